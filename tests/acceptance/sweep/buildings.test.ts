import { coverageOf, queueOf, requestsOf, originOf, reportLeadTime } from '@linli/core/round';
import { neighbourhood } from '@linli/pack-neighbourhood';
import { sweep } from '@linli/pack-sweep';
import { describe, expect, it } from 'vitest';

import { willowLane } from '../open.ts';
import { beijing, Office } from '../round/office.ts';

/** 68 buildings of 40 households, and two areas of old houses without numbers: 2,720 + 50 + 32 = 2,802. */
const buildings = Array.from({ length: 68 }, (_, index) => `riverside/b${index + 1}`);
const households = [
  ...buildings.flatMap((place) => householdsAt(place, 40)),
  ...householdsAt('riverside/east-lanes', 50),
  ...householdsAt('riverside/west-lanes', 32),
];

function householdsAt(place: string, count: number) {
  return Array.from({ length: count }, (_, index) => ({
    id: `${place}/h${index + 1}`,
    place,
    floor: Math.floor(index / 4) + 1,
  }));
}

const riverside = {
  ...willowLane,
  places: [
    { id: 'riverside', kind: 'community' as const, name: '河畔社区' },
    ...buildings.map((id, index) => ({
      id,
      kind: 'building' as const,
      name: `${index + 1}号楼`,
      number: `${index + 1}`,
    })),
    { id: 'riverside/east-lanes', kind: 'grid' as const, name: '东散户区' },
    { id: 'riverside/west-lanes', kind: 'grid' as const, name: '西散户区' },
  ],
  households,
  appointments: [],
};

describe('a sweep of all buildings', () => {
  it('E02: 68 buildings and 2 areas without numbers are 2802 households, counted by building and by area', async () => {
    const office = new Office([sweep], riverside);
    const { linli } = office.opened;
    const open = { type: 'open', id: 'all', template: 'sweep/building-sweep', within: ['riverside'] } as const;
    await office.tell('all', '2026-03-02 08:00', open);
    const met = ({ id }: { readonly id: string }) => ({ stop: id, outcome: 'met' });
    await office.record('all', '2026-03-02 18:00', households.slice(0, -1).map(met));
    const before = coverageOf(await office.state('all'), { linli });
    expect(before).toMatchObject({ done: 2801, total: 2802, missing: ['riverside/west-lanes/h32'], complete: false });
    expect(before.areas).toHaveLength(70);
    expect(before.areas.at(0)).toEqual({ area: 'riverside/b1', done: 40, total: 40, missing: [] });
    expect(before.areas.slice(-2).map(({ area, done, total }) => [area, done, total])).toEqual([
      ['riverside/east-lanes', 50, 50],
      ['riverside/west-lanes', 31, 32],
    ]);
    await office.record('all', '2026-03-02 20:00', households.slice(-1).map(met));
    expect(coverageOf(await office.state('all'), { linli })).toMatchObject({ done: 2802, total: 2802, complete: true });
    await office.tell('all', '2026-03-02 21:00', { type: 'close' });
  });

  it('E09: from the top down in each building; a door that stays shut is a result, and the sweep open until revisited', async () => {
    const office = new Office([sweep], riverside);
    const { linli } = office.opened;
    const within = buildings.slice(0, 2);
    await office.tell('two', '2026-03-02 08:00', { type: 'open', id: 'two', template: 'sweep/building-sweep', within });
    const route = queueOf(await office.state('two'), { linli }).map(({ stop }) => stop);
    // The tenth floor of building 1 first, its ground floor last, then building 2.
    expect([route[0], route[39], route[40]]).toEqual(['riverside/b1/h37', 'riverside/b1/h4', 'riverside/b2/h37']);
    const others = route.slice(1).map((stop) => ({ stop, outcome: 'met' }));
    await office.record('two', '2026-03-02 10:00', [{ stop: 'riverside/b1/h37', outcome: 'not-met' }, ...others]);
    expect(coverageOf(await office.state('two'), { linli })).toMatchObject({
      done: 79,
      total: 80,
      outcomes: { met: 79, 'not-met': 1 },
    });
    await expect(office.tell('two', '2026-03-02 11:00', { type: 'close' })).rejects.toMatchObject({
      code: 'ROUND_MISSING',
      data: { stops: ['riverside/b1/h37'] },
    });
    await office.record('two', '2026-03-02 19:00', [{ stop: 'riverside/b1/h37', outcome: 'met' }]);
    await office.tell('two', '2026-03-02 19:30', { type: 'close' });
  });

  it('E10: a hazard found with a checklist becomes a request with a clock of its own, linked both ways', async () => {
    const office = new Office([sweep, neighbourhood]);
    const { desk } = office.opened;
    const stops = [{ id: 'willow/g1/b12' }, { id: 'willow/g1/b14' }];
    await office.tell('hunt', '2026-03-02 08:00', { type: 'open', id: 'hunt', template: 'sweep/hazard-search', stops });
    const found = { stop: 'willow/g1/b14', outcome: 'searched', found: ['flying-wire'], evidence: ['photo'] };
    await office.record('hunt', '2026-03-02 10:00', [{ stop: 'willow/g1/b12', outcome: 'searched' }, found], 'fang');
    await expect(office.tell('hunt', '2026-03-02 10:05', { type: 'close' })).rejects.toMatchObject({
      code: 'ROUND_FINDINGS',
    });
    for (const { finding, request } of requestsOf(await office.state('hunt'))) {
      const taken = await desk.submit(request, { at: beijing('2026-03-02 10:10') });
      expect(taken.decision.category?.code).toBe('e-bike/wire-charging');
      expect(taken.decision.location.place?.id).toBe('willow/g1/b14');
      expect(taken.decision.timeBoxes.length).toBeGreaterThan(0);
      await office.tell('hunt', '2026-03-02 10:10', { type: 'link', finding, request: request.id });
      expect(originOf(request.id)).toEqual({ round: 'hunt', finding });
    }
    const state = await office.state('hunt');
    expect(state.findings).toMatchObject([{ stop: 'willow/g1/b14', item: 'flying-wire', request: 'hunt.f1' }]);
    const due = await desk.due({ at: beijing('2026-03-02 10:15'), kind: 'case' });
    expect(due.map(({ stream }) => stream)).toEqual(['case/hunt.f1']);
    await office.tell('hunt', '2026-03-02 10:20', { type: 'close' });
  });

  it('A23: what was found at 10:00 and reported at 10:20, with evidence, took 20 minutes to report', async () => {
    const office = new Office([sweep]);
    const stops = [{ id: 'willow/g1/b14' }];
    await office.tell('hunt', '2026-03-02 08:00', { type: 'open', id: 'hunt', template: 'sweep/hazard-search', stops });
    const foundAt = '2026-03-02T10:00+08:00';
    const report = { type: 'report', stop: 'willow/g1/b14', item: 'gas-leak', foundAt, evidence: ['photo'] } as const;
    await office.tell('hunt', '2026-03-02 10:20', report, 'fang');
    const [finding] = (await office.state('hunt')).findings;
    expect(finding && reportLeadTime(finding)).toBe(20 * 60_000);
    expect(finding).toMatchObject({ by: 'fang', evidence: ['photo'] });
  });
});
