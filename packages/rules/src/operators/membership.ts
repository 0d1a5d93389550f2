import type { Operator } from '../operator.ts';

/** `{ fact: 'source', operator: 'in', value: ['hotline', 'visit'] }`: one of these values. */
export const isIn: Operator = {
  name: 'in',
  accepts: ['string', 'number', 'instant'],
  value: 'list',
  holds: (actual, value) => contained(actual, value) === true,
};

/** `{ fact: 'source', operator: 'notIn', value: ['hotline', 'visit'] }`: none of these values, or no value. */
export const notIn: Operator = {
  ...isIn,
  name: 'notIn',
  holds: (actual, value) => contained(actual, value) === false,
};

/** `{ fact: 'tags', operator: 'contains', value: 'gas' }`: the list has this element. */
export const contains: Operator = {
  name: 'contains',
  accepts: ['string[]', 'number[]'],
  value: 'item',
  holds: (actual, value) => Array.isArray(actual) && actual.includes(value) && !Number.isNaN(value),
};

/** `{ fact: 'tags', operator: 'doesNotContain', value: 'gas' }`: there is a list, without this element. */
export const doesNotContain: Operator = {
  ...contains,
  name: 'doesNotContain',
  holds: (actual, value) => Array.isArray(actual) && !contains.holds(actual, value),
};

/** `{ fact: 'tags', operator: 'sharesAny', value: ['gas', 'water'] }`: at least one of these is in the list. */
export const sharesAny: Operator = {
  name: 'sharesAny',
  accepts: ['string[]', 'number[]'],
  value: 'same',
  holds: (actual, value) =>
    Array.isArray(actual) && Array.isArray(value) && value.some((item) => contains.holds(actual, item)),
};

/** `{ fact: 'tags', operator: 'sharesAll', value: ['gas', 'leak'] }`: all of these are in the list. */
export const sharesAll: Operator = {
  ...sharesAny,
  name: 'sharesAll',
  holds: (actual, value) =>
    Array.isArray(actual) && Array.isArray(value) && value.every((item) => contains.holds(actual, item)),
};

/** Whether a list holds a value; `undefined` where there is no list (json-rules-engine throws there). */
function contained(actual: unknown, list: unknown): boolean | undefined {
  if (Array.isArray(list)) return list.indexOf(actual) !== -1;
  return undefined;
}
