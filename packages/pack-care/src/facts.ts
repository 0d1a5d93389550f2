import type { PackInput } from '@linli/core';

/** What a worker writes down of a family, beyond the words of a request. */
export const facts = {
  aidAmount: {
    type: 'number',
    minimum: 0,
    title: { 'zh-CN': '申请救助金额（元）', en: 'aid asked for, in yuan' },
  },
  aidCause: {
    type: 'string',
    values: ['sudden-illness', 'accident', 'disaster', 'other'],
    title: { 'zh-CN': '救助事由', en: 'cause of the aid' },
  },
  aidUrgent: { type: 'boolean', title: { 'zh-CN': '情况紧急，须先行救助', en: 'cannot wait for the papers' } },
  lifeEvent: {
    type: 'string',
    values: ['birth', 'illness', 'death', 'birthday'],
    title: { 'zh-CN': '家中大事', en: 'life event' },
  },
} satisfies PackInput['facts'];
