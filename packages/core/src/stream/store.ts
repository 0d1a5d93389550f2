import type { OutgoingMessage, PersonalRecord, StreamEvent, Summary, Wake } from './stream-event.ts';

/** An event as a store keeps it. */
export interface RecordedEvent {
  /** Id of the stream: `case/r1`. */
  readonly stream: string;
  /** Its number in the stream, from 1, without gaps. */
  readonly version: number;
  /** Its place among all events of the tenant; compares as text. A reader that goes on after it skips nothing. */
  readonly position: string;
  readonly event: StreamEvent;
  /** When the store took it, ISO 8601 in UTC; later than `event.at` where it was appended late. */
  readonly recordedAt: string;
}

/** What is to be written to one stream: all of it or nothing. */
export interface Appending {
  readonly stream: string;
  /** The version that the decision was made on; 0 for a stream that must not exist. */
  readonly expected: number;
  readonly events: readonly StreamEvent[];
  /** All that the stream waits for from now on, instead of what it waited for before; left out, that stays. */
  readonly wakes?: readonly Wake[];
  /** Replaces what lists show; left out, that stays. */
  readonly summary?: Summary;
  /** What is sent once this is written. */
  readonly messages?: readonly OutgoingMessage[];
  /** Added, or replaced where the key is there already. */
  readonly personal?: readonly PersonalRecord[];
}

/** How to write. */
export interface AppendOptions {
  /** When it is written, ISO 8601 in UTC. */
  readonly at: string;
  /** Idempotency key: a second call with it writes nothing and answers as the first did. */
  readonly key?: string;
  /** Digest of what the caller asked for; a key that comes again with another one is refused. */
  readonly digest?: string;
}

/** What was written. */
export interface Receipt {
  /** The version of each stream afterwards, in the order asked for. */
  readonly versions: readonly number[];
  /** Whether the key was known, so that nothing was written now. */
  readonly repeated: boolean;
}

/** Which summaries. */
export interface SummaryQuery {
  readonly kind?: string;
  readonly open?: boolean;
  /** Due before this instant, ISO 8601 in UTC. */
  readonly dueBefore?: string;
  /** Only those older than their stream: wakes have fired since, and nobody has folded the stream anew. */
  readonly stale?: boolean;
  /** Each of these labels with this value. */
  readonly labels?: Readonly<Record<string, string>>;
  /** At most so many (1,000). */
  readonly limit?: number;
  /** Go on after this one: what an earlier answer ended with. */
  readonly after?: StoredSummary;
}

/** A summary and the stream it is of. */
export interface StoredSummary {
  readonly stream: string;
  /** The version of the stream that the summary was made of. */
  readonly version: number;
  readonly summary: Summary;
}

/** A wake that has fired: its event is written. */
export interface Fired {
  readonly tenant: string;
  readonly stream: string;
  readonly version: number;
  readonly key: string;
  readonly event: StreamEvent;
}

/** How a message fares. */
export interface MessageState {
  readonly tenant: string;
  readonly message: OutgoingMessage;
  readonly state: 'waiting' | 'sent' | 'dead';
  /** How often sending was tried. */
  readonly attempts: number;
  /** Why the last try failed. */
  readonly failure?: string;
}

/** Messages on their way out: taken by one sender at a time, each settled as sent, to be tried again, or dead. */
export interface Outbox {
  /** Takes messages that are due, for so many milliseconds; whoever does not settle in time loses them to the next. */
  take(options: {
    readonly at: string;
    readonly limit: number;
    readonly lease: number;
  }): Promise<readonly MessageState[]>;
  /** Says how it went. */
  settle(
    message: MessageState,
    outcome:
      | { readonly sent: string }
      | { readonly failed: string; readonly retryAt: string }
      | { readonly dead: string; readonly at: string },
  ): Promise<void>;
  /** Messages of a tenant in one state, oldest first. */
  list(tenant: string, state: MessageState['state'], limit?: number): Promise<readonly MessageState[]>;
  /** Lets dead messages be tried again, all or those named; answers how many. */
  redrive(tenant: string, at: string, ids?: readonly string[]): Promise<number>;
}

/**
 * Where events live. Every key begins with the tenant. Two calls may run at once, from several processes; a call that
 * has answered is kept, one that threw has written nothing.
 */
export interface Store {
  /**
   * Writes to one or several streams in one transaction.
   *
   * @throws LinliError `STORE_VERSION` where a stream has moved on, `STORE_KEY` where the key was used for something
   *   else, `STORE_BUSY`, `STORE_FULL`, `STORE_CLOSED` where nothing can be written
   */
  append(tenant: string, appendings: readonly Appending[], options: AppendOptions): Promise<Receipt>;
  /**
   * What an idempotency key led to before; `undefined` where it is new.
   *
   * @throws LinliError `STORE_KEY` where the key was used with another digest
   */
  receipt(tenant: string, key: string, digest?: string): Promise<Receipt | undefined>;
  /** The events of one stream in order. */
  read(tenant: string, stream: string, options?: { readonly after?: number }): AsyncIterable<RecordedEvent>;
  /** The events of a tenant in the order of their positions, those after `after`; ends where nothing more is there. */
  readAll(tenant: string, options?: { readonly after?: string; readonly limit?: number }): AsyncIterable<RecordedEvent>;
  /** The version of a stream; 0 where there is none. */
  version(tenant: string, stream: string): Promise<number>;

  /** Summaries by due instant, then by stream; those without one last. */
  find(tenant: string, query: SummaryQuery): Promise<readonly StoredSummary[]>;

  /**
   * Lets what waits at `at` or before happen, the earliest first, at most `limit`: each event is appended to its
   * stream, its messages go out, in the transaction that takes the wake away. Any number of workers may call at once.
   */
  fire(options: { readonly at: string; readonly limit: number }): Promise<readonly Fired[]>;
  /** When the next wake of any tenant waits; `undefined` where none does. */
  nextWake(): Promise<string | undefined>;
  /** What a stream waits for, earliest first. */
  waiting(tenant: string, stream: string): Promise<readonly Wake[]>;

  readonly outbox: Outbox;

  /** Personal records by key; those that were forgotten are missing. */
  personal(tenant: string, keys: readonly string[]): Promise<ReadonlyMap<string, PersonalRecord>>;
  /** Deletes every personal record of a subject, for good; answers how many. Events and counts stay. */
  forget(tenant: string, subject: string, at: string): Promise<number>;

  /** Everything of a tenant as JSON values, one after the other, that {@link Store.restore} reads. */
  backup(tenant: string): AsyncIterable<unknown>;
  /** Fills an empty tenant from a backup. Subjects that this store has been told to forget stay forgotten. */
  restore(tenant: string, backup: AsyncIterable<unknown> | Iterable<unknown>): Promise<void>;
  close(): Promise<void>;
}
