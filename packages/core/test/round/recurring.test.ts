import { dayOf, keptOf, percentOf, type RoundTemplateInput, tasksOf } from '@linli/core/round';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { at, households, linli, linliOf, refusal, sweep, title, Told } from './told.ts';

function recurring(every: NonNullable<RoundTemplateInput['services']>[string]['every'], more: object = {}) {
  return { ...sweep, services: { visit: { title, every, ...more } } } satisfies RoundTemplateInput;
}

/** Stop, date and state of every task. */
function lines(round: Told, now: string, to?: string) {
  return tasksOf(round.state, { at: at(now), linli: round.linli, ...(to !== undefined && { to }) }).map(
    ({ stop, date, state }) => [stop, date, state],
  );
}

describe('what comes up again and again', () => {
  it('is due so many days after it was last done', () => {
    const round = new Told()
      .tell('06-01 08:00', {
        type: 'open',
        id: 'r',
        template: recurring({ days: 5, since: 'done' }),
        stops: households(1),
      })
      .tell('06-01 09:00', { type: 'record', stop: 'h1', outcome: 'met' });
    expect(lines(round, '06-06 12:00').at(-1)).toEqual(['h1', '2026-06-06', 'open']);
    expect(lines(round, '06-07 00:00').at(-1)).toEqual(['h1', '2026-06-06', 'overdue']);
    round.tell('06-09 10:00', { type: 'record', stop: 'h1', outcome: 'met' });
    expect(lines(round, '06-09 11:00')).toEqual([
      ['h1', '2026-06-01', 'done'],
      ['h1', '2026-06-06', 'late'],
      ['h1', '2026-06-14', 'planned'],
    ]);
  });

  it('sets the next date anew where it was done early', () => {
    const round = new Told()
      .tell('06-01 08:00', {
        type: 'open',
        id: 'r',
        template: recurring({ days: 5, since: 'done' }),
        stops: households(1),
      })
      .tell('06-01 09:00', { type: 'record', stop: 'h1', outcome: 'met' })
      .tell('06-03 09:00', { type: 'record', stop: 'h1', outcome: 'met' });
    expect(lines(round, '06-03 12:00')).toEqual([
      ['h1', '2026-06-01', 'done'],
      ['h1', '2026-06-06', 'done'],
      ['h1', '2026-06-08', 'planned'],
    ]);
  });

  it('can be made up for until it comes up again', () => {
    const round = new Told()
      .tell('02 08:00', { type: 'open', id: 'r', template: recurring({ weekday: 'mon' }), stops: households(1) })
      .tell('11 09:00', { type: 'record', stop: 'h1', outcome: 'met' });
    expect(lines(round, '11 10:00')).toEqual([
      ['h1', '2026-03-02', 'missed'],
      ['h1', '2026-03-09', 'late'],
      ['h1', '2026-03-16', 'planned'],
    ]);
  });

  it('has a latest time of the day where it says so', () => {
    const round = new Told()
      .tell('01 20:00', {
        type: 'open',
        id: 'r',
        template: recurring({ days: 1 }, { by: '05:00' }),
        stops: households(1),
        starts: '2026-03-02',
      })
      .tell('02 04:59', { type: 'record', stop: 'h1', outcome: 'met' })
      .tell('03 05:01', { type: 'record', stop: 'h1', outcome: 'met' });
    expect(lines(round, '04 05:30')).toEqual([
      ['h1', '2026-03-02', 'done'],
      ['h1', '2026-03-03', 'late'],
      ['h1', '2026-03-04', 'overdue'],
      ['h1', '2026-03-05', 'planned'],
    ]);
    expect(lines(round, '05 00:00').at(2)).toEqual(['h1', '2026-03-04', 'missed']);
  });

  it('is counted per period where that is what is promised', () => {
    const round = new Told()
      .tell('05 08:00', {
        type: 'open',
        id: 'r',
        template: recurring({ times: 2, per: 'month' }),
        stops: households(1),
      })
      .tell('20 09:00', { type: 'record', stop: 'h1', outcome: 'met' });
    expect(lines(round, '31 12:00')).toEqual([
      ['h1', '2026-03-01', 'done'],
      ['h1', '2026-03-01', 'open'],
      ['h1', '2026-04-01', 'planned'],
      ['h1', '2026-04-01', 'planned'],
    ]);
    const march = keptOf(round.state, { at: at('04-01 00:00'), linli, to: '2026-03-31' });
    expect(march).toMatchObject({ done: 1, total: 2, missed: [{ stop: 'h1', date: '2026-03-01' }] });
  });

  it.each([
    ['week', '2026-03-02', '2026-03-09'],
    ['month', '2026-03-01', '2026-04-01'],
    ['quarter', '2026-01-01', '2026-04-01'],
    ['year', '2026-01-01', '2027-01-01'],
  ] as const)('knows the %s it lies in', (per, first, next) => {
    const template = recurring({ times: 1, per });
    const round = new Told().tell('05 08:00', { type: 'open', id: 'r', template, stops: households(1) });
    expect(tasksOf(round.state, { at: at('05 09:00'), linli }).map(({ date }) => date)).toEqual([first, next]);
  });

  it('ends with its condition: one task a day until then, none after', () => {
    const template = { ...recurring({ days: 1 }), until: 'isolation-ended' };
    const round = new Told()
      .tell('01 08:00', { type: 'open', id: 'r', template, stops: households(1) })
      .tell('01 09:00', { type: 'record', stop: 'h1', outcome: 'met' })
      .tell('03 10:00', { type: 'end', on: 'isolation-ended' });
    expect(lines(round, '20 12:00', '2026-03-31')).toEqual([
      ['h1', '2026-03-01', 'done'],
      ['h1', '2026-03-02', 'missed'],
    ]);
    expect(refusal(() => round.tell('04 09:00', { type: 'record', stop: 'h1', outcome: 'met' }))).toBe('ROUND_ENDED');
    expect(round.advance('20 12:00').wakes()).toEqual([]);
  });

  it('need not be done while it is suspended, on a ground the terms know', () => {
    const template = { ...recurring({ days: 1 }, { by: '21:00' }), suspension: { 'red-alert': { title } } };
    const round = new Told().tell('01 08:00', { type: 'open', id: 'r', template, stops: households(1) });
    expect(refusal(() => round.tell('02 12:00', { type: 'suspend', ground: 'rain' }))).toBe('ROUND_UNKNOWN');
    round.tell('02 12:00', { type: 'suspend', ground: 'red-alert' }).tell('03 06:00', { type: 'resume' });
    expect(lines(round, '03 22:00')).toEqual([
      ['h1', '2026-03-01', 'missed'],
      ['h1', '2026-03-02', 'suspended'],
      ['h1', '2026-03-03', 'overdue'],
      ['h1', '2026-03-04', 'planned'],
    ]);
    expect(keptOf(round.state, { at: at('03 22:00'), linli })).toMatchObject({ done: 0, total: 2, suspended: 1 });
  });

  it('says who missed what, with the share kept', () => {
    const round = new Told().tell('01 07:00', {
      type: 'open',
      id: 'r',
      template: recurring({ days: 1 }),
      stops: households(1),
    });
    for (let day = 1; day <= 30; day++) {
      if (day === 11) continue;
      round.tell(`${String(day).padStart(2, '0')} 18:00`, { type: 'record', stop: 'h1', outcome: 'met' });
    }
    const kept = keptOf(round.state, { at: at('31 00:00'), linli, to: '2026-03-30' });
    expect([kept.done, kept.total, percentOf(kept, 1)]).toEqual([29, 30, 96.7]);
    expect(kept.missed.map(({ date }) => date)).toEqual(['2026-03-11']);
    expect(refusal(() => round.tell('31 00:00', { type: 'close' }))).toBe('ROUND_MISSING');
    round.tell('31 00:00', { type: 'close', reasons: { h1: 'away on 11 March' } });
  });

  it('comes more often where the registry gives reasons; all are named, none multiplies', () => {
    const template = {
      ...recurring({ times: 1, per: 'month' }),
      attention: {
        factor: 2,
        reasons: {
          'lives-alone': { title, when: { livesAlone: true } },
          'high-floor': { title, when: { floorFrom: 6 } },
          'key-household': { title, when: { care: ['hardship'] } },
        },
      },
    } satisfies RoundTemplateInput;
    const known = linliOf({
      places: [{ id: 'w', kind: 'community', name: 'W' }],
      households: [
        { id: 'h1', place: 'w', floor: 7, members: [{ id: 'p1' }] },
        { id: 'h2', place: 'w', floor: 1, members: [{ id: 'p2' }, { id: 'p3' }] },
      ],
    });
    const round = new Told(known).tell('01 08:00', { type: 'open', id: 'r', template, within: ['w'] });
    const march = tasksOf(round.state, { at: at('02 00:00'), linli: known, to: '2026-03-31' });
    expect(march.map(({ stop, attention }) => [stop, attention])).toEqual([
      ['h1', ['lives-alone', 'high-floor']],
      ['h1', ['lives-alone', 'high-floor']],
      ['h2', []],
    ]);
  });

  it('tells several services of one stop apart', () => {
    const services = { goods: { title, every: { days: 7 } }, cleaning: { title, every: { days: 14 } } };
    const round = new Told().tell('02 08:00', {
      type: 'open',
      id: 'r',
      template: { ...sweep, services },
      stops: households(1),
    });
    expect(refusal(() => round.tell('02 09:00', { type: 'record', stop: 'h1', outcome: 'met' }))).toBe(
      'ROUND_WHICH_SERVICE',
    );
    round.tell('02 09:00', { type: 'record', stop: 'h1', outcome: 'met', service: 'goods' });
    const fourWeeks = tasksOf(round.state, { at: at('29 00:00'), linli, to: '2026-03-29' });
    const of = (what: string) => fourWeeks.filter((task) => task.what === what).map(({ state }) => state);
    expect([of('goods'), of('cleaning')]).toEqual([
      ['done', 'missed', 'missed', 'overdue'],
      ['missed', 'overdue'],
    ]);
  });

  it('is given only to those who ordered in time, on days it is given', () => {
    const template = recurring({ weekday: ['mon', 'tue'] }, { by: '12:30', orderBefore: '09:30' });
    const round = new Told().tell('01 08:00', { type: 'open', id: 'r', template, stops: households(2) });
    round.tell('02 09:30', { type: 'order', stop: 'h1', date: '2026-03-02' });
    round.tell('02 09:30', { type: 'order', stop: 'h1', date: '2026-03-09' });
    const late = () => round.tell('02 09:31', { type: 'order', stop: 'h2', date: '2026-03-02' });
    expect(refusal(late)).toBe('ROUND_ORDER_LATE');
    expect(refusal(() => round.tell('02 09:31', { type: 'order', stop: 'h2', date: '2026-03-04' }))).toBe(
      'ROUND_ORDER_DAY',
    );
    expect(refusal(() => round.tell('02 09:31', { type: 'order', stop: 'h9', date: '2026-03-09' }))).toBe(
      'ROUND_UNKNOWN',
    );
    expect(lines(round, '02 12:31')).toEqual([
      ['h1', '2026-03-02', 'overdue'],
      ['h1', '2026-03-09', 'planned'],
    ]);
  });

  it('is called for on an occasion, due the same day or within a limit', () => {
    const occasions = { birthday: { title, within: 'same-day' as const }, birth: { title, within: '3d' } };
    const round = new Told()
      .tell('01 08:00', { type: 'open', id: 'r', template: { ...sweep, occasions }, stops: households(2) })
      .tell('05 10:00', { type: 'call-for', stop: 'h1', occasion: 'birthday' })
      .tell('05 10:00', { type: 'call-for', stop: 'h2', occasion: 'birth' });
    expect(tasksOf(round.state, { at: at('06 00:01'), linli })).toMatchObject([
      { stop: 'h1', what: 'birthday', date: '2026-03-05', dueAt: at('06 00:00'), state: 'overdue', overdueDays: 1 },
      { stop: 'h2', what: 'birth', date: '2026-03-08', dueAt: at('08 10:00'), state: 'open' },
    ]);
    round.tell('06 09:00', { type: 'record', stop: 'h1', outcome: 'met' });
    expect(lines(round, '06 10:00')[0]).toEqual(['h1', '2026-03-05', 'late']);
  });

  it('alerts at each due instant those who still had something to do', () => {
    const template = recurring({ days: 1 }, { by: '12:30' });
    const round = new Told().tell('02 08:00', {
      type: 'open',
      id: 'r',
      template: { ...template, owner: 'grid-worker' },
      stops: households(3),
    });
    round.tell('02 12:00', { type: 'record', stop: 'h1', outcome: 'met' });
    const [next] = round.wakes();
    expect(next).toMatchObject({ at: at('02 12:30').toISOString(), event: { type: 'fell-due' } });
    expect(next?.messages).toMatchObject([{ to: 'grid-worker', values: { count: 2, stops: 'h2 h3' } }]);
    round.advance('02 13:00');
    expect(round.wakes().map((wake) => wake.at)).toEqual([at('03 12:30').toISOString()]);
  });

  it('is alerted of afterwards where nobody let it happen in time, each miss once', () => {
    const template = { ...recurring({ days: 1 }, { by: '12:30' }), owner: 'grid-worker' };
    const round = new Told().tell('02 08:00', { type: 'open', id: 'r', template, stops: households(2) });
    // No worker ran at 12:30, and the stream goes on at 12:40.
    round.tell('02 12:40', { type: 'record', stop: 'h1', outcome: 'met' });
    expect(round.wakes()).toMatchObject([
      { at: at('02 12:30').toISOString(), messages: [{ values: { stops: 'h2' } }] },
    ]);
    round.advance('04 12:00');
    const told = round.events.filter(({ type }) => type === 'fell-due').map((event) => event.at);
    expect(told).toEqual(['02 12:30', '03 12:30'].map((when) => at(when).toISOString()));
  });

  it('makes a day of tasks by kind', () => {
    const patrol = { ...recurring({ days: 1 }), kind: 'patrol' };
    const rounds = [
      new Told().tell('02 08:00', { type: 'open', id: 'r1', template: sweep, stops: households(3) }),
      new Told().tell('02 08:00', { type: 'open', id: 'r2', template: patrol, stops: households(2) }),
    ];
    rounds[0]?.tell('02 09:00', { type: 'record', stop: 'h1', outcome: 'met' });
    const states = rounds.map(({ state }) => state);
    expect(dayOf(states, { at: at('02 10:00'), linli })).toEqual([
      { kind: 'check', done: 1, total: 3, left: ['h2', 'h3'] },
      { kind: 'patrol', done: 0, total: 2, left: ['h1', 'h2'] },
    ]);
    expect(dayOf(states, { at: at('02 10:00'), linli, person: 'lin' })).toEqual([]);
  });

  it('never counts one visit for two dates, whatever the days it was done on', () => {
    const days = fc.uniqueArray(fc.integer({ min: 1, max: 28 }), { maxLength: 20 });
    const every = fc.oneof(
      fc.record({ days: fc.integer({ min: 1, max: 9 }) }),
      fc.record({ days: fc.integer({ min: 1, max: 9 }), since: fc.constant('done' as const) }),
      fc.record({ times: fc.integer({ min: 1, max: 4 }), per: fc.constantFrom('week' as const, 'month' as const) }),
    );
    fc.assert(
      fc.property(days, every, (done, cadence) => {
        const round = new Told().tell('01 00:00', {
          type: 'open',
          id: 'r',
          template: recurring(cadence),
          stops: households(1),
        });
        for (const day of done.toSorted((one, other) => one - other)) {
          round.tell(`${String(day).padStart(2, '0')} 12:00`, { type: 'record', stop: 'h1', outcome: 'met' });
        }
        const tasks = tasksOf(round.state, { at: at('31 00:00'), linli });
        const used = tasks.flatMap(({ visit }) => visit?.id ?? []);
        expect(new Set(used).size).toBe(used.length);
        const kept = keptOf(round.state, { at: at('31 00:00'), linli });
        expect(kept.done + kept.missed.length + kept.overdue.length).toBeLessThanOrEqual(kept.total);
      }),
    );
  });
});
