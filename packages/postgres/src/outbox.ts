import { checkInstant, type MessageState, type Outbox, type OutgoingMessage } from '@linli/core/stream';

import type { Database } from './database.ts';
import { limitOf } from './limit.ts';
import { sendingStatements } from './sql/sending.ts';

interface MessageRow {
  readonly tenant: string;
  readonly state: MessageState['state'];
  readonly attempts: number;
  readonly failure: string | null;
  readonly body: string;
}

/** The messages of all tenants on their way out; each sender takes others. */
export function openOutbox(database: Database): Outbox {
  const sql = sendingStatements(database.schema);
  return {
    take: async ({ at, limit, lease }) => {
      checkInstant(at);
      const until = new Date(Date.parse(at) + lease).toISOString();
      const rows = await database.claim<MessageRow>(sql.take, [at, limitOf(limit), until]);
      return rows.map(messageOf);
    },
    settle: async ({ tenant, message: { id }, attempts }, outcome) => {
      if ('sent' in outcome) await database.query(sql.sent, [tenant, id]);
      else if ('dead' in outcome) await database.query(sql.dead, [tenant, id, attempts, kept(outcome.dead)]);
      else await database.query(sql.failed, [tenant, id, attempts, kept(outcome.failed), outcome.retryAt]);
    },
    list: async (tenant, state, limit) => {
      const rows = await database.query<MessageRow>(sql.list, [tenant, state, limitOf(limit)]);
      return rows.map(messageOf);
    },
    redrive: async (tenant, at, ids) => {
      checkInstant(at);
      return (await database.query(sql.redrive, [tenant, at, ids ?? null])).length;
    },
  };
}

/** A reason may be any text; PostgreSQL keeps no NUL. */
function kept(reason: string): string {
  return reason.replaceAll('\0', '\u2400');
}

function messageOf({ tenant, state, attempts, failure, body }: MessageRow): MessageState {
  const message = JSON.parse(body) as OutgoingMessage;
  return { tenant, message, state, attempts, ...(failure === null ? {} : { failure }) };
}
