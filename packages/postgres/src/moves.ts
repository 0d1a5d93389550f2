import type { Appending } from '@linli/core/stream';

/** Where one stream goes from and to. */
export interface Move {
  readonly stream: string;
  readonly expected: number;
  readonly version: number;
  /** The version that its new summary is of; `null` where the old one stays. */
  readonly summarised: number | null;
  /** How many wakes it has from then on; `null` where they stay. */
  readonly wakes: number | null;
}

/** One move for each stream, in the order in which they are named first. */
export function movesOf(appendings: readonly Appending[]): readonly Move[] {
  const moves = new Map<string, Move>();
  for (const { stream, expected, events, summary, wakes } of appendings) {
    const before = moves.get(stream);
    const version = expected + events.length;
    moves.set(stream, {
      stream,
      expected: before?.expected ?? expected,
      version,
      summarised: summary === undefined ? (before?.summarised ?? null) : version,
      wakes: wakes?.length ?? before?.wakes ?? null,
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
