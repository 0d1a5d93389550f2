import type { Condition, Facts, Rule, RulesOptions } from '@linli/rules';

/**
 * What rules mean, as short as it can be said: the third voter beside the compiled rules and json-rules-engine. It shares
 * no line with either.
 */
export function specified(rules: readonly Rule[], options: RulesOptions, facts: Facts): readonly string[] {
  const holds = (condition: Condition): boolean => {
    if ('all' in condition) return condition.all.every(holds);
    if ('any' in condition) return condition.any.some(holds);
    if ('not' in condition) return !holds(condition.not);
    if ('condition' in condition) return holds(options.conditions![condition.condition]!);
    const value = isFactValue(condition.value) ? read(condition.value) : condition.value;
    return ask(condition.operator, read(condition), value);
  };
  const read = ({ fact, path, params }: Readable): unknown => {
    const declared = options.facts[fact]!;
    const derive = typeof declared === 'string' ? undefined : declared.derive;
    const value = facts[fact] ?? (facts[fact] === null ? null : derive?.((name) => read({ fact: name }), params ?? {}));
    return path === undefined || typeof value !== 'object' || value === null ? value : walk(value, path.split('.'));
  };
  const ask = (operator: string, actual: unknown, value: unknown): boolean => {
    const [decorator, ...rest] = operator.split(':');
    const next = rest.join(':');
    if (decorator === 'not' && next !== '') return !ask(next, actual, value);
    if (decorator === 'swap') return ask(next, value, actual);
    if (decorator === 'someFact') return Array.isArray(actual) && actual.some((item) => ask(next, item, value));
    if (decorator === 'everyFact') return Array.isArray(actual) && actual.every((item) => ask(next, item, value));
    if (decorator === 'someValue') return Array.isArray(value) && value.some((item) => ask(next, actual, item));
    if (decorator === 'everyValue') return Array.isArray(value) && value.every((item) => ask(next, actual, item));
    const custom = options.operators?.find(({ name }) => name === operator)?.holds;
    const answer: unknown = (custom ?? operators[operator]!)(actual as never, value as never);
    return answer === true;
  };
  const priority = (rule: Rule): number => rule.priority ?? 1;
  return rules
    .filter((rule) => holds(rule.conditions))
    .toSorted((a, b) => priority(b) - priority(a))
    .map((rule) => rule.name);
}

interface Readable {
  readonly fact: string;
  readonly path?: string;
  readonly params?: Facts;
}

const isText = (value: unknown): value is string => typeof value === 'string';
const isNumberLike = (value: unknown): boolean => !Number.isNaN(Number.parseFloat(String(value)));
const has = (list: unknown, value: unknown): boolean => Array.isArray(list) && list.some((item) => item === value);
const time = (value: unknown): number => {
  if (typeof value === 'number') return value;
  return isText(value) && /T.*(?:Z|[+-]\d\d:\d\d)$/.test(value) ? Date.parse(value) : Number.NaN;
};

const operators: Readonly<Record<string, (actual: never, value: never) => boolean>> = {
  equal: (a: unknown, v: unknown) => a === v,
  notEqual: (a: unknown, v: unknown) => a !== v,
  in: (a: unknown, v: unknown) => has(v, a),
  notIn: (a: unknown, v: unknown) => Array.isArray(v) && !has(v, a),
  contains: (a: unknown, v: unknown) => has(a, v),
  doesNotContain: (a: unknown, v: unknown) => Array.isArray(a) && !has(a, v),
  lessThan: (a: number, v: number) => isNumberLike(a) && a < v,
  lessThanInclusive: (a: number, v: number) => isNumberLike(a) && a <= v,
  greaterThan: (a: number, v: number) => isNumberLike(a) && a > v,
  greaterThanInclusive: (a: number, v: number) => isNumberLike(a) && a >= v,
  between: (a: unknown, [low, high]: [number, number]) => typeof a === 'number' && low <= a && a <= high,
  isSet: (a: unknown, v: boolean) => (a !== undefined && a !== null) === v,
  sharesAny: (a: unknown, v: unknown) => Array.isArray(a) && Array.isArray(v) && v.some((item) => has(a, item)),
  sharesAll: (a: unknown, v: unknown) => Array.isArray(a) && Array.isArray(v) && v.every((item) => has(a, item)),
  mentionsAny: (a: unknown, v: string[]) => isText(a) && v.some((word) => a.includes(word)),
  mentionsAll: (a: unknown, v: string[]) => isText(a) && v.every((word) => a.includes(word)),
  mentionsNone: (a: unknown, v: string[]) => isText(a) && !v.some((word) => a.includes(word)),
  startsWith: (a: unknown, v: unknown) => isText(a) && isText(v) && a.startsWith(v),
  within: (a: unknown, v: unknown) => isText(a) && isText(v) && (a === v || a.startsWith(`${v}/`)),
  before: (a: unknown, v: unknown) => time(a) < time(v),
  after: (a: unknown, v: unknown) => time(a) > time(v),
};

function isFactValue(value: unknown): value is Readable {
  return typeof value === 'object' && value !== null && 'fact' in value;
}

function walk(value: unknown, [name, ...rest]: readonly string[]): unknown {
  if (name === undefined) return value;
  const inside = typeof value === 'object' && value !== null && Object.hasOwn(value, name);
  return inside ? walk((value as Record<string, unknown>)[name], rest) : undefined;
}
