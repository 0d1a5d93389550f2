import { LinliError } from '@linli/errors';
import fc from 'fast-check';
import { expect, it } from 'vitest';

import { type LedgerCommand, ledgers, notesFor } from '../../src/ledger/index.ts';
import { Kept, title } from './kept.ts';

const template = { lifeEvents: { birthday: { title } }, signals: { silent: { title } } };
const entry = fc.constantFrom('e1', 'e2', 'e3');
const readers = fc.uniqueArray(fc.constantFrom('zhao', 'qian'), { minLength: 1 });
const type = fc.constant;

const commands: fc.Arbitrary<LedgerCommand> = fc.oneof(
  fc.record({ type: type('note' as const), entry, topic: type('medicine'), about: type('wang') }),
  fc.record({
    type: type('advise' as const),
    entry,
    need: type('stairs'),
    howTo: type('Ask the team.'),
    about: type('wang'),
  }),
  fc.record({ type: fc.constantFrom('share' as const, 'unshare' as const), entry, with: readers }),
  fc.record({ type: type('convert' as const), entry, request: fc.constantFrom('r1', 'r2') }),
  fc.record({ type: type('life-event' as const), entry, event: type('birthday'), household: type('h1') }),
  fc.record({ type: type('signal' as const), entry, signal: type('silent'), household: type('h1') }),
  fc.record({ type: type('visit' as const), entry }),
  fc.record({ type: type('decline' as const), entry, reason: type('known') }),
);

it('whatever is asked of a ledger is done or refused, and nobody reads what was not shared with them', () => {
  fc.assert(
    fc.property(fc.array(commands, { maxLength: 40 }), fc.nat(3), (asked, days) => {
      const kept = new Kept(template);
      for (const command of asked) {
        try {
          kept.does(command);
        } catch (error) {
          if (!(error instanceof LinliError)) throw error;
        }
      }
      kept.waits(new Date(Date.UTC(2026, 8, 28 + days)).toISOString());
      for (const reader of ['zhao', 'qian']) {
        const read = notesFor(kept.now, reader).filter(({ masked }) => !masked);
        const shared = kept.now.notes.filter(({ sharedWith }) => sharedWith.includes(reader));
        expect(read.map((note) => note.entry)).toEqual(shared.map((note) => note.entry));
      }
      expect(JSON.parse(JSON.stringify(kept.state))).toEqual(kept.state);
      const open = kept.now.visits.filter(
        ({ visitedAt, declined }) => visitedAt === undefined && declined === undefined,
      );
      expect(kept.summary.open).toBe(open.length > 0);
    }),
  );
});

it('what is no command is refused with a code', () => {
  const { linli } = new Kept();
  fc.assert(
    fc.property(fc.oneof(fc.anything(), fc.record({ type: fc.anything() })), (input) => {
      expect(() => ledgers.decide(input as LedgerCommand, undefined, { at: new Date(0), linli })).toThrow(LinliError);
    }),
    { numRuns: 50 },
  );
});
