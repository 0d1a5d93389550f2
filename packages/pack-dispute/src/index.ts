import { definePack, type Pack } from '@linli/core';

/** Neighbour disputes: blocked drains, findings, cost shares, mediation. */
export const dispute: Pack = definePack({
  id: 'dispute',
  version: '1.0.0',
  title: { 'zh-CN': '邻里纠纷', en: 'Disputes' },
  from: '2026-01-01',
});

export default dispute;
