import type { OperatorDefinition } from '../operator.ts';

/** `{ fact: 'text', operator: 'mentionsAny', value: ['漏水', '渗水'] }`: at least one of these words is in the text. */
export const mentionsAny: OperatorDefinition = {
  name: 'mentionsAny',
  accepts: ['string'],
  value: words,
  holds: (actual, value) => typeof actual === 'string' && wordsOf(value).some((word) => actual.includes(word)),
  phrase: { 'zh-CN': '{fact}提到{value}中的至少一个', en: '{fact} mentions at least one of {value}' },
};

/** `{ fact: 'text', operator: 'mentionsAll', value: ['电梯', '困人'] }`: all of these words are in the text. */
export const mentionsAll: OperatorDefinition = {
  ...mentionsAny,
  name: 'mentionsAll',
  holds: (actual, value) => typeof actual === 'string' && wordsOf(value).every((word) => actual.includes(word)),
  phrase: { 'zh-CN': '{fact}提到全部{value}', en: '{fact} mentions all of {value}' },
};

/** `{ fact: 'text', operator: 'mentionsNone', value: ['表扬'] }`: there is a text, without any of these words. */
export const mentionsNone: OperatorDefinition = {
  ...mentionsAny,
  name: 'mentionsNone',
  holds: (actual, value) => typeof actual === 'string' && !mentionsAny.holds(actual, value),
  phrase: { 'zh-CN': '{fact}没有提到{value}', en: '{fact} mentions none of {value}' },
};

/** `{ fact: 'address', operator: 'startsWith', value: '幸福里' }`. */
export const startsWith: OperatorDefinition = {
  name: 'startsWith',
  accepts: ['string'],
  value: 'string',
  holds: (actual, value) => typeof actual === 'string' && typeof value === 'string' && actual.startsWith(value),
  phrase: { 'zh-CN': '{fact}以{value}开头', en: '{fact} starts with {value}' },
};

/**
 * `{ fact: 'place', operator: 'within', value: 'street-1/community-2' }`: the place itself, or one below it. Levels of a
 * place code are joined by `/`.
 */
export const within: OperatorDefinition = {
  name: 'within',
  accepts: ['string'],
  value: 'string',
  holds: (actual, value) =>
    typeof actual === 'string' && typeof value === 'string' && (actual === value || actual.startsWith(`${value}/`)),
  phrase: { 'zh-CN': '{fact}在{value}范围内', en: '{fact} lies within {value}' },
};

function words(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0 && value.every((word) => typeof word === 'string' && word !== '');
}

function wordsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value : [];
}
