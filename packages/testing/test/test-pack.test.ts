import { definePack, type Example, type PackRuleInput } from '@linli/core';
import { testPack } from '@linli/testing';
import { describe, expect, it } from 'vitest';

import { goodTests, pits, pitsWith } from './packs.ts';

const deepPit = { text: '路面塌陷,3米深', receivedAt: '2026-03-06T10:00+08:00' };

/** What is wrong with one test that stands beside good ones. */
function failuresOf(test: Pick<Example, 'then'> & Partial<Example>) {
  const added = { name: 'the one in question', given: { ...deepPit, text: `${deepPit.text},快来` }, ...test };
  const { failures } = testPack(pitsWith([...goodTests, added]));
  return failures.map(({ code, path, expectation, expected, actual }) => ({
    code,
    path,
    expectation,
    expected,
    actual,
  }));
}

describe('a pack whose tests are met', () => {
  it('passes, and every rule was reached', () => {
    const report = testPack(pitsWith(goodTests));
    expect(report).toMatchObject({ pack: { id: 'pits', version: '1.0.0' }, passed: true, failures: [] });
    expect(report.tests).toEqual(goodTests.map(({ name }) => ({ name, passed: true })));
    expect(report.coverage.rules).toEqual({ held: 9, total: 9, never: [] });
  });
});

describe('an expectation that is not met', () => {
  it.each([
    ['category', { category: 'road/lamp' }, 'road/lamp', 'road/pit'],
    ['category', { category: null }, null, 'road/pit'],
    ['severity', { severity: 'urgent' }, 'urgent', 'emergency'],
    ['responsibility', { responsibility: 'joint' }, 'joint', null],
    ['tier', { tier: 'grid' }, 'grid', null],
    ['lead', { lead: 'grid-worker' }, 'grid-worker', 'municipal-department'],
    ['partners', { partners: ['grid-worker'] }, ['grid-worker'], []],
    ['due/resolve', { due: { resolve: '2026-03-10T10:00+08:00' } }, '2026-03-10T10:00+08:00', '2026-03-11T10:00+08:00'],
    ['due/make-safe', { due: { 'make-safe': '2026-03-07T03:00Z' } }, '2026-03-07T03:00Z', '2026-03-07T02:00Z'],
    ['proposals', { category: 'road/pit', proposals: [] }, [], ['fence-off']],
  ] as const)('of %s is told with what was expected and what came', (expectation, then, expected, actual) => {
    const told = failuresOf({ then: then as unknown as Example['then'] });
    expect(told).toEqual([
      { code: 'TEST_EXPECTED', path: `/tests/3/then/${expectation}`, expectation, expected, actual },
    ]);
  });

  it.each([
    ['rules', ['classify:road/pit', 'pits/classify:road/lamp'], 'TEST_RULE_SILENT', 1],
    ['notRules', ['pits/fence', 'rate:road/lamp'], 'TEST_RULE_HELD', 0],
  ] as const)('of %s names the rule', (key, names, code, at) => {
    const { failures } = testPack(
      pitsWith([...goodTests, { name: 'x', given: { ...deepPit, id: 'x' }, then: { [key]: names } }]),
    );
    expect(failures).toMatchObject([{ code, path: `/tests/3/then/${key}/${at}`, data: { rule: names[at] } }]);
  });

  it('comes with the reasons of the decision, and the test counts as failed', () => {
    const report = testPack(pitsWith([{ name: 'pit', given: deepPit, then: { severity: 'urgent' } }]));
    expect(report.failures[0]?.explanation?.children.map(({ code }) => code)).toContain('EXPLAIN_SEVERITY');
    expect(report).toMatchObject({ passed: false, tests: [{ name: 'pit', passed: false }] });
  });
});

describe('what is collected is compared as a set', () => {
  const title = { 'zh-CN': '一', en: 'one' };
  const effects: Readonly<Record<string, (name: string) => PackRuleInput['event']>> = {
    tags: (name: string) => ({ type: 'tag', params: { tag: name } }),
    proposals: (name: string) => ({ type: 'propose', params: { action: name, title } }),
    requirements: (name: string) => ({ type: 'require', params: { evidence: name } }),
    partners: (name: string) => ({ type: 'assign', params: { partners: [name] } }),
  };

  it.each(Object.entries(effects))('%s in any order, but all of them and no others', (key, effect) => {
    const names = ['street-office', 'grid-worker', 'police-station'];
    const rules = names.map((name) => ({
      name,
      conditions: {
        all: [{ fact: 'text', operator: 'mentionsAny', value: name === 'police-station' ? ['偷'] : ['坑'] }],
      },
      event: effect(name),
    }));
    const passes = (expected: string[]) =>
      testPack(pitsWith([{ name: 'x', given: { text: '坑' }, then: { [key]: expected } }], { rules })).tests[0]?.passed;
    expect(passes(['street-office', 'grid-worker'])).toBe(true);
    expect(passes(['grid-worker', 'street-office'])).toBe(true);
    expect(passes(['grid-worker'])).toBe(false);
    expect(passes(['grid-worker', 'grid-worker'])).toBe(false);
    expect(passes(['grid-worker', 'police-station'])).toBe(false);
    expect(passes(['grid-worker', 'street-office', 'police-station'])).toBe(false);
  });
});

describe('a test that cannot be run', () => {
  it.each([
    ['a field no request has', { given: { text: '坑', sendr: 'me' } }, 'REQ_KEY'],
    ['no text', { given: { channel: 'hotline' } }, 'REQ_VALUE'],
    ['an instant without zone', { given: { text: '坑', receivedAt: '2026-03-06T10:00' } }, 'REQ_DATE'],
    ['a decision at no instant', { given: { text: '坑' }, when: { at: 'soon' } }, 'REQ_DATE'],
  ])('for %s is told with what core says', (_, test, code) => {
    const { failures } = testPack(pitsWith([...goodTests, { name: 'odd', then: { category: 'road/pit' }, ...test }]));
    expect(failures).toMatchObject([{ code: 'TEST_ERROR', path: '/tests/3', test: 'odd', error: { code } }]);
  });

  it('for a due instant nobody can read names the place', () => {
    const [failure] = failuresOf({ then: { due: { resolve: '2026-02-30T10:00+08:00' } } });
    expect(failure).toMatchObject({ code: 'TEST_ERROR', path: '/tests/3/then/due/resolve' });
  });
});

describe('when a test is decided', () => {
  const resolve = (test: Partial<Example>) => {
    const then = { due: { resolve: '2026-01-01T00:00Z' } };
    const { failures } = testPack(pitsWith([{ name: 'pit', given: { text: '坑' }, then, ...test }]));
    return failures[0]?.actual;
  };

  it('counts from the first working time of the pack where nothing is said', () => {
    // 2026-01-01 to 03 is a holiday, Sunday the 4th a make-up day.
    expect(resolve({})).toBe('2026-01-07T01:00Z');
  });

  it('counts from when the request came in, by the figures of the day of the decision', () => {
    const given = { text: '坑', receivedAt: '2026-06-30T10:00+08:00' };
    expect(resolve({ given })).toBe('2026-07-03T02:00Z');
    expect(resolve({ given, when: { at: '2026-07-01T10:00+08:00' } })).toBe('2026-07-02T02:00Z');
  });
});

describe('packs beside the one under test', () => {
  const everyday = definePack({
    id: 'everyday',
    version: '1.0.0',
    title: { 'zh-CN': '日常', en: 'Everyday' },
    from: '2026-01-01',
    categories: { hole: { title: { 'zh-CN': '洞', en: 'Hole' }, mentions: { any: ['坑'] } } },
  });
  const pack = pitsWith([{ name: 'pit', given: { text: '坑' }, then: { category: 'road/pit' } }]);
  const passes = (uses: (typeof pack)[]) => testPack(pack, { uses }).tests[0]?.passed;

  it('come after it, unless it is given a place among them', () => {
    expect(passes([everyday])).toBe(true);
    expect(passes([everyday, pack])).toBe(false);
    expect(passes([pack, everyday])).toBe(true);
  });

  it('do not count for its coverage', () => {
    expect(testPack(pack, { uses: [everyday] }).coverage).toMatchObject({
      rules: { total: 9 },
      conditions: { total: 6 },
    });
  });
});

describe('a pack that extends another', () => {
  const base = pitsWith([]);
  const stricter = definePack(
    {
      id: 'stricter',
      version: '1.0.0',
      title: pits.title,
      from: '2026-01-01',
      extends: 'pits',
      changes: [
        {
          parameter: 'repair-limit',
          values: [{ value: '1wd' }],
          reason: { 'zh-CN': '本社区有常驻班组', en: 'a crew is stationed here' },
        },
        {
          category: 'road/lamp',
          set: { severity: 'urgent' },
          reason: { 'zh-CN': '老人多', en: 'many old people' },
        },
      ],
      tests: [
        {
          name: 'a lamp',
          given: { text: '路灯不亮', receivedAt: '2026-03-06T10:00+08:00' },
          then: { category: 'road/lamp', severity: 'urgent', due: { resolve: '2026-03-09T10:00+08:00' } },
        },
      ],
    },
    { uses: [base] },
  );

  it('answers for what it changes only', () => {
    const report = testPack(stricter, { uses: [base] });
    expect(report.failures).toEqual([]);
    expect(report.coverage).toMatchObject({
      rules: { held: 4, total: 4 },
      conditions: { total: 1, open: [{ rule: 'stricter/classify:road/lamp', missing: 'false' }] },
    });
  });
});
