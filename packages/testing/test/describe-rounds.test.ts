import { definePack, type PackInput } from '@linli/core';
import { describeRounds } from '@linli/testing';
import { describe, expect, it } from 'vitest';

const title = { 'zh-CN': '走访', en: 'Visits' };

type Round = NonNullable<PackInput['rounds']>[string];

function packWith(more: Partial<PackInput> & Pick<PackInput, 'rounds'>) {
  return definePack({ id: 'visits', version: '1.0.0', title, from: '2026-01-01', ...more });
}

/** What a runner would show: each test by name, with the message of its failure. */
function shown(pack: ReturnType<typeof packWith>): Record<string, string> {
  const results: Record<string, string> = {};
  const collect = (name: string, body: () => void) => {
    try {
      body();
      results[name] = 'passes';
    } catch (error) {
      results[name] = error instanceof Error ? error.message : 'threw something else';
    }
  };
  describeRounds(pack, { describe: (_, body) => body(), it: collect });
  return results;
}

const outcomes: Round['outcomes'] = {
  met: { title, done: true, evidence: ['photo'] },
  absent: { title, done: false },
  paid: { title, done: true, money: 'own' },
  fetched: { title, done: true, money: 'on-behalf' },
};

describe('rounds described in a test runner', () => {
  it('pass where every outcome can be recorded: with evidence, with money, with a mandate', () => {
    const round: Round = { title, kind: 'visit', covers: 'households', outcomes };
    const often = { ...round, services: { water: { title, every: { days: 5 } } } };
    expect(shown(packWith({ rounds: { once: round, often } }))).toEqual({
      'once takes every outcome': 'passes',
      'often takes every outcome': 'passes',
    });
  });

  it('fail where one cannot be opened on the first day of the pack', () => {
    const pack = packWith({
      parameters: { while: { title, unit: 'limit', values: [{ value: '3d', from: '2027-01-01' }] } },
      rounds: { late: { title, kind: 'visit', covers: 'persons', limit: { parameter: 'while' }, outcomes } },
    });
    expect(shown(pack)['late takes every outcome']).toMatch('while');
  });
});

describeRounds(packWith({ rounds: { once: { title, kind: 'visit', covers: 'households', outcomes } } }), {
  describe,
  it,
});
