import type { Appending, Summary, Wake } from '@linli/core/stream';

/** Where one stream goes from and to, and what stands beside it from then on. */
export interface Move {
  readonly stream: string;
  readonly expected: number;
  readonly version: number;
  /** Its new summary and the version that this is of; left out, the old one stays. */
  readonly summary?: Summary;
  readonly summarised?: number;
  /** What it waits for; left out, that stays. */
  readonly wakes?: readonly Wake[];
}

/** A move that was made. */
export interface Moved extends Move {
  /** The version that the summary was of until now; `undefined` where there was none. */
  readonly before: number | undefined;
}

/** One move for each stream, in the order in which they are named first. */
export function movesOf(appendings: readonly Appending[]): readonly Move[] {
  const moves = new Map<string, Move>();
  for (const { stream, expected, events, summary, wakes } of appendings) {
    const before = moves.get(stream);
    const version = expected + events.length;
    moves.set(stream, {
      ...before,
      stream,
      expected: before?.expected ?? expected,
      version,
      ...(summary && { summary, summarised: version }),
      ...(wakes && { wakes }),
    });
  }
  return [...moves.values()];
}

/**
 * The first appending that is not at the version where its stream is, given where streams are before all of them.
 *
 * @returns it and that version; `undefined` where each goes on where its stream is
 */
export function firstAstray(
  appendings: readonly Appending[],
  versions: ReadonlyMap<string, number>,
): { readonly stream: string; readonly expected: number; readonly actual: number } | undefined {
  const reached = new Map(versions);
  for (const { stream, expected, events } of appendings) {
    const actual = reached.get(stream) ?? 0;
    if (actual !== expected) return { stream, expected, actual };
    reached.set(stream, actual + events.length);
  }
  return undefined;
}
