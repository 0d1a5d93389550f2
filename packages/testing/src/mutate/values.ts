import { LinliError } from '@linli/errors';
import { limitToString, type LimitUnit, parseLimit } from '@linli/time';

import { sameOffset } from '../suite/offset.ts';

const DAY = 86_400_000;

/** A list is dropped in at most this many pieces, so that a rich dictionary does not outweigh everything else. */
const piecesOfList = 4;

/** A number a little smaller, and a little greater: by 1, or by one in the last decimal place. */
export function shiftedNumbers(value: number): number[] {
  const places = decimalsOf(value);
  const step = 10 ** -places;
  return [value - step, value + step].map((shifted) => Number(shifted.toFixed(places)));
}

/** A civil date some days later. */
export function shiftedDay(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

/** An instant a day earlier, and a day later, written as it was. */
export function shiftedInstants(value: unknown): unknown[] {
  if (typeof value === 'number') return [value - DAY, value + DAY];
  const epoch = typeof value === 'string' ? Date.parse(value) : Number.NaN;
  if (Number.isNaN(epoch)) return [];
  return [epoch - DAY, epoch + DAY].map((shifted) => sameOffset(new Date(shifted), String(value)));
}

const otherUnits: Readonly<Partial<Record<LimitUnit, LimitUnit>>> = { d: 'wd', wd: 'd', h: 'wh', wh: 'h' };

/** A limit with one part a unit longer, or counted in working time instead of natural time, or the reverse. */
export function changedLimits(text: string): string[] {
  const parts = partsOf(text);
  return parts.flatMap((part, at) => {
    const unit = otherUnits[part.unit];
    const longer = { ...part, amount: part.amount + 1 };
    return [longer, ...(unit === undefined ? [] : [{ ...part, unit }])].map((changed) =>
      limitToString({ parts: parts.with(at, changed) }),
    );
  });
}

function partsOf(text: string) {
  try {
    return parseLimit(text).parts;
  } catch (error) {
    if (!(error instanceof LinliError)) throw error;
    return [];
  }
}

/** Parts of a list that may be dropped: each entry of a short list, runs of entries of a long one; never all. */
export function droppable<Entry>(list: readonly Entry[]): (readonly Entry[])[] {
  if (list.length < 2) return [];
  const pieces = Math.min(piecesOfList, list.length);
  const edge = (piece: number) => Math.floor((piece * list.length) / pieces);
  return Array.from({ length: pieces }, (_, piece) => list.slice(edge(piece), edge(piece + 1)));
}

/** The words of a list that decide something: one that contains another word of the list never does. */
export function tellingWords(words: readonly string[]): readonly string[] {
  return [...new Set(words)].filter((word) => !words.some((other) => other !== word && word.includes(other)));
}

function decimalsOf(value: number): number {
  const [, decimals = ''] = String(value).split('.');
  return Math.min(decimals.length, 10);
}
