export { type BackupEntry, readBackup } from './backup.ts';
export { checkAppend, checkId, checkInstant, longestId } from './check-append.ts';
export { compareText } from './code-points.ts';
export { type DecideContext, type Decider, fold } from './decider.ts';
export { jsonOf } from './json.ts';
export { raise as storeError } from './raise.ts';
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
