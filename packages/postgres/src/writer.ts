import { type Appending, compareText, jsonOf, type OutgoingMessage, type Summary, type Wake } from '@linli/core/stream';

import type { Transaction } from './database.ts';
import type { Moved } from './moves.ts';
import { writingStatements } from './sql/writing.ts';

/** Sends what streams get besides their versions; nothing is asked in return. */
export class Writer {
  readonly #sql: ReturnType<typeof writingStatements>;

  constructor(schema: string) {
    this.#sql = writingStatements(schema);
  }

  /** Writes all that appendings hold, to streams that were moved already. */
  write(
    transaction: Transaction,
    tenant: string,
    appendings: readonly Appending[],
    moved: readonly Moved[],
    at: string,
  ): void {
    this.#events(transaction, tenant, appendings, at);
    this.#wakes(transaction, tenant, moved);
    this.#summaries(transaction, tenant, moved);
    this.#ages(transaction, tenant, moved);
    this.#personal(transaction, tenant, appendings, at);
    this.#messages(transaction, tenant, appendings, at);
  }

  #events(transaction: Transaction, tenant: string, appendings: readonly Appending[], at: string): void {
    const rows = appendings.flatMap(({ stream, expected, events }) =>
      events.map((event, index) => ({ stream, version: expected + index + 1, body: jsonOf(event) })),
    );
    if (rows.length === 0) return;
    transaction.last(this.#sql.events, [
      tenant,
      rows.map(({ stream }) => stream),
      rows.map(({ version }) => version),
      rows.map(({ body }) => body),
      at,
    ]);
  }

  #wakes(transaction: Transaction, tenant: string, moved: readonly Moved[]): void {
    const rows = moved.flatMap(({ stream, version, summarised, before, wakes = [] }) =>
      inOrder(wakes).map((wake, index) => ({
        stream,
        version,
        summed: summarised ?? before,
        wake,
        ordinal: index + 1,
      })),
    );
    if (rows.length === 0) return;
    transaction.last(this.#sql.wakes, [
      tenant,
      rows.map(({ stream }) => stream),
      rows.map(({ wake }) => wake.key),
      rows.map(({ wake }) => wake.at),
      rows.map(({ ordinal }) => ordinal),
      rows.map(({ version, ordinal }) => version + ordinal),
      rows.map(({ summed }) => summed !== undefined),
      rows.map(({ wake }) => jsonOf(wake.event)),
      rows.map(({ wake: { messages } }) => (messages === undefined ? null : columnOf(messages))),
    ]);
  }

  #summaries(transaction: Transaction, tenant: string, moved: readonly Moved[]): void {
    const rows = moved.flatMap(({ stream, summary }) => (summary === undefined ? [] : [{ stream, summary }]));
    if (rows.length === 0) return;
    transaction.last(this.#sql.summaries, [
      tenant,
      rows.map(({ stream }) => stream),
      rows.map(({ summary }) => summary.kind),
      rows.map(({ summary }) => summary.open),
      rows.map(({ summary }) => summary.dueAt ?? never),
      // An array of arrays would have to be a rectangle, so each list of labels goes as JSON.
      rows.map(({ summary }) => jsonOf(labelsOf(summary))),
      rows.map(({ summary }) => jsonOf(summary)),
    ]);
  }

  /** Notes which summaries are older than their streams from now on. */
  #ages(transaction: Transaction, tenant: string, moved: readonly Moved[]): void {
    const renewed = moved.filter(
      ({ expected, version, summarised, before = expected }) => summarised === version && before < expected,
    );
    const outdated = moved.filter(({ version, before = version, summarised = before }) => summarised < version);
    if (renewed.length > 0) transaction.last(this.#sql.renewed, [tenant, renewed.map(({ stream }) => stream)]);
    if (outdated.length > 0) transaction.last(this.#sql.outdated, [tenant, outdated.map(({ stream }) => stream)]);
  }

  #messages(transaction: Transaction, tenant: string, appendings: readonly Appending[], at: string): void {
    const messages = appendings.flatMap((appending) => appending.messages ?? []);
    if (messages.length === 0) return;
    transaction.last(this.#sql.messages, [
      tenant,
      messages.map(({ id }) => id),
      messages.map(({ notBefore = at }) => (notBefore > at ? notBefore : at)),
      messages.map((message) => jsonOf(message)),
    ]);
  }

  #personal(transaction: Transaction, tenant: string, appendings: readonly Appending[], at: string): void {
    const records = appendings.flatMap(({ personal = [] }) => personal);
    if (records.length === 0) return;
    transaction.last(this.#sql.personal, [
      tenant,
      records.map(({ key }) => key),
      records.map(({ subjects }) => jsonOf(subjects)),
      records.map((record) => jsonOf(record)),
      at,
    ]);
  }
}

/** In the order in which they fire: the earliest first; at the same instant, as they were given. */
function inOrder(wakes: readonly Wake[]): readonly Wake[] {
  return wakes.toSorted((one, other) => compareText(one.at, other.at));
}

/** The messages of a wake, so that the database can write them when it fires. */
export function columnOf(messages: readonly OutgoingMessage[]): string {
  return jsonOf(messages.map((message) => [message.id, message.notBefore ?? '', jsonOf(message)]));
}

/** Where nothing is due: comes after every instant. */
export const never = '~';

/** One label as the index finds it. */
export function labelOf(name: string, value: string): string {
  return JSON.stringify([name, value]);
}

/** All labels of a summary. */
export function labelsOf({ labels }: Summary): readonly string[] {
  return Object.entries(labels).flatMap(([name, values]) => values.map((value) => labelOf(name, value)));
}
