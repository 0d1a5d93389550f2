import type { Neighbourhood } from '../neighbourhood/neighbourhood.ts';
import { parentOf } from '../names.ts';
import type { Pack } from '../pack/pack.ts';
import type { GatherRequest } from './topic-command.ts';
import { type TopicRule, topicTerms } from './topic-rule.ts';

/** A request, as far as topics look at it. */
export interface TopicCandidate {
  /** Id of the request. */
  readonly request: string;
  readonly receivedAt: Date;
  /** Code of its category. */
  readonly category: string;
  /** Id of its place. */
  readonly place: string;
}

/** A rule, and the pack whose parameters it refers to. */
export interface TopicRuleOfPack {
  readonly rule: TopicRule;
  readonly pack?: Pick<Pack, 'id' | 'parameters'>;
}

/** What to ask of which stream. */
export interface TopicAsked {
  /** Id of the stream: `topic/e-bike.wire@willow.g1`. */
  readonly stream: string;
  readonly command: GatherRequest;
}

/** Where topics are looked for, and as of when. */
export interface TopicsForOptions {
  readonly neighbourhood: Neighbourhood;
  /** Civil day of the decision, `YYYY-MM-DD`, for dated parameters. */
  readonly day: string;
}

/**
 * The topics that a request counts for: one for each rule whose category it falls under, at the nearest place of the
 * kind the rule names. A request whose place lies in no such place counts for none.
 *
 * @param candidate - the request with its category and place
 * @param rules - the rules of the packs in use
 * @param options - the neighbourhood and the day
 * @returns streams and commands, in the order of the rules
 * @throws LinliError `TOPIC_PARAMETER` where a parameter of a rule has no value for the day
 *
 * @example
 * ```ts
 * import { createNeighbourhood } from '@linli/core';
 * import { topicsFor } from '@linli/core/topic';
 *
 * const neighbourhood = createNeighbourhood({
 *   name: 'Willow Lane',
 *   places: [
 *     { id: 'willow', kind: 'community', name: 'Willow Lane' },
 *     { id: 'willow/g1', kind: 'grid', name: 'Grid 1' },
 *     { id: 'willow/g1/b2', kind: 'building', name: 'Building 2', number: '2' },
 *   ],
 * });
 * const title = { 'zh-CN': '飞线充电', en: 'Charging by wire' };
 * const rule = { title, category: 'e-bike', requests: 5, days: 30, within: 'grid', remedies: {} } as const;
 * const receivedAt = new Date('2026-06-01T08:00Z');
 * const candidate = { request: 'r1', receivedAt, category: 'e-bike/wire', place: 'willow/g1/b2' };
 * topicsFor(candidate, [{ rule }], { neighbourhood, day: '2026-06-01' })[0]?.stream; // => 'topic/e-bike@willow.g1'
 * ```
 */
export function topicsFor(
  { request, receivedAt, category, place }: TopicCandidate,
  rules: readonly TopicRuleOfPack[],
  { neighbourhood, day }: TopicsForOptions,
): readonly TopicAsked[] {
  const above = neighbourhood.ancestors(place);
  return rules.flatMap(({ rule, pack }): TopicAsked[] => {
    const near = above.find(({ kind }) => kind === rule.within);
    if (near === undefined || !isUnder(category, rule.category)) return [];
    const command: GatherRequest = {
      type: 'gather',
      request,
      receivedAt: receivedAt.toISOString(),
      category: rule.category,
      place: near.id,
      terms: topicTerms(rule, day, pack),
    };
    return [{ stream: topicStream(rule.category, near.id), command }];
  });
}

/** The stream of a topic; slugs have no dots, so that none is taken for another. */
export function topicStream(category: string, place: string): string {
  return `topic/${category.replaceAll('/', '.')}@${place.replaceAll('/', '.')}`;
}

function isUnder(code: string, ancestor: string): boolean {
  const above = parentOf(code);
  return code === ancestor || (above !== undefined && isUnder(above, ancestor));
}
