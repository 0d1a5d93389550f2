import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { openDesk } from '@linli/core';
import { type CaseEvent, cases, type CaseState } from '@linli/core/case';
import { openMemoryStore } from '@linli/core/memory';
import { fold } from '@linli/core/stream';
import { type CaseOpening, type CaseRunner, walkCase } from '@linli/testing';

/** The bare functions, without a store. */
function bare({ linli }: CaseOpening): CaseRunner {
  let state = cases.initial;
  const append = (events: readonly CaseEvent[]) => {
    state = fold(cases, JSON.parse(JSON.stringify(events)) as CaseEvent[], state);
  };
  return {
    command: async (command, at) => append(cases.decide(command, state, { at, linli, by: 'lin' })),
    async advance(at) {
      for (;;) {
        const [next] = cases.wakes(state, { linli });
        if (next === undefined || next.at > at.toISOString()) return;
        append([next.event]);
      }
    },
    state: async () => state,
  };
}

/** A desk on the memory store. */
function desk({ linli, stream }: CaseOpening): CaseRunner {
  const office = openDesk({ linli, store: openMemoryStore() });
  return {
    command: (command, at) => office.command(stream, command, { at, by: 'lin' }),
    advance: (at) => office.advance({ at }),
    state: async () => (await office.state<CaseState>(stream)).state,
  };
}

const walks = fc.array(fc.nat({ max: 5399 }), { maxLength: 60 });

describe.each<[string, (opening: CaseOpening) => CaseRunner, number]>([
  ['the bare functions', bare, 300],
  ['a desk on the memory store', desk, 40],
])('%s and the model of a case', (_, open, numRuns) => {
  it('agree on whatever commands come', async () => {
    await fc.assert(
      fc.asyncProperty(walks, async (choices) => {
        const moves = await walkCase(choices, open);
        expect(moves).toHaveLength(choices.length);
      }),
      { numRuns },
    );
  });
});

it('tells a case that goes another way than the model, and by which moves', async () => {
  const deaf = (opening: CaseOpening): CaseRunner => {
    const runner = bare(opening);
    return {
      ...runner,
      command: async (command, at) => (command.type === 'reply' ? undefined : runner.command(command, at)),
    };
  };
  await expect(walkCase([1, 0], deaf)).rejects.toThrow(
    /After 2 moves.*"answered":false[\s\S]*record-evidence[\s\S]*reply/,
  );
});
