import { clockOf, coverageOf, peopleOf, percentOf, queueOf } from '@linli/core/round';
import { sweep } from '@linli/pack-sweep';
import { emergency } from '@linli/pack-emergency';
import { describe, expect, it } from 'vitest';

import { beijing, building14, Office } from '../round/office.ts';

/** 126 households: the first 48 of three members, the others of two; 300 people. */
const threeOrTwo = (index: number): number => (index < 48 ? 3 : 2);

function ids(from: number, to: number): string[] {
  return Array.from({ length: to - from + 1 }, (_, index) => `b14-${from + index}`);
}

const checked = (stop: string) => ({ stop, outcome: 'checked', evidence: ['check-record'] });
const absent = (stop: string) => ({ stop, outcome: 'absent' });
const met = (stop: string) => ({ stop, outcome: 'met' });

/** The check of all 126 homes, logged at 13:20 on Friday. */
async function gasCheck(members = threeOrTwo) {
  const office = new Office([sweep, emergency], building14(126, members));
  const within = ['willow/g1/b14'];
  await office.tell('gas', '2026-03-06 13:20', { type: 'open', id: 'gas', template: 'sweep/gas-check', within });
  return office;
}

describe('the gas check of building 14', () => {
  it('B22: 125 of 126 checked and 1 absent is 125/126, a revisit is scheduled, and the check is not complete', async () => {
    const office = await gasCheck();
    await office.record('gas', '2026-03-06 15:00', ids(1, 125).map(checked));
    await office.record('gas', '2026-03-06 15:30', [absent('b14-126')]);
    const state = await office.state('gas');
    const { linli } = office.opened;
    expect(coverageOf(state, { linli })).toMatchObject({
      of: 'households',
      done: 125,
      total: 126,
      missing: ['b14-126'],
      complete: false,
    });
    expect(queueOf(state, { linli })).toEqual([
      { stop: 'b14-126', tries: 1, method: 'visit', slot: 'evening', from: beijing('2026-03-06 18:00') },
    ]);
    await expect(office.tell('gas', '2026-03-06 16:00', { type: 'close' })).rejects.toMatchObject({
      code: 'ROUND_MISSING',
      data: { count: 1, total: 126, stops: ['b14-126'] },
    });
  });

  it('B23: of 126 homes 40 are absent by day; the evening slot queues exactly those 40 and disturbs nobody else', async () => {
    const office = await gasCheck();
    await office.record('gas', '2026-03-06 15:00', ids(1, 86).map(checked));
    await office.record('gas', '2026-03-06 16:00', ids(87, 126).map(absent));
    const { linli } = office.opened;
    const state = await office.state('gas');
    const evening = queueOf(state, { linli, slot: 'evening' });
    expect(evening.map(({ stop }) => stop).toSorted()).toEqual(ids(87, 126).toSorted());
    expect(queueOf(state, { linli, slot: 'day' })).toEqual([]);
    await office.record('gas', '2026-03-06 19:00', ids(87, 125).map(checked));
    expect(queueOf(await office.state('gas'), { linli, slot: 'evening' }).map(({ stop }) => stop)).toEqual(['b14-126']);
  });

  it.each([
    ['07:59', 'met', 0],
    ['08:01', 'late', 60_000],
  ] as const)(
    'B24: cut off at 14:00, logged at 13:20, due at 08:00 next day; the 126th check at %s is %s',
    async (time, standing, lateBy) => {
      const office = await gasCheck();
      const { linli, desk } = office.opened;
      const waiting = clockOf(await office.state('gas'), { at: beijing('2026-03-06 13:30'), linli });
      expect(waiting).toMatchObject({ state: 'waiting', dueAt: undefined });
      await office.tell('gas', '2026-03-06 14:00', { type: 'start', on: 'gas-cut-off' });
      expect((await desk.due({ at: beijing('2026-03-06 14:01') }))[0]).toMatchObject({
        stream: 'round/gas',
        dueAt: beijing('2026-03-07 08:00'),
        late: false,
      });
      await office.record('gas', '2026-03-06 17:00', ids(1, 125).map(checked));
      await desk.advance({ at: beijing(`2026-03-07 ${time}`) });
      await office.record('gas', `2026-03-07 ${time}`, [checked('b14-126')]);
      const clock = clockOf(await office.state('gas'), { at: beijing('2026-03-07 09:00'), linli });
      expect(clock).toMatchObject({ state: standing, dueAt: beijing('2026-03-07 08:00'), done: 126, total: 126 });
      expect(clock?.breached.map((breach) => breach.lateBy)).toEqual(lateBy === 0 ? [] : [lateBy]);
      // The alert at 08:00 names the home that is still missing.
      const alerts = await office.opened.store.outbox.list('default', 'waiting');
      expect(alerts.map(({ message }) => [message.to, message.values['stops']])).toEqual(
        lateBy === 0 ? [] : [['fang', 'b14-126']],
      );
      await office.tell('gas', '2026-03-07 09:00', { type: 'close' });
    },
  );

  it('B25: 126 homes are 300 people; one of unknown size is counted apart, never as nobody; 300 make it an emergency', async () => {
    const office = await gasCheck();
    expect(peopleOf((await office.state('gas')).stops)).toEqual({ known: 300, unknown: 0 });
    const unknown = await gasCheck((index) => (index === 125 ? 0 : threeOrTwo(index)));
    const people = peopleOf((await unknown.state('gas')).stops);
    expect(people).toEqual({ known: 298, unknown: 1 });

    const at = beijing('2026-03-06 22:00');
    const severity = (peopleAffected: number) =>
      office.opened.linli.triage({ id: 'r1', text: '全楼停气', facts: { peopleAffected } }, { at }).severity;
    expect([severity(300), severity(298)]).toEqual(['emergency', 'urgent']);
  });

  it('A16: 1620 of 1621 households is 99.94 %, not complete, the missing one is named, and its people are missing too', async () => {
    const office = new Office(
      [sweep],
      building14(1621, () => 2),
    );
    const open = { type: 'open', id: 'all', template: 'sweep/building-sweep', within: ['willow'] } as const;
    await office.tell('all', '2026-03-06 08:00', open);
    await office.record('all', '2026-03-06 10:00', ids(1, 1620).map(met));
    const { linli } = office.opened;
    const coverage = coverageOf(await office.state('all'), { linli });
    expect([coverage.done, coverage.total, percentOf(coverage)]).toEqual([1620, 1621, 99.94]);
    expect(coverage).toMatchObject({ complete: false, missing: ['b14-1621'] });
    expect(coverage.persons).toEqual({ done: 3240, total: 3242, unknown: [], missing: ['b14-1621'] });
    await expect(office.tell('all', '2026-03-06 11:00', { type: 'close' })).rejects.toMatchObject({
      code: 'ROUND_MISSING',
    });

    // Met, but not everybody who lives there: the second denominator holds it open.
    await office.record('all', '2026-03-06 19:00', [{ ...met('b14-1621'), persons: 1 }]);
    await expect(office.tell('all', '2026-03-06 19:30', { type: 'close' })).rejects.toMatchObject({
      code: 'ROUND_PERSONS_MISSING',
      data: { stops: ['b14-1621'] },
    });
    await office.tell('all', '2026-03-06 20:00', { type: 'close', reasons: { 'b14-1621': 'the son works abroad' } });
    expect((await office.state('all')).reasons).toEqual({ 'b14-1621': 'the son works abroad' });
  });
});
