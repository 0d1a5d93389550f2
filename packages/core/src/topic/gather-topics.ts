import { civilTime } from '@linli/time';

import type { Desk, Done } from '../desk/desk.ts';
import type { Linli } from '../linli.ts';
import type { Pack } from '../pack/pack.ts';
import type { Decision } from '../triage/decision.ts';
import type { TopicOpened } from './topic-event.ts';
import { type TopicRuleOfPack, topicsFor } from './topics-for.ts';

/** A topic that a request was counted for. */
export interface TopicJoining {
  /** Id of the stream of the topic. */
  readonly topic: string;
  /** Ids of the requests that belong to it since now; empty while there are too few for a topic. */
  readonly linked: readonly string[];
}

/**
 * The topic rules of packs, each with the pack whose parameters it refers to.
 *
 * @param packs - in order of precedence
 *
 * @example
 * ```ts
 * import { topicRulesOf } from '@linli/core/topic';
 *
 * topicRulesOf([]); // => []
 * ```
 */
export function topicRulesOf(packs: readonly Pack[]): readonly TopicRuleOfPack[] {
  return packs.flatMap((pack) => Object.values(pack.topics).map((rule) => ({ rule, pack })));
}

/**
 * Counts a decided request for the topics of the packs in use, and links the cases of a topic that opens, or that the
 * request joins. Doing so twice changes nothing; call it after `desk.submit`, with `topics` among the desk's deciders.
 *
 * @param desk - where the topics and cases are
 * @param decision - what was decided; without category or place it counts for none
 * @param options - packs, neighbourhood and calendar, and the instant
 * @returns the topics it counts for
 * @throws LinliError `TOPIC_PARAMETER` where a parameter of a rule has no value for the day; what the desk throws
 *
 * @example
 * ```ts
 * import { createLinli, createNeighbourhood, definePack, openDesk } from '@linli/core';
 * import { openMemoryStore } from '@linli/core/memory';
 * import { gatherTopics, topics } from '@linli/core/topic';
 * import { chinaCalendar } from '@linli/time';
 *
 * const title = { 'zh-CN': '飞线', en: 'Wires' };
 * const pack = definePack({
 *   id: 'wires',
 *   version: '1.0.0',
 *   title,
 *   from: '2026-01-01',
 *   categories: { wire: { title, mentions: { any: ['飞线'] } } },
 *   topics: { wires: { title, category: 'wire', requests: 2, days: 30, within: 'community' } },
 * });
 * const linli = createLinli({
 *   packs: [pack],
 *   neighbourhood: createNeighbourhood({
 *     name: 'Willow Lane',
 *     places: [{ id: 'willow', kind: 'community', name: 'Willow Lane' }],
 *   }),
 *   calendar: chinaCalendar(),
 * });
 * const desk = openDesk({ linli, store: openMemoryStore(), deciders: [topics] });
 * const at = '2026-06-01T08:00+08:00';
 * const linked: string[] = [];
 * for (const id of ['r1', 'r2']) {
 *   const { decision } = await desk.submit({ id, text: '楼道飞线', place: 'willow', receivedAt: at }, { at });
 *   const [joining] = await gatherTopics(desk, decision, { linli, at: new Date(at) });
 *   linked.push(...(joining?.linked ?? []));
 * }
 * linked; // => ['r1', 'r2']
 * ```
 */
export async function gatherTopics(
  desk: Pick<Desk, 'command'>,
  decision: Decision,
  { linli, at }: { readonly linli: Linli; readonly at: Date },
): Promise<readonly TopicJoining[]> {
  const { request, receivedAt, category, location } = decision;
  if (category === undefined || location.place === undefined) return [];
  const candidate = { request, receivedAt, category: category.code, place: location.place.id };
  const day = civilTime(decision.at, linli.calendar).date;
  const rules = topicRulesOf(linli.packs);
  const joinings: TopicJoining[] = [];
  for (const asked of topicsFor(candidate, rules, { neighbourhood: linli.neighbourhood, day })) {
    const done = await desk.command(asked.stream, { ...asked.command }, { at });
    const linked = linkedBy(done, request);
    for (const id of linked) await desk.command(`case/${id}`, { type: 'link-topic', topic: asked.stream }, { at });
    joinings.push({ topic: asked.stream, linked });
  }
  return joinings;
}

/** The requests that a topic has taken in: all of them where it opened, else the one that joined. */
function linkedBy({ events }: Done, request: string): readonly string[] {
  const opened = events.find(({ type }) => type === 'opened');
  // What a topic's stream holds was written by its decider.
  if (opened !== undefined) return (opened as TopicOpened).requests;
  return events.some(({ type }) => type === 'joined') ? [request] : [];
}
