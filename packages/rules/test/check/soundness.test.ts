import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { check, compile, type Condition, type FactDeclarations, type Facts, type Rule } from '@linli/rules';

const facts: FactDeclarations = {
  kind: { type: 'string', values: ['a', 'b', 'c'] },
  wet: 'boolean',
  depth: { type: 'number', minimum: 0 },
  text: 'string',
  tags: 'string[]',
};

/** Every value of each fact that the questions below can tell apart, so that trying all combinations proves things. */
const words = ['门', '电梯', '电梯门', '水'];
const subsets = <Item>(items: readonly Item[]): Item[][] =>
  items.length === 0 ? [[]] : subsets(items.slice(1)).flatMap((rest) => [rest, [items[0]!, ...rest]]);
/** Texts with these words, one for each that may come first, and one that begins and ends otherwise. */
const beginnings = (some: readonly string[]): string[] =>
  [...some, '。'].map((first) => [first, ...some.filter((word) => word !== first), '。'].join('，'));
const values: Readonly<Record<string, readonly unknown[]>> = {
  kind: ['a', 'b', 'c', undefined],
  wet: [true, false, null, undefined],
  depth: [0, 0.5, 1, 1.5, 2, 3, undefined],
  text: ['', ...words, ...subsets(words).flatMap(beginnings), undefined],
  tags: [...subsets(['x', 'y']), undefined],
};

const some = (items: readonly string[]) => fc.uniqueArray(fc.constantFrom(...items), { minLength: 1, maxLength: 3 });
const oneOf = (...names: string[]) => fc.constantFrom(...names);
const number = fc.constantFrom(0, 1, 2);
const question = (fact: string, operator: fc.Arbitrary<string>, value: fc.Arbitrary<unknown>) =>
  fc.record({ fact: fc.constant(fact), operator, value });

const leaf: fc.Arbitrary<Condition> = fc
  .tuple(
    fc.constantFrom('', '', 'not:'),
    fc.oneof(
      question('kind', oneOf('equal', 'notEqual', 'startsWith'), oneOf('a', 'b', 'c')),
      question('kind', oneOf('in', 'notIn'), some(['a', 'b', 'c'])),
      question('wet', oneOf('equal', 'notEqual', 'isSet'), fc.boolean()),
      question('wet', oneOf('equal', 'notEqual'), fc.constant(null)),
      question(
        'depth',
        oneOf('equal', 'lessThan', 'lessThanInclusive', 'greaterThan', 'greaterThanInclusive', 'notEqual'),
        number,
      ),
      question('depth', fc.constant('between'), fc.constantFrom([0, 1], [1, 2], [1, 1])),
      question('text', oneOf('mentionsAny', 'mentionsAll', 'mentionsNone'), some(words)),
      question('text', oneOf('mentionsAny', 'mentionsNone'), some(words)),
      question('text', oneOf('equal', 'startsWith'), oneOf('电梯门', '门')),
      question('tags', oneOf('sharesAny', 'sharesAll'), some(['x', 'y'])),
      question('tags', oneOf('contains', 'doesNotContain'), oneOf('x', 'y')),
    ),
  )
  .map(([prefix, asked]) => ({ ...asked, operator: prefix + asked.operator }));

const condition = (depth: number): fc.Arbitrary<Condition> =>
  depth === 0
    ? leaf
    : fc.oneof(
        { weight: 4, arbitrary: leaf },
        {
          weight: 2,
          arbitrary: fc.array(condition(depth - 1), { minLength: 1, maxLength: 3 }).map((all) => ({ all })),
        },
        {
          weight: 2,
          arbitrary: fc.array(condition(depth - 1), { minLength: 1, maxLength: 3 }).map((any) => ({ any })),
        },
        { weight: 1, arbitrary: condition(depth - 1).map((not) => ({ not })) },
      );

const ruleSets: fc.Arbitrary<readonly Rule[]> = fc
  .array(
    fc.record({
      conditions: fc.array(condition(2), { minLength: 1, maxLength: 3 }).map((all) => ({ all })),
      what: fc.constantFrom(1, 2),
      priority: fc.constantFrom(1, 2),
    }),
    { minLength: 2, maxLength: 4 },
  )
  .map((drafts) =>
    drafts.map(({ conditions, what, priority }, at) => ({
      name: `r${at}`,
      conditions,
      priority,
      event: { type: 'say', params: { what } },
    })),
  );

/** Every combination of the values of some facts. */
function* combinations(names: readonly string[]): Generator<Facts> {
  const [name, ...rest] = names;
  if (name === undefined) yield {};
  else
    for (const others of combinations(rest)) for (const value of values[name] ?? []) yield { ...others, [name]: value };
}

const factsAsked = (rules: readonly Rule[]): readonly string[] => {
  const text = JSON.stringify(rules);
  return Object.keys(values).filter((name) => text.includes(`"fact":"${name}"`));
};

/** What trying everything shows. */
function tried(rules: readonly Rule[]) {
  const names = factsAsked(rules);
  const ruleSet = compile(rules, { facts });
  const cases = [...combinations(names)].map((given) => ({
    given,
    held: new Set(ruleSet.evaluate(given).map(({ rule }) => rule.name)),
  }));
  const holds = (rule: Rule, held: ReadonlySet<string>) => held.has(rule.name);
  const ever = (...together: Rule[]) => cases.some(({ held }) => together.every((rule) => holds(rule, held)));
  const implies = (one: Rule, other: Rule) => cases.every(({ held }) => !holds(one, held) || holds(other, held));
  return { names, cases, ever, implies, always: (rule: Rule) => cases.every(({ held }) => holds(rule, held)) };
}

/** Whether the case has a value for every fact that can be counted out. */
const isPresent = (given: Facts, name: string) => given[name] !== undefined && given[name] !== null;

const runs = 100;
const scenario = (law: (rules: readonly Rule[], truth: ReturnType<typeof tried>) => void) => {
  fc.assert(
    fc.property(
      ruleSets.filter((rules) => combinationCount(rules) < 700),
      (rules) => {
        law(rules, tried(rules));
      },
    ),
    { numRuns: runs },
  );
};
const combinationCount = (rules: readonly Rule[]) =>
  factsAsked(rules).reduce((product, name) => product * (values[name]?.length ?? 1), 1);
const codes = (rules: readonly Rule[], code: string) =>
  check(rules, { facts }).flatMap((each) => (each.code === code ? [each.rules.join(' ')] : []));

const firsts = (pairs: readonly string[]) => new Set(pairs.map((pair) => pair.split(' ')[0]));

describe('what the check says is what trying everything shows', { timeout: 60_000 }, () => {
  it('of rules that never, or always, hold', () => {
    scenario((rules, { ever, always }) => {
      const names = (matching: (rule: Rule) => boolean) => rules.filter(matching).map(({ name }) => name);
      expect(codes(rules, 'CHECK_CONTRADICTION')).toEqual(names((rule) => !ever(rule)));
      expect(codes(rules, 'CHECK_TAUTOLOGY')).toEqual(names(always));
    });
  });

  it('of rules that only their order decides between', () => {
    scenario((rules, { ever }) => {
      const expected = rules.flatMap((one, at) =>
        rules
          .slice(at + 1)
          .filter((other) => other.priority === one.priority && !sameEvent(one, other) && ever(one, other))
          .map((other) => `${one.name} ${other.name}`),
      );
      expect(codes(rules, 'CHECK_OVERLAP')).toEqual(expected);
    });
  });

  it('of rules that never decide', () => {
    scenario((rules, { ever, implies }) => {
      const dead = rules.filter(
        (rule) =>
          ever(rule) &&
          rules.some((other) => other.priority! > rule.priority! && !sameEvent(rule, other) && implies(rule, other)),
      );
      expect(firsts(codes(rules, 'CHECK_DEAD'))).toEqual(new Set(dead.map(({ name }) => name)));
    });
  });

  it('of rules that repeat others', () => {
    scenario((rules, { ever, implies }) => {
      const needless = rules.filter(
        (rule, at) =>
          ever(rule) &&
          rules.some((other, place) => {
            if (other === rule || !sameEvent(rule, other) || !implies(rule, other)) return false;
            if (other.priority !== rule.priority) return other.priority! > rule.priority!;
            return place < at || !implies(other, rule);
          }),
      );
      const said = [...codes(rules, 'CHECK_REDUNDANT'), ...codes(rules, 'CHECK_SUBSUMED')];
      expect(firsts(said)).toEqual(new Set(needless.map(({ name }) => name)));
    });
  });

  it('of cases without an answer, and every witness shows what it is said to', () => {
    scenario((rules, { names, cases }) => {
      const ruleSet = compile(rules, { facts });
      const counted = names.filter((name) => ['kind', 'wet', 'depth'].includes(name));
      const keyOf = (given: Facts) => JSON.stringify(counted.map((name) => given[name]));
      const present = cases.filter(({ given }) => counted.every((name) => isPresent(given, name)));
      const answered = new Set(present.filter(({ held }) => held.size > 0).map(({ given }) => keyOf(given)));
      const isGap = counted.length > 0 && present.some(({ given }) => !answered.has(keyOf(given)));
      expect(codes(rules, 'CHECK_GAP').length > 0).toBe(isGap);
      for (const { code, rules: concerned, data } of check(rules, { facts })) {
        if (data['witness'] === undefined) continue;
        const held = ruleSet.evaluate(data['witness'] as Facts).map(({ rule }) => rule.name);
        if (code === 'CHECK_GAP') expect(held).toEqual([]);
        else expect(held).toEqual(expect.arrayContaining([...concerned]));
      }
    });
  });
});

function sameEvent(one: Rule, other: Rule): boolean {
  return one.event.params?.['what'] === other.event.params?.['what'];
}
