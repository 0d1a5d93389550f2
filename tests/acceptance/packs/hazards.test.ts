import { findMeasures } from '@linli/core';
import { cityStandards } from '@linli/pack-city-standards';
import { onePlusThree } from '@linli/pack-one-plus-three';
import { expect, it } from 'vitest';

import { openFor } from '../open.ts';
import { lane } from './lane.ts';

const at = '2026-10-03T20:00+08:00';
const storm = '暴雨，污水管爆裂，路面塌陷，冲出3米深坑';

it('B15: a sewer burst, the road collapsed, a pit of 3 m in a rainstorm: an emergency with 1 and 2 urgent hours, by night in a holiday', () => {
  const { linli } = openFor({ packs: [onePlusThree], neighbourhood: lane });
  const decision = linli.triage({ id: 'r1', text: storm, channel: 'patrol' }, { at });
  expect([decision.category?.code, decision.severity]).toEqual(['hazard/sewer-burst', 'emergency']);
  expect(findMeasures(storm).map(({ quantity, value }) => [quantity, value])).toEqual([['depth', 3]]);
  const due = Object.fromEntries(decision.timeBoxes.map(({ step, limit, dueAt }) => [step, [limit, dueAt]]));
  expect(due['clear-danger']).toEqual(['1h', new Date('2026-10-03T21:00+08:00')]);
  expect(due['make-safe']).toEqual(['2h', new Date('2026-10-03T22:00+08:00')]);
});

it.each([
  [storm, 'event/05/03', '1h', '2026-10-03T13:00:00.000Z'],
  ['东门路面塌陷', 'event/05/05', '2h', '2026-10-03T14:00:00.000Z'],
])('B15: the Yuncheng pack files %s as %s: %s, without pause', (text, code, limit, dueAt) => {
  const { linli } = openFor({ packs: [cityStandards], neighbourhood: lane });
  const decision = linli.triage({ id: 'r1', text, channel: 'patrol' }, { at });
  expect([decision.category?.code, decision.severity]).toEqual([`city-standards/${code}`, 'emergency']);
  expect(decision.timeBoxes.map((box) => [box.limit, box.dueAt?.toISOString()])).toEqual([[limit, dueAt]]);
});

it('B15: half a metre without a burst is no emergency', () => {
  const { linli } = openFor({ packs: [onePlusThree], neighbourhood: lane });
  expect(linli.triage({ id: 'r1', text: '施工挖的坑0.5米深，没围挡' }, { at }).severity).toBe('urgent');
});
