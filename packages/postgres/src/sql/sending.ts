import { statement } from './statement.ts';

/** Hands messages to those who send them, and keeps how it went. */
export function sendingStatements(schema: string) {
  const columns = 'tenant, state, attempts, failure, body';
  return {
    take: statement(
      schema,
      'take',
      `with due as (
        select tenant, id, due, sequence from ${schema}.message
        where state = 'waiting' and due <= $1
        order by due, sequence limit $2
        for update skip locked
      ), taken as (
        update ${schema}.message m set due = $3, attempts = attempts + 1
        from due where m.tenant = due.tenant and m.id = due.id
        returning m.tenant, m.state, m.attempts, m.failure, m.body, due.due as since, due.sequence
      )
      select ${columns} from taken order by since, sequence`,
    ),
    sent: statement(
      schema,
      'sent',
      `update ${schema}.message set state = 'sent' where tenant = $1 and id = $2 and state = 'waiting'`,
    ),
    dead: statement(
      schema,
      'dead',
      `update ${schema}.message set state = 'dead', failure = $4
      where tenant = $1 and id = $2 and state = 'waiting' and attempts = $3`,
    ),
    failed: statement(
      schema,
      'failed',
      `update ${schema}.message set failure = $4, due = $5
      where tenant = $1 and id = $2 and state = 'waiting' and attempts = $3`,
    ),
    list: statement(
      schema,
      'list',
      `select ${columns} from ${schema}.message where tenant = $1 and state = $2 order by sequence limit $3`,
    ),
    redrive: statement(
      schema,
      'redrive',
      `update ${schema}.message set state = 'waiting', attempts = 0, due = $2
      where tenant = $1 and state = 'dead' and ($3::text[] is null or id = any($3::text[]))
      returning 1`,
    ),
  };
}
