import { createLinli, unknownNeighbourhood } from '@linli/core';
import { checkPacks } from '@linli/core/check';
import { coverageOf, type RoundCommand, rounds, type RoundState } from '@linli/core/round';
import { fold } from '@linli/core/stream';
import { chinaCalendar } from '@linli/time';
import { describe, expect, it } from 'vitest';

import { care } from '../src/index.ts';

const linli = createLinli({ packs: [care], neighbourhood: unknownNeighbourhood(), calendar: chinaCalendar() });
const at = new Date('2026-03-06T10:00+08:00');

function told(...commands: RoundCommand[]): RoundState {
  let state = rounds.initial;
  for (const command of commands) state = fold(rounds, rounds.decide(command, state, { at, linli }), state);
  return state;
}

it('checks without a finding', () => {
  expect(checkPacks([care])).toEqual([]);
});

describe.each(Object.keys(care.rounds))('%s', (id) => {
  it('can be opened, and every outcome recorded', () => {
    const { outcomes: all = {}, services = {} } = care.rounds[id] ?? {};
    const outcomes = Object.entries(all);
    const stops = outcomes.map(([outcome]) => ({ id: `at-${outcome}` }));
    const mandates = stops.map(({ id: stop }) => ({ type: 'grant-mandate', stop, paper: 'signed' }) as const);
    const [service] = Object.keys(services);
    const records = outcomes.map(([outcome, { evidence, money }]) => {
      const paid = money === 'none' ? {} : { amount: 12_800 };
      const which = service === undefined ? {} : { service };
      return { type: 'record', stop: `at-${outcome}`, outcome, evidence, ...paid, ...which } as const;
    });
    const state = told({ type: 'open', id: 'r', template: `care/${id}`, stops }, ...mandates, ...records);
    const done = outcomes.filter((entry) => entry[1].done).length;
    expect(coverageOf(state, { linli })).toMatchObject({ done, total: outcomes.length, tries: outcomes.length });
  });

  it('says what it is in both languages, from a source that is named', () => {
    const { title, source = '' } = care.rounds[id] ?? {};
    expect([title?.['zh-CN'], title?.en].every((text) => (text ?? '').length > 1)).toBe(true);
    expect(care.sources[source]).toBeDefined();
  });
});
