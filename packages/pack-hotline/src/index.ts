import { definePack, type Pack } from '@linli/core';

/** Hotline orders: dispatch and feedback clocks, refusal window, suspension, appeal, call-back, three rates. */
export const hotline: Pack = definePack({
  id: 'hotline',
  version: '1.0.0',
  title: { 'zh-CN': '热线工单', en: 'Hotline' },
  from: '2026-01-01',
});

export default hotline;
