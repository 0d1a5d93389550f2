import type { Operator } from '../operator.ts';
import * as comparison from './comparison.ts';
import { after, before } from './instant.ts';
import * as membership from './membership.ts';
import * as text from './text.ts';

/** Every operator that needs no registering: json-rules-engine's ten first, then ours. */
export const builtInOperators: readonly Operator[] = [
  comparison.equal,
  comparison.notEqual,
  membership.isIn,
  membership.notIn,
  membership.contains,
  membership.doesNotContain,
  comparison.lessThan,
  comparison.lessThanInclusive,
  comparison.greaterThan,
  comparison.greaterThanInclusive,
  comparison.between,
  comparison.isSet,
  membership.sharesAny,
  membership.sharesAll,
  text.mentionsAny,
  text.mentionsAll,
  text.mentionsNone,
  text.startsWith,
  text.within,
  before,
  after,
];

/** json-rules-engine's own operators that answer as ours do whatever they are given; `in` and `notIn` throw without a list. */
export const upstreamOperators: ReadonlySet<string> = new Set([
  'equal',
  'notEqual',
  'contains',
  'doesNotContain',
  'lessThan',
  'lessThanInclusive',
  'greaterThan',
  'greaterThanInclusive',
]);
