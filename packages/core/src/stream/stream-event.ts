/**
 * Something that happened. Plain JSON: what a store keeps is what a fold reads, and nothing personal is in it (words,
 * names, phones and pictures are {@link PersonalRecord}s).
 */
export interface StreamEvent {
  /** What happened, in the past tense: `submitted`, `step-completed`. */
  readonly type: string;
  /** When it happened: ISO 8601 in UTC with milliseconds. */
  readonly at: string;
  /** Id of whoever did it; missing where it happened by itself. */
  readonly by?: string;
  /** Key of the personal record with the words, names or pictures that belong to it. */
  readonly record?: string;
}

/** Something that happens by itself at an instant unless the stream goes on before: a warning, a missed limit. */
export interface Wake<Event extends StreamEvent = StreamEvent> {
  /** Tells apart what one stream waits for: `resolve:0.8`. */
  readonly key: string;
  /** When: ISO 8601 in UTC with milliseconds. */
  readonly at: string;
  /** The event to append then. Its own `at` is the same instant, however late it is appended. */
  readonly event: Event;
  /** What to send then. */
  readonly messages?: readonly OutgoingMessage[];
}

/** A message that leaves the house: to whom, and which text with which values. The text itself is a template. */
export interface OutgoingMessage {
  /** Unique for all time; sending twice under one id sends once. */
  readonly id: string;
  /** Which template: `clock-warning`, `reply`. */
  readonly template: string;
  /** Id of the receiver: a holder of a role, a resident, a unit. */
  readonly to: string;
  /** Values for the template; nothing personal. */
  readonly values: Readonly<Record<string, string | number | boolean>>;
  /** Keys of personal records that the text may show; read when it is sent, gone when they are forgotten. */
  readonly personal?: readonly string[];
  /** Not before this instant. */
  readonly notBefore?: string;
}

/** Personal data that belongs to a stream, kept apart from its events so that it can be forgotten. */
export interface PersonalRecord {
  /** Unique within the tenant: `case/r1#request`. */
  readonly key: string;
  /** Whose it is: ids of residents, keyed hashes of phone numbers. Forgetting one of them deletes the record. */
  readonly subjects: readonly string[];
  readonly data: Readonly<Record<string, unknown>>;
}

/** What lists, due lists and searches show of a stream; computed from its events, and computed anew at will. */
export interface Summary {
  /** `case`, `round`, `assembly`, `ledger`. */
  readonly kind: string;
  /** Whether something is still to be done. */
  readonly open: boolean;
  /** The nearest instant at which something is due, or was due and is not done. */
  readonly dueAt?: string;
  /** What it can be found by: `{ owner: ['lin'], place: ['willow', 'willow/b14'], category: ['hazard', 'hazard/ramp'] }`. */
  readonly labels: Readonly<Record<string, readonly string[]>>;
  /** What a list shows; nothing personal. */
  readonly data: Readonly<Record<string, unknown>>;
}
