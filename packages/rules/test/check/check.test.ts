import { describe, expect, it } from 'vitest';

import { check, type CheckOptions, compile, type Condition, describeFinding, type Rule } from '@linli/rules';

import { ask, rule } from './asking.ts';
import { facts } from './facts.ts';

const say = (what: string, type = 'note') => ({ event: { type, params: { what } } });

/** Codes with the rules they concern, in a policy under which nothing conflicts unless the scenario says so. */
const found = (rules: readonly Rule[], options: Partial<CheckOptions> = {}): readonly string[] =>
  check(rules, { facts, hitPolicy: { note: 'collect' }, ...options }).map((finding) =>
    [finding.code.replace('CHECK_', ''), ...finding.rules].join(' '),
  );

describe('a rule that can never hold', () => {
  it.each<[string, readonly Condition[], readonly Condition[]]>([
    [
      'stretches of a number that do not meet',
      [ask('depth', 'greaterThan', 2), ask('depth', 'lessThan', 2)],
      [ask('depth', 'greaterThanInclusive', 2), ask('depth', 'lessThanInclusive', 2)],
    ],
    ['a number out of its declared range', [ask('depth', 'lessThan', 0)], [ask('depth', 'lessThanInclusive', 0)]],
    [
      'no whole number between',
      [ask('floor', 'greaterThan', 1), ask('floor', 'lessThan', 2)],
      [ask('depth', 'greaterThan', 1), ask('depth', 'lessThan', 2)],
    ],
    [
      'two values at once',
      [ask('kind', 'equal', 'lift'), ask('kind', 'in', ['drain', 'light'])],
      [ask('kind', 'equal', 'lift'), ask('kind', 'in', ['drain', 'lift'])],
    ],
    [
      'every value of an enumeration ruled out',
      [ask('kind', 'isSet', true), ask('kind', 'notIn', ['lift', 'drain', 'light'])],
      [ask('kind', 'notIn', ['lift', 'drain', 'light'])],
    ],
    [
      'a word that brings a forbidden one with it',
      [ask('text', 'mentionsAny', ['电梯门']), ask('text', 'mentionsNone', ['电梯'])],
      [ask('text', 'mentionsAny', ['电梯']), ask('text', 'mentionsNone', ['电梯门'])],
    ],
    [
      'a text that begins in two ways',
      [ask('text', 'startsWith', '幸福'), ask('text', 'startsWith', '平安')],
      [ask('text', 'startsWith', '幸福'), ask('text', 'startsWith', '幸福里')],
    ],
    [
      'a place in two places',
      [ask('place', 'within', 'a/b'), ask('place', 'within', 'a/c')],
      [ask('place', 'within', 'a/b'), ask('place', 'within', 'a'), ask('place', 'notEqual', 'a/b')],
    ],
    [
      'an element that is and is not there',
      [ask('tags', 'sharesAll', ['x', 'y']), ask('tags', 'doesNotContain', 'y')],
      [ask('tags', 'sharesAny', ['x', 'y']), ask('tags', 'doesNotContain', 'y')],
    ],
    [
      'instants in the wrong order',
      [ask('at', 'before', '2026-10-01T00:00:00+08:00'), ask('at', 'after', '2026-09-30T16:00:00Z')],
      [ask('at', 'before', '2026-10-01T00:00:01+08:00'), ask('at', 'after', '2026-09-30T16:00:00Z')],
    ],
    [
      'a property with two values',
      [ask('home', 'equal', 3, 'floor'), ask('home', 'greaterThan', 3, 'floor')],
      [ask('home', 'greaterThanInclusive', 3, 'floor'), ask('home', 'notEqual', 3, 'floor')],
    ],
    [
      'a question and its opposite, of a fact nothing is assumed of',
      [ask('double', 'greaterThan', 2), ask('double', 'not:greaterThan', 2), { not: ask('double', 'greaterThan', 2) }],
      [ask('double', 'greaterThan', 2), ask('double', 'lessThan', 1)],
    ],
    [
      'a condition and not the same',
      [ask('wet', 'equal', true), { not: ask('wet', 'equal', true) }],
      [ask('wet', 'notEqual', true), { not: ask('wet', 'equal', true) }],
    ],
  ])('%s', (_, impossible, possible) => {
    expect(found([rule('r', impossible)])).toEqual(['CONTRADICTION r']);
    expect(found([rule('r', possible)])).toEqual([]);
  });

  it('is not blamed for one day on which a parameter makes it so', () => {
    const shallow = rule('r', [ask('depth', 'greaterThan', 3), ask('depth', 'lessThan', { parameter: 'deep' })]);
    const until = (value: number) => ({
      deep: [
        { until: '2026-12-31', value },
        { from: '2027-01-01', value: 2 },
      ],
    });
    expect(found([{ ...shallow, until: '2027-12-31', from: '2026-01-01' }], { parameters: until(5) })).toEqual([]);
    expect(found([{ ...shallow, until: '2027-12-31', from: '2026-01-01' }], { parameters: until(3) })).toEqual([
      'CONTRADICTION r',
    ]);
  });
});

describe('a rule that always holds', () => {
  it('is found where no fact can change it, absent ones included', () => {
    const either = rule('r', [{ any: [ask('depth', 'lessThan', 2), { not: ask('depth', 'lessThan', 2) }] }]);
    expect(found([either])).toEqual(['TAUTOLOGY r']);
    const present = rule('r', [{ any: [ask('depth', 'lessThan', 2), ask('depth', 'greaterThanInclusive', 2)] }]);
    expect(found([present])).toEqual([]);
  });
});

describe('rules that conflict', () => {
  const first = { hitPolicy: { note: 'first' }, complete: [] } as const;
  const deep = rule('deep', [ask('depth', 'greaterThan', 2)]);
  const wet = rule('wet', [ask('wet', 'equal', true)]);

  it('are reported with facts for which both hold', () => {
    const [overlap] = check([deep, wet], { facts, ...first });
    expect(overlap).toMatchObject({
      code: 'CHECK_OVERLAP',
      rules: ['deep', 'wet'],
      path: '/0',
      data: { winner: 'deep', witness: { depth: 3, wet: true } },
      page: 'findings#check_overlap',
    });
  });

  it.each<[string, Rule, Rule, CheckOptions['hitPolicy'], readonly string[]]>([
    ['nothing but order decides', deep, wet, first.hitPolicy, ['OVERLAP deep wet']],
    ['priority decides', deep, { ...wet, priority: 2 }, first.hitPolicy, []],
    ['both say the same', { ...deep, ...say('x') }, { ...wet, ...say('x') }, first.hitPolicy, []],
    ['they speak of different things', deep, { ...wet, ...say('x', 'other') }, first.hitPolicy, []],
    ['no two may hold together', deep, { ...wet, priority: 2 }, { note: 'unique' }, ['OVERLAP deep wet']],
    ['the application judges', deep, wet, () => 'none', []],
    ['they never meet', deep, rule('flat', [ask('depth', 'lessThan', 1)]), first.hitPolicy, []],
    [
      'they are never in force together',
      { ...deep, until: '2026-06-30' },
      { ...wet, from: '2026-07-01' },
      first.hitPolicy,
      [],
    ],
    [
      'they are in force together on one day',
      { ...deep, until: '2026-07-01' },
      { ...wet, from: '2026-07-01' },
      first.hitPolicy,
      ['OVERLAP deep wet'],
    ],
    [
      'only words that hold each other tell them apart',
      rule('lift', [ask('text', 'mentionsAny', ['电梯'])]),
      rule('door', [ask('text', 'mentionsNone', ['电梯', '梯门']), ask('text', 'mentionsAny', ['电梯门', '门'])]),
      first.hitPolicy,
      ['UNREACHABLE_CONDITION door'],
    ],
  ])('or not: %s', (_, one, other, hitPolicy, expected) => {
    expect(found([one, other], { ...(hitPolicy && { hitPolicy }), complete: [] })).toEqual(expected);
  });

  it('say as of which day', () => {
    const [overlap] = check(
      [
        { ...deep, until: '2026-07-01' },
        { ...wet, from: '2026-07-01' },
      ],
      { facts, ...first },
    );
    expect(overlap?.data['on']).toBe('2026-07-01');
  });
});

describe('a rule that never decides', () => {
  const wide = rule('wide', [ask('depth', 'greaterThan', 2)], { priority: 5 });
  const narrow = rule('narrow', [ask('depth', 'greaterThan', 3), ask('wet', 'equal', true)]);

  it('is beaten whenever it holds', () => {
    expect(found([wide, narrow], { hitPolicy: {}, complete: [] })).toEqual(['DEAD narrow wide']);
  });

  it('lives where it holds once by itself, comes first, or all count', () => {
    const beside = rule('narrow', [ask('depth', 'greaterThan', 1)]);
    expect(found([wide, beside], { hitPolicy: {}, complete: [] })).toEqual([]);
    expect(found([wide, { ...narrow, priority: 9 }], { hitPolicy: {}, complete: [] })).toEqual([]);
    expect(found([wide, narrow])).toEqual([]);
  });
});

describe('a rule that repeats another', () => {
  const deep = rule('deep', [ask('depth', 'greaterThan', 2)], say('x'));
  const notShallow = rule('not shallow', [ask('depth', 'isSet', true), { not: ask('depth', 'lessThanInclusive', 2) }]);

  it('is redundant where the conditions come to the same', () => {
    expect(found([deep, { ...notShallow, ...say('x') }])).toEqual(['REDUNDANT not shallow deep']);
    expect(found([deep, notShallow])).toEqual([]);
  });

  it('is subsumed where the other one holds more often', () => {
    const deeper = rule('deeper', [ask('depth', 'greaterThan', 3)], say('x'));
    expect(found([deeper, deep])).toEqual(['SUBSUMED deeper deep']);
    expect(found([{ ...deeper, priority: 4 }, deep])).toEqual([]);
    expect(
      found([
        { ...deeper, until: '2026-12-31' },
        { ...deep, until: '2026-12-30' },
      ]),
    ).toEqual([]);
  });
});

describe('cases without an answer', () => {
  const of = (kind: string, ...more: Condition[]) => rule(kind, [ask('kind', 'equal', kind), ...more]);
  const gaps = (rules: readonly Rule[]) =>
    check(rules, { facts, complete: ['note'], hitPolicy: { note: 'collect' } }).map(({ code, data }) => [
      code,
      data['combination'],
    ]);

  it('are values of an enumeration that no rule can hold for', () => {
    expect(gaps([of('lift'), of('drain')])).toEqual([['CHECK_GAP', { kind: ['light'] }]]);
    expect(gaps([of('lift'), of('drain'), of('light')])).toEqual([]);
  });

  it('are combinations', () => {
    expect(gaps([of('lift', ask('wet', 'equal', true)), of('drain'), of('light')])).toEqual([
      ['CHECK_GAP', { kind: ['lift'], wet: [false] }],
    ]);
  });

  it('are stretches of a number', () => {
    const shallow = rule('shallow', [ask('depth', 'lessThan', 1)]);
    const deep = rule('deep', [ask('depth', 'greaterThan', 2)]);
    expect(gaps([shallow, deep])).toEqual([['CHECK_GAP', { depth: [1, 1.5, 2] }]]);
    expect(gaps([shallow, deep, rule('between', [ask('depth', 'between', [1, 2])])])).toEqual([]);
  });

  it('are not cases in which another fact may help', () => {
    expect(gaps([of('lift'), rule('said', [ask('text', 'mentionsAny', ['漏水'])])])).toEqual([]);
  });

  it('are looked for where one answer is wanted, unless told', () => {
    expect(found([of('lift'), of('drain')], { hitPolicy: {} })).toEqual(['GAP']);
    expect(found([of('lift'), of('drain')])).toEqual([]);
  });

  it('come with facts for which nothing holds', () => {
    const rules = [of('lift', ask('wet', 'equal', true)), of('drain'), of('light')];
    const [gap] = check(rules, { facts, complete: ['note'], hitPolicy: { note: 'collect' } });
    expect(gap?.data['witness']).toEqual({ kind: 'lift', wet: false });
    expect(compile(rules, { facts }).evaluate({ kind: 'lift', wet: false })).toEqual([]);
  });
});

describe('parts of a rule that make no difference', () => {
  it('are alternatives that the rest rules out', () => {
    const lift = ask('kind', 'equal', 'lift');
    const of = (...any: Condition[]) => [rule('r', [lift, { any }])];
    const [idle] = check(of(ask('wet', 'equal', true), ask('kind', 'equal', 'drain')), { facts });
    expect([idle?.code, idle?.path]).toEqual(['CHECK_UNREACHABLE_CONDITION', '/0/conditions/all/1/any/1']);
    expect(found(of(ask('wet', 'equal', true), ask('kind', 'equal', 'lift')))).toEqual([]);
  });

  it('are words that bring a forbidden one with them', () => {
    const of = (none: string) => [
      rule('r', [ask('text', 'mentionsAny', ['电梯', '电梯维修通知']), ask('text', 'mentionsNone', [none])]),
    ];
    const [idle] = check(of('通知'), { facts });
    expect([idle?.path, idle?.data['words']]).toEqual(['/0/conditions/all/0/value', ['电梯维修通知']]);
    expect(found(of('停用'))).toEqual([]);
  });
});

describe('dates and parameters', () => {
  const deep = rule('deep', [ask('depth', 'greaterThan', { parameter: 'pit' })]);
  const parameters = { pit: [{ value: 2 }] };

  it('unused parameters are found', () => {
    expect(found([deep], { parameters: { ...parameters, 'pit/old': [{ value: 1 }] } })).toEqual(['UNUSED_PARAMETER']);
    expect(found([deep], { parameters })).toEqual([]);
    expect(
      found([rule('r', [{ condition: 'c' }])], { parameters, conditions: { c: { all: [deep.conditions] } } }),
    ).toEqual([]);
  });

  it('what has ended is found, as of a day', () => {
    const ended = [{ ...deep, until: '2026-06-30' }];
    expect(found(ended, { parameters, on: '2026-07-01' })).toEqual(['EXPIRED deep']);
    expect(found(ended, { parameters, on: '2026-06-30' })).toEqual([]);
    expect(found(ended, { parameters })).toEqual([]);
    const old = { ...parameters, old: [{ value: 2, until: '2026-06-30' }] };
    const both = rule('both', [ask('depth', 'lessThan', { parameter: 'old' })], { until: '2026-06-30' });
    expect(found([deep, both], { parameters: old, on: '2027-01-01' })).toEqual(['EXPIRED both', 'EXPIRED']);
  });

  it('a parameter that runs out before its rule is found', () => {
    const pit = [{ value: 2, from: '2026-01-01', until: '2026-06-30' }];
    expect(found([deep], { parameters: { pit } })).toEqual(['RULES_PARAMETER']);
    expect(found([{ ...deep, until: '2026-06-30' }], { parameters: { pit } })).toEqual([]);
  });

  it('what is dated centuries away is found', () => {
    expect(found([{ ...deep, until: '2126-06-30' }], { parameters })).toEqual(['FAR_DATE deep']);
    expect(found([{ ...deep, until: '2062-06-30' }], { parameters, on: '2026-01-01' })).toEqual(['FAR_DATE deep']);
    expect(found([{ ...deep, until: '2036-06-30' }], { parameters, on: '2026-01-01' })).toEqual([]);
  });
});

describe('findings that are allowed', () => {
  const never = [ask('depth', 'lessThan', 0)];

  it('are left out, with a reason in the rule', () => {
    expect(found([rule('r', never, { allow: { CHECK_CONTRADICTION: 'kept for the record' } })])).toEqual([]);
  });

  it('are missed where they are not found', () => {
    const allow = { CHECK_OVERLAP: 'both are right' };
    const [idle] = check([rule('r', [ask('wet', 'equal', true)], { allow })], { facts });
    expect([idle?.code, idle?.path]).toEqual(['CHECK_ALLOWED', '/0/allow/CHECK_OVERLAP']);
  });

  describe('beside another', () => {
    const event = (level: string) => ({ type: 'rate', params: { level } });
    const pit = (allow: Rule['allow'] = {}) => rule('pits/pit', deep, { event: event('urgent'), allow });
    const shaft = (allow: Rule['allow'] = {}) => rule('shafts/shaft', deep, { event: event('emergency'), allow });
    const deep = [ask('depth', 'greaterThan', 2)];
    const codes = (rules: readonly Rule[]) =>
      check(rules, { facts, complete: [] }).map(({ code, path }) => `${code} ${path}`);

    it.each<[string, string]>([
      ['by the name of the rule', 'shafts/shaft'],
      ['by what stands before the slash', 'shafts'],
    ])('are left out where it is named %s', (_, other) => {
      expect(codes([pit(), shaft()])).toEqual(['CHECK_OVERLAP /0']);
      expect(codes([pit({ CHECK_OVERLAP: { [other]: 'either will do' } }), shaft()])).toEqual([]);
    });

    it('stay where another one is named, and nothing is missed of one that is not there', () => {
      const allow = { CHECK_OVERLAP: { wells: 'either will do', shaft: 'either will do', pits: 'either will do' } };
      expect(codes([pit(allow), shaft()])).toEqual(['CHECK_OVERLAP /0', 'CHECK_ALLOWED /0/allow/CHECK_OVERLAP/pits']);
      expect(codes([pit({ CHECK_OVERLAP: { shafts: 'either will do' } })])).toEqual([]);
    });

    it('are missed where the other one is there and they are not found', () => {
      const allow = { CHECK_DEAD: { shafts: 'yields' }, CHECK_OVERLAP: { shafts: 'either will do' } };
      expect(codes([pit(allow), shaft()])).toEqual(['CHECK_ALLOWED /0/allow/CHECK_DEAD/shafts']);
    });
  });
});

describe('rules that do not load', () => {
  const unknown = rule('unknown', [ask('dept', 'greaterThan', 2)]);

  it('are findings too, and the others are checked all the same', () => {
    const findings = check([unknown, rule('never', [ask('depth', 'lessThan', 0)])], { facts });
    expect(findings.map(({ code, severity, rules, path }) => [code, severity, rules, path])).toEqual([
      ['PACK_FACT', 'error', ['unknown'], '/0/conditions/all/0/fact'],
      ['CHECK_CONTRADICTION', 'error', ['never'], '/1/conditions'],
    ]);
  });

  it('cannot be allowed', () => {
    expect(found([{ ...unknown, allow: { PACK_FACT: 'soon' } }])).toEqual(['PACK_FACT unknown']);
  });

  it('read as errors do, in both languages', () => {
    const [error] = check([unknown], { facts });
    expect(error && describeFinding(error, 'en')).toMatch(/^Unknown fact "dept"\. Did you mean "depth"\?/);
    expect(error && describeFinding(error, 'zh-CN')).toMatch(/^没有名为“dept”的事实/);
    const [mistyped] = check([rule('r', [ask('depth', 'between', [3, 1])])], {
      facts: { depth: 'number' },
    });
    expect(mistyped && describeFinding(mistyped, 'en')).toBe(
      'Expected two numbers, the smaller first: [3, 6]; found [3,1].',
    );
    expect(mistyped && describeFinding(mistyped, 'zh-CN')).toBe('应为两个数，小的在前：[3, 6]；此处是[3,1]。');
  });
});
