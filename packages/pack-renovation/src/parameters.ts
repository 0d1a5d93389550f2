import type { PackInput } from '@linli/core';

/** Every limit of the pack, dated. */
export const parameters = {
  decide: {
    title: { 'zh-CN': '定方案时限', en: 'Time to decide' },
    unit: 'limit',
    values: [{ value: '30d', source: 'reference' }],
  },
  evaluate: {
    title: { 'zh-CN': '居民评议时限', en: 'Time for residents to evaluate' },
    unit: 'limit',
    values: [{ value: '30d', source: 'reference' }],
  },
  look: {
    title: { 'zh-CN': '监理员查看时限', en: 'Time for the supervisor to look' },
    unit: 'limit',
    values: [{ value: '2wd', source: 'reference' }],
  },
  mend: {
    title: { 'zh-CN': '返修时限', en: 'Time to mend' },
    unit: 'limit',
    values: [{ value: '10wd', source: 'reference' }],
  },
  answer: {
    title: { 'zh-CN': '意见答复时限', en: 'Time to answer an opinion' },
    unit: 'limit',
    values: [{ value: '15wd', source: 'reference' }],
  },
} satisfies PackInput['parameters'];
