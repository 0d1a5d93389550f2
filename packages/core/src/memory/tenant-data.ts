import type { Receipt, RecordedEvent, StoredSummary } from '../stream/store.ts';
import type { PersonalRecord } from '../stream/stream-event.ts';
import type { KeptMessage } from './memory-outbox.ts';
import type { WaitingWake } from './waiting.ts';

/** What the store keeps of one tenant. */
export interface TenantData {
  /** All events in the order of their positions. */
  readonly events: RecordedEvent[];
  readonly streams: Map<string, StreamData>;
  readonly keys: Map<string, KeptKey>;
  readonly messages: Map<string, KeptMessage>;
  readonly personal: Map<string, KeptRecord>;
  /** Subjects and since when they are forgotten. */
  readonly forgotten: Map<string, string>;
}

/** What the store keeps of one stream. */
export interface StreamData {
  readonly events: RecordedEvent[];
  wakes: readonly WaitingWake[];
  summary: StoredSummary | undefined;
}

/** What an idempotency key led to. */
export interface KeptKey {
  readonly digest: string | undefined;
  readonly versions: Receipt['versions'];
}

/** A personal record and when it was written. */
export interface KeptRecord {
  readonly record: PersonalRecord;
  readonly recordedAt: string;
}

/** A tenant of whom nothing is kept yet. */
export function emptyTenant(): TenantData {
  return {
    events: [],
    streams: new Map(),
    keys: new Map(),
    messages: new Map(),
    personal: new Map(),
    forgotten: new Map(),
  };
}

/** The version of a stream; 0 where there is none. */
export function versionIn(data: TenantData, stream: string): number {
  return data.streams.get(stream)?.events.length ?? 0;
}
