import type { PackInput } from '@linli/core';

/** Every limit of the pack, dated. */
export const parameters = {
  identify: {
    title: { 'zh-CN': '识别时限', en: 'Time to identify' },
    unit: 'limit',
    values: [{ value: '5wd', source: 'reference' }],
  },
  deliver: {
    title: { 'zh-CN': '督办落实时限', en: 'Time to deliver' },
    unit: 'limit',
    values: [{ value: '30d', source: 'reference' }],
  },
  evaluate: {
    title: { 'zh-CN': '评议时限', en: 'Time to evaluate' },
    unit: 'limit',
    values: [{ value: '10wd', source: 'reference' }],
  },
} satisfies PackInput['parameters'];
