import {
  clockOf,
  coverageOf,
  keptOf,
  queueOf,
  type RoundCommand,
  type RoundEvent,
  rounds,
  type RoundState,
  type RoundTemplateInput,
} from '@linli/core/round';
import { fold } from '@linli/core/stream';
import { LinliError } from '@linli/errors';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { at, households, linli, sweep, title } from './told.ts';

const everything: RoundTemplateInput = {
  ...sweep,
  owner: 'grid-worker',
  slots: [
    { name: 'day', from: '08:00', to: '18:00' },
    { name: 'night', from: '18:00', to: '08:00' },
  ],
  outcomes: {
    ...sweep.outcomes,
    paid: { title, done: true, money: 'on-behalf' },
  },
  confirmed: true,
  until: 'over',
  services: { goods: { title, every: { days: 2 }, by: '12:00' }, visit: { title, every: { days: 3, since: 'done' } } },
  occasions: { birthday: { title, within: 'same-day' } },
  suspension: { alert: { title } },
  checklist: { hose: { title } },
  watch: { longest: '12h' },
  asks: { name: { title } },
  retention: '9d',
};

const stop = fc.constantFrom('h1', 'h2', 'h3', 'h4', 'h9');
const person = fc.constantFrom('fan', 'lin');
const outcome = fc.constantFrom('met', 'absent', 'paid');
const visit = fc.record(
  {
    stop,
    outcome,
    service: fc.constantFrom('goods', 'visit'),
    persons: fc.integer({ min: 0, max: 4 }),
    amount: fc.integer({ min: 1, max: 500 }),
    found: fc.constant(['hose']),
    answered: fc.constant(['name']),
  },
  { requiredKeys: ['stop', 'outcome'] },
);

const command: fc.Arbitrary<RoundCommand> = fc.oneof(
  { weight: 6, arbitrary: visit.map((each): RoundCommand => ({ type: 'record', ...each })) },
  fc.array(visit, { minLength: 1, maxLength: 4 }).map((visits): RoundCommand => ({ type: 'record-many', visits })),
  fc.record({ type: fc.constant('start' as const), on: fc.constantFrom('cut-off', 'nothing') }),
  fc.record({ type: fc.constant('confirm' as const), visit: fc.constantFrom('v1', 'v2', 'v7') }),
  fc.record({ type: fc.constant('grant-mandate' as const), stop, paper: fc.constant('m1') }),
  fc.record({ type: fc.constant('withdraw-mandate' as const), stop }),
  fc.record({ type: fc.constant('call-for' as const), stop, occasion: fc.constant('birthday') }),
  fc.record({ type: fc.constant('remove-stop' as const), stop, reason: fc.constant('moved') }),
  fc.record({ type: fc.constant('add-stop' as const), stop: fc.record({ id: stop }), reason: fc.constant('moved in') }),
  fc.record({ type: fc.constant('assign' as const), stop, to: person }),
  fc.record({ type: fc.constant('arrive' as const), person }),
  fc.record({ type: fc.constant('leave' as const), person }),
  fc.constant<RoundCommand>({ type: 'suspend', ground: 'alert' }),
  fc.constant<RoundCommand>({ type: 'resume' }),
  fc.constant<RoundCommand>({ type: 'link', finding: 'f1', request: 'r.f1' }),
  fc.constant<RoundCommand>({ type: 'end', on: 'over' }),
  fc.constant<RoundCommand>({ type: 'close', reasons: {} }),
);

const template = fc.constantFrom<RoundTemplateInput>(everything, sweep, {
  ...sweep,
  start: { on: 'cut-off' },
  limit: '18h',
});

const history = fc.record({
  template,
  steps: fc.array(fc.record({ hours: fc.integer({ min: 0, max: 30 }), command }), { maxLength: 30 }),
});

/** Carries out what is not refused, letting what waits happen in between. */
function carriedOut({ template: given, steps }: typeof history extends fc.Arbitrary<infer Value> ? Value : never) {
  let now = at('01 08:00');
  const events: RoundEvent[] = [];
  let state: RoundState = rounds.initial;
  const happen = (happened: readonly RoundEvent[]) => {
    events.push(...happened);
    state = fold(rounds, happened, state);
  };
  happen(rounds.decide({ type: 'open', id: 'r', template: given, stops: households(4, 3) }, state, { at: now, linli }));
  for (const { hours, command: told } of steps) {
    now = new Date(now.getTime() + hours * 3_600_000);
    for (let due = next(state, now); due !== undefined; due = next(state, now)) happen([due]);
    const before = JSON.stringify(state);
    try {
      happen(rounds.decide(told, state, { at: now, linli }));
    } catch (error) {
      expect(error).toBeInstanceOf(LinliError);
      expect(JSON.stringify(state)).toBe(before);
    }
  }
  return { state, events, now };
}

function next(state: RoundState, now: Date): RoundEvent | undefined {
  const due = rounds.wakes(state, { linli }).filter((wake) => new Date(wake.at) <= now);
  return due.toSorted((one, other) => (one.at < other.at ? -1 : 1))[0]?.event;
}

describe('whatever a round is told', () => {
  it('is refused with a code or becomes plain events that fold to the same state', () => {
    fc.assert(
      fc.property(history, (given) => {
        const { state, events } = carriedOut(given);
        const read = JSON.parse(JSON.stringify(events)) as RoundEvent[];
        expect(read).toEqual(events);
        expect(fold(rounds, read)).toEqual(state);
      }),
    );
  });

  it('waits for nothing twice, under one key each', () => {
    fc.assert(
      fc.property(history, (given) => {
        const { state, events } = carriedOut(given);
        const told = new Set(events.map(({ type, at: when }) => `${type} ${when}`));
        const wakes = rounds.wakes(state, { linli });
        expect(wakes.filter(({ event }) => event.type === 'fell-due' && told.has(`fell-due ${event.at}`))).toEqual([]);
        expect(new Set(wakes.map(({ key }) => key)).size).toBe(wakes.length);
        for (const wake of wakes) expect(wake.event.at).toBe(wake.at);
      }),
    );
  });

  it('adds up: done and missing make the total, and nobody is done and queued', () => {
    fc.assert(
      fc.property(history, (given) => {
        const { state, now } = carriedOut(given);
        const coverage = coverageOf(state, { linli });
        expect(coverage.done + coverage.missing.length).toBe(coverage.total);
        expect(coverage.total + coverage.removed.length).toBe(state.stops.length);
        expect(coverage.visits).toBeLessThanOrEqual(coverage.tries);
        const kept = keptOf(state, { at: now, linli });
        expect(kept.done + kept.missed.length + kept.overdue.length).toBeLessThanOrEqual(kept.total);
        const clock = clockOf(state, { at: now, linli });
        if (clock?.state === 'met') expect(coverage.missing).toEqual([]);
        if (Object.keys(state.terms.services).length === 0) {
          const queued = queueOf(state, { linli }).map((each) => each.stop);
          expect(queued.toSorted()).toEqual([...coverage.missing].toSorted());
        }
      }),
    );
  });

  it('shows lists nothing but what is open, due and whose it is', () => {
    fc.assert(
      fc.property(history, (given) => {
        const { state } = carriedOut(given);
        const summary = rounds.summarise(state, { linli });
        expect(JSON.parse(JSON.stringify(summary))).toEqual(summary);
        expect(summary.open).toBe(state.closedAt === undefined);
        if (!summary.open) expect(summary.dueAt).toBeUndefined();
      }),
    );
  });
});
