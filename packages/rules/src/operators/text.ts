import type { Operator } from '../operator.ts';

/** `{ fact: 'text', operator: 'mentionsAny', value: ['漏水', '渗水'] }`: at least one of these words is in the text. */
export const mentionsAny: Operator = {
  name: 'mentionsAny',
  accepts: ['string'],
  value: words,
  holds: (actual, value) => typeof actual === 'string' && wordsOf(value).some((word) => actual.includes(word)),
};

/** `{ fact: 'text', operator: 'mentionsAll', value: ['电梯', '困人'] }`: all of these words are in the text. */
export const mentionsAll: Operator = {
  ...mentionsAny,
  name: 'mentionsAll',
  holds: (actual, value) => typeof actual === 'string' && wordsOf(value).every((word) => actual.includes(word)),
};

/** `{ fact: 'text', operator: 'mentionsNone', value: ['表扬'] }`: there is a text, without any of these words. */
export const mentionsNone: Operator = {
  ...mentionsAny,
  name: 'mentionsNone',
  holds: (actual, value) => typeof actual === 'string' && !mentionsAny.holds(actual, value),
};

/** `{ fact: 'address', operator: 'startsWith', value: '幸福里' }`. */
export const startsWith: Operator = {
  name: 'startsWith',
  accepts: ['string'],
  value: 'string',
  holds: (actual, value) => typeof actual === 'string' && typeof value === 'string' && actual.startsWith(value),
};

/**
 * `{ fact: 'place', operator: 'within', value: 'street-1/community-2' }`: the place itself, or one below it. Levels of a
 * place code are joined by `/`.
 */
export const within: Operator = {
  name: 'within',
  accepts: ['string'],
  value: 'string',
  holds: (actual, value) =>
    typeof actual === 'string' && typeof value === 'string' && (actual === value || actual.startsWith(`${value}/`)),
};

function words(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0 && value.every((word) => typeof word === 'string' && word !== '');
}

function wordsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value : [];
}
