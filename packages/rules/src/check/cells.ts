import type { FactDeclaration } from '../fact.ts';
import { instantOf, isInstant } from '../operators/instant.ts';

/** Whole numbers of a range no wider than this are cells of their own. */
const rangeLimit = 100;

/** One number of each stretch that the constants cut the declared range into, the constants among them. */
export function numberCells(
  constants: readonly unknown[],
  { minimum = -Infinity, maximum = Infinity, integer = false }: FactDeclaration,
): readonly number[] {
  const edges = [...constants, minimum, maximum].filter((edge): edge is number => Number.isFinite(edge));
  const cuts = [...new Set(edges)].toSorted((a, b) => a - b);
  const between = (low: number, high: number): number => (integer ? Math.floor(low) + 1 : (low + high) / 2);
  const gaps = cuts.flatMap((cut, at) => {
    const next = cuts[at + 1];
    return next === undefined ? [] : [between(cut, next)].filter((value) => value < next);
  });
  const first = cuts[0] ?? 0;
  const last = cuts.at(-1) ?? 0;
  const all = [...cuts, ...gaps, integer ? Math.ceil(first) - 1 : first - 1, integer ? Math.floor(last) + 1 : last + 1];
  return [...new Set(all)]
    .filter((value) => value >= minimum && value <= maximum && (!integer || Number.isInteger(value)))
    .toSorted((a, b) => a - b);
}

/** Every whole number of a narrow declared range. */
export function wholeRange({ type, integer, minimum, maximum }: FactDeclaration): readonly number[] | undefined {
  if (type !== 'number' || integer !== true || minimum === undefined || maximum === undefined) return undefined;
  const [first, last] = [Math.ceil(minimum), Math.floor(maximum)];
  if (last - first > rangeLimit) return undefined;
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);
}

/** An instant before, between and after those that are compared with; those, and the same instants written otherwise. */
export function instantCells(constants: readonly unknown[]): readonly unknown[] {
  const given = constants.filter(isInstant);
  const times = [...new Set(given.map(instantOf))].toSorted((a, b) => a - b);
  const otherwise = times.flatMap((time) => {
    const text = new Date(time).toISOString();
    return [text, time, text.replace('Z', '+00:00')].filter((form) => !given.includes(form)).slice(0, 1);
  });
  const gaps = times.slice(1).map((time, at) => {
    const before = times[at] ?? time;
    return time - before > 1 ? new Date(Math.floor((before + time) / 2)).toISOString() : (before + time) / 2;
  });
  const ends = [(times[0] ?? 0) - 1000, (times.at(-1) ?? 0) + 1000].map((time) => new Date(time).toISOString());
  return [...new Set([...given, ...otherwise, ...gaps, ...ends])];
}
