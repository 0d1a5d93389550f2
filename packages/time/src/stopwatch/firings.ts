import type { Piece } from './piece.ts';
import type { WarningInstant } from './stopwatch-warning.ts';

/** A warning, by its place in the list, and the instant at which it is given. */
export interface Firing {
  readonly at: number;
  readonly index: number;
}

/**
 * The warnings of a stopwatch's life, in order. Each is given once, at its instant or, where a change has made it pass
 * already, at that change; again only when an extension or another limit puts it off into the future. A pause holds
 * warnings back until it ends, unless it began too late to matter.
 */
export function firingsOf(pieces: readonly Piece[], warnings: readonly WarningInstant[]): readonly Firing[] {
  const given = new Set<number>();
  return pieces.flatMap((piece) => {
    const instants = warnings.map((instantOf) => instantOf(piece.reckoning));
    if (piece.renewed) {
      for (const [index, at] of instants.entries()) if (at > piece.from) given.delete(index);
    }
    if (piece.idle && !piece.idleAndLate) return [];
    const firings = instants
      .map((at, index) => ({ at: Math.max(at, piece.from), index }))
      .filter(({ at, index }) => at < piece.to && !given.has(index));
    for (const { index } of firings) given.add(index);
    return firings.toSorted((one, other) => one.at - other.at);
  });
}
