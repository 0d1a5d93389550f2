import { LinliError } from '@linli/errors';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { assemblies, type AssemblyCommand } from '../../src/assembly/index.ts';
import { fold } from '../../src/stream/index.ts';
import { Played, start, title } from './played.ts';

const template = {
  steps: {
    ask: { title, gate: ['survey'], limit: '1d' },
    review: { title, parties: 2, eachParty: ['statement'] },
    decide: { title, ballot: 'panel' },
    inspect: { title, signatures: { each: 'building' }, soft: true },
    evaluate: { title, settled: true, outcomes: { good: { title }, bad: { title, reopens: 'review' } } },
  },
  ballots: { panel: { title, approval: { heads: { moreThan: '1/2' } } } },
  liability: { limit: '2d', evidence: 'shown' },
  costs: { limit: '1d' },
};

const who = fc.constantFrom('a', 'b', 'c');
const name = fc.constantFrom('one', 'two');
const step = fc.constantFrom('ask', 'review', 'decide', 'inspect', 'evaluate');
const place = fc.constantFrom('willow/b1', 'willow/b2');
const type = fc.constant;
const commands: fc.Arbitrary<AssemblyCommand> = fc.oneof(
  fc.record({ type: type('name-party' as const), party: who }),
  fc.record({ type: type('seat' as const), member: who }),
  fc.record({ type: type('declare-interest' as const), member: who, interest: type('shop') }),
  fc.record({ type: type('record' as const), evidence: fc.constantFrom('survey', 'shown') }),
  fc.record({ type: type('record' as const), evidence: type('statement'), party: who }),
  fc.record({ type: type('elect' as const), member: who, place }),
  fc.record({ type: type('sign' as const), step, place }),
  fc.record({ type: type('complete' as const), step }),
  fc.record({ type: type('complete' as const), step: type('evaluate'), outcome: fc.constantFrom('good', 'bad') }),
  fc.record({ type: type('open-ballot' as const), ballot: name, rule: type('panel'), step: type('decide') }),
  fc.record({ type: type('vote' as const), ballot: name, voter: who, choice: fc.constantFrom('for', 'against') }),
  fc.record({ type: type('close-ballot' as const), ballot: name }),
  fc.record({ type: type('blame' as const), party: who }),
  fc.record({
    type: type('find-cause' as const),
    finding: name,
    cause: type('grease'),
    cleared: fc.uniqueArray(who),
    present: fc.uniqueArray(who),
    references: type(['photo']),
  }),
  fc.record({
    type: type('share-costs' as const),
    share: name,
    total: fc.nat(1000),
    payers: fc.uniqueArray(who, { minLength: 1 }).map((payers) => payers.map((payer) => ({ payer }))),
  }),
  fc.record({ type: type('consent' as const), share: name, payer: who, agrees: fc.boolean() }),
  fc.record({ type: type('pay' as const), share: name, payer: who, amount: fc.integer({ min: -1, max: 500 }) }),
  fc.record({ type: type('open-room' as const) }),
  fc.record({ type: type('speak' as const), member: who }),
  fc.record({ type: type('close' as const) }),
);

/** Whatever is asked for is done or refused with a code. */
function asks(played: Played, command: AssemblyCommand, by: string): void {
  try {
    played.does(command, { by });
  } catch (error) {
    if (!(error instanceof LinliError)) throw error;
  }
}

describe('an assembly, asked for whatever there is', () => {
  const opening = { subjects: ['shop'] };

  it('does or refuses it, and its laws hold', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(commands, who), { maxLength: 60 }), fc.nat(20), (asked, days) => {
        const played = new Played(template, opening);
        for (const [command, by] of asked) asks(played, command, by);
        played.waits(new Date(start.getTime() + days * 86_400_000).toISOString());

        const { shares, room, parties, ballots, closed, steps, decisions } = played.now;
        for (const { total, parts, settledAt } of shares) {
          expect(parts.reduce((sum, { amount }) => sum + amount, 0)).toBe(total);
          expect(parts.every(({ paid, amount }) => paid <= amount)).toBe(true);
          const isSettled = parts.every(({ paid, amount, agrees }) => paid === amount && agrees === true);
          expect(settledAt !== undefined).toBe(isSettled);
        }
        const members = new Set(parties.flatMap((party) => party.members));
        expect((room?.members ?? []).every((member) => members.has(member))).toBe(true);
        expect(decisions.map(({ id }) => id)).toEqual(
          ballots.flatMap(({ decision }) => decision ?? []).toSorted((one, other) => order(played, one, other)),
        );
        if (closed !== undefined)
          expect(steps.filter(({ stage }) => stage !== 'done').map((each) => each.step)).toEqual(closed.leftOut);
      }),
    );
  });

  it('stands as the fold of its events says, which are plain JSON', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(commands, who), { maxLength: 60 }), (asked) => {
        const played = new Played(template, opening);
        for (const [command, by] of asked) asks(played, command, by);
        expect(fold(assemblies, played.events)).toEqual(played.state);
        expect(JSON.parse(JSON.stringify(played.state))).toEqual(played.state);
      }),
    );
  });

  it('refuses with a code what is no command', () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.record({ type: fc.anything() })), (input) => {
        const decide = () =>
          assemblies.decide(input as AssemblyCommand, undefined, { at: start, linli: new Played(template).linli });
        expect(decide).toThrow(LinliError);
      }),
      { numRuns: 50 },
    );
  });
});

/** In which order two decisions were made. */
function order(played: Played, one: string, other: string): number {
  const made = played.events.flatMap((event) => (event.type === 'ballot-closed' ? (event.decision ?? []) : []));
  return made.indexOf(one) - made.indexOf(other);
}
