export { gatherTopics, type TopicJoining, topicRulesOf } from './gather-topics.ts';
export type { CloseTopic, GatherRequest, LeaveTopic, RecordRemedy, TopicCommand } from './topic-command.ts';
export type {
  TopicClosed,
  TopicEvent,
  TopicGathered,
  TopicJoined,
  TopicLapsed,
  TopicLeft,
  TopicOpened,
  TopicQuieted,
  TopicRemedied,
  TopicWatched,
} from './topic-event.ts';
export { type TopicRule, type TopicRuleInput, topicRuleSchema, type TopicTerms, topicTerms } from './topic-rule.ts';
export { missingRemedies, type TopicMember, type TopicState, type TopicStatus } from './topic-state.ts';
export { topics } from './topics.ts';
export {
  type TopicAsked,
  type TopicCandidate,
  type TopicRuleOfPack,
  topicsFor,
  type TopicsForOptions,
} from './topics-for.ts';
export { busiestWindow, type Dated } from './window.ts';
