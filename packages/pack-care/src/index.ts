import { definePack, type Pack } from '@linli/core';

/** Care for the old, the young and key persons: visits, meals, errands, proxies, temporary aid. */
export const care: Pack = definePack({
  id: 'care',
  version: '1.0.0',
  title: { 'zh-CN': '一老一小关爱', en: 'Care' },
  from: '2026-01-01',
});

export default care;
