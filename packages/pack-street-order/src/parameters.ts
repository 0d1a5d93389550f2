import type { PackInput } from '@linli/core';

/** Every figure of the pack, dated. */
export const parameters = {
  stop: {
    title: { 'zh-CN': '到场制止', en: 'Stopped' },
    unit: 'limit',
    values: [{ value: '2h', source: 'yuncheng' }],
  },
  'put-right': {
    title: { 'zh-CN': '整改到位', en: 'Put right' },
    unit: 'limit',
    values: [{ value: '3wd', source: 'reference' }],
  },
  'recurrence-window': {
    title: { 'zh-CN': '办结后多久内再犯算反复', en: 'How soon after closing it counts as back again' },
    unit: 'limit',
    values: [{ value: '7d', source: 'practice' }],
  },
  exposure: {
    title: { 'zh-CN': '业主群曝光（默认关闭）', en: 'Exposure in the owners’ group (off by default)' },
    unit: 'switch',
    values: [{ value: false, source: 'practice' }],
  },
} satisfies PackInput['parameters'];
