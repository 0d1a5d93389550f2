export { type DecideContext, type Decider, fold } from './decider.ts';
export type { OutgoingMessage, PersonalRecord, StreamEvent, Summary, Wake } from './stream-event.ts';
export type {
  Appending,
  AppendOptions,
  Fired,
  MessageState,
  Outbox,
  Receipt,
  RecordedEvent,
  Store,
  StoredSummary,
  SummaryQuery,
} from './store.ts';
