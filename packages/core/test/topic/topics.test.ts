import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { createLinli, unknownNeighbourhood } from '@linli/core';
import { fold } from '@linli/core/stream';
import { busiestWindow, type TopicCommand, type TopicEvent, topics, type TopicState } from '@linli/core/topic';
import { chinaCalendar } from '@linli/time';

const linli = createLinli({ packs: [], neighbourhood: unknownNeighbourhood(), calendar: chinaCalendar() });
const june = (day: number, hour = 8): string => new Date(Date.UTC(2026, 5, day, hour)).toISOString();
const terms = { requests: 3, days: 10, remedies: ['divert', 'prevent'] };
const gather = (request: string, day: number): TopicCommand => ({
  type: 'gather',
  request,
  receivedAt: june(day),
  category: 'e-bike/wire',
  place: 'willow/g1',
  terms,
});

/** Commands one after the other, each on the day it says. */
function after(...steps: readonly (readonly [day: number, command: TopicCommand])[]): {
  state: TopicState;
  events: readonly TopicEvent[];
} {
  let state = topics.initial;
  const events: TopicEvent[] = [];
  for (const [day, command] of steps) {
    const decided = topics.decide(command, state, { at: new Date(june(day)), by: 'lin', linli });
    events.push(...decided);
    state = fold(topics, decided, state);
  }
  return { state, events };
}

const gathered = (...days: number[]) => days.map((day) => [day, gather(`r${day}`, day)] as const);
const open = gathered(1, 2, 3);

describe('a topic', () => {
  it('opens with the request that makes the number full within the window', () => {
    const { state, events } = after(...open);
    expect(events.at(-1)).toMatchObject({ type: 'opened', requests: ['r1', 'r2', 'r3'] });
    expect(state).toMatchObject({ status: 'open', openings: 1 });
  });

  it('does not open where the window is a millisecond too short', () => {
    expect(after(...gathered(1, 5, 11)).state.status).toBe('gathering');
    expect(after(...gathered(1, 5, 10)).state.status).toBe('open');
  });

  it('opens with those within the window only, and lets go of the one before it', () => {
    expect(after(...gathered(1, 11, 12, 13)).state.members.map(({ request }) => request)).toEqual([
      'r11',
      'r12',
      'r13',
    ]);
  });

  it('is joined by the next request, and by none twice', () => {
    const { state, events } = after(...open, [4, gather('r4', 4)], [4, gather('r4', 4)]);
    expect(state.members).toHaveLength(4);
    expect(events.filter(({ type }) => type === 'joined')).toHaveLength(1);
  });

  it('takes requests in whatever order they reach it', () => {
    expect(after(...gathered(3, 1, 2)).events.at(-1)).toMatchObject({ requests: ['r1', 'r2', 'r3'] });
  });

  it('follows changed terms from the next request on', () => {
    const stricter: TopicCommand = { ...gather('r2', 2), terms: { ...terms, requests: 2 } } as TopicCommand;
    const { events } = after([1, gather('r1', 1)], [2, stricter]);
    expect(events.map(({ type }) => type)).toEqual(['watched', 'gathered', 'watched', 'gathered', 'opened']);
  });

  it('lets a request go that was of another kind, with a reason', () => {
    const leave = { type: 'leave', request: 'r2', reason: 'a burst pipe' } as const;
    expect(after(...open, [4, leave]).state.members).toHaveLength(2);
    expect(() => after(...open, [4, { ...leave, request: 'r22' }])).toThrow(
      expect.objectContaining({ code: 'TOPIC_REQUEST', data: { request: 'r22', nearest: 'r2' } }),
    );
    expect(() => after(...open, [4, { ...leave, reason: ' ' }])).toThrow(
      expect.objectContaining({ code: 'TOPIC_REASON' }),
    );
  });
});

it('refuses a command nobody knows, and events nobody knows change nothing', () => {
  expect(() => after([1, { ...gather('r1', 1), type: 'gathr' } as unknown as TopicCommand])).toThrow(
    expect.objectContaining({ code: 'TOPIC_COMMAND', path: '/type' }),
  );
  const { state } = after(...open);
  expect(topics.evolve(state, { type: 'sung', at: june(4) } as unknown as TopicEvent)).toBe(state);
});

it('refuses a request whose instant is none', () => {
  const command = { ...gather('r1', 1), receivedAt: 'Monday' } as TopicCommand;
  expect(() => after([1, command])).toThrow(expect.objectContaining({ code: 'TOPIC_DATE' }));
});

describe('closing a topic', () => {
  const close = { type: 'close', lasting: true } as const;
  const remedy = (name: string): TopicCommand => ({ type: 'remedy', remedy: name, evidence: [`proof-${name}`] });

  it('for good takes every kind of remedy, and names those that are missing', () => {
    expect(() => after(...open, [4, remedy('prevent')], [5, close])).toThrow(
      expect.objectContaining({ code: 'TOPIC_REMEDIES_MISSING', data: { missing: ['divert'] } }),
    );
    const { state } = after(...open, [4, remedy('prevent')], [4, remedy('divert')], [5, close]);
    expect(state).toMatchObject({ status: 'closed', lasting: true });
  });

  it('for the time being takes a reason', () => {
    expect(() => after(...open, [5, { ...close, lasting: false }])).toThrow(
      expect.objectContaining({ code: 'TOPIC_REASON' }),
    );
    expect(after(...open, [5, { ...close, lasting: false, reason: 'winter' }]).state.lasting).toBe(false);
  });

  it('starts the count and the remedies anew when the matter comes back', () => {
    const closing = [4, { ...close, lasting: false, reason: 'winter' }] as const;
    const again = after([1, gather('r1', 1)], ...gathered(2, 3), [3, remedy('divert')], closing, ...gathered(5, 6));
    expect(again.state).toMatchObject({ status: 'gathering', openings: 1 });
    const third = after(...open, [3, remedy('divert')], closing, ...gathered(5, 6, 7));
    expect(third.state).toMatchObject({ status: 'open', openings: 2, remedies: [] });
    expect(third.state.members.map(({ request }) => request)).toEqual(['r5', 'r6', 'r7']);
  });

  it.for([
    ['a remedy', remedy('divert')],
    ['closing', close],
  ] as const)('refuses %s while there is no topic yet', ([, command]) => {
    expect(() => after([1, gather('r1', 1)], [2, command])).toThrow(
      expect.objectContaining({ code: 'TOPIC_NOT_OPEN' }),
    );
  });

  it('knows the remedies by name', () => {
    expect(() => after(...open, [4, remedy('divrt')])).toThrow(
      expect.objectContaining({
        code: 'TOPIC_REMEDY',
        data: expect.objectContaining({ nearest: 'divert' }) as unknown,
      }),
    );
  });
});

describe('what a topic waits for', () => {
  const waiting = (state: TopicState) => topics.wakes(state, { linli });

  it('is the end of the window of the oldest request, which then no longer counts', () => {
    const { state } = after(...gathered(1, 4));
    const [wake] = waiting(state);
    expect(wake).toMatchObject({ at: june(11), event: { type: 'lapsed', requests: ['r1'] } });
    const later = topics.evolve(state, wake?.event as TopicEvent);
    expect(waiting(later)).toMatchObject([{ at: june(14) }]);
    expect(waiting(topics.evolve(later, waiting(later)[0]?.event as TopicEvent))).toEqual([]);
  });

  it('is quiet, once, where nothing new comes in for the length of the window', () => {
    const { state } = after(...open);
    expect(waiting(state)).toMatchObject([{ at: june(13), event: { type: 'quieted' } }]);
    const quiet = topics.evolve(state, waiting(state)[0]?.event as TopicEvent);
    expect(waiting(quiet)).toEqual([]);
    expect(topics.summarise(quiet, { linli }).data).toMatchObject({ quiet: true, missing: ['divert', 'prevent'] });
  });
});

it('lists show an open topic by category and place, with everything above them', () => {
  expect(topics.summarise(after(...open).state, { linli })).toMatchObject({
    kind: 'topic',
    open: true,
    labels: { category: ['e-bike', 'e-bike/wire'], place: ['willow', 'willow/g1'], status: ['open'] },
  });
});

describe('the busiest window', () => {
  const days = fc.array(fc.integer({ min: 0, max: 60 }), { maxLength: 30 });

  it('holds as many as the best of all windows that begin with one of them', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 20 }), (given, length) => {
        const items = given.map((day) => ({ at: june(day) }));
        const best = Math.max(
          0,
          ...given.map((from) => given.filter((day) => day >= from && day < from + length).length),
        );
        expect(busiestWindow(items, length)).toHaveLength(best);
      }),
    );
  });

  it('is in order, whatever the order given', () => {
    fc.assert(
      fc.property(days, (given) => {
        const times = busiestWindow(
          given.map((day) => ({ at: june(day) })),
          10,
        ).map(({ at }) => at);
        expect(times).toEqual(times.toSorted());
      }),
    );
  });
});
