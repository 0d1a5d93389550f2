import { definePack, type Pack } from '@linli/core';

/** Whistle: the grass roots call, departments report in, each with its own clock. */
export const whistle: Pack = definePack({
  id: 'whistle',
  version: '1.0.0',
  title: { 'zh-CN': '吹哨报到', en: 'Whistle' },
  from: '2026-01-01',
});

export default whistle;
