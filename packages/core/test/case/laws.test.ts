import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { type CaseCommand, cases, type CaseEventOf } from '@linli/core/case';
import { LinliError } from '@linli/core';
import { fold } from '@linli/core/stream';

import { Casework, march, planOf, title } from './casework.ts';

const ladder = [
  { at: 0.5, action: 'remind', to: 'grid-worker' },
  { at: 1, action: 'urge', to: 'community-office' },
  { at: 1, action: 'supervise', to: 'street-office' },
  { at: 2, action: 'report-upward', to: 'street-office' },
] as const;

const plan = planOf(
  {
    reply: { title: title('答复'), limit: '2wh', escalation: [...ladder] },
    resolve: {
      title: title('修复'),
      limit: '1wd',
      escalation: [...ladder],
      outcomes: { good: {}, bad: { reopens: 'resolve' } },
    },
    assist: { title: title('协同'), start: { on: 'whistle' }, each: true, limit: '3h', escalation: [...ladder] },
    after: { title: title('回访'), start: { after: 'resolve' }, limit: '4h' },
  },
  { pauses: { parts: { longest: '5h' }, weather: {} }, recurrence: '2d', measures: ['advise', 'order'] },
);

const commands: readonly CaseCommand[] = [
  { type: 'reply' },
  { type: 'pause', reason: 'parts' },
  { type: 'pause', reason: 'weather', clocks: ['resolve'] },
  { type: 'resume' },
  { type: 'extend', reason: 'parts' },
  { type: 'extend', reason: 'parts', clocks: ['resolve'], by: '2h' },
  { type: 'suspend', reason: 'funding', until: march('12T09:00') },
  { type: 'whistle', parties: ['gas-company', 'fire-station'] },
  { type: 'whistle', parties: ['police-station'] },
  { type: 'report-in', party: 'gas-company' },
  { type: 'complete-step', step: 'resolve', outcome: 'bad' },
  { type: 'complete-step', step: 'resolve', outcome: 'good' },
  { type: 'complete-step', step: 'after' },
  { type: 'record-evidence', evidence: 'dig' },
  { type: 'clear-party', party: 'gas-company', finding: 'dig', to: ['water-company'] },
  { type: 'refer-up', reason: 'too much' },
  { type: 'resolve', outcome: 'explained' },
  { type: 'force-close', reason: 'late', authorisedBy: 'street' },
  { type: 'reopen', reason: 'again', recurrence: true },
  { type: 'reopen', reason: 'not yet', steps: ['resolve'] },
];

const moves = fc.array(
  fc.record({
    command: fc.constantFrom(...commands),
    minutes: fc.integer({ min: -30, max: 900 }),
    // Sometimes nobody lets time pass, and a command finds wakes that are overdue.
    attended: fc.boolean(),
  }),
  { maxLength: 40 },
);

const { linli } = new Casework(plan);

/** A life by any commands at any instants; what is refused leaves no trace. */
function lived(steps: typeof moves extends fc.Arbitrary<infer Moves> ? Moves : never): { work: Casework; now: string } {
  const work = new Casework(plan, {}, linli).open(march('06T10:00'));
  let now = Date.parse(march('06T10:00'));
  for (const { command, minutes, attended } of steps) {
    now += minutes * 60_000;
    const at = new Date(now).toISOString();
    if (attended) work.passes(at);
    try {
      work.does(command, at);
    } catch (error) {
      if (!(error instanceof LinliError)) throw error;
    }
  }
  return { work, now: new Date(now).toISOString() };
}

describe('whatever commands come, and whenever', () => {
  it('a wake has a key and messages of its own, and does not come back once it has fired', () => {
    fc.assert(
      fc.property(moves, (steps) => {
        const { work, now } = lived(steps);
        const seen = new Set<string>();
        for (;;) {
          const wakes = work.wakes();
          expect(new Set(wakes.map(({ key }) => key)).size).toBe(wakes.length);
          expect(wakes.map(({ at }) => at)).toEqual(wakes.map(({ at }) => at).toSorted());
          const [next] = wakes;
          if (next === undefined) break;
          expect(next.event.at).toBe(next.at);
          const ids = [next.key, ...(next.messages ?? []).map(({ id }) => id)];
          for (const id of ids) expect(seen.has(id)).toBe(false);
          for (const id of ids) seen.add(id);
          work.passes(next.at);
        }
        expect(work.passes(now).wakes()).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('a clock is late once at most, at the instant after its limit, and never after it was met', () => {
    fc.assert(
      fc.property(moves, (steps) => {
        const { work } = lived(steps);
        work.passes('2030-01-01T00:00:00.000Z');
        const breaches = work.events.filter(
          (event): event is CaseEventOf<'clock-breached'> => event.type === 'clock-breached',
        );
        expect(new Set(breaches.map(({ clock }) => clock)).size).toBe(breaches.length);
        for (const { at, dueAt } of breaches) expect(Date.parse(at)).toBe(Date.parse(dueAt) + 1);
        const met = work.events.flatMap((event) =>
          'clocks' in event
            ? event.clocks.flatMap((clock) =>
                typeof clock === 'object' && clock.result === 'met' ? [clock.clock] : [],
              )
            : [],
        );
        expect(met.filter((clock) => breaches.some((breach) => breach.clock === clock))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('the events tell the whole state, and lists can be made of it', () => {
    fc.assert(
      fc.property(moves, (steps) => {
        const { work } = lived(steps);
        expect(fold(cases, work.events)).toEqual(work.state);
        const { labels, data } = cases.summarise(work.state, { linli: work.linli });
        expect(JSON.parse(JSON.stringify({ labels, data }))).toEqual({ labels, data });
      }),
      { numRuns: 40 },
    );
  });
});
