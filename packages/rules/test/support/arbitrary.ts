import fc from 'fast-check';

import type {
  Condition,
  FactDeclarations,
  Facts,
  OperatorDefinition,
  RootCondition,
  Rule,
  RulesOptions,
} from '@linli/rules';

/** Facts of every type, nested ones, and two derived ones. */
const facts: FactDeclarations = {
  source: 'string',
  other: 'string',
  place: 'string',
  text: 'string',
  depth: 'number',
  floor: 'number',
  night: 'boolean',
  at: 'instant',
  tags: 'string[]',
  sizes: 'number[]',
  home: { type: 'object', fields: { floor: 'number', street: 'string', tags: 'string[]' } },
  loose: 'object',
  people: { type: 'object[]', fields: { age: 'number' } },
  double: { type: 'number', derive: (read, { times = 2 }) => Number(read('depth')) * Number(times) },
  summary: { type: 'string', derive: (read) => `${String(read('source'))}/${String(read('text'))}` },
};

/** Operators of an application, one of which answers with something that is no boolean. */
const operators: readonly OperatorDefinition[] = [
  {
    name: 'isOdd',
    accepts: ['number'],
    value: 'boolean',
    holds: (actual, value) => (Math.abs(Number(actual)) % 2 === 1) === value,
    phrase: { 'zh-CN': '{fact}为奇数:{value}', en: '{fact} is odd: {value}' },
  },
  {
    name: 'hasLength',
    accepts: ['string'],
    value: 'number',
    holds: (actual, value) => (String(actual).length === value ? 1 : false) as boolean,
    phrase: { 'zh-CN': '{fact}长度为{value}', en: '{fact} has length {value}' },
  },
];

const word = fc.constantFrom('a', 'b', 'ab', 'ba', 'aba', '水', '漏水', '1', '5', '2.5');
const place = fc.constantFrom('a', 'a/b', 'a/b/c', 'b', 'a/bc', '');
const number = fc.constantFrom(-1, 0, 1, 2, 2.5, 3, 5, 1000);
const instant = fc.constantFrom(
  '2026-10-01T00:00:00+08:00',
  '2026-09-30T16:00:00Z',
  '2026-10-02T08:30Z',
  0,
  1790000000000,
);
const list = <Value>(item: fc.Arbitrary<Value>) => fc.array(item, { maxLength: 3 });
const some = <Value>(item: fc.Arbitrary<Value>) => fc.array(item, { minLength: 1, maxLength: 3 });
const sorted = fc.tuple(number, number).map(([a, b]) => [Math.min(a, b), Math.max(a, b)]);

type Asked = readonly [operator: string, value: fc.Arbitrary<unknown>];

const texts: readonly Asked[] = [
  ['equal', fc.oneof(word, fc.constant(null))],
  ['notEqual', word],
  ['in', list(word)],
  ['notIn', list(word)],
  ['mentionsAny', some(word)],
  ['mentionsAll', some(word)],
  ['mentionsNone', some(word)],
  ['startsWith', word],
  ['within', place],
  ['isSet', fc.boolean()],
  ['hasLength', number],
  ['someValue:equal', some(word)],
  ['everyValue:notEqual', some(word)],
  ['someValue:startsWith', some(word)],
  ['swap:contains', list(word)],
];
const numbers: readonly Asked[] = [
  ['equal', number],
  ['notEqual', fc.oneof(number, fc.constant(null))],
  ['in', list(number)],
  ['notIn', list(number)],
  ['lessThan', number],
  ['lessThanInclusive', number],
  ['greaterThan', number],
  ['greaterThanInclusive', number],
  ['between', sorted],
  ['isOdd', fc.boolean()],
  ['isSet', fc.boolean()],
  ['swap:lessThan', number],
  ['everyValue:greaterThan', some(number)],
];
const textLists: readonly Asked[] = [
  ['contains', word],
  ['doesNotContain', word],
  ['sharesAny', list(word)],
  ['sharesAll', list(word)],
  ['isSet', fc.boolean()],
  ...texts.map(([operator, value]): Asked => [`someFact:${operator}`, value]),
  ...texts.map(([operator, value]): Asked => [`everyFact:not:${operator}`, value]),
  ['swap:in', word],
];
const numberLists: readonly Asked[] = [
  ['contains', number],
  ['doesNotContain', number],
  ['sharesAny', list(number)],
  ['sharesAll', list(number)],
  ...numbers.map(([operator, value]): Asked => [`everyFact:${operator}`, value]),
  ...numbers.map(([operator, value]): Asked => [`someFact:not:${operator}`, value]),
];
const instants: readonly Asked[] = [
  ['before', instant],
  ['after', instant],
  ['equal', instant],
  ['in', list(fc.constantFrom('2026-10-01T00:00:00+08:00', '2026-09-30T16:00:00Z'))],
];

/** A fact with a path and what may be asked of it. */
const askable: readonly (readonly [object, readonly Asked[]])[] = [
  [{ fact: 'source' }, texts],
  [{ fact: 'other' }, texts],
  [{ fact: 'place' }, texts],
  [{ fact: 'text' }, texts],
  [{ fact: 'text' }, texts],
  [{ fact: 'summary' }, texts],
  [{ fact: 'depth' }, numbers],
  [{ fact: 'floor' }, numbers],
  [{ fact: 'double' }, numbers],
  [{ fact: 'double', params: { times: 3 } }, numbers],
  [
    { fact: 'night' },
    [
      ['equal', fc.boolean()],
      ['notEqual', fc.boolean()],
      ['isSet', fc.boolean()],
    ],
  ],
  [{ fact: 'at' }, instants],
  [{ fact: 'tags' }, textLists],
  [{ fact: 'sizes' }, numberLists],
  [{ fact: 'home', path: 'floor' }, numbers],
  [{ fact: 'home', path: 'street' }, texts],
  [{ fact: 'home', path: 'tags' }, textLists],
  [{ fact: 'loose', path: 'any.thing' }, [...texts, ...numbers, ...textLists]],
  [{ fact: 'people', path: '0.age' }, numbers],
  [{ fact: 'people', path: 'length' }, numbers],
  [
    { fact: 'source' },
    [
      ['equal', fc.constant({ fact: 'other' })],
      ['in', fc.constant({ fact: 'tags' })],
      ['notIn', fc.constant({ fact: 'tags' })],
      ['startsWith', fc.constant({ fact: 'other' })],
    ],
  ],
  [
    { fact: 'depth' },
    [
      ['lessThan', fc.constant({ fact: 'floor' })],
      ['greaterThanInclusive', fc.constant({ fact: 'home', path: 'floor' })],
      ['in', fc.constant({ fact: 'sizes' })],
      ['someValue:equal', fc.constant({ fact: 'sizes' })],
      ['everyValue:lessThan', fc.constant({ fact: 'sizes' })],
    ],
  ],
  [
    { fact: 'tags' },
    [
      ['contains', fc.constant({ fact: 'source' })],
      ['sharesAny', fc.constant({ fact: 'home', path: 'tags' })],
    ],
  ],
];

const leaf: fc.Arbitrary<Condition> = fc
  .tuple(fc.constantFrom(...askable), fc.nat(), fc.constantFrom('', '', '', 'not:', 'not:not:'))
  .chain(([[operand, asked], pick, prefix]) => {
    const [operator, value] = asked[pick % asked.length]!;
    return value.map((given) => ({ ...operand, operator: prefix + operator, value: given }) as Condition);
  });

const priority = fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined, freq: 4 });

function withPriority<Given extends object>(condition: Given, given: number | undefined): Given {
  return given === undefined ? condition : { ...condition, priority: given };
}

/** Conditions up to `depth` levels deep; `names` are those that may be referred to. */
function conditionTo(depth: number, names: readonly string[]): fc.Arbitrary<RootCondition> {
  const inner =
    depth <= 1
      ? leaf
      : fc.oneof(
          { weight: 3, arbitrary: leaf },
          { weight: 2, arbitrary: fc.constant(depth - 1).chain((next) => conditionTo(next, names)) },
        );
  const parts = fc.array(inner, { minLength: 1, maxLength: 4 });
  const kinds: fc.Arbitrary<RootCondition>[] = [
    fc.tuple(parts, priority).map(([all, given]) => withPriority({ all }, given)),
    fc.tuple(parts, priority).map(([any, given]) => withPriority({ any }, given)),
    inner.map((not) => ({ not })),
  ];
  if (names.length > 0) kinds.push(fc.constantFrom(...names).map((condition) => ({ condition })));
  return fc.oneof(...kinds);
}

const rule = (names: readonly string[]) =>
  fc.tuple(
    fc.integer({ min: 1, max: 6 }).chain((depth) => conditionTo(depth, names)),
    priority,
  );

/** Rules with what they are compiled against. */
export const ruleSets: fc.Arbitrary<{ readonly rules: readonly Rule[]; readonly options: RulesOptions }> = fc
  .tuple(
    conditionTo(3, []),
    conditionTo(2, ['first']),
    fc.array(rule(['first', 'second']), { minLength: 1, maxLength: 6 }),
  )
  .map(([first, second, drafts]) => ({
    rules: drafts.map(([conditions, given], at) =>
      withPriority({ name: `rule ${at}`, conditions, event: { type: 'tag', params: { at } } }, given),
    ),
    options: { facts, operators, conditions: { first, second }, limits: { conditions: 1_000_000 } },
  }));

const strange = fc.constantFrom<unknown>(
  null,
  5,
  '5',
  '',
  'a',
  [5],
  ['a'],
  [],
  {},
  true,
  false,
  Number.NaN,
  Infinity,
  -0,
  '5 metres',
  { any: { thing: 5 } },
);
const given = <Value>(usual: fc.Arbitrary<Value>) =>
  fc.oneof({ weight: 6, arbitrary: usual }, { weight: 1, arbitrary: strange });
const sentence = fc.array(word, { maxLength: 4 }).map((words) => words.join('天'));

/** Facts that fit their declarations, are missing, or are something else altogether. */
export const givenFacts: fc.Arbitrary<Facts> = fc.record(
  {
    source: given(word),
    other: given(word),
    place: given(place),
    text: given(sentence),
    depth: given(number),
    floor: given(fc.oneof(number, fc.double())),
    night: given(fc.boolean()),
    at: given(instant),
    tags: given(list(given(word))),
    sizes: given(list(given(number))),
    home: given(
      fc.record({ floor: given(number), street: given(word), tags: given(list(word)) }, { requiredKeys: [] }),
    ),
    loose: given(fc.record({ any: given(fc.record({ thing: fc.oneof(word, number, list(word)) })) })),
    people: given(list(given(fc.record({ age: number })))),
    summary: fc.constant('b/漏水'),
  },
  { requiredKeys: [] },
);
