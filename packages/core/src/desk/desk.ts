import type { Instant } from '@linli/time';

import type { Report } from '../report/report.ts';
import type { Decision } from '../triage/decision.ts';
import type { ServiceRequestInput } from '../request/service-request.ts';
import type { Fired, StoredSummary } from '../stream/store.ts';
import type { StreamEvent } from '../stream/stream-event.ts';
import type { AnyCommand } from './deciders.ts';
import type { DueItem, DueQuery } from './due.ts';
import type { HistoryEntry } from './history.ts';

/** When something is done, and by whom. */
export interface CommandOptions {
  /** The instant: Date, epoch milliseconds, Temporal, or ISO 8601 with zone. */
  readonly at: Instant | string;
  /** Id of whoever does it. */
  readonly by?: string;
  /** Idempotency key: a second call with it changes nothing and answers as the first did. */
  readonly key?: string;
  /** The version the caller has seen; the command is refused where the stream has gone on since. */
  readonly expected?: number;
  /** Words, names, phones, pictures that belong to it: kept apart from the events, and forgettable. */
  readonly personal?: Readonly<Record<string, unknown>>;
  /** Whose they are, besides the stream's own: ids of residents. */
  readonly subjects?: readonly string[];
}

/** When and by whom a request is taken in, and where it comes from. */
export interface SubmitOptions extends CommandOptions {
  /** Who was asked first (首接), and stays answerable until somebody has accepted: a role, or the id of a holder. */
  readonly firstContact?: string | { readonly role: string; readonly holder?: string };
  /** Stream that it comes from: the round, note or case that found it. */
  readonly from?: string;
}

/** A request taken in. */
export interface Submitted {
  /** Id of the case, as commands take it: `case/r1`. */
  readonly case: string;
  readonly decision: Decision;
  readonly version: number;
  /** Whether it had been taken in before. */
  readonly repeated: boolean;
}

/** A command carried out. */
export interface Done {
  readonly stream: string;
  readonly version: number;
  /** What happened; empty where everything was so already, or the command came before under its key. */
  readonly events: readonly StreamEvent[];
  readonly repeated: boolean;
}

/** How a stream stands. */
export interface Standing<State = unknown> {
  readonly stream: string;
  readonly version: number;
  readonly state: State;
}

/** What a rebuild found. */
export interface Rebuilt {
  readonly streams: number;
  /** Streams whose lists or wakes were not what their events say. */
  readonly changed: readonly string[];
}

/**
 * Where the work of a neighbourhood is done: takes requests in, carries commands out, knows what is due. Holds no state
 * but the store's; any number of desks may work on one store.
 */
export interface Desk {
  /**
   * Takes a request in and decides it. The words, the address, name and phone go to a personal record, everything else
   * into events.
   *
   * @throws LinliError with `REQ_` where it cannot be read; `DESK_REQUEST` where its id is there with another content
   */
  submit(request: ServiceRequestInput, options: SubmitOptions): Promise<Submitted>;
  /**
   * Carries out a command.
   *
   * @param id - of a case (`r1`), or of any stream (`round/gas-check`)
   * @throws LinliError what the decider refuses; `DESK_KIND`, `DESK_CONFLICT`; `STORE_VERSION` where `expected` is past
   */
  command(id: string, command: AnyCommand, options: CommandOptions): Promise<Done>;
  /**
   * How a stream stands, or stood at an instant.
   *
   * @throws LinliError `DESK_STREAM` where there is none
   */
  state<State = unknown>(id: string, options?: { readonly at?: Instant | string }): Promise<Standing<State>>;
  /** What is due before an instant and not done, the earliest first; each says whether it is late at `at`. */
  due(query: DueQuery): Promise<readonly DueItem[]>;
  /** What is late at an instant. */
  overdue(query: Omit<DueQuery, 'before'>): Promise<readonly DueItem[]>;
  /** Summaries of streams that are found by labels, whether due or not. */
  find(query: {
    readonly kind?: string;
    readonly open?: boolean;
    readonly labels?: Readonly<Record<string, string>>;
    readonly limit?: number;
  }): Promise<readonly StoredSummary[]>;
  /** When something happens next by itself: in one stream, or anywhere. */
  next(id?: string): Promise<Date | undefined>;
  /** Lets everything happen that waits for an instant at `at` or before: warnings, escalations, ends of suspensions. */
  advance(options: { readonly at: Instant | string; readonly limit?: number }): Promise<readonly Fired[]>;
  /** What happened in a stream, in order, each with its words where they are not forgotten. */
  history(id: string, options?: { readonly at?: Instant | string }): Promise<readonly HistoryEntry[]>;
  /**
   * A report over everything that has happened, with figures that name what they divide by.
   *
   * @param name - `three-rates`, `on-time`, `demand`, …; see `reports` of `@linli/core/report`
   * @param options - `at`, and what the report is asked: `from` and `until` are civil days, both part of the period
   * @throws LinliError `REPORT_NAME`, `REPORT_OPTION`, `REPORT_VALUE`
   */
  report(name: string, options: { readonly at: Instant | string; readonly [option: string]: unknown }): Promise<Report>;
  /** Forgets a person: deletes every personal record of a subject, and notes that it was done. Events and counts stay. */
  forget(subject: string, options: CommandOptions): Promise<number>;
  /** Computes lists and wakes of every stream anew from its events. */
  rebuild(options: { readonly at: Instant | string }): Promise<Rebuilt>;
}
