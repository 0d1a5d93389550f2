import { testPack } from '@linli/testing';
import { describe, expect, it } from 'vitest';

import { goodTests, pitsWith } from './packs.ts';

const onlyLamp = pitsWith(goodTests.slice(1, 2));

describe('rules', () => {
  it('that never held are listed, and fail the suite', () => {
    const { failures, coverage } = testPack(onlyLamp);
    expect(coverage.rules).toEqual({
      held: 4,
      total: 9,
      never: ['pits/deep', 'pits/fence', 'pits/classify:road/pit', 'pits/assign:road/pit', 'pits/timebox:road/pit'],
    });
    expect(failures).toMatchObject([
      { code: 'TEST_RULE_COVERAGE', path: '/tests', data: { share: 4 / 9, threshold: 1 } },
    ]);
  });

  it.each([
    [{ rules: 4 / 9 }, true],
    [{ rules: 0.5 }, false],
  ])('meet the threshold %j: %s', (threshold, passed) => {
    expect(testPack(onlyLamp, { threshold }).passed).toBe(passed);
  });

  it('that only a category nobody classifies into would ask for do not count', () => {
    expect(testPack(pitsWith(goodTests)).coverage.rules.never).not.toContain('pits/assign:road');
  });

  it('are all covered where there are none', () => {
    const { coverage } = testPack(pitsWith(goodTests, { rules: [], categories: {} }));
    expect(coverage).toMatchObject({ rules: { held: 0, total: 0 }, conditions: { seenBothWays: 0, total: 0 } });
  });
});

describe('conditions', () => {
  it('say where they stand and what no test has shown', () => {
    const { conditions } = testPack(onlyLamp).coverage;
    expect(conditions).toMatchObject({ seenBothWays: 0, total: 6 });
    expect(conditions.open.map(({ path, fact, missing }) => [path, fact, missing])).toEqual([
      ['/categories/road~1lamp/mentions/any', 'text', 'false'],
      ['/categories/road~1pit/mentions/any', 'text', 'true'],
      ['/categories/road~1pit/mentions/none', 'text', 'false'],
      ['/rules/0/conditions/all/0', 'category', 'true'],
      ['/rules/0/conditions/all/1', 'depth', 'true'],
      ['/rules/1/conditions/all/0', 'severity', 'true'],
    ]);
  });

  it('fail the suite only below a threshold that was asked for', () => {
    const threshold = { rules: 0, conditions: 1 };
    expect(testPack(pitsWith(goodTests), { threshold }).passed).toBe(true);
    expect(testPack(onlyLamp, { threshold }).failures).toMatchObject([
      { code: 'TEST_CONDITION_COVERAGE', data: { share: 0, threshold: 1 } },
    ]);
  });

  it('within alternatives and negations are looked at one by one', () => {
    const nested = pitsWith(goodTests, {
      rules: [
        {
          name: 'nested',
          conditions: {
            any: [
              { not: { fact: 'text', operator: 'mentionsAny', value: ['路灯'] } },
              { all: [{ fact: 'channel', operator: 'equal', value: 'hotline' }] },
            ],
          },
          event: { type: 'tag', params: { tag: 'x' } },
        },
      ],
    });
    const { open } = testPack(nested, { threshold: { rules: 0 } }).coverage.conditions;
    expect(open).toEqual([
      {
        rule: 'pits/nested',
        path: '/rules/0/conditions/any/1/all/0',
        fact: 'channel',
        operator: 'equal',
        value: 'hotline',
        missing: 'true',
      },
    ]);
  });

  it('of a rule that is not in force are seen by nobody', () => {
    const dated = pitsWith(goodTests, {
      rules: [
        {
          name: 'dated',
          from: '2026-05-01',
          conditions: { all: [{ fact: 'text', operator: 'mentionsAny', value: ['坑'] }] },
          event: { type: 'tag', params: { tag: 'x' } },
        },
      ],
    });
    const { open } = testPack(dated, { threshold: { rules: 0 } }).coverage.conditions;
    expect(open).toMatchObject([{ rule: 'pits/dated', missing: 'both' }]);
  });

  it('of a category with several mentions stand where the author wrote them', () => {
    const several = pitsWith([{ name: 'x', given: { text: '无关' }, then: { category: null } }], {
      rules: [],
      categories: {
        leak: {
          title: { 'zh-CN': '漏', en: 'Leak' },
          mentions: [{ any: ['a'] }, { any: ['b'], and: [['c'], ['d']], none: ['e'] }, { any: ['f'], and: ['g'] }],
        },
      },
    });
    expect(testPack(several).coverage.conditions.open.map(({ path }) => path)).toEqual([
      '/categories/leak/mentions/0/any',
      '/categories/leak/mentions/1/any',
      '/categories/leak/mentions/1/and/0',
      '/categories/leak/mentions/1/and/1',
      '/categories/leak/mentions/1/none',
      '/categories/leak/mentions/2/any',
      '/categories/leak/mentions/2/and',
    ]);
  });
});
