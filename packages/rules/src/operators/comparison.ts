import type { Operator } from '../operator.ts';

/** `{ fact: 'source', operator: 'equal', value: 'hotline' }`: the same value, `===`. */
export const equal: Operator = {
  name: 'equal',
  accepts: ['string', 'number', 'boolean', 'instant'],
  value: 'same',
  holds: (actual, value) => actual === value,
};

/** `{ fact: 'source', operator: 'notEqual', value: 'hotline' }`: another value, or none. */
export const notEqual: Operator = {
  ...equal,
  name: 'notEqual',
  holds: (actual, value) => actual !== value,
};

/** `{ fact: 'depth', operator: 'lessThan', value: 2 }`. */
export const lessThan = order('lessThan', (actual, value) => actual < value);

/** `{ fact: 'depth', operator: 'lessThanInclusive', value: 2 }`: at most 2. */
export const lessThanInclusive = order('lessThanInclusive', (actual, value) => actual <= value);

/** `{ fact: 'depth', operator: 'greaterThan', value: 2 }`. */
export const greaterThan = order('greaterThan', (actual, value) => actual > value);

/** `{ fact: 'depth', operator: 'greaterThanInclusive', value: 2 }`: at least 2. */
export const greaterThanInclusive = order('greaterThanInclusive', (actual, value) => actual >= value);

/** `{ fact: 'floor', operator: 'between', value: [3, 6] }`: 3, 6 and all between. */
export const between: Operator = {
  name: 'between',
  accepts: ['number'],
  value: (value) =>
    Array.isArray(value) && value.length === 2 && value.every(Number.isFinite) && Number(value[0]) <= Number(value[1]),
  holds: (actual, value) =>
    typeof actual === 'number' && Array.isArray(value) && actual >= Number(value[0]) && actual <= Number(value[1]),
};

/** `{ fact: 'phone', operator: 'isSet', value: false }`: whether there is a value; `null` and absent are none. */
export const isSet: Operator = {
  name: 'isSet',
  accepts: ['string', 'number', 'boolean', 'instant', 'string[]', 'number[]', 'object', 'object[]'],
  value: 'boolean',
  holds: (actual, value) => (actual !== undefined && actual !== null) === value,
};

/**
 * An ordering as json-rules-engine has it: what `parseFloat` can read is compared by JavaScript's own rules, so "5" is
 * less than 6; dates, words, `null`, absent facts and objects that refuse to become text are neither less nor greater.
 */
function order(name: string, compare: (actual: number, value: number) => boolean): Operator {
  return {
    name,
    accepts: ['number'],
    value: 'number',
    holds: (actual, value) => {
      if (typeof actual === 'number' && typeof value === 'number') return compare(actual, value);
      try {
        return readsAsNumber(actual) && isLeftToJavaScript(value) && compare(actual, value);
      } catch {
        return false;
      }
    },
  };
}

/** json-rules-engine's gate before an ordering; objects that refuse to become text throw. */
function readsAsNumber(actual: unknown): actual is number {
  return !Number.isNaN(Number.parseFloat(String(actual)));
}

/** Whatever a rule's value is, JavaScript's own `<` decides. */
function isLeftToJavaScript(value: unknown): value is number {
  return value !== undefined;
}
