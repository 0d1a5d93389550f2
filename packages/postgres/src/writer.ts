import { type Appending, jsonOf, type OutgoingMessage, type Summary } from '@linli/core/stream';

import type { Transaction } from './database.ts';
import { writingStatements } from './sql/writing.ts';

/** A message and whose it is. */
export interface Addressed {
  readonly tenant: string;
  readonly message: OutgoingMessage;
}

/** Sends what streams get besides their versions; nothing is asked in return. */
export class Writer {
  readonly #sql: ReturnType<typeof writingStatements>;

  constructor(schema: string) {
    this.#sql = writingStatements(schema);
  }

  /** Writes all that appendings hold, to streams that were moved already. */
  write(transaction: Transaction, tenant: string, appendings: readonly Appending[], at: string): void {
    this.#events(transaction, tenant, appendings, at);
    this.#wakes(transaction, tenant, appendings);
    this.#summaries(transaction, tenant, appendings);
    this.#personal(transaction, tenant, appendings, at);
    const messages = appendings.flatMap((appending) => appending.messages ?? []);
    this.messages(
      transaction,
      messages.map((message) => ({ tenant, message })),
      at,
    );
  }

  /** Writes messages that wait to be sent; one whose id is there already is left out. */
  messages(transaction: Transaction, messages: readonly Addressed[], at: string): void {
    if (messages.length === 0) return;
    transaction.last(this.#sql.messages, [
      messages.map(({ tenant }) => tenant),
      messages.map(({ message }) => message.id),
      messages.map(({ message: { notBefore = at } }) => (notBefore > at ? notBefore : at)),
      messages.map(({ message }) => jsonOf(message)),
    ]);
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

  #wakes(transaction: Transaction, tenant: string, appendings: readonly Appending[]): void {
    const last = new Map(appendings.flatMap(({ stream, wakes }) => (wakes === undefined ? [] : [[stream, wakes]])));
    if (last.size === 0) return;
    transaction.last(this.#sql.dropWakes, [tenant, [...last.keys()]]);
    const rows = [...last].flatMap(([stream, wakes]) => wakes.map((wake) => ({ stream, wake })));
    if (rows.length === 0) return;
    transaction.last(this.#sql.wakes, [
      tenant,
      rows.map(({ stream }) => stream),
      rows.map(({ wake }) => wake.key),
      rows.map(({ wake }) => wake.at),
      rows.map(({ wake }) => jsonOf(wake.event)),
      rows.map(({ wake: { messages } }) => (messages === undefined ? null : jsonOf(messages))),
    ]);
  }

  #summaries(transaction: Transaction, tenant: string, appendings: readonly Appending[]): void {
    const last = new Map(
      appendings.flatMap(({ stream, summary }) => (summary === undefined ? [] : [[stream, summary]])),
    );
    if (last.size === 0) return;
    const rows = [...last.values()];
    transaction.last(this.#sql.summaries, [
      tenant,
      [...last.keys()],
      rows.map(({ kind }) => kind),
      rows.map(({ open }) => open),
      rows.map(({ dueAt }) => dueAt ?? never),
      // An array of arrays would have to be a rectangle, so each list of labels goes as JSON.
      rows.map((summary) => jsonOf(labelsOf(summary))),
      rows.map((summary) => jsonOf(summary)),
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
