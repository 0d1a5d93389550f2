import type { PackInput } from '@linli/core';

/** What is known of a shop, and what somebody wants to do about it. */
export const facts = {
  shop: {
    type: 'string',
    title: {
      'zh-CN': '涉事商户编号（可由地点属性带出）',
      en: 'id of the shop; the place may carry it as an attribute',
    },
  },
  recurrence: {
    type: 'number',
    minimum: 0,
    integer: true,
    compliance: true,
    title: { 'zh-CN': '办结后再犯次数', en: 'times it came back after closing' },
  },
  exposure: {
    type: 'boolean',
    title: { 'zh-CN': '拟在群内曝光', en: 'exposure in the group is asked for' },
  },
} satisfies PackInput['facts'];
