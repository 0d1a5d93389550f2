import type { Condition, FactDeclarations, Facts, Rule } from '@linli/rules';

/** A generator of numbers that always starts the same. */
export function randomFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return (state >>> 8) % below;
  };
}

export const facts: FactDeclarations = {
  category: 'string',
  street: 'string',
  source: 'string',
  severity: 'number',
  hours: 'number',
  depth: 'number',
};

/** Rules, and requests to put to them. */
export interface Situation {
  readonly rules: readonly Rule[];
  readonly requests: readonly Facts[];
}

const sources = ['hotline', 'visit', 'grid', 'group', 'sensor', 'patrol', 'diary', 'assembly'];
const requestCount = 1000;

/**
 * Rules and requests of a neighbourhood.
 *
 * @param count - how many rules
 * @param kind - `and`: three conditions that must all hold; `mixed`: all, any and not, three levels deep, of seven
 *   conditions
 * @param words - how many categories there are; half as many streets
 */
export function situation(count: number, kind: 'and' | 'mixed', words: number): Situation {
  const random = randomFrom(count + words);
  const pick = <Item>(items: readonly Item[]): Item => items[random(items.length)]!;
  const categories = Array.from({ length: words }, (_, at) => `category ${at}`);
  const streets = Array.from({ length: Math.ceil(words / 2) }, (_, at) => `street ${at}`);
  const ask = (fact: string, operator: string, value: unknown): Condition => ({ fact, operator, value });
  const category = () => ask('category', 'equal', pick(categories));
  const severity = () => ask('severity', 'greaterThanInclusive', 1 + random(9));
  const and = () => ({ all: [category(), severity(), ask('street', 'in', [pick(streets), pick(streets)])] });
  const mixed = () => ({
    any: [
      {
        all: [
          category(),
          severity(),
          { any: [ask('source', 'equal', pick(sources)), ask('hours', 'lessThan', random(48))] },
        ],
      },
      {
        all: [
          ask('street', 'equal', pick(streets)),
          ask('depth', 'greaterThan', random(100) / 10),
          { not: ask('category', 'in', [pick(categories), pick(categories)]) },
        ],
      },
    ],
  });
  const rules = Array.from({ length: count }, (_, at) => ({
    name: `rule ${at}`,
    conditions: kind === 'and' ? and() : mixed(),
    event: { type: 'tag', params: { at } },
  }));
  const requests = Array.from({ length: requestCount }, () => ({
    category: pick(categories),
    street: pick(streets),
    source: pick(sources),
    severity: random(11),
    hours: random(72),
    depth: random(120) / 10,
  }));
  return { rules, requests };
}

/** How many categories a pack with so many rules knows: the larger the pack, the more it tells apart. */
export function wordsFor(rules: number): number {
  return Math.max(40, Math.ceil(rules / 25));
}
