import type { Instant } from '@linli/time';

import type { StoredSummary, SummaryQuery } from '../stream/store.ts';

/** Which due items. */
export interface DueQuery {
  /** Now: what was due before is late. */
  readonly at: Instant | string;
  /** Due before this instant; without it, everything with a due instant. */
  readonly before?: Instant | string;
  /** Id of a person, unit or role who owes it. */
  readonly owner?: string;
  /** Id of a place; everything below it included. */
  readonly place?: string;
  /** Code of a category; everything below it included. */
  readonly category?: string;
  /** Further labels. */
  readonly labels?: Readonly<Record<string, string>>;
  readonly kind?: string;
  /** At most so many (1,000). */
  readonly limit?: number;
}

/** Something to be done. */
export interface DueItem {
  readonly stream: string;
  readonly kind: string;
  readonly dueAt: Date;
  readonly late: boolean;
  readonly labels: Readonly<Record<string, readonly string[]>>;
  /** What a list shows; nothing personal. */
  readonly data: Readonly<Record<string, unknown>>;
}

/** What a store is asked for a due list. */
export function dueSummaries(query: DueQuery, before: Date | undefined): SummaryQuery {
  const { owner, place, category, labels, kind, limit } = query;
  const asked = { ...labels, owner, place, category };
  const given = Object.entries(asked).flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const]));
  return {
    open: true,
    labels: Object.fromEntries(given),
    ...(kind !== undefined && { kind }),
    ...(limit !== undefined && { limit }),
    ...(before !== undefined && { dueBefore: before.toISOString() }),
  };
}

/** A summary as a due item; none where nothing is due. */
export function dueItemOf({ stream, summary }: StoredSummary, at: Date): DueItem | undefined {
  const { kind, dueAt, labels, data } = summary;
  if (dueAt === undefined) return undefined;
  const due = new Date(dueAt);
  return { stream, kind, dueAt: due, late: due < at, labels, data };
}
