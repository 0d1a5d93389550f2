import { earliestYear, isCivilDay, latestYear } from '../civil-day.ts';
import { type Context, found, report } from './context.ts';
import { step } from '../pointer.ts';

/** Checks `from` and `until` of something dated. */
export function checkDates(context: Context, dated: Record<string, unknown>, path: string): void {
  const limits = { earliest: earliestYear, latest: latestYear };
  for (const key of ['from', 'until']) {
    if (dated[key] === undefined || isSensibleDay(dated[key])) continue;
    report(context, 'PACK_DATES', step(path, key), { found: found(dated[key]), ...limits });
    return;
  }
  const { from, until } = dated;
  if (typeof from === 'string' && typeof until === 'string' && from > until) {
    report(context, 'PACK_DATES', `${path}/until`, { found: found(until), ...limits });
  }
}

function isSensibleDay(value: unknown): boolean {
  if (!isCivilDay(value)) return false;
  const year = Number(value.slice(0, 4));
  return year >= earliestYear && year <= latestYear;
}
