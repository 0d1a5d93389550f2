import { describe, expect, it } from 'vitest';

import { compile } from '@linli/rules';
import { analyse } from '@linli/rules/check';

import { ask, rule } from './asking.ts';
import { facts } from './facts.ts';

describe('what can hold at all', () => {
  const lift = rule('lift', [ask('text', 'mentionsAny', ['电梯', '升降机']), ask('text', 'mentionsAny', ['坏', '停'])]);
  const analysis = analyse(compile([lift, rule('deep', [ask('depth', 'lessThan', 0)])], { facts }));

  it('is shown by one text for each choice of words', () => {
    expect([...analysis.examples('lift')].map(({ text }) => text)).toEqual([
      '电梯，坏',
      '电梯，停',
      '升降机，坏',
      '升降机，停',
    ]);
    expect([...analysis.examples('lift', 3)]).toHaveLength(3);
    expect([...analysis.examples('deep')]).toEqual([]);
  });

  it('is asked of rules that exist', () => {
    expect(() => analysis.excludes('lift', 'left')).toThrow(expect.objectContaining({ code: 'RULES_RULE' }));
    expect(analysis.excludes('lift', 'deep')).toBe(true);
  });
});
