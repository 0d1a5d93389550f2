import type { PackInput } from '@linli/core';

/** Every limit of the pack, dated. */
export const parameters = {
  hear: {
    title: { 'zh-CN': '听取双方时限', en: 'Time to hear both sides' },
    unit: 'limit',
    values: [{ value: '3wd', source: 'reference' }],
  },
  settle: {
    title: { 'zh-CN': '调解时限', en: 'Time to settle' },
    unit: 'limit',
    values: [{ value: '15wd', source: 'reference' }],
  },
} satisfies PackInput['parameters'];
