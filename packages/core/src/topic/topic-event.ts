import type { StreamEvent } from '../stream/stream-event.ts';
import type { TopicTerms } from './topic-rule.ts';

/** From now on requests of a category at a place are counted under these terms. */
export interface TopicWatched extends StreamEvent {
  readonly type: 'watched';
  readonly category: string;
  readonly place: string;
  readonly terms: TopicTerms;
}

/** A request of the kind came in; there are too few of them for a topic, or it makes the number full. */
export interface TopicGathered extends StreamEvent {
  readonly type: 'gathered';
  readonly request: string;
  /** When the request came in, ISO 8601 in UTC. */
  readonly receivedAt: string;
}

/** Enough came in within the window: these requests are one topic from now on. */
export interface TopicOpened extends StreamEvent {
  readonly type: 'opened';
  readonly requests: readonly string[];
}

/** A further request of the kind belongs to the open topic. */
export interface TopicJoined extends StreamEvent {
  readonly type: 'joined';
  readonly request: string;
  readonly receivedAt: string;
}

/** A request turned out to be of another kind. */
export interface TopicLeft extends StreamEvent {
  readonly type: 'left';
  readonly request: string;
  /** Why, in a few words without personal data. */
  readonly reason: string;
}

/** One kind of remedy was done. */
export interface TopicRemedied extends StreamEvent {
  readonly type: 'remedied';
  readonly remedy: string;
  /** Ids of what proves it. */
  readonly evidence: readonly string[];
}

/** The window ended before there were enough; these requests no longer count. */
export interface TopicLapsed extends StreamEvent {
  readonly type: 'lapsed';
  readonly requests: readonly string[];
}

/** Nothing new came in for the length of the window. */
export interface TopicQuieted extends StreamEvent {
  readonly type: 'quieted';
}

/** The topic is closed: for good, or for the time being with the reason. */
export interface TopicClosed extends StreamEvent {
  readonly type: 'closed';
  readonly lasting: boolean;
  readonly reason?: string;
}

/** What can happen to a topic. */
export type TopicEvent =
  | TopicWatched
  | TopicGathered
  | TopicOpened
  | TopicJoined
  | TopicLeft
  | TopicRemedied
  | TopicLapsed
  | TopicQuieted
  | TopicClosed;
