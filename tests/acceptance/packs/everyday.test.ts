import type { CaseState } from '@linli/core/case';
import { neighbourhood as everyday } from '@linli/pack-neighbourhood';
import { expect, it } from 'vitest';

import { openFor } from '../open.ts';
import { does, refusal } from '../case/casework.ts';
import { lane, laneWith } from './lane.ts';

const at = '2026-11-02T09:00+08:00';
const cars = { role: 'car-committee', holder: 'cars', name: '车委会', scope: 'willow' };

it('A03: a resident whose space is taken: the car committee first, the community second', () => {
  const leadOf = (neighbourhood: typeof lane) =>
    openFor({ packs: [everyday], neighbourhood }).linli.triage({ id: 'r1', text: '我的车位被占了' }, { at }).assignment;
  const { lead, fallback } = leadOf(laneWith(cars));
  expect([lead?.holder, fallback?.holder]).toEqual(['cars', 'office']);

  const none = {
    ...lane,
    appointments: (lane.appointments ?? []).filter(({ role }) => role !== 'property-management'),
  };
  expect(leadOf(none).lead?.holder).toBe('office');
});

it('A03: a car committee whose term is over is no longer asked', () => {
  const neighbourhood = laneWith({ ...cars, until: '2026-10-31' });
  const { linli } = openFor({ packs: [everyday], neighbourhood });
  const lead = (day: string) =>
    linli.triage({ id: 'r1', text: '我的车位被占了' }, { at: `${day}T09:00+08:00` }).assignment.lead?.holder;
  expect([lead('2026-10-30'), lead('2026-11-02')]).toEqual(['cars', 'greenleaf']);
});

it('A04: two vehicles pass one lift of the barrier: tailgating on the grid, and the car committee owns it', async () => {
  const { desk } = openFor({ packs: [everyday], neighbourhood: laneWith(cars) });
  const lifted = (id: string, vehiclesPerLift: number) =>
    desk.submit(
      {
        id,
        text: '东门道闸',
        channel: 'sensor',
        requester: { kind: 'sensor' },
        place: 'willow/g1/barrier',
        facts: { vehiclesPerLift },
      },
      { at },
    );
  await lifted('b1', 2);
  const { state } = await desk.state<CaseState>('b1');
  expect([state.category, state.decision?.lead?.holder]).toEqual(['parking/tailgating', 'cars']);
  expect(await desk.find({ labels: { place: 'willow/g1', category: 'parking/tailgating' } })).toHaveLength(1);

  const one = await lifted('b2', 1);
  expect(one.decision.category).toBeUndefined();
});

it('E12: noise between two flats is a dispute: mediated, with both sides heard, and nobody is punished', async () => {
  const { desk } = openFor({ packs: [everyday], neighbourhood: lane });
  const { decision } = await desk.submit({ id: 'r1', text: '楼上邻居半夜跳绳，吵得睡不着' }, { at, by: 'fang' });
  expect([decision.category?.code, decision.assignment.lead?.role]).toEqual(['dispute/noise', 'mediation-committee']);
  expect(decision.timeBoxes.map(({ step }) => step)).toEqual(['reply', 'hear-both-sides', 'resolve', 'call-back']);
  expect(decision.assignment.partners.map(({ role }) => role)).not.toContain('urban-management');

  const heard = { type: 'complete-step', step: 'hear-both-sides' } as const;
  expect((await refusal(desk, 'r1', heard, at)).missing).toEqual(['evidence:both-sides-heard']);
  await does(desk, 'r1', { type: 'record-evidence', evidence: 'both-sides-heard' }, at);
  await does(desk, 'r1', heard, at);
  const mediated = { type: 'complete-step', step: 'resolve' } as const;
  expect((await refusal(desk, 'r1', mediated, at)).missing).toContain('evidence:mediation-record');
});
