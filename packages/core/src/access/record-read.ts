import type { Decider } from '../stream/decider.ts';
import type { StreamEvent } from '../stream/stream-event.ts';

/** Somebody looked at a record: who, at whose, what for, and which of its fields were clear. Nothing of what they say. */
export interface RecordRead extends StreamEvent {
  readonly type: 'record-read';
  readonly by: string;
  /** Kind of record. */
  readonly subject: string;
  readonly id: string;
  readonly roles: readonly string[];
  readonly purpose?: string;
  /** Names of the personal and sensitive fields that were shown as they are. */
  readonly clear: readonly string[];
}

/** Asks for a reading to be logged. */
export interface LogRead {
  readonly type: 'log-read';
  readonly read: RecordRead;
}

/** How often records were opened, by whom. */
export interface AccessLogState {
  readonly readings: number;
  readonly byReader: Readonly<Record<string, number>>;
}

/**
 * The log of who looked at what. One stream for each stretch of time that is kept and dropped as a whole:
 * `access/2026-03`.
 *
 * @example
 * ```ts
 * import { accessLog } from '@linli/core/access';
 *
 * accessLog.initial; // => { readings: 0, byReader: {} }
 * ```
 *
 * Source: PIPL art. 51, 54, 56: security, audit, records of processing kept for three years.
 */
export const accessLog: Decider<AccessLogState, LogRead, RecordRead> = {
  kind: 'access',
  initial: { readings: 0, byReader: {} },
  decide: ({ read }) => [read],
  evolve: ({ readings, byReader }, { by }) => ({
    readings: readings + 1,
    byReader: { ...byReader, [by]: (byReader[by] ?? 0) + 1 },
  }),
  wakes: () => [],
  summarise: ({ readings }) => ({ kind: 'access', open: false, labels: {}, data: { readings } }),
};
