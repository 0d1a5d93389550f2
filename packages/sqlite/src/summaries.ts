import type { SQLInputValue } from 'node:sqlite';

import { jsonOf, type StoredSummary, type Summary, type SummaryQuery } from '@linli/core/stream';

import { atMost, type Connection } from './connection.ts';

/** A summary as it is kept. */
export interface SummaryRow {
  readonly kind: string;
  readonly open: number;
  readonly due: string;
  readonly summary: string;
  readonly labels: readonly Label[];
}

type Label = readonly [name: string, value: string];

/** Stands for no due instant, and after every one. */
const never = '~';

/** A summary as texts. */
export function summaryRow(summary: Summary): SummaryRow {
  const { kind, open, dueAt = never } = summary;
  return { kind, open: Number(open), due: dueAt, summary: jsonOf(summary), labels: labelsOf(summary) };
}

function labelsOf({ labels }: Summary): readonly Label[] {
  return Object.entries(labels).flatMap(([name, values]) =>
    [...new Set(values)].map((value) => [name, value] as const),
  );
}

/** Writes what lists show of a stream instead of what they showed before. */
export function replaceSummary(
  { run, get }: Connection,
  tenant: string,
  stream: string,
  version: number,
  { kind, open, due, summary, labels }: SummaryRow,
): void {
  const sql = 'select due, summary from summaries where tenant = ? and stream = ?';
  const before = get(sql, tenant, stream) as { due: string; summary: string } | undefined;
  const old = before === undefined ? [] : labelsOf(JSON.parse(before.summary) as Summary);
  if (before?.due !== due || JSON.stringify(old) !== JSON.stringify(labels)) {
    for (const [name, value] of old) {
      run(
        'delete from labels where tenant = ? and name = ? and value = ? and due = ? and stream = ?',
        tenant,
        name,
        value,
        before?.due ?? never,
        stream,
      );
    }
    for (const [name, value] of labels) {
      run(
        'insert into labels (tenant, name, value, due, stream) values (?, ?, ?, ?, ?)',
        tenant,
        name,
        value,
        due,
        stream,
      );
    }
  }
  run(
    `insert into summaries (tenant, stream, version, stale, kind, open, due, summary) values (?, ?, ?, 0, ?, ?, ?, ?)
      on conflict do update set version = excluded.version, stale = 0, kind = excluded.kind, open = excluded.open,
        due = excluded.due, summary = excluded.summary`,
    tenant,
    stream,
    version,
    kind,
    open,
    due,
    summary,
  );
}

/** Notes that a stream has gone on since its summary was made. */
export function markStale({ run }: Connection, tenant: string, stream: string): void {
  run('update summaries set stale = 1 where tenant = ? and stream = ? and stale = 0', tenant, stream);
}

/** The summaries that a query asks for, in order. */
export function find({ all }: Connection, tenant: string, query: SummaryQuery): readonly StoredSummary[] {
  const { sql, values } = statementFor(tenant, query);
  return all<{ stream: string; version: number; summary: string }>(sql, ...values).map(
    ({ stream, version, summary }) => ({ stream, version, summary: JSON.parse(summary) as Summary }),
  );
}

/** Where there is a label, its own index gives the order, and leads to the few summaries that have it. */
function statementFor(tenant: string, query: SummaryQuery): { readonly sql: string; readonly values: SQLInputValue[] } {
  const { kind, open, dueBefore, stale, labels = {}, limit = 1000, after } = query;
  const [first, ...others] = Object.entries(labels);
  const ordered = first === undefined ? 's' : 'l';
  const conditions: (readonly [sql: string, values: readonly SQLInputValue[]])[] = [
    [`${ordered}.tenant = ?`, [tenant]],
    ...(first === undefined ? [] : [['l.name = ? and l.value = ?', first] as const]),
    ...others.map(
      ([name, value]) =>
        [
          `exists (select 1 from labels o where o.tenant = l.tenant and o.name = ? and o.value = ? and o.due = l.due
            and o.stream = l.stream)`,
          [name, value],
        ] as const,
    ),
    ...(kind === undefined ? [] : [['s.kind = ?', [kind]] as const]),
    ...(open === undefined ? [] : [['s.open = ?', [Number(open)]] as const]),
    ...(stale === undefined ? [] : [[`s.stale = ${Number(stale)}`, []] as const]),
    ...(dueBefore === undefined ? [] : [[`${ordered}.due < ?`, [dueBefore]] as const]),
    ...(after === undefined
      ? []
      : [[`(${ordered}.due, ${ordered}.stream) > (?, ?)`, [after.summary.dueAt ?? never, after.stream]] as const]),
  ];
  const from =
    first === undefined
      ? 'summaries s'
      : 'labels l cross join summaries s on s.tenant = l.tenant and s.stream = l.stream';
  const where = conditions.map(([sql]) => sql).join(' and ');
  return {
    sql: `select s.stream, s.version, s.summary from ${from} where ${where} order by ${ordered}.due, ${ordered}.stream limit ?`,
    values: [...conditions.flatMap(([, values]) => values), atMost(limit)],
  };
}
