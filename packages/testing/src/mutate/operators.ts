/** What an operator may be mistaken for: its opposite, or its neighbour at the boundary. */
const mistakes: Readonly<Record<string, readonly string[]>> = {
  equal: ['notEqual'],
  notEqual: ['equal'],
  in: ['notIn'],
  notIn: ['in'],
  contains: ['doesNotContain'],
  doesNotContain: ['contains'],
  lessThan: ['lessThanInclusive', 'greaterThanInclusive'],
  lessThanInclusive: ['lessThan', 'greaterThan'],
  greaterThan: ['greaterThanInclusive', 'lessThanInclusive'],
  greaterThanInclusive: ['greaterThan', 'lessThan'],
  mentionsAny: ['mentionsNone', 'mentionsAll'],
  mentionsAll: ['not:mentionsAll', 'mentionsAny'],
  mentionsNone: ['mentionsAny'],
  sharesAny: ['not:sharesAny', 'sharesAll'],
  sharesAll: ['not:sharesAll', 'sharesAny'],
  before: ['after'],
  after: ['before'],
};

const anyOrAll = new Set(['mentionsAny', 'mentionsAll', 'sharesAny', 'sharesAll']);

/** The operators that stand in for a given one in mutants; those that would mean the same are left out. */
export function mistakenOperators(operator: string, value: unknown): readonly string[] {
  const known = mistakes[operator];
  if (known === undefined) return [operator.startsWith('not:') ? operator.slice('not:'.length) : `not:${operator}`];
  const single = Array.isArray(value) && value.length === 1;
  return single && anyOrAll.has(operator) ? known.filter((other) => !anyOrAll.has(other)) : known;
}
