import { describePack, type DescribePackOptions } from '@linli/testing';
import type { Pack } from '@linli/core';
import { describe, expect, it } from 'vitest';

import { goodTests, pitsWith } from './packs.ts';

describePack(pitsWith(goodTests), { describe, it });

/** What a runner would show: each test by name, with the message of its failure. */
function shown(pack: Pack, options?: DescribePackOptions): Map<string, string> {
  const results = new Map<string, string>();
  const collect = (name: string, body: () => void) => {
    try {
      body();
      results.set(name, 'passes');
    } catch (error) {
      results.set(name, error instanceof Error ? error.message : 'threw something else');
    }
  };
  describePack(pack, { describe: (_, body) => body(), it: collect }, options);
  return results;
}

describe('a pack described in a test runner', () => {
  const wrong = { name: 'a shallow pit', given: { text: '一个坑' }, then: { severity: 'urgent' } } as const;

  it('has a test for each of its own, and one for the suite', () => {
    expect([...shown(pitsWith(goodTests))]).toEqual([
      ...goodTests.map(({ name }) => [name, 'passes']),
      ['is tested well', 'passes'],
    ]);
  });

  it('fails where its test fails, and says why', () => {
    const results = shown(pitsWith([...goodTests, wrong]));
    expect(results.get('a deep pit')).toBe('passes');
    expect(results.get('is tested well')).toBe('passes');
    expect(results.get('a shallow pit')?.split('\n').slice(0, 3)).toEqual([
      '✗ a shallow pit',
      '  /tests/3/then/severity  severity: expected "urgent", got "routine".',
      '    Category: Pit (road/pit)',
    ]);
  });

  it('tells the tenth test from the first', () => {
    const others = Array.from({ length: 9 }, (_, at) => ({ ...wrong, name: `pit ${at}`, given: { text: `坑${at}` } }));
    const results = shown(pitsWith([...goodTests, ...others]));
    expect(results.get('a dark lamp')).toBe('passes');
    expect(results.get('pit 8')).toMatch('/tests/11/then/severity');
  });

  it('fails as a suite where too little is tested, with what is missing', () => {
    expect(shown(pitsWith(goodTests.slice(1, 2))).get('is tested well')).toMatch('never held: pits/deep');
    expect(shown(pitsWith([])).get('is tested well')).toMatch('The pack has no tests.');
  });

  it('speaks the language asked for, under the threshold asked for', () => {
    const results = shown(pitsWith([wrong]), { locale: 'zh-CN', threshold: { rules: 0 } });
    expect(results.get('a shallow pit')).toMatch('应为 "urgent"');
    expect(results.get('is tested well')).toBe('passes');
  });
});
