import type { StoredSummary, Summary, SummaryQuery } from '@linli/core/stream';

import type { Database } from './database.ts';
import { limitOf } from './limit.ts';
import { labelOf, never } from './writer.ts';

interface SummaryRow {
  readonly stream: string;
  readonly version: number;
  readonly body: string;
}

/** The summaries that a query asks for, in order. */
export async function find(database: Database, tenant: string, query: SummaryQuery): Promise<readonly StoredSummary[]> {
  const { schema } = database;
  const values: unknown[] = [tenant];
  const value = (given: unknown) => `$${values.push(given)}`;
  const conditions = conditionsOf(query, value, schema);
  const rows = await database.query<SummaryRow>(
    {
      text: `select stream, summarised as version, body
        from ${schema}.summary join ${schema}.stream using (tenant, stream)
        where tenant = $1 ${conditions.map((condition) => `and ${condition}`).join(' ')}
        order by due, stream limit ${value(limitOf(query.limit))}`,
    },
    values,
  );
  return rows.map(({ stream, version, body }) => ({ stream, version, summary: JSON.parse(body) as Summary }));
}

function conditionsOf(query: SummaryQuery, value: (given: unknown) => string, schema: string): readonly string[] {
  const { kind, open, dueBefore, stale, labels = {}, after } = query;
  const wanted = Object.entries(labels).map(([name, given]) => labelOf(name, given));
  return [
    ...(kind === undefined ? [] : [`kind = ${value(kind)}`]),
    ...(open === undefined ? [] : [open ? 'open' : 'not open']),
    ...(dueBefore === undefined ? [] : [`due < ${value(dueBefore)}`]),
    ...(stale === undefined ? [] : [`${stale ? '' : 'not '}exists (${staleOf(schema)})`]),
    ...(wanted.length === 0 ? [] : [`labels @> ${value(wanted)}::text[]`]),
    ...(after === undefined
      ? []
      : [`(due, stream) > (${value(after.summary.dueAt ?? never)}, ${value(after.stream)})`]),
  ];
}

function staleOf(schema: string): string {
  return `select from ${schema}.stale s where s.tenant = summary.tenant and s.stream = summary.stream`;
}
