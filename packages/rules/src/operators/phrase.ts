import type { Titles } from '../fact.ts';
import type { Operator } from '../operator.ts';

/** How conditions with the built-in operators read, in Chinese and English. */
const phrases: Readonly<Record<string, readonly [chinese: string, english: string]>> = {
  equal: ['{fact}是{value}', '{fact} is {value}'],
  notEqual: ['{fact}不是{value}', '{fact} is not {value}'],
  between: ['{fact}在{value}之间', '{fact} is between {value}'],
  isSet: ['{fact}已填写：{value}', '{fact} is given: {value}'],
  in: ['{fact}是{value}之一', '{fact} is one of {value}'],
  notIn: ['{fact}不是{value}中的任何一个', '{fact} is none of {value}'],
  contains: ['{fact}含有{value}', '{fact} contains {value}'],
  doesNotContain: ['{fact}不含{value}', '{fact} does not contain {value}'],
  sharesAny: ['{fact}含有{value}中的至少一个', '{fact} contains at least one of {value}'],
  sharesAll: ['{fact}含有全部{value}', '{fact} contains all of {value}'],
  mentionsAny: ['{fact}提到{value}中的至少一个', '{fact} mentions at least one of {value}'],
  mentionsAll: ['{fact}提到全部{value}', '{fact} mentions all of {value}'],
  mentionsNone: ['{fact}没有提到{value}', '{fact} mentions none of {value}'],
  startsWith: ['{fact}以{value}开头', '{fact} starts with {value}'],
  within: ['{fact}在{value}范围内', '{fact} lies within {value}'],
  before: ['{fact}早于{value}', '{fact} is before {value}'],
  after: ['{fact}晚于{value}', '{fact} is after {value}'],
  lessThan: ['{fact}小于{value}', '{fact} is less than {value}'],
  lessThanInclusive: ['{fact}不大于{value}', '{fact} is at most {value}'],
  greaterThan: ['{fact}大于{value}', '{fact} is greater than {value}'],
  greaterThanInclusive: ['{fact}不小于{value}', '{fact} is at least {value}'],
  someItem: ['{fact}中有一项满足{value}', 'some item of {fact} has {value}'],
  everyItem: ['{fact}每一项都满足{value}', 'every item of {fact} has {value}'],
  noItem: ['{fact}没有一项满足{value}', 'no item of {fact} has {value}'],
};

/** How an operator reads: as the application says, or as the built-in ones do. */
export function phraseOf({ name, phrase }: Operator): Titles {
  const [chinese, english] = phrases[name] ?? [name, name];
  return phrase ?? { 'zh-CN': chinese, en: english };
}
