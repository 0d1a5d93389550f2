import { describe, expect, it } from 'vitest';

import { compile, type ExplanationNode, formatExplanation, maskExplanation, type Rule, whyNot } from '@linli/rules';

const facts = {
  place: { type: 'string', title: { 'zh-CN': '地点', en: 'place' } },
  depth: 'number',
  tags: 'string[]',
  phone: { type: 'string', personal: true, title: { 'zh-CN': '电话', en: 'phone' } },
  home: 'object',
} as const;

const rules: readonly Rule[] = [
  {
    name: 'flood',
    title: { 'zh-CN': '积水', en: 'Flooding' },
    source: 'Notice 12',
    conditions: {
      all: [
        { fact: 'place', operator: 'equal', value: 'basement', name: 'where' },
        {
          any: [
            { fact: 'depth', operator: 'greaterThan', value: 0.3 },
            { not: { fact: 'tags', operator: 'doesNotContain', value: 'flood' } },
          ],
        },
        { condition: 'reachable' },
      ],
    },
    event: { type: 'tag' },
  },
];
const conditions = { reachable: { any: [{ fact: 'phone', operator: 'isSet', value: true }] } };
const ruleSet = compile(rules, { facts, conditions });

const holding = (node: ExplanationNode): unknown =>
  node.kind === 'predicate' ? node.holds : { [node.kind]: node.holds, of: node.children.map(holding) };

describe('an explanation', () => {
  const given = { place: 'basement', depth: 0.1, tags: ['flood'], phone: '13800138000' };
  const explanation = ruleSet.explain(given);
  const tree = explanation.rules[0]!.tree;

  it('has the answer of every condition', () => {
    expect(holding(tree)).toEqual({
      all: true,
      of: [
        true,
        { any: true, of: [false, { not: true, of: [false] }] },
        { reference: true, of: [{ any: true, of: [true] }] },
      ],
    });
  });

  it('has the value that each condition saw, and where it stands', () => {
    const leaves = (node: ExplanationNode): readonly ExplanationNode[] =>
      node.kind === 'predicate' ? [node] : node.children.flatMap(leaves);
    expect(leaves(tree)).toStrictEqual([
      {
        kind: 'predicate',
        holds: true,
        pointer: '/0/conditions/all/0',
        name: 'where',
        fact: 'place',
        operator: 'equal',
        value: 'basement',
        actual: 'basement',
        personal: false,
        title: facts.place.title,
        phrase: { 'zh-CN': '{fact}是{value}', en: '{fact} is {value}' },
      },
      expect.objectContaining({
        pointer: '/0/conditions/all/1/any/0',
        fact: 'depth',
        value: 0.3,
        actual: 0.1,
        holds: false,
      }),
      expect.objectContaining({ pointer: '/0/conditions/all/1/any/1/not', actual: ['flood'] }),
      expect.objectContaining({ pointer: '/conditions/reachable/any/0', actual: '13800138000', personal: true }),
    ]);
    expect(tree.kind === 'all' && tree.children[2]).toMatchObject({
      kind: 'reference',
      condition: 'reachable',
      pointer: '/0/conditions/all/2',
    });
  });

  it('says where every condition stands', () => {
    const pointers = (node: ExplanationNode): readonly string[] => [
      node.pointer,
      ...(node.kind === 'predicate' ? [] : node.children.flatMap(pointers)),
    ];
    expect(pointers(tree)).toEqual([
      '/0/conditions',
      '/0/conditions/all/0',
      '/0/conditions/all/1',
      '/0/conditions/all/1/any/0',
      '/0/conditions/all/1/any/1',
      '/0/conditions/all/1/any/1/not',
      '/0/conditions/all/2',
      '/conditions/reachable',
      '/conditions/reachable/any/0',
    ]);
  });

  it('says what was read and where a value came from', () => {
    const set = compile(
      [
        {
          name: 'r',
          event: { type: 't' },
          conditions: { all: [{ fact: 'home', path: 'street', operator: 'equal', value: { fact: 'place' } }] },
        },
      ],
      { facts },
    );
    const { tree: all } = set.explain({ home: { street: 'a' }, place: 'b' }).rules[0]!;
    expect(all.kind === 'all' && all.children[0]).toMatchObject({
      path: 'street',
      actual: 'a',
      value: 'b',
      valueFrom: { fact: 'place' },
      holds: false,
    });
  });

  it('lists every rule, whether it matched and counted', () => {
    const dated = compile(
      [
        { ...rules[0]!, from: '2026-02-01' },
        { ...rules[0]!, name: 'other' },
      ],
      { facts, conditions },
    );
    const outcome = (on: string) =>
      dated.explain(given, { on }).rules.map((each) => [each.rule.name, each.inForce, each.matched, each.tree.holds]);
    expect(outcome('2026-01-31')).toEqual([
      ['flood', false, false, true],
      ['other', true, true, true],
    ]);
    expect(outcome('2026-02-01')).toEqual([
      ['flood', true, true, true],
      ['other', true, true, true],
    ]);
    expect(dated.explain(given, { on: '2026-01-31' }).on).toBe('2026-01-31');
    expect('on' in explanation).toBe(false);
  });

  it('prints in English, personal values hidden', () => {
    expect(formatExplanation(explanation, { locale: 'en' })).toBe(
      [
        '✓ Flooding: holds',
        '  source: Notice 12',
        '  ✓ all of these hold',
        '    ✓ where: place is "basement" (it is "basement")',
        '    ✓ at least one of these holds',
        '      ✗ depth is greater than 0.3 (it is 0.1)',
        '      ✓ this does not hold',
        '        ✗ tags does not contain "flood" (it is ["flood"])',
        '    ✓ condition "reachable"',
        '      ✓ at least one of these holds',
        '        ✓ phone is given: true (it is hidden)',
      ].join('\n'),
    );
  });

  it('prints in Chinese, personal values shown to who may see them', () => {
    expect(formatExplanation(explanation, { locale: 'zh-CN', masked: false })).toBe(
      [
        '✓ 积水：成立',
        '  依据：Notice 12',
        '  ✓ 以下全部成立',
        '    ✓ where：地点是“basement”（实为“basement”）',
        '    ✓ 以下至少一项成立',
        '      ✗ depth大于0.3（实为0.1）',
        '      ✓ 以下不成立',
        '        ✗ tags不含“flood”（实为[“flood”]）',
        '    ✓ 条件“reachable”',
        '      ✓ 以下至少一项成立',
        '        ✓ 电话已填写：true（实为“13800138000”）',
      ].join('\n'),
    );
  });

  it('prints rules that are not in force, absent facts, paths and decorators', () => {
    const set = compile(
      [
        {
          name: 'old',
          until: '2025-12-31',
          event: { type: 't' },
          conditions: {
            all: [
              { fact: 'tags', operator: 'not:someFact:in', value: ['a', 'b'] },
              { fact: 'home', path: 'floor', operator: 'equal', value: null },
            ],
          },
        },
      ],
      { facts },
    );
    expect(formatExplanation(set.explain({}, { on: '2026-01-01' }), { locale: 'en' }).split('\n')).toEqual([
      '✗ old: not in force on that day',
      '  ✗ all of these hold',
      '    ✓ not: one of them: tags is one of ["a", "b"] (it is not given)',
      '    ✗ home.floor is not given (it is not given)',
    ]);
    expect(formatExplanation(set.explain({}, { on: '2025-01-01' }), { locale: 'en' })).toContain(
      '✗ old: does not hold',
    );
  });

  it('can be masked as a tree', () => {
    const text = JSON.stringify(maskExplanation(explanation));
    expect(text).not.toContain('13800138000');
    expect(text).toContain('"actual":"***"');
    expect(text).toContain('"actual":["flood"]');
    expect(JSON.stringify(maskExplanation(ruleSet.explain({})))).not.toContain('***');
  });
});

describe('what stood in the way', () => {
  const near = (given: object) =>
    whyNot(ruleSet, 'flood', { ...given }).ways.map((way) => way.map((node) => node.fact));

  it.each([
    ['one condition', { place: 'roof', depth: 1, phone: '1' }, [['place']]],
    ['either of two', { place: 'basement', tags: [], phone: '1' }, [['depth'], ['tags']]],
    [
      'two at once',
      { place: 'roof', tags: [], phone: '1' },
      [
        ['place', 'depth'],
        ['place', 'tags'],
      ],
    ],
    [
      'three at once',
      { tags: [] },
      [
        ['place', 'depth', 'phone'],
        ['place', 'tags', 'phone'],
      ],
    ],
    [
      'any one of those that hold',
      { place: 'basement', depth: 1, phone: '1', tags: [] },
      [['place'], ['depth'], ['phone']],
    ],
    [
      'both of two that hold',
      { place: 'basement', depth: 1, tags: ['flood'], phone: '1' },
      [['place'], ['phone'], ['depth', 'tags']],
    ],
  ])('is %s', (_, given, ways) => {
    expect(near(given)).toEqual(ways);
  });

  it('counts questions that differ in anything as several', () => {
    const inHome = (path: string) => ({ fact: 'home', path, operator: 'equal', value: 'x' });
    const all = [
      { fact: 'place', operator: 'equal', value: 'x' },
      { fact: 'place', operator: 'equal', value: 'y' },
      { fact: 'place', operator: 'startsWith', value: 'x' },
      { fact: 'phone', operator: 'equal', value: 'x' },
      inHome('street'),
      inHome('door'),
    ];
    const set = compile([{ name: 'r', event: { type: 't' }, conditions: { all } }], { facts });
    expect(whyNot(set, 'r', {}).ways[0]).toHaveLength(6);
  });

  it('counts a question that is asked twice once, and keeps to five ways', () => {
    const ask = (value: number) => ({ fact: 'depth', operator: 'greaterThan', value });
    const set = compile(
      [
        { name: 'twice', event: { type: 't' }, conditions: { all: [ask(1), { any: [ask(1), ask(2)] }] } },
        { name: 'many', event: { type: 't' }, conditions: { any: [1, 2, 3, 4, 5, 6, 7].map(ask) } },
      ],
      { facts },
    );
    expect(whyNot(set, 'twice', { depth: 0 }).ways[0]?.map((node) => node.value)).toEqual([1]);
    expect(whyNot(set, 'many', { depth: 0 }).ways).toHaveLength(5);
  });

  it('comes with the explanation of the rule', () => {
    expect(whyNot(ruleSet, 'flood', {})).toMatchObject({
      rule: rules[0],
      matched: false,
      inForce: true,
      tree: { holds: false },
    });
  });

  it('is not known of a rule that does not exist', () => {
    expect(() => whyNot(ruleSet, 'floods', {})).toThrow(
      expect.objectContaining({ code: 'RULES_RULE', data: { name: 'floods', nearest: 'flood' } }),
    );
  });
});
