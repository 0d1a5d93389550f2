import { describe, expect, it } from 'vitest';

import { validate } from '@linli/rules';
import { decoratorNames, operatorTitles } from '@linli/rules/operators';

describe('the list of operators', () => {
  it('gives every operator a phrase of its own in both languages', () => {
    const titles = operatorTitles();
    expect(titles.filter(({ name, phrase }) => phrase.en === name || phrase['zh-CN'] === name)).toEqual([]);
    expect(new Set(titles.map(({ phrase }) => phrase['zh-CN'])).size).toBe(titles.length);
    expect(titles.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['equal', 'mentionsAny', 'within', 'someItem']),
    );
  });

  it('ends with the operators of the application', () => {
    const phrase = { 'zh-CN': '{fact}为奇数', en: '{fact} is odd' };
    const isOdd = { name: 'isOdd', accepts: ['number'], value: 'boolean', holds: () => true, phrase } as const;
    expect(operatorTitles([isOdd]).at(-1)).toEqual({ name: 'isOdd', accepts: ['number'], phrase });
  });

  const codesFor = (operator: string) => {
    const conditions = { all: [{ fact: 'kinds', operator, value: 'a' }] };
    const problems = validate([{ name: 'r', conditions, event: { type: 'tag' } }], { facts: { kinds: 'string[]' } });
    return problems.map(({ code }) => code);
  };

  it.each(decoratorNames)('knows that %s may stand before an operator', (name) => {
    expect(codesFor(`${name}:contains`)).not.toContain('PACK_OPERATOR');
    expect(codesFor(`${name}s:contains`)).toContain('PACK_OPERATOR');
  });
});
