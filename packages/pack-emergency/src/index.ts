import { definePack, type Pack } from '@linli/core';

/** Emergencies: the 15-minute circle, the gas sweep, 24-hour working, limits of watches. */
export const emergency: Pack = definePack({
  id: 'emergency',
  version: '1.0.0',
  title: { 'zh-CN': '突发应急', en: 'Emergencies' },
  from: '2026-01-01',
});

export default emergency;
