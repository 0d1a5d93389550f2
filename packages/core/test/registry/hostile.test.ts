import { LinliError } from '@linli/core';
import { maskText } from '@linli/core/access';
import {
  type EntryKind,
  notices,
  errandsOf,
  readTable,
  registry,
  type RegistryCommand,
  registryOn,
} from '@linli/core/registry';
import { fold } from '@linli/core/stream';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { at, entry, having, linli, places } from './willow.ts';

const state = having(
  ...places,
  entry('household', 'h1', { place: 'willow' }),
  entry('unit', 'u1', { name: 'u', type: 'team' }),
);
const kinds: readonly EntryKind[] = [
  'place',
  'household',
  'resident',
  'proxy',
  'responder',
  'group',
  'appointment',
  'passage',
];
const ids = fc.oneof(
  fc.constantFrom('h1', 'willow', 'willow/g1', 'u1', '__proto__', 'constructor', '../x', ''),
  fc.string(),
);
const days = fc.oneof(fc.constantFrom('2026-01-01', '2026-02-30', '9999-12-31', '2025-01-01'), fc.string());
const facts = fc.oneof(
  fc.dictionary(
    fc.constantFrom('place', 'household', 'name', 'kind', 'shared', '__proto__', 'members', 'between'),
    fc.anything(),
  ),
  fc.anything(),
);

/** Runs, and lets only coded refusals pass. */
function refusedOr<Result>(run: () => Result): Result | undefined {
  try {
    return run();
  } catch (error) {
    if (error instanceof LinliError && error.code !== '') return undefined;
    throw error;
  }
}

describe('whatever comes in', () => {
  const commands = fc.oneof(
    fc.record({
      type: fc.constant('add'),
      entries: fc.array(fc.record({ kind: fc.constantFrom(...kinds), id: ids, from: days, facts }), { maxLength: 3 }),
    }),
    fc.record({
      type: fc.constantFrom('change', 'end', 'move'),
      kind: fc.constantFrom(...kinds),
      id: ids,
      from: days,
      until: days,
      to: ids,
      facts,
      reason: fc.string(),
    }),
    fc.anything(),
  );

  it('a registry takes it or refuses it with a code, and nothing is polluted', () => {
    fc.assert(
      fc.property(commands, (command) => {
        const events = refusedOr(() => registry.decide(command as RegistryCommand, state, { at, linli }));
        if (events !== undefined) registryOn(fold(registry, events, state), '2026-06-01').all('household');
        expect(Object.keys(Object.prototype)).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  it('so do errands and notices', () => {
    const errands = errandsOf({ registry: (day) => registryOn(state, day) });
    fc.assert(
      fc.property(fc.anything(), (command) => {
        const decided = [errands, notices].map((decider) =>
          refusedOr(() => decider.decide(command as never, decider.initial as never, { at, linli })),
        );
        expect(decided).toEqual([undefined, undefined]);
      }),
      { numRuns: 1000 },
    );
  });

  it('a table is read, every bad row reported, never thrown', () => {
    const cell = fc.oneof(fc.string(), fc.integer(), fc.double(), fc.boolean(), fc.date(), fc.constant(null));
    const columns = fc.array(
      fc.oneof(fc.constantFrom('编号', '地点', 'consent.by', 'attributes.__proto__', 'attributes.a.b'), fc.string()),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...kinds),
        columns,
        fc.array(fc.array(cell), { maxLength: 5 }),
        (kind, names, rows) => {
          const read = readTable({ columns: names, rows }, { kind, state, stream: 's', from: '2026-01-01' });
          const badRows = new Set(read.problems.filter(({ row }) => row > 1).map(({ row }) => row));
          expect(read.taken + badRows.size).toBe(read.rows);
          expect(Object.keys(Object.prototype)).toEqual([]);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('a text is masked, and masking it again changes nothing', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[ \-0-9０-９x@a.刘一三京A]{0,60}$/), (text) => {
        const once = maskText(text, { names: ['刘'] });
        expect(maskText(once, { names: ['刘'] })).toBe(once);
      }),
    );
  });

  it('an id of ten thousand letters and a list of 200,001 entries are refused', () => {
    const long = { type: 'add', entries: [entry('household', 'h'.repeat(10_000), { place: 'willow' })] } as const;
    const many = {
      type: 'add',
      entries: Array.from({ length: 200_001 }, (_, index) => entry('household', `x${index}`, { place: 'willow' })),
    } as const;
    for (const command of [long, many]) {
      expect(refusedOr(() => registry.decide(command, state, { at, linli }))).toBeUndefined();
    }
  });
});
