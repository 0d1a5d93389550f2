import { raise } from './problem.ts';
import type { Parameters, Rule } from './rule.ts';

/** Rules are dated within these years; anything outside is taken for a slip of the pen. */
export const earliestYear = 1971;
/** See {@link earliestYear}. */
export const latestYear = 2199;

/** Whether a value is a day that exists, `YYYY-MM-DD`. Such days compare as texts. */
export function isCivilDay(value: unknown): value is string {
  const match = typeof value === 'string' ? /^(\d{4})-(\d{2})-(\d{2})$/.exec(value) : null;
  if (match === null) return false;
  const [year = 0, month = 0, day = 0] = match.slice(1).map(Number);
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const lengths = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return day >= 1 && day <= (lengths[month - 1] ?? 0);
}

/** Whether something dated counts on a day, both ends included. */
export function holdsOn(dated: { readonly from?: string; readonly until?: string }, day: string): boolean {
  return (dated.from === undefined || dated.from <= day) && (dated.until === undefined || day <= dated.until);
}

/** The days on which something changes, sorted; none where nothing is dated. */
export function changeDays(rules: readonly Rule[], parameters: Parameters = {}): readonly string[] {
  const starts = new Set<string>();
  for (const { from, until } of [...rules, ...Object.values(parameters).flat()]) {
    if (from !== undefined) starts.add(from);
    if (until !== undefined) starts.add(afterDay(until));
  }
  return [...starts].toSorted();
}

/** Refuses to answer without a day where days matter, and anything that is no day. */
export function requireDay(on: string | undefined, rules: readonly Rule[], parameters?: Parameters): void {
  if (on === undefined ? changeDays(rules, parameters).length > 0 : !isCivilDay(on)) {
    throw raise('RULES_DAY', { data: { found: on ?? 'undefined' } });
  }
}

/** A text that sorts after a day and before the next one. */
function afterDay(day: string): string {
  return `${day}+`;
}
