import type { LocalisedText } from '@linli/core';
import type { TopicRuleInput } from '@linli/core/topic';

/** 疏、堵、补: what has to be done before the matter counts as closed for good. */
const remedies = {
  divert: { 'zh-CN': '疏：提供充电停放处', en: 'divert: places to park and charge' },
  prevent: { 'zh-CN': '堵：电梯阻止器、禁止上楼', en: 'prevent: keep bikes out of lifts and stairways' },
  supplement: { 'zh-CN': '补：补齐缺口、长期巡查', en: 'supplement: fill the gaps, keep looking' },
} satisfies Record<string, LocalisedText>;

/** One of the three kinds of remedy. */
export type Remedy = keyof typeof remedies;

/**
 * Five requests about fire risks of e-bikes in one grid within thirty days are one topic, closed for good only when all
 * three kinds of remedy are done. For the topics of `@linli/core/topic`.
 *
 * @example
 * ```ts
 * import { eBikeTopic } from '@linli/pack-e-bike';
 *
 * [eBikeTopic.requests, eBikeTopic.days, Object.keys(eBikeTopic.remedies ?? {})];
 * // => [5, 30, ['divert', 'prevent', 'supplement']]
 * ```
 */
export const eBikeTopic: TopicRuleInput = {
  title: { 'zh-CN': '电动车火险专题', en: 'Fire risks of e-bikes' },
  category: 'e-bike',
  requests: 5,
  days: 30,
  within: 'grid',
  remedies,
};

/**
 * The kinds of remedy that are missing before a matter can be closed for good.
 *
 * @param done - those that are done, in any order; other words count for nothing
 * @returns the missing ones, in the order of the model: divert, prevent, supplement
 *
 * @example
 * ```ts
 * import { missingRemedies } from '@linli/pack-e-bike';
 *
 * missingRemedies(['prevent']); // => ['divert', 'supplement']
 * ```
 */
export function missingRemedies(done: Iterable<string>): Remedy[] {
  const known = new Set(done);
  return (Object.keys(remedies) as Remedy[]).filter((remedy) => !known.has(remedy));
}
