import type { PackInput } from '@linli/core';

/** What a worker on site knows beyond the words. */
export const facts = {
  gasCutOff: { type: 'boolean', title: { 'zh-CN': '已切断燃气', en: 'the gas was cut off' } },
} satisfies PackInput['facts'];
