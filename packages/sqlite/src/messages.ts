import { jsonOf, type MessageState, type OutgoingMessage, type Outbox, checkInstant } from '@linli/core/stream';

import { atMost, type Connection } from './connection.ts';
import type { Writer } from './writer.ts';

/** A new message as it is kept. */
export interface MessageRow {
  readonly id: string;
  readonly notBefore: string | undefined;
  readonly message: string;
}

/** A message as texts. */
export function messageRow(message: OutgoingMessage): MessageRow {
  return { id: message.id, notBefore: message.notBefore, message: jsonOf(message) };
}

/** Puts messages on their way; those whose id is known stay as they are. */
export function insertMessages({ run }: Connection, tenant: string, messages: readonly MessageRow[], at: string): void {
  for (const { id, notBefore = at, message } of messages) {
    run(
      `insert into messages (tenant, id, state, attempts, due, message) values (?, ?, 'waiting', 0, max(?, ?), ?)
        on conflict do nothing`,
      tenant,
      id,
      notBefore,
      at,
      message,
    );
  }
}

interface StateRow {
  readonly number: number;
  readonly tenant: string;
  readonly state: MessageState['state'];
  readonly attempts: number;
  readonly failure: string | null;
  readonly message: string;
}

/** The messages of all tenants on their way out. */
export function openOutbox(writer: Writer, reader: () => Connection): Outbox {
  return {
    take: async ({ at, limit, lease }) => {
      checkInstant(at);
      const leasedUntil = new Date(Date.parse(at) + lease).toISOString();
      return writer.write((connection) => take(connection, at, atMost(limit), leasedUntil));
    },
    settle: (state, outcome) => writer.write((connection) => settle(connection, state, outcome)),
    list: async (tenant, state, limit = 1000) =>
      reader()
        .all<StateRow>(
          `select number, tenant, state, attempts, failure, message from messages
            where tenant = ? and state = ? order by number limit ?`,
          tenant,
          state,
          atMost(limit),
        )
        .map(stateOf),
    redrive: (tenant, at, ids) =>
      writer.write(({ run }) => {
        checkInstant(at);
        const sql = `update messages set state = 'waiting', attempts = 0, due = ? where tenant = ? and state = 'dead'`;
        if (ids === undefined) return run(sql, at, tenant);
        return ids.reduce((count, id) => count + run(`${sql} and id = ?`, at, tenant, id), 0);
      }),
  };
}

function take({ run, all }: Connection, at: string, limit: number, leasedUntil: string): readonly MessageState[] {
  const due = all<StateRow>(
    `select number, tenant, state, attempts, failure, message from messages
      where state = 'waiting' and due <= ? order by due, number limit ?`,
    at,
    limit,
  );
  for (const { number } of due) {
    run('update messages set attempts = attempts + 1, due = ? where number = ?', leasedUntil, number);
  }
  return due.map((row) => stateOf({ ...row, attempts: row.attempts + 1 }));
}

/** That a message was sent counts whoever says it; that it failed counts only from who took it last. */
function settle(
  { run }: Connection,
  { tenant, message: { id }, attempts }: MessageState,
  outcome: Parameters<Outbox['settle']>[1],
): void {
  const waiting = `where tenant = ? and id = ? and state = 'waiting'`;
  if ('sent' in outcome) {
    run(`update messages set state = 'sent' ${waiting}`, tenant, id);
  } else if ('dead' in outcome) {
    const sql = `update messages set state = 'dead', failure = ? ${waiting} and attempts = ?`;
    run(sql, outcome.dead, tenant, id, attempts);
  } else {
    checkInstant(outcome.retryAt);
    const sql = `update messages set due = ?, failure = ? ${waiting} and attempts = ?`;
    run(sql, outcome.retryAt, outcome.failed, tenant, id, attempts);
  }
}

function stateOf({ tenant, state, attempts, failure, message }: StateRow): MessageState {
  const kept = { tenant, message: JSON.parse(message) as OutgoingMessage, state, attempts };
  return failure === null ? kept : { ...kept, failure };
}
