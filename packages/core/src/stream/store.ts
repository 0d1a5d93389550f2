import type { BackupEntry } from './backup.ts';
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
  /** When it was written, as the caller said; later than `event.at` where it was appended late. */
  readonly recordedAt: string;
}

/**
 * What is to be written to one stream: all of it or nothing. Without events it replaces wakes, summary and the like of
 * a stream that is still at the expected version.
 */
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
  /** Goes on after this one: what an earlier answer ended with. */
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

/** How a message fares. As it was taken, it is also the receipt to settle it with. */
export interface MessageState {
  readonly tenant: string;
  readonly message: OutgoingMessage;
  readonly state: 'waiting' | 'sent' | 'dead';
  /** How often it was taken to be sent since it was written or redriven; the present time counts. */
  readonly attempts: number;
  /** Why the last try failed. */
  readonly failure?: string;
}

/** Messages on their way out: taken by one sender at a time, each settled as sent, to be tried again, or dead. */
export interface Outbox {
  /**
   * Takes messages that are due (written, and `notBefore` or `retryAt` has come), the longest due first, for so many
   * milliseconds; whoever does not settle in time loses them to the next.
   */
  take(options: {
    readonly at: string;
    readonly limit: number;
    readonly lease: number;
  }): Promise<readonly MessageState[]>;
  /**
   * Says how it went: sent (when), failed, or dead (why). That a message was sent counts whoever says it; that it failed
   * or is dead counts only if nobody else has taken it since. A message that is settled stays as it is.
   */
  settle(
    message: MessageState,
    outcome:
      | { readonly sent: string }
      | { readonly failed: string; readonly retryAt: string }
      | { readonly dead: string; readonly at: string },
  ): Promise<void>;
  /** Messages of a tenant in one state, oldest first, at most so many (1,000). */
  list(tenant: string, state: MessageState['state'], limit?: number): Promise<readonly MessageState[]>;
  /** Lets dead messages be tried again from an instant on, all or those named; answers how many. */
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
   *   else, `STORE_ID`, `STORE_INSTANT`, `STORE_VALUE`, `STORE_WAKE` where something cannot be given back as it came,
   *   `STORE_BUSY`, `STORE_FULL`, `STORE_CLOSED`, `STORE_FAILED` where nothing can be written
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

  /** Summaries by due instant, those without one last, then by stream in the order of code points. */
  find(tenant: string, query: SummaryQuery): Promise<readonly StoredSummary[]>;

  /**
   * Lets what waits at `at` or before happen, the earliest first, at most `limit`: each event is appended to its
   * stream, its messages go out, in the transaction that takes the wake away. Wakes of one stream at the same instant
   * fire in the order they were given. Any number of workers may call at once; a wake fires for one of them.
   */
  fire(options: { readonly at: string; readonly limit: number }): Promise<readonly Fired[]>;
  /** When the next wake of any tenant waits; `undefined` where none does. */
  nextWake(): Promise<string | undefined>;
  /** What a stream waits for, earliest first; at the same instant in the order given. */
  waiting(tenant: string, stream: string): Promise<readonly Wake[]>;

  readonly outbox: Outbox;

  /** Personal records by key; those that were forgotten are missing. */
  personal(tenant: string, keys: readonly string[]): Promise<ReadonlyMap<string, PersonalRecord>>;
  /**
   * Deletes every personal record of a subject, for good; answers how many. Events and counts stay. Records of the
   * subject that are written later are kept; those of this instant or before never come back from a backup.
   */
  forget(tenant: string, subject: string, at: string): Promise<number>;

  /** Everything of a tenant as `BackupEntry` values, all of one moment, that {@link Store.restore} reads. */
  backup(tenant: string): AsyncIterable<BackupEntry>;
  /**
   * Fills an empty tenant from a backup of any kind of store. Subjects that this store has been told to forget stay
   * forgotten. Positions are new: readers begin anew.
   *
   * @throws LinliError `STORE_NOT_EMPTY`, `STORE_BACKUP`; nothing is written then
   */
  restore(tenant: string, backup: AsyncIterable<unknown> | Iterable<unknown>): Promise<void>;
  close(): Promise<void>;
}
