import type { PackInput } from '@linli/core';

/** What a weather service may report with a request. */
export const facts = {
  heatWarning: { type: 'boolean', title: { 'zh-CN': '高温预警', en: 'heat warning' } },
  fireDangerWarning: { type: 'boolean', title: { 'zh-CN': '森林火险预警', en: 'warning of forest fire' } },
} satisfies PackInput['facts'];
