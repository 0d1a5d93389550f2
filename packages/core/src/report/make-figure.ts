import type { LocalisedText } from '../localised-text.ts';
import { type Count, lowest } from '../round/count.ts';
import type { Duration, Rate, Spread, Total, Unknown } from './figure.ts';
import { quotient } from '../quotient.ts';

/**
 * Both languages of a title, the Chinese first.
 *
 * @example
 * ```ts
 * import { bilingual } from '@linli/core/report';
 *
 * bilingual('满意', 'satisfied'); // => { 'zh-CN': '满意', en: 'satisfied' }
 * ```
 */
export function bilingual(chinese: string, english: string): LocalisedText {
  return { 'zh-CN': chinese, en: english };
}

/**
 * Counts ids.
 *
 * @param title - what is counted
 * @param ids - the ids, repeats included where repeats count
 *
 * @example
 * ```ts
 * import { bilingual, total } from '@linli/core/report';
 *
 * total(bilingual('工单', 'cases'), ['case/r1', 'case/r2']).count; // => 2
 * ```
 */
export function total(title: LocalisedText, ids: readonly string[]): Total {
  return { kind: 'total', title, count: ids.length, ids };
}

/** A number that somebody else has counted: residents of a register, `{ atLeast: 3500 }` of a document. */
export function counted(title: LocalisedText, count: Count, ids: readonly string[] = []): Total {
  return { kind: 'total', title, count, ids };
}

/** How a rate is shown. */
export interface RateOptions {
  /** 100 for per cent (default), 1000 for per thousand. */
  readonly per?: number;
  /** Digits after the point, 1 unless told. */
  readonly digits?: number;
}

/**
 * Makes a rate of two tallies. A lower bound counts with what is sure.
 *
 * @param title - name of the rate
 * @param numerator - what is counted
 * @param denominator - what it is a share of
 *
 * @example
 * ```ts
 * import { bilingual, rate, total } from '@linli/core/report';
 *
 * const answered = total(bilingual('已回答', 'answered'), ['r1', 'r2', 'r3', 'r4']);
 * const satisfied = total(bilingual('满意', 'satisfied'), ['r1', 'r2', 'r4']);
 * rate(bilingual('满意率', 'satisfaction'), satisfied, answered).value; // => { exact: '3/4', rounded: 75 }
 * ```
 */
export function rate(title: LocalisedText, numerator: Total, denominator: Total, options: RateOptions = {}): Rate {
  const { per = 100, digits = 1 } = options;
  const value = quotient(lowest(numerator.count), lowest(denominator.count), per, digits);
  return { kind: 'rate', title, numerator, denominator, per, ...(value !== undefined && { value }) };
}

/** How long each of a sample took. */
export interface Measured {
  readonly id: string;
  readonly milliseconds: number;
}

/** The middle and both ends of lengths of time. */
export function spread(title: LocalisedText, of: LocalisedText, measured: readonly Measured[]): Spread {
  const sorted = measured.toSorted((one, other) => one.milliseconds - other.milliseconds);
  const sample = total(
    of,
    sorted.map(({ id }) => id),
  );
  const [shortest, longest] = [sorted[0], sorted.at(-1)];
  const middle = sorted[Math.ceil(sorted.length / 2) - 1];
  if (shortest === undefined || longest === undefined || middle === undefined) return { kind: 'spread', title, sample };
  return {
    kind: 'spread',
    title,
    sample,
    shortest: shortest.milliseconds,
    median: middle.milliseconds,
    longest: longest.milliseconds,
  };
}

/** Lengths of time added up. */
export function duration(title: LocalisedText, measured: readonly Measured[]): Duration {
  const milliseconds = measured.reduce((sum, entry) => sum + entry.milliseconds, 0);
  return { kind: 'duration', title, milliseconds, ids: measured.map(({ id }) => id) };
}

/** What is not known, and why. */
export function unknown(title: LocalisedText, reason: LocalisedText): Unknown {
  return { kind: 'unknown', title, reason };
}
