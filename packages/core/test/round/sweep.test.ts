import {
  clockOf,
  coverageOf,
  peopleOf,
  percentOf,
  queueOf,
  requestsOf,
  type RoundTemplateInput,
  tasksOf,
} from '@linli/core/round';
import { describe, expect, it } from 'vitest';

import { at, households, linli, linliOf, refusal, sweep, title, Told } from './told.ts';

const twoSlots = {
  ...sweep,
  slots: [
    { name: 'day', from: '08:00', to: '18:00' },
    { name: 'evening', from: '18:30', to: '21:30' },
  ],
};

describe('a sweep', () => {
  it('names who is missing, and is complete only when nobody is', () => {
    const round = new Told().tell('06 09:00', { type: 'open', id: 'r', template: sweep, stops: households(3, 2) });
    round.tell('06 10:00', { type: 'record', stop: 'h1', outcome: 'met' });
    round.tell('06 10:00', { type: 'record', stop: 'h3', outcome: 'absent' });
    const coverage = coverageOf(round.state, { linli });
    expect(coverage).toMatchObject({ done: 1, total: 3, missing: ['h2', 'h3'], tries: 2, visits: 1, complete: false });
    expect(coverage.persons).toEqual({ done: 2, total: 6, unknown: [], missing: ['h2', 'h3'] });
    expect(coverage.outcomes).toEqual({ met: 1, absent: 1 });
  });

  it('counts people apart from households: partly met is not complete', () => {
    const round = new Told()
      .tell('06 09:00', { type: 'open', id: 'r', template: sweep, stops: [{ id: 'h1', members: 4 }, { id: 'h2' }] })
      .tell('06 10:00', { type: 'record', stop: 'h1', outcome: 'met', persons: 3 })
      .tell('06 10:10', { type: 'record', stop: 'h2', outcome: 'met' });
    expect(coverageOf(round.state, { linli })).toMatchObject({ done: 2, total: 2, complete: false });
    expect(coverageOf(round.state, { linli }).persons).toEqual({ done: 3, total: 4, unknown: ['h2'], missing: ['h1'] });
    expect(refusal(() => round.tell('06 11:00', { type: 'close' }))).toBe('ROUND_PERSONS_MISSING');
    round.tell('06 11:00', { type: 'close', reasons: { h1: 'the son is abroad' } });
    expect(round.state.reasons).toEqual({ h1: 'the son is abroad' });
  });

  it('tells repeated visits from households', () => {
    const round = new Told().tell('06 09:00', { type: 'open', id: 'r', template: sweep, stops: households(2) });
    for (const hour of ['10', '11', '12']) {
      round.tell(`06 ${hour}:00`, { type: 'record', stop: 'h1', outcome: 'met' });
    }
    expect(coverageOf(round.state, { linli })).toMatchObject({ done: 1, total: 2, visits: 3 });
  });

  it('queues those missed by day for the evening, exactly those', () => {
    const round = new Told().tell('06 07:00', { type: 'open', id: 'r', template: twoSlots, stops: households(4) });
    expect(queueOf(round.state, { linli, slot: 'day' }).map(({ stop }) => stop)).toEqual(['h1', 'h2', 'h3', 'h4']);
    round.tell('06 09:00', { type: 'record', stop: 'h1', outcome: 'met' });
    round.tell('06 09:10', { type: 'record', stop: 'h2', outcome: 'absent' });
    round.tell('06 09:20', { type: 'record', stop: 'h4', outcome: 'absent' });
    expect(queueOf(round.state, { linli, slot: 'evening' })).toEqual([
      { stop: 'h2', tries: 1, method: 'visit', slot: 'evening', from: at('06 18:30') },
      { stop: 'h4', tries: 1, method: 'visit', slot: 'evening', from: at('06 18:30') },
    ]);
    expect(queueOf(round.state, { linli, slot: 'day' }).map(({ stop }) => stop)).toEqual(['h3']);
    round.tell('06 19:00', { type: 'record', stop: 'h2', outcome: 'absent' });
    expect(queueOf(round.state, { linli, slot: 'day' })).toMatchObject([
      { stop: 'h2', tries: 2, from: at('07 08:00') },
      { stop: 'h3', tries: 0 },
    ]);
  });

  it('changes the way after so many tries', () => {
    const survey = { ...twoSlots, method: 'call', retry: { sameSlot: 2, most: 3, then: 'visit' } };
    const round = new Told().tell('06 07:00', { type: 'open', id: 'r', template: survey, stops: households(1) });
    const next = () => queueOf(round.state, { linli }).map(({ method, slot }) => [method, slot]);
    expect(next()).toEqual([['call', 'day']]);
    round.tell('06 09:00', { type: 'record', stop: 'h1', outcome: 'absent' });
    expect(next()).toEqual([['call', 'day']]);
    round.tell('06 11:00', { type: 'record', stop: 'h1', outcome: 'absent' });
    expect(next()).toEqual([['call', 'evening']]);
    round.tell('06 19:00', { type: 'record', stop: 'h1', outcome: 'absent' });
    expect(next()).toEqual([['visit', undefined]]);
    round.tell('07 10:00', { type: 'record', stop: 'h1', outcome: 'met' });
    expect(next()).toEqual([]);
    expect(round.events.flatMap((event) => (event.type === 'recorded' ? event.method : []))).toEqual([
      'call',
      'call',
      'call',
      'visit',
    ]);
  });

  it('runs one clock from a named event for all stops', () => {
    const template = { ...sweep, start: { on: 'gas-cut-off' }, limit: '18h' };
    const round = new Told().tell('06 13:20', { type: 'open', id: 'r', template, stops: households(2) });
    expect(clockOf(round.state, { at: at('06 13:30'), linli })?.state).toBe('waiting');
    expect(refusal(() => round.tell('06 13:30', { type: 'start', on: 'gas-cutoff' }))).toBe('ROUND_UNKNOWN');
    round.tell('06 14:05', { type: 'start', on: 'gas-cut-off', when: '2026-03-06T14:00+08:00' });
    expect(round.wakes().map((wake) => [wake.key, wake.at])).toEqual([['due', at('07 08:00').toISOString()]]);
    round.tell('07 07:59', { type: 'record', stop: 'h1', outcome: 'met' });
    round.tell('07 08:01', { type: 'record', stop: 'h2', outcome: 'met' });
    expect(clockOf(round.state, { at: at('07 09:00'), linli })).toMatchObject({
      state: 'late',
      dueAt: at('07 08:00'),
      breached: [{ member: 'h2', lateBy: 60_000 }],
    });
  });

  it('closes when everything is done, or with a reason for each miss', () => {
    const round = new Told().tell('06 09:00', { type: 'open', id: 'r', template: sweep, stops: households(30) });
    expect(refusal(() => round.tell('06 10:00', { type: 'close' }))).toBe('ROUND_MISSING');
    expect(refusal(() => round.tell('06 10:00', { type: 'close', reasons: { h99: 'moved' } }))).toBe('ROUND_UNKNOWN');
    for (const { id } of households(29)) round.tell('06 10:00', { type: 'record', stop: id, outcome: 'met' });
    round.tell('06 11:00', { type: 'close', reasons: { h30: 'moved away' } });
    expect(refusal(() => round.tell('06 12:00', { type: 'record', stop: 'h30', outcome: 'met' }))).toBe('ROUND_CLOSED');
  });

  it('takes stops off the list and on again, with a reason', () => {
    const round = new Told().tell('06 09:00', { type: 'open', id: 'r', template: sweep, stops: households(2) });
    round.tell('06 10:00', { type: 'remove-stop', stop: 'h2', reason: 'empty flat' });
    expect(coverageOf(round.state, { linli })).toMatchObject({
      total: 1,
      removed: [{ stop: 'h2', reason: 'empty flat' }],
    });
    expect(refusal(() => round.tell('06 10:05', { type: 'record', stop: 'h2', outcome: 'met' }))).toBe('ROUND_UNKNOWN');
    round.tell('06 11:00', { type: 'add-stop', stop: { id: 'h3', members: 1 }, reason: 'moved in' });
    round.tell('06 11:00', { type: 'add-stop', stop: { id: 'h2' }, reason: 'somebody lives there' });
    expect(coverageOf(round.state, { linli })).toMatchObject({ total: 3, removed: [] });
    expect(refusal(() => round.tell('06 12:00', { type: 'add-stop', stop: { id: 'h3' }, reason: 'again' }))).toBe(
      'ROUND_STOPS',
    );
  });

  it('fills in what the registry knows, and takes its list from a place', () => {
    const known = linliOf({
      places: [
        { id: 'w', kind: 'community', name: 'W' },
        { id: 'w/b1', kind: 'building', name: 'B1', number: '1' },
        { id: 'w/b1/e1', kind: 'entrance', name: 'E1', number: '1' },
        { id: 'w/old', kind: 'grid', name: 'Old houses' },
      ],
      households: [
        { id: 'h1', place: 'w/b1/e1', floor: 2, members: [{ id: 'p1' }, { id: 'p2' }] },
        { id: 'h2', place: 'w/b1/e1', floor: 7, members: [{ id: 'p3' }] },
        { id: 'h3', place: 'w/old' },
      ],
    });
    const template = { ...sweep, order: 'top-down' as const };
    const round = new Told(known).tell('06 09:00', { type: 'open', id: 'r', template, within: ['w'] });
    const coverage = coverageOf(round.state, { linli: known });
    expect(coverage.areas.map(({ area, total }) => [area, total])).toEqual([
      ['w/b1', 2],
      ['w/old', 1],
    ]);
    expect(peopleOf(round.state.stops)).toEqual({ known: 3, unknown: 1 });
    expect(queueOf(round.state, { linli: known }).map(({ stop }) => stop)).toEqual(['h2', 'h1', 'h3']);
    const open = { type: 'open', id: 'r', template } as const;
    expect(refusal(() => new Told(known).tell('06 09:00', { ...open, within: ['w/b2'] }))).toBe('ROUND_PLACE');
    expect(refusal(() => new Told(known).tell('06 09:00', open))).toBe('ROUND_EMPTY');
    expect(refusal(() => new Told(known).tell('06 09:00', { ...open, within: ['w', 'w/b1'] }))).toBe('ROUND_STOPS');
  });

  it('turns what was found into requests, linked both ways, and closes only then', () => {
    const template = { ...sweep, checklist: { hose: { title: { 'zh-CN': '胶管老化', en: 'Old hose' } } } };
    const round = new Told()
      .tell('06 09:00', { type: 'open', id: 'gas', template, stops: [{ id: 'h1', place: 'w/b1' }] })
      .tell('06 10:00', { type: 'record', stop: 'h1', outcome: 'met', found: ['hose'], evidence: ['photo'] });
    const [made] = requestsOf(round.state);
    expect(made).toMatchObject({ finding: 'f1', request: { id: 'gas.f1', text: '胶管老化', place: 'w/b1' } });
    expect(refusal(() => round.tell('06 11:00', { type: 'close' }))).toBe('ROUND_FINDINGS');
    round.tell('06 11:00', { type: 'link', finding: 'f1', request: 'gas.f1' });
    expect(requestsOf(round.state)).toEqual([]);
    expect(round.state.findings[0]?.request).toBe('gas.f1');
    round.tell('06 11:00', { type: 'close' });
  });

  it('wants the evidence an outcome asks for', () => {
    const template = { ...sweep, outcomes: { met: { title, done: true, evidence: ['photo'] } } };
    const round = new Told().tell('06 09:00', { type: 'open', id: 'r', template, stops: households(1) });
    expect(refusal(() => round.tell('06 10:00', { type: 'record', stop: 'h1', outcome: 'met' }))).toBe(
      'ROUND_EVIDENCE',
    );
  });

  it('takes a list that was filled in on the way, all of it or nothing', () => {
    const round = new Told().tell('06 09:00', { type: 'open', id: 'r', template: sweep, stops: households(3) });
    const met = (stop: string) => ({ stop, outcome: 'met' });
    const withStranger = { type: 'record-many', visits: [met('h1'), met('h4')] } as const;
    expect(refusal(() => round.tell('06 18:00', { ...withStranger, visits: [...withStranger.visits] }))).toBe(
      'ROUND_UNKNOWN',
    );
    expect(coverageOf(round.state, { linli }).done).toBe(0);
    round.tell('06 18:00', { type: 'record-many', visits: [met('h1'), { stop: 'h2', outcome: 'absent' }, met('h1')] });
    expect(coverageOf(round.state, { linli })).toMatchObject({ done: 1, visits: 2, tries: 3 });
    expect(round.state.stops.flatMap(({ visits }) => visits.map(({ id }) => id)).toSorted()).toEqual([
      'v1',
      'v2',
      'v3',
    ]);
  });

  it('counts outcomes by any name, that of an inherited property included', () => {
    const outcomes = { constructor: { title, done: true }, absent: { title, done: false } };
    const round = new Told()
      .tell('06 09:00', { type: 'open', id: 'r', template: { ...sweep, outcomes }, stops: households(3) })
      .tell('06 10:00', { type: 'record', stop: 'h1', outcome: 'constructor' })
      .tell('06 10:00', { type: 'record', stop: 'h2', outcome: 'absent' });
    expect(coverageOf(round.state, { linli }).outcomes).toEqual({ constructor: 1, absent: 1 });
    expect(refusal(() => round.tell('06 10:00', { type: 'record', stop: 'h3', outcome: 'valueof' }))).toBe(
      'ROUND_UNKNOWN',
    );
  });

  it('is never fooled by rounding', () => {
    expect(percentOf({ done: 1620, total: 1621 })).toBe(99.94);
    expect(percentOf({ done: 1_000_000 - 1, total: 1_000_000 })).toBe(99.99);
    expect(percentOf({ done: 1, total: 1_000_000 })).toBe(0.01);
  });
});

describe('what was done before the start', () => {
  const template = { ...sweep, start: { on: 'gas-cut-off' }, limit: '18h' };
  const met = (stop: string, when: string) => ({ type: 'record', stop, outcome: 'met', when }) as const;

  it('belongs to another run: clock and coverage agree that it is still to be done', () => {
    const round = new Told()
      .tell('06 13:00', { type: 'open', id: 'r', template, stops: households(2) })
      .tell('06 13:30', { type: 'record', stop: 'h1', outcome: 'met' });
    expect(coverageOf(round.state, { linli })).toMatchObject({ done: 1, missing: ['h2'] });
    // The start is told late: what was done after it counts.
    round.tell('06 14:10', met('h2', '2026-03-06T14:02+08:00'));
    round.tell('06 14:15', { type: 'start', on: 'gas-cut-off', when: '2026-03-06T14:00+08:00' });
    expect(coverageOf(round.state, { linli })).toMatchObject({ done: 1, missing: ['h1'] });
    expect(clockOf(round.state, { at: at('06 15:00'), linli })).toMatchObject({ missing: ['h1'], early: ['h1'] });
    expect(queueOf(round.state, { linli }).map(({ stop }) => stop)).toEqual(['h1']);
  });

  it('is refused where the start is the opening itself', () => {
    const round = new Told().tell('06 13:00', { type: 'open', id: 'r', template: sweep, stops: households(1) });
    expect(refusal(() => round.tell('06 14:00', met('h1', '2026-03-06T12:59+08:00')))).toBe('ROUND_TIME');
  });

  it('is not asked for by services either', () => {
    const daily = { ...sweep, start: { on: 'isolation' }, services: { food: { title, every: { days: 1 } } } };
    const round = new Told().tell('01 08:00', { type: 'open', id: 'r', template: daily, stops: households(1) });
    expect(tasksOf(round.state, { at: at('03 08:00'), linli })).toEqual([]);
    round.tell('03 10:00', { type: 'start', on: 'isolation' });
    expect(tasksOf(round.state, { at: at('03 11:00'), linli }).map(({ date }) => date)).toEqual([
      '2026-03-03',
      '2026-03-04',
    ]);
  });
});

describe('a template', () => {
  it.each<[string, Partial<RoundTemplateInput>]>([
    ['limits services as a whole', { services: { visit: { title, every: { days: 1 } } }, limit: '3d' }],
    ['suspends a sweep', { suspension: { storm: { title } } }],
    ['has no outcome that is done', { outcomes: { absent: { title, done: false } } }],
    [
      'doubles fixed weekdays',
      {
        services: { visit: { title, every: { weekday: 'mon' } } },
        attention: { factor: 2, reasons: { alone: { title, when: { livesAlone: true } } } },
      },
    ],
  ])('that %s is refused', (_, wrong) => {
    const open = { type: 'open', id: 'r', template: { ...sweep, ...wrong }, stops: households(1) } as const;
    expect(refusal(() => new Told().tell('01 08:00', open))).toBe('ROUND_COMMAND');
  });

  it('keeps phone numbers out of reasons', () => {
    const round = new Told().tell('06 09:00', { type: 'open', id: 'r', template: sweep, stops: households(2) });
    const remove = (reason: string) => () => round.tell('06 10:00', { type: 'remove-stop', stop: 'h2', reason });
    expect(refusal(remove('电话１３８ ００００ ００００'))).toBe('ROUND_COMMAND');
    remove('搬走了')();
  });
});
