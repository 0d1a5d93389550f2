import { definePack, type Pack } from '@linli/core';

/** Street order: shops, recurrence with stepped measures, exposure off by default. */
export const streetOrder: Pack = definePack({
  id: 'street-order',
  version: '1.0.0',
  title: { 'zh-CN': '街面秩序', en: 'Street order' },
  from: '2026-01-01',
});

export default streetOrder;
