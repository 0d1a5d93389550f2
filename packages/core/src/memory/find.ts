import { compareText } from '../stream/code-points.ts';
import type { StoredSummary, SummaryQuery } from '../stream/store.ts';
import { copy } from './copy.ts';
import type { TenantData } from './tenant-data.ts';

/** The summaries that a query asks for, in order. */
export function findIn({ streams }: TenantData, query: SummaryQuery): readonly StoredSummary[] {
  const { stale, after, limit = 1000 } = query;
  return [...streams.values()]
    .flatMap(({ summary, events }) =>
      summary === undefined || (stale !== undefined && stale !== summary.version < events.length) ? [] : [summary],
    )
    .filter((stored) => answers(stored, query) && (after === undefined || byDue(after, stored) < 0))
    .toSorted(byDue)
    .slice(0, Math.max(0, limit))
    .map(copy);
}

function answers({ summary }: StoredSummary, { kind, open, dueBefore, labels = {} }: SummaryQuery): boolean {
  return (
    (kind === undefined || summary.kind === kind) &&
    (open === undefined || summary.open === open) &&
    (dueBefore === undefined || (summary.dueAt !== undefined && summary.dueAt < dueBefore)) &&
    Object.entries(labels).every(
      ([name, value]) => Object.hasOwn(summary.labels, name) && summary.labels[name]?.includes(value),
    )
  );
}

function byDue(a: StoredSummary, b: StoredSummary): number {
  return compareText(a.summary.dueAt ?? never, b.summary.dueAt ?? never) || compareText(a.stream, b.stream);
}

/** Comes after every instant. */
const never = '~';
