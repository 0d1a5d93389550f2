import { definePack, type Pack } from '@linli/core';

import { categories } from './categories.ts';
import { facts } from './facts.ts';
import { parameters } from './parameters.ts';
import { plans } from './plans.ts';
import { rules } from './rules.ts';
import { sources } from './sources.ts';
import { tests } from './tests.ts';
import { eBikeTopic } from './topic.ts';

export { type LiftAlarm, type LiftIncident, liftIncidents, requestOfIncident } from './alarms.ts';
export { type Census, type CensusCitation, citeCensus } from './census.ts';
export { type DeliveryGap, deliveryGap, type PlaceDelivery } from './delivery.ts';
export { type LiftSite, type RollOut, rollOut, type LevelCount } from './roll-out.ts';
export { eBikeTopic, missingRemedies, type Remedy } from './topic.ts';

/**
 * E-bikes: wires and bikes indoors are a fire risk, gone within hours; alarms of a lift within a window are one request;
 * a census with versions, delivery against demand, a roll-out lift by lift; closed for good only when places are
 * provided, bikes are kept out, and the gaps are filled.
 *
 * @example
 * ```ts
 * import { eBike } from '@linli/pack-e-bike';
 *
 * eBike.parameters['take-down']?.values; // => [{ value: '4h', source: 'yuncheng' }]
 * eBike.categories['e-bike/indoors']?.severity; // => 'urgent'
 * ```
 */
export const eBike: Pack = definePack({
  id: 'e-bike',
  version: '1.0.0',
  title: { 'zh-CN': '电动自行车治理', en: 'E-bikes' },
  about: {
    'zh-CN': '飞线、上楼限时消除；电梯报警合并；底数留版本；疏、堵、补齐了才算长效。参考规则包。',
    en: 'Fire risks gone within hours, alarms merged, censuses kept; closed for good only with all three remedies.',
  },
  from: '2026-01-01',
  sources,
  parameters,
  facts,
  categories,
  plans,
  rules,
  topics: { 'fire-risk': eBikeTopic },
  allow: {
    CHECK_PACKS_DIFFER: {
      neighbourhood: 'A lift sensor tells of an e-bike inside: the lift itself is not out of order.',
    },
    CHECK_REDUNDANT: {
      neighbourhood: 'Both rate charging wires and bikes indoors as urgent, because each of the packs stands alone.',
    },
  },
  tests,
});

export default eBike;
