import { createLinli, unknownNeighbourhood } from '@linli/core';
import { checkPacks } from '@linli/core/check';
import { coverageOf, type RoundCommand, rounds, type RoundState } from '@linli/core/round';
import { fold } from '@linli/core/stream';
import { chinaCalendar } from '@linli/time';
import { describe, expect, it } from 'vitest';

import { emergency } from '../src/index.ts';

const linli = createLinli({ packs: [emergency], neighbourhood: unknownNeighbourhood(), calendar: chinaCalendar() });
const at = new Date('2026-03-06T10:00+08:00');

function told(...commands: RoundCommand[]): RoundState {
  let state = rounds.initial;
  for (const command of commands) state = fold(rounds, rounds.decide(command, state, { at, linli }), state);
  return state;
}

it('checks without a finding', () => {
  expect(checkPacks([emergency])).toEqual([]);
});

describe.each(Object.keys(emergency.rounds))('%s', (id) => {
  it('can be opened, and every outcome recorded', () => {
    const outcomes = Object.entries(emergency.rounds[id]?.outcomes ?? {});
    const stops = outcomes.map(([outcome]) => ({ id: `at-${outcome}` }));
    const records = outcomes.map(
      ([outcome, { evidence }]) => ({ type: 'record', stop: `at-${outcome}`, outcome, evidence }) as const,
    );
    const state = told({ type: 'open', id: 'r', template: `emergency/${id}`, stops }, ...records);
    const done = outcomes.filter((entry) => entry[1].done).length;
    expect(coverageOf(state, { linli })).toMatchObject({ done, total: outcomes.length, tries: outcomes.length });
  });

  it('says what it is in both languages, from a source that is named', () => {
    const { title, source = '' } = emergency.rounds[id] ?? {};
    expect([title?.['zh-CN'], title?.en].every((text) => (text ?? '').length > 1)).toBe(true);
    expect(emergency.sources[source]).toBeDefined();
  });
});
