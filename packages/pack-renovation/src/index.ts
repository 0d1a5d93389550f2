import { definePack, type Pack } from '@linli/core';

/** Renovation projects: consultation, supervisors per building, funding, before and after. */
export const renovation: Pack = definePack({
  id: 'renovation',
  version: '1.0.0',
  title: { 'zh-CN': '老旧小区改造', en: 'Renovation' },
  from: '2026-01-01',
});

export default renovation;
