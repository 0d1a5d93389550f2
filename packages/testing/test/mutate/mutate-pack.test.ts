import { definePack, type PackInput, type PackRuleInput } from '@linli/core';
import { describeMutant, type Mutant, mutatePack } from '@linli/testing';
import { describe, expect, it } from 'vitest';

import { goodTests, pits, pitsWith } from '../packs.ts';

const told = (mutants: readonly Mutant[]) => mutants.map((mutant) => `${mutant.path}  ${describeMutant(mutant, 'en')}`);

/** The mutants of one rule, their places relative to it; dates of the pack left out. */
function ofRule(
  conditions: PackRuleInput['conditions'],
  rest: Partial<PackRuleInput> = {},
  pack: Partial<PackInput> = {},
) {
  const event = { type: 'tag', params: { tag: 'x' } } as const;
  const mutants = mutatePack(
    pitsWith([], { categories: {}, ...pack, rules: [{ name: 'r', conditions, event, ...rest }] }),
  );
  return told(mutants.filter(({ path, kind }) => path.startsWith('/rules/0') && kind !== 'rule')).map((line) =>
    line.slice('/rules/0'.length).replace('/conditions', ''),
  );
}

describe('mistakes in a condition', () => {
  it.each([
    [
      { fact: 'depth', operator: 'greaterThan', value: 2 },
      [
        '/operator  the operator "greaterThan" changed to "greaterThanInclusive"',
        '/operator  the operator "greaterThan" changed to "lessThanInclusive"',
        '/value  the value 2 changed to 1',
        '/value  the value 2 changed to 3',
      ],
    ],
    [
      { fact: 'text', operator: 'mentionsAny', value: ['a'] },
      ['/operator  the operator "mentionsAny" changed to "mentionsNone"'],
    ],
    [
      { fact: 'text', operator: 'mentionsAny', value: ['a', 'b'] },
      [
        '/operator  the operator "mentionsAny" changed to "mentionsNone"',
        '/operator  the operator "mentionsAny" changed to "mentionsAll"',
        '/value  the words ["a"] dropped',
        '/value  the words ["b"] dropped',
      ],
    ],
    [
      { fact: 'text', operator: 'mentionsAll', value: ['ab', 'abc'] },
      [
        '/operator  the operator "mentionsAll" changed to "not:mentionsAll"',
        '/operator  the operator "mentionsAll" changed to "mentionsAny"',
        '/value  the words ["ab"] dropped',
        '/value  the words ["abc"] dropped',
      ],
    ],
    [
      { fact: 'channel', operator: 'in', value: ['hotline', 'web'] },
      [
        '/operator  the operator "in" changed to "notIn"',
        '/value  the words ["hotline"] dropped',
        '/value  the words ["web"] dropped',
      ],
    ],
    [
      { fact: 'floor', operator: 'between', value: [3, 6] },
      [
        '/operator  the operator "between" changed to "not:between"',
        '/value  the value [3,6] changed to [2,6]',
        '/value  the value [3,6] changed to [4,6]',
        '/value  the value [3,6] changed to [3,5]',
        '/value  the value [3,6] changed to [3,7]',
      ],
    ],
    [
      { fact: 'text', operator: 'not:startsWith', value: 'a' },
      ['/operator  the operator "not:startsWith" changed to "startsWith"'],
    ],
    [
      { fact: 'seenAt', operator: 'before', value: '2026-10-01T00:00+08:00' },
      [
        '/operator  the operator "before" changed to "after"',
        '/value  the value "2026-10-01T00:00+08:00" changed to "2026-09-30T00:00+08:00"',
        '/value  the value "2026-10-01T00:00+08:00" changed to "2026-10-02T00:00+08:00"',
      ],
    ],
  ] as const)('%j', (condition, mutants) => {
    const lines = ofRule({ all: [condition] }, {}, { facts: { seenAt: 'instant' } });
    expect(lines).toEqual(mutants.map((line) => `/all/0${line}`));
  });
});

describe('mistakes in groups', () => {
  const a = { fact: 'workingTime', operator: 'equal', value: true } as const;
  const b = { fact: 'livesAlone', operator: 'equal', value: true } as const;
  const structural = (conditions: PackRuleInput['conditions']) =>
    ofRule(conditions).filter((line) => !line.includes('operator "equal"'));

  it.each([
    [
      'all',
      { all: [a, b] },
      [
        '  "all" changed to "any"',
        `/all/0  the condition ${JSON.stringify(a)} dropped`,
        `/all/1  the condition ${JSON.stringify(b)} dropped`,
      ],
    ],
    [
      'any',
      { any: [a, b] },
      [
        '  "any" changed to "all"',
        `/any/0  the condition ${JSON.stringify(a)} dropped`,
        `/any/1  the condition ${JSON.stringify(b)} dropped`,
      ],
    ],
    ['a group of one', { any: [a] }, []],
    ['not', { not: a }, ['  "not" changed to "all"']],
    ['not within all', { all: [{ not: a }] }, ['/all/0  "not" changed to "all"']],
  ])('%s', (_, conditions, mutants) => {
    expect(structural(conditions)).toEqual(mutants);
  });

  it('change the pack where they say', () => {
    const pack = pitsWith([], {
      rules: [
        { name: 'r', conditions: { any: [{ all: [a, b] }, { not: b }] }, event: { type: 'tag', params: { tag: 'x' } } },
      ],
    });
    const conditions = mutatePack(pack)
      .filter(({ path, kind }) => path.startsWith('/rules/0') && (kind === 'group' || kind === 'condition'))
      .map((mutant) => mutant.pack().rules[0]?.conditions);
    expect(conditions).toEqual([
      { all: [{ all: [a, b] }, { not: b }] },
      { any: [{ not: b }] },
      { any: [{ all: [a, b] }] },
      { any: [{ any: [a, b] }, { not: b }] },
      { any: [{ all: [b] }, { not: b }] },
      { any: [{ all: [a] }, { not: b }] },
      { any: [{ all: [a, b] }, { all: [b] }] },
    ]);
    expect(pack.rules[0]?.conditions).toEqual({ any: [{ all: [a, b] }, { not: b }] });
  });
});

describe('mistakes in what a rule does', () => {
  const conditions = { all: [{ fact: 'workingTime', operator: 'equal', value: true }] };
  const effects = (event: PackRuleInput['event'], pack: Partial<PackInput> = {}) =>
    ofRule(conditions, { event }, { categories: pits.categories ?? {}, ...pack }).filter((line) =>
      line.startsWith('/event'),
    );
  const title = { 'zh-CN': '一', en: 'one' };

  it.each([
    [{ type: 'classify', params: { category: 'road/pit' } }, ['category  "road/pit" changed to "road/lamp"']],
    [{ type: 'rate', params: { severity: 'routine' } }, ['severity  "routine" changed to "urgent"']],
    [{ type: 'rate', params: { severity: 'urgent' } }, ['severity  "urgent" changed to "emergency"']],
    [{ type: 'rate', params: { severity: 'emergency' } }, ['severity  "emergency" changed to "urgent"']],
    [{ type: 'assign', params: { lead: 'grid-worker' } }, ['lead  "grid-worker" changed to "street-office"']],
    [{ type: 'assign', params: { lead: 'street-office' } }, ['lead  "street-office" changed to "community-office"']],
    [
      { type: 'assign', params: { lead: ['grid-worker', 'street-office'] } },
      ['lead  ["grid-worker","street-office"] changed to ["street-office"]'],
    ],
    [
      { type: 'assign', params: { partners: ['grid-worker'], responsibility: 'self', tier: 'district' } },
      [
        'partners  ["grid-worker"] changed to []',
        'responsibility  "self" changed to "joint"',
        'tier  "district" changed to "household"',
      ],
    ],
    [{ type: 'timebox', params: { plan: 'repair' } }, ['plan  "repair" dropped']],
    [
      { type: 'timebox', params: { step: 'call', title, limit: '2h' } },
      ['limit  the limit "2h" changed to "3h"', 'limit  the limit "2h" changed to "2wh"'],
    ],
    [{ type: 'timebox', params: { step: 'call', title, limit: { parameter: 'repair-limit' } } }, []],
    [{ type: 'tag', params: { tag: 'x' } }, []],
  ] as const)('%j', (event, mutants) => {
    expect(effects(event as unknown as PackRuleInput['event'])).toEqual(mutants.map((line) => `/event/params/${line}`));
  });

  it('put another plan of the pack in its place where there is one', () => {
    const plans = { ...pits.plans, other: { title, steps: { resolve: { title } } } };
    expect(effects({ type: 'timebox', params: { plan: 'repair' } }, { plans })).toEqual([
      '/event/params/plan  "repair" changed to "other"',
    ]);
  });

  it('drop a rule whole, unless it only says what holds without it', () => {
    const dropped = (event: PackRuleInput['event']) =>
      mutatePack(pitsWith([], { rules: [{ name: 'r', conditions, event }] })).filter(
        ({ path, kind }) => path === '/rules/0' && kind === 'rule',
      );
    const [mutant] = dropped({ type: 'tag', params: { tag: 'x' } });
    expect(mutant?.pack().rules.some(({ name }) => name === 'pits/r')).toBe(false);
    expect(dropped({ type: 'rate', params: { severity: 'routine' } })).toEqual([]);
  });
});

describe('mistakes in categories, plans, parameters and dates', () => {
  const lines = told(mutatePack(pitsWith(goodTests)));
  const under = (path: string) => lines.filter((line) => line.startsWith(`${path} `) || line.startsWith(`${path}/`));

  it('stand where the author wrote them, and reach all that inherit them', () => {
    expect(under('/categories/road')).toEqual([
      '/categories/road/lead  "municipal-department" changed to "street-office"',
      '/categories/road/plan  "repair" dropped',
    ]);
    const lead = mutatePack(pitsWith([])).find(({ path }) => path === '/categories/road/lead');
    expect(lead?.rules).toEqual(['pits/assign:road/pit', 'pits/assign:road/lamp']);
    const leads = lead?.pack().rules.flatMap(({ event }) => (event.type === 'assign' ? [event.params.lead] : []));
    expect(leads).toEqual(['municipal-department', 'street-office', 'street-office']);
  });

  it('in the words of a category', () => {
    expect(under('/categories/road~1pit')).toEqual([
      '/categories/road~1pit  the rule "pits/classify:road/pit" dropped',
      '/categories/road~1pit  "all" changed to "any"',
      '/categories/road~1pit/mentions/any  the condition {"fact":"text","operator":"mentionsAny","value":["坑","塌陷"]} dropped',
      '/categories/road~1pit/mentions/none  the condition {"fact":"text","operator":"mentionsNone","value":["坑人"]} dropped',
      '/categories/road~1pit/mentions/any  the operator "mentionsAny" changed to "mentionsNone"',
      '/categories/road~1pit/mentions/any  the operator "mentionsAny" changed to "mentionsAll"',
      '/categories/road~1pit/mentions/any  the words ["坑"] dropped',
      '/categories/road~1pit/mentions/any  the words ["塌陷"] dropped',
      '/categories/road~1pit/mentions/none  the operator "mentionsNone" changed to "mentionsAny"',
    ]);
  });

  it('in the limits of plans and parameters', () => {
    expect(under('/plans')).toEqual([
      '/plans/repair/steps/make-safe/limit  the limit "1d" changed to "2d"',
      '/plans/repair/steps/make-safe/limit  the limit "1d" changed to "1wd"',
    ]);
    expect(under('/parameters')).toEqual([
      '/parameters/repair-limit/values/0/value  the limit "3wd" changed to "4wd"',
      '/parameters/repair-limit/values/0/value  the limit "3wd" changed to "3d"',
      '/parameters/repair-limit/values/0/until  the date "2026-06-30" changed to "2026-06-29"',
      '/parameters/repair-limit/values/1/value  the limit "2wd" changed to "3wd"',
      '/parameters/repair-limit/values/1/value  the limit "2wd" changed to "2d"',
      '/parameters/repair-limit/values/1/from  the date "2026-07-01" changed to "2026-07-02"',
    ]);
  });

  it('in parameters that conditions compare with', () => {
    const parameter = (unit: string, value: unknown) =>
      ({ title: { 'zh-CN': '数', en: 'figure' }, unit, values: [{ value }] }) as NonNullable<
        PackInput['parameters']
      >[string];
    const conditions = {
      all: [
        { fact: 'depth', operator: 'greaterThan', value: { parameter: 'depth' } },
        { fact: 'text', operator: 'mentionsAny', value: { parameter: 'words' } },
        { fact: 'workingTime', operator: 'equal', value: { parameter: 'on' } },
      ],
    };
    const pack = pitsWith([], {
      parameters: {
        ...pits.parameters,
        depth: parameter('metres', 1.5),
        words: parameter('list', ['a', 'b']),
        on: parameter('switch', true),
        idle: parameter('count', 3),
      },
      rules: [{ name: 'r', conditions, event: { type: 'tag', params: { tag: 'x' } } }],
    });
    const mutants = mutatePack(pack).filter(
      ({ path }) => path.startsWith('/parameters') && !path.startsWith('/parameters/repair'),
    );
    expect(told(mutants)).toEqual([
      '/parameters/depth/values/0/value  the value 1.5 changed to 1.4',
      '/parameters/depth/values/0/value  the value 1.5 changed to 1.6',
      '/parameters/words/values/0/value  the words ["a"] dropped',
      '/parameters/words/values/0/value  the words ["b"] dropped',
      '/parameters/on/values/0/value  the value true changed to false',
    ]);
    expect(mutants.every(({ rules }) => rules.join() === 'pits/r')).toBe(true);
    expect(
      mutants.map((mutant) => Object.values(mutant.pack().parameters).flatMap(({ values }) => values[0]?.value)),
    ).toContainEqual(['3wd', 1.5, 'b', true, 3]);
  });

  it('in the days of the pack, which its rules follow, and of single rules', () => {
    const rules = [{ ...(pits.rules?.[0] as PackRuleInput), from: '2026-02-01' }];
    const pack = pitsWith([], { until: '2026-12-31', rules });
    const dates = mutatePack(pack).filter(({ path, kind }) => kind === 'date' && !path.startsWith('/parameters'));
    expect(told(dates)).toEqual([
      '/from  the date "2026-01-01" changed to "2025-12-31"',
      '/from  the date "2026-01-01" changed to "2026-01-02"',
      '/rules/0/from  the date "2026-02-01" changed to "2026-01-31"',
      '/rules/0/from  the date "2026-02-01" changed to "2026-02-02"',
      '/until  the date "2026-12-31" changed to "2026-12-30"',
      '/until  the date "2026-12-31" changed to "2027-01-01"',
    ]);
    expect(dates[1]?.pack().rules.map(({ from }) => from)).toEqual([
      '2026-02-01',
      ...Array.from({ length: 9 }, () => '2026-01-02'),
    ]);
  });

  it('leave out what a pack takes over from the one it extends', () => {
    const base = pitsWith([]);
    const child = definePack(
      {
        id: 'child',
        version: '1.0.0',
        title: pits.title,
        from: '2026-01-01',
        extends: 'pits',
        changes: [{ category: 'road/lamp', set: { severity: 'urgent' }, reason: pits.title }],
      },
      { uses: [base] },
    );
    const paths = new Set(mutatePack(child, { uses: [base] }).map(({ path }) => path));
    expect([...paths]).toEqual([
      '/categories/road~1lamp',
      '/categories/road~1lamp/mentions/any',
      '/categories/road~1lamp/severity',
      '/categories/road/lead',
      '/categories/road/plan',
      '/from',
    ]);
  });
});
