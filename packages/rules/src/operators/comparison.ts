import type { OperatorDefinition } from '../operator.ts';

/** `{ fact: 'source', operator: 'equal', value: 'hotline' }`: the same value, `===`. */
export const equal: OperatorDefinition = {
  name: 'equal',
  accepts: ['string', 'number', 'boolean', 'instant'],
  value: 'same',
  holds: (actual, value) => actual === value,
  phrase: { 'zh-CN': '{fact}是{value}', en: '{fact} is {value}' },
};

/** `{ fact: 'source', operator: 'notEqual', value: 'hotline' }`: another value, or none. */
export const notEqual: OperatorDefinition = {
  ...equal,
  name: 'notEqual',
  holds: (actual, value) => actual !== value,
  phrase: { 'zh-CN': '{fact}不是{value}', en: '{fact} is not {value}' },
};

/** `{ fact: 'depth', operator: 'lessThan', value: 2 }`. */
export const lessThan = order('lessThan', (actual, value) => actual < value, '小于', 'is less than');

/** `{ fact: 'depth', operator: 'lessThanInclusive', value: 2 }`: at most 2. */
export const lessThanInclusive = order('lessThanInclusive', (actual, value) => actual <= value, '不大于', 'is at most');

/** `{ fact: 'depth', operator: 'greaterThan', value: 2 }`. */
export const greaterThan = order('greaterThan', (actual, value) => actual > value, '大于', 'is greater than');

/** `{ fact: 'depth', operator: 'greaterThanInclusive', value: 2 }`: at least 2. */
export const greaterThanInclusive = order(
  'greaterThanInclusive',
  (actual, value) => actual >= value,
  '不小于',
  'is at least',
);

/** `{ fact: 'floor', operator: 'between', value: [3, 6] }`: 3, 6 and all between. */
export const between: OperatorDefinition = {
  name: 'between',
  accepts: ['number'],
  value: (value) =>
    Array.isArray(value) && value.length === 2 && value.every(Number.isFinite) && Number(value[0]) <= Number(value[1]),
  holds: (actual, value) =>
    typeof actual === 'number' && Array.isArray(value) && actual >= Number(value[0]) && actual <= Number(value[1]),
  phrase: { 'zh-CN': '{fact}在{value}之间', en: '{fact} is between {value}' },
};

/** `{ fact: 'phone', operator: 'isSet', value: false }`: whether there is a value; `null` and absent are none. */
export const isSet: OperatorDefinition = {
  name: 'isSet',
  accepts: ['string', 'number', 'boolean', 'instant', 'string[]', 'number[]', 'object', 'object[]'],
  value: 'boolean',
  holds: (actual, value) => (actual !== undefined && actual !== null) === value,
  phrase: { 'zh-CN': '{fact}已填写:{value}', en: '{fact} is given: {value}' },
};

/**
 * An ordering as json-rules-engine has it: what `parseFloat` can read is compared by JavaScript's own rules, so "5" is
 * less than 6; dates, words, `null`, absent facts and objects that refuse to become text are neither less nor greater.
 */
function order(
  name: string,
  compare: (actual: number, value: number) => boolean,
  chinese: string,
  english: string,
): OperatorDefinition {
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
    phrase: { 'zh-CN': `{fact}${chinese}{value}`, en: `{fact} ${english} {value}` },
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
