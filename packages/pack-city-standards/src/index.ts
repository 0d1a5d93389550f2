import { definePack, type Pack } from '@linli/core';

/** City standards: a city’s table of filing and closing conditions read into a pack. */
export const cityStandards: Pack = definePack({
  id: 'city-standards',
  version: '1.0.0',
  title: { 'zh-CN': '城市管理立案标准', en: 'City standards' },
  from: '2026-01-01',
});

export default cityStandards;
