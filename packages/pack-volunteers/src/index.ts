import { definePack, type Pack } from '@linli/core';

/** Volunteers: teams, colours mapped to themes, minors, availability. */
export const volunteers: Pack = definePack({
  id: 'volunteers',
  version: '1.0.0',
  title: { 'zh-CN': '志愿服务', en: 'Volunteers' },
  from: '2026-01-01',
});

export default volunteers;
