import { definePack, type Pack } from '@linli/core';

/** Assemblies: five steps, three asks, owners’ votes, venues and Friday sessions. */
export const assemblyPack: Pack = definePack({
  id: 'assembly',
  version: '1.0.0',
  title: { 'zh-CN': '议事协商', en: 'Assemblies' },
  from: '2026-01-01',
});

export default assemblyPack;
