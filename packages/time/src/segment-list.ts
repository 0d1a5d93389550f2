import { type Segments, unite } from './segments.ts';

/** Segments gathered day by day, with the working time before each of them. */
export interface SegmentList {
  add(segments: Segments): void;
  /** The lists, between an empty segment before everything and an opening after everything. */
  finish(): { readonly opens: Float64Array; readonly worked: Float64Array };
}

/** An empty list of segments. */
export function segmentList(): SegmentList {
  const opens = [-Infinity];
  const worked = [0];
  let total = 0;
  let lastClose = -Infinity;

  const push = (open: number, close: number): void => {
    opens.push(open);
    worked.push(total);
    total += close - open;
    lastClose = close;
  };

  /** Takes back what ends after an instant: a shift of the night before that reaches past the first of the day. */
  const takeBack = (epoch: number): Segments => {
    const taken: number[] = [];
    while (lastClose > epoch) {
      taken.push(lastClose, opens.pop() ?? 0);
      total = worked.pop() ?? 0;
      const before = opens.length - 1;
      lastClose = (opens[before] ?? 0) + total - (worked[before] ?? 0);
    }
    return taken.toReversed();
  };

  return {
    add(segments) {
      const first = segments[0] ?? Infinity;
      const ordered = first < lastClose ? unite(takeBack(first), segments) : segments;
      for (let i = 0; i < ordered.length; i += 2) push(ordered[i] ?? 0, ordered[i + 1] ?? 0);
    },
    finish() {
      push(Infinity, Infinity);
      return { opens: new Float64Array(opens), worked: new Float64Array(worked) };
    },
  };
}
