import type { OperatorDefinition } from '../operator.ts';

/** `{ fact: 'source', operator: 'in', value: ['hotline', 'visit'] }`: one of these values. */
export const isIn: OperatorDefinition = {
  name: 'in',
  accepts: ['string', 'number', 'instant'],
  value: 'list',
  holds: (actual, value) => contained(actual, value) === true,
  phrase: { 'zh-CN': '{fact}是{value}之一', en: '{fact} is one of {value}' },
};

/** `{ fact: 'source', operator: 'notIn', value: ['hotline', 'visit'] }`: none of these values, or no value. */
export const notIn: OperatorDefinition = {
  ...isIn,
  name: 'notIn',
  holds: (actual, value) => contained(actual, value) === false,
  phrase: { 'zh-CN': '{fact}不是{value}中的任何一个', en: '{fact} is none of {value}' },
};

/** `{ fact: 'tags', operator: 'contains', value: 'gas' }`: the list has this element. */
export const contains: OperatorDefinition = {
  name: 'contains',
  accepts: ['string[]', 'number[]'],
  value: 'item',
  holds: (actual, value) => Array.isArray(actual) && actual.includes(value) && !Number.isNaN(value),
  phrase: { 'zh-CN': '{fact}含有{value}', en: '{fact} contains {value}' },
};

/** `{ fact: 'tags', operator: 'doesNotContain', value: 'gas' }`: there is a list, without this element. */
export const doesNotContain: OperatorDefinition = {
  ...contains,
  name: 'doesNotContain',
  holds: (actual, value) => Array.isArray(actual) && !contains.holds(actual, value),
  phrase: { 'zh-CN': '{fact}不含{value}', en: '{fact} does not contain {value}' },
};

/** `{ fact: 'tags', operator: 'sharesAny', value: ['gas', 'water'] }`: at least one of these is in the list. */
export const sharesAny: OperatorDefinition = {
  name: 'sharesAny',
  accepts: ['string[]', 'number[]'],
  value: 'same',
  holds: (actual, value) =>
    Array.isArray(actual) && Array.isArray(value) && value.some((item) => contains.holds(actual, item)),
  phrase: { 'zh-CN': '{fact}含有{value}中的至少一个', en: '{fact} contains at least one of {value}' },
};

/** `{ fact: 'tags', operator: 'sharesAll', value: ['gas', 'leak'] }`: all of these are in the list. */
export const sharesAll: OperatorDefinition = {
  ...sharesAny,
  name: 'sharesAll',
  holds: (actual, value) =>
    Array.isArray(actual) && Array.isArray(value) && value.every((item) => contains.holds(actual, item)),
  phrase: { 'zh-CN': '{fact}含有全部{value}', en: '{fact} contains all of {value}' },
};

/** Whether a list holds a value; `undefined` where there is no list (json-rules-engine throws there). */
function contained(actual: unknown, list: unknown): boolean | undefined {
  if (Array.isArray(list)) return list.indexOf(actual) !== -1;
  return undefined;
}
