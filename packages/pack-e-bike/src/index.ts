import { definePack, type Pack } from '@linli/core';

/** E-bikes: provide, prevent, supplement; lift sensors; census and delivery. */
export const eBike: Pack = definePack({
  id: 'e-bike',
  version: '1.0.0',
  title: { 'zh-CN': '电动自行车治理', en: 'E-bikes' },
  from: '2026-01-01',
});

export default eBike;
