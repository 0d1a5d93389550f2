import { definePack, type Pack } from '@linli/core';

/** Who does what: by oneself, together, or with help, and at which tier. */
export const responsibility: Pack = definePack({
  id: 'responsibility',
  version: '1.0.0',
  title: { 'zh-CN': '自己办、共同办、协助办', en: 'Self, joint, assisted' },
  from: '2026-01-01',
});

export default responsibility;
