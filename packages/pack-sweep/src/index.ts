import { definePack, type Pack } from '@linli/core';

/** Sweeps: census, epidemic, checkpoints, long deliveries. */
export const sweep: Pack = definePack({
  id: 'sweep',
  version: '1.0.0',
  title: { 'zh-CN': '排查', en: 'Sweeps' },
  from: '2026-01-01',
});

export default sweep;
