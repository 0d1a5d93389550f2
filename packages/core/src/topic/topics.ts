import { parentOf } from '../names.ts';
import type { Decider } from '../stream/decider.ts';
import type { Summary, Wake } from '../stream/stream-event.ts';
import { decideTopic } from './decide-topic.ts';
import type { TopicCommand } from './topic-command.ts';
import type { TopicEvent } from './topic-event.ts';
import { evolveTopic, missingRemedies, newTopic, type TopicState } from './topic-state.ts';
import { daysIn } from './window.ts';

/**
 * Topics: requests of one category from one place that pass a number within a window, and are handled as one from then
 * on. The stream counts before there is a topic; {@link topicsFor} says which stream a request belongs to.
 *
 * @example
 * ```ts
 * import { fold } from '@linli/core/stream';
 * import { topics, type TopicEvent } from '@linli/core/topic';
 *
 * const at = '2026-06-01T08:00:00.000Z';
 * const terms = { requests: 5, days: 30, remedies: [] };
 * const watched: TopicEvent = { type: 'watched', at, category: 'e-bike/wire', place: 'willow/g1', terms };
 * const events: TopicEvent[] = [watched, { type: 'gathered', at, request: 'r1', receivedAt: at }];
 * fold(topics, events).status; // => 'gathering'
 * ```
 */
export const topics: Decider<TopicState, TopicCommand, TopicEvent> = {
  kind: 'topic',
  initial: newTopic,
  decide: decideTopic,
  evolve: evolveTopic,
  wakes,
  summarise,
};

/** While counting, the end of the oldest request's window; of an open topic, the end of a window without a new one. */
function wakes({ status, members, terms, quiet }: TopicState): readonly Wake<TopicEvent>[] {
  const times = members.map(({ at }) => Date.parse(at));
  if (times.length === 0 || (status !== 'gathering' && (status !== 'open' || quiet))) return [];
  const counted = status === 'gathering' ? Math.min(...times) : Math.max(...times);
  const at = new Date(counted + daysIn(terms.days)).toISOString();
  if (status === 'open') return [{ key: 'quiet', at, event: { type: 'quieted', at } }];
  const requests = members.filter((member) => Date.parse(member.at) === counted).map(({ request }) => request);
  return [{ key: 'lapse', at, event: { type: 'lapsed', at, requests } }];
}

function summarise(state: TopicState): Summary {
  const { status, category, place, members, openings, quiet, lasting } = state;
  return {
    kind: 'topic',
    open: status === 'open',
    labels: { category: lineOf(category), place: lineOf(place), status: [status] },
    data: { status, requests: members.length, openings, quiet, lasting, missing: missingRemedies(state) },
  };
}

/** A code and every one above it, the widest first. */
function lineOf(code: string): string[] {
  const above = parentOf(code);
  return above === undefined ? [code] : [...lineOf(above), code];
}
