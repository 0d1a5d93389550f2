import { attentionOf, keptOf, percentOf, tasksOf } from '@linli/core/round';
import { care } from '@linli/pack-care';
import { neighbourhood } from '@linli/pack-neighbourhood';
import { describe, expect, it } from 'vitest';

import { beijing, Office } from '../round/office.ts';
import { careLane } from './village.ts';

const visited = (stop: string) => ({ stop, outcome: 'visited', evidence: ['visit-record'] });

describe('visits', () => {
  it('A20: every 5 days to a woman of 93; last on 1 June, on 7 June at 00:00 overdue by 1 day, on the worker’s list', async () => {
    const office = new Office([care], careLane);
    const { desk, linli } = office.opened;
    const open = { type: 'open', id: 'key', template: 'care/key-persons', stops: [{ id: 'zhao' }] } as const;
    await office.tell('key', '2026-06-01 08:00', open);
    await office.record('key', '2026-06-01 09:00', [visited('zhao')], 'fang');
    const at = beijing('2026-06-07 00:00');
    const last = tasksOf(await office.state('key'), { at, linli }).at(-1);
    expect(last).toMatchObject({ stop: 'zhao', date: '2026-06-06', state: 'overdue', overdueDays: 1 });
    const [item] = await desk.due({ at, owner: 'fang' });
    expect(item).toMatchObject({ stream: 'round/key', dueAt: at, data: { due: ['zhao'] } });
    // A visit that finds nobody does not stop the count; the next one that does, begins it anew.
    await office.record('key', '2026-06-07 10:00', [{ stop: 'zhao', outcome: 'not-met' }], 'fang');
    await office.record('key', '2026-06-08 10:00', [visited('zhao')], 'fang');
    const next = tasksOf(await office.state('key'), { at: beijing('2026-06-08 11:00'), linli }).slice(-2);
    expect(next.map(({ date, state, overdueDays }) => [date, state, overdueDays])).toEqual([
      ['2026-06-06', 'late', 2],
      ['2026-06-13', 'planned', 0],
    ]);
  });

  it('C15: once a month is the rule; who lives alone on floor 7 is visited twice, with both reasons', async () => {
    const office = new Office([care], careLane);
    const { linli } = office.opened;
    const within = ['willow/g1/b13/e1'];
    await office.tell('visits', '2026-06-01 08:00', {
      type: 'open',
      id: 'visits',
      template: 'care/households',
      within,
    });
    const state = await office.state('visits');
    const june = tasksOf(state, { at: beijing('2026-06-01 09:00'), linli, to: '2026-06-30' });
    const planned = (stop: string) => june.filter((task) => task.stop === stop);
    expect(planned('family-on-2').map(({ attention }) => attention)).toEqual([[]]);
    expect(planned('alone-on-7')).toHaveLength(2);
    const [stop] = state.stops;
    expect(stop && attentionOf(state, stop, { linli, on: '2026-06-01' })).toEqual({
      factor: 2,
      reasons: ['key-household', 'high-floor', 'lives-alone'],
    });
    const reasons = state.terms.attention?.reasons ?? {};
    expect(planned('alone-on-7')[0]?.attention.map((reason) => reasons[reason]?.title['zh-CN'])).toEqual(
      expect.arrayContaining(['高楼层', '独居']),
    );
    // Nothing of that stands in the events.
    const events = JSON.stringify(await office.opened.desk.history('round/visits'));
    expect(events).not.toMatch(/"attention":\[|born|1933/);
  });

  it('C27: at the end of the month: done of planned, and who was left out by name', async () => {
    const office = new Office([care], careLane);
    const { linli } = office.opened;
    const within = ['willow/g1/b13'];
    await office.tell('visits', '2026-06-01 08:00', {
      type: 'open',
      id: 'visits',
      template: 'care/households',
      within,
    });
    await office.record('visits', '2026-06-10 10:00', [
      visited('alone-on-7'),
      visited('family-on-2'),
      visited('poor-on-6'),
    ]);
    await office.record('visits', '2026-06-25 10:00', [visited('alone-on-7')]);
    const june = keptOf(await office.state('visits'), { at: beijing('2026-07-01 00:00'), linli, to: '2026-06-30' });
    expect([june.done, june.total, percentOf(june)]).toEqual([4, 5, 80]);
    expect(june.missed.map(({ stop }) => stop)).toEqual(['poor-on-6']);
  });

  it('A18: whatever a woman of 93 who lives alone asks for comes first, a care visit is proposed, and the reason says so', () => {
    const { linli } = new Office([care, neighbourhood], careLane).opened;
    const at = beijing('2026-06-01 09:00');
    const ask = (resident: string) =>
      linli.triage({ id: 'r1', text: '楼道墙面想重新粉刷', requester: { kind: 'resident', resident } }, { at });
    expect(ask('qian')).toMatchObject({ severity: 'routine', proposals: [], tags: [] });
    const decision = ask('zhao');
    expect(decision.severity).toBe('urgent');
    expect(decision.proposals.map(({ action }) => action)).toContain('care-visit');
    expect(decision.tags[0]?.title?.['zh-CN']).toBe('一老一小');
    expect(decision.proposals[0]?.title['zh-CN']).toContain('一老一小');
  });

  it('D16: “no rice left” from a household in hardship is a visit today; from another family it is not', async () => {
    const office = new Office([care], careLane);
    const { desk, linli } = office.opened;
    const open = { type: 'open', id: 'calls', template: 'care/life-events', within: ['willow/g1/b13'] } as const;
    await office.tell('calls', '2026-06-01 08:00', open);
    const at = beijing('2026-06-02 15:00');
    const said = async (id: string, resident: string) => {
      const request = {
        id,
        text: '家里没米了',
        channel: 'resident-group',
        requester: { kind: 'resident', resident },
      } as const;
      const { decision } = await desk.submit(request, { at });
      return decision.proposals.some(({ action }) => action === 'visit-today');
    };
    expect(await said('r1', 'qian')).toBe(false);
    expect(await said('r2', 'sun')).toBe(true);
    const call = { type: 'call-for', stop: 'poor-on-6', occasion: 'hardship' } as const;
    await office.tell('calls', '2026-06-02 15:00', call);
    expect(tasksOf(await office.state('calls'), { at, linli })).toMatchObject([
      { stop: 'poor-on-6', what: 'hardship', date: '2026-06-02', dueAt: beijing('2026-06-03 00:00'), state: 'open' },
    ]);
    const [item] = await desk.due({ at, owner: 'fang', kind: 'round' });
    expect(item).toMatchObject({ stream: 'round/calls', data: { due: ['poor-on-6'] } });
  });

  it('E16: an elder’s birthday calls for a visit that day; one that is missed is a breach and stays one', async () => {
    const office = new Office([care], careLane);
    const { desk, linli } = office.opened;
    const open = { type: 'open', id: 'events', template: 'care/life-events', within: ['willow/g1/b13'] } as const;
    await office.tell('events', '2026-03-01 08:00', open);
    const birthday = (stop: string) => ({ type: 'call-for', stop, occasion: 'birthday' }) as const;
    await office.tell('events', '2026-03-05 08:00', birthday('alone-on-7'));
    await office.tell('events', '2026-03-05 08:00', birthday('poor-on-6'));
    await office.record('events', '2026-03-05 10:00', [visited('poor-on-6')], 'fang');
    const standings = async (when: string) =>
      tasksOf(await office.state('events'), { at: beijing(when), linli }).map(({ stop, state }) => [stop, state]);
    expect(await standings('2026-03-05 23:59')).toEqual([
      ['alone-on-7', 'open'],
      ['poor-on-6', 'done'],
    ]);
    const fired = await desk.advance({ at: beijing('2026-03-06 00:00') });
    expect(fired.map(({ event }) => event.type)).toEqual(['fell-due']);
    expect(await standings('2026-03-06 00:00')).toEqual([
      ['alone-on-7', 'overdue'],
      ['poor-on-6', 'done'],
    ]);
    await office.record('events', '2026-03-06 09:00', [visited('alone-on-7')], 'fang');
    expect(await standings('2026-03-06 10:00')).toEqual([
      ['alone-on-7', 'late'],
      ['poor-on-6', 'done'],
    ]);
    const unknown = { type: 'call-for', stop: 'alone-on-7', occasion: 'wedding' } as const;
    await expect(office.tell('events', '2026-03-06 10:00', unknown)).rejects.toMatchObject({ code: 'ROUND_UNKNOWN' });
  });
});
