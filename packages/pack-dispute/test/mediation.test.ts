import { createLinli, unknownNeighbourhood } from '@linli/core';
import { assemblies, type AssemblyCommand, type AssemblyState } from '@linli/core/assembly';
import { chinaCalendar } from '@linli/time';
import { describe, expect, it } from 'vitest';

import { dispute } from '../src/index.ts';

const linli = createLinli({ packs: [dispute], neighbourhood: unknownNeighbourhood(), calendar: chinaCalendar() });

function played(template: string, ...commands: AssemblyCommand[]): AssemblyState | undefined {
  const context = { at: new Date('2026-09-28T09:00+08:00'), linli };
  let state: AssemblyState | undefined;
  for (const command of [{ type: 'open', id: 'm1', template } as const, ...commands]) {
    for (const event of assemblies.decide(command, state, context)) state = assemblies.evolve(state, event);
  }
  return state;
}

describe.each(['dispute/mediation', 'dispute/shared-pipe'])('%s', (template) => {
  it('gives its first step three working days', () => {
    expect(played(template)?.steps[0]).toMatchObject({ stage: 'open', dueAt: '2026-10-08T01:00:00.000Z' });
  });

  it('gives payers three days from when all have agreed', () => {
    const state = played(
      template,
      { type: 'share-costs', share: 'c1', total: 100, payers: [{ payer: 'h1' }] },
      { type: 'consent', share: 'c1', payer: 'h1', agrees: true },
    );
    expect(state?.shares[0]?.dueAt).toBe('2026-10-01T01:00:00.000Z');
  });
});
