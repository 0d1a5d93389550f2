import type { TopicTerms } from './topic-rule.ts';

/** Counts a request, or joins it to the open topic; doing so twice changes nothing. */
export interface GatherRequest {
  readonly type: 'gather';
  /** Id of the request. */
  readonly request: string;
  /** When it came in, ISO 8601 in UTC. */
  readonly receivedAt: string;
  /** Code of the category the topic is about. */
  readonly category: string;
  /** Id of the place the topic is about. */
  readonly place: string;
  readonly terms: TopicTerms;
}

/** Takes a request out that turned out to be of another kind. */
export interface LeaveTopic {
  readonly type: 'leave';
  readonly request: string;
  readonly reason: string;
}

/** Puts on record that one kind of remedy was done. */
export interface RecordRemedy {
  readonly type: 'remedy';
  readonly remedy: string;
  readonly evidence: readonly string[];
}

/** Closes the topic: for good, which takes every kind of remedy, or for the time being, which takes a reason. */
export interface CloseTopic {
  readonly type: 'close';
  readonly lasting: boolean;
  readonly reason?: string;
}

/** What can be asked of a topic. */
export type TopicCommand = GatherRequest | LeaveTopic | RecordRemedy | CloseTopic;

/** Every type of command. */
export const commandTypes: readonly TopicCommand['type'][] = ['gather', 'leave', 'remedy', 'close'];
