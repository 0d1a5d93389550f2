/**
 * Half-open segments `[open, close)` in one flat list: open, close, open, close, …, ascending and apart or touching.
 * Flat, because calendars are built from hundreds of thousands of them.
 */
export type Segments = readonly number[];

/** What lies in both. */
export function intersect(one: Segments, other: Segments): Segments {
  const common: number[] = [];
  for (let i = 0, j = 0; i < one.length && j < other.length;) {
    const open = Math.max(at(one, i), at(other, j));
    const close = Math.min(at(one, i + 1), at(other, j + 1));
    if (open < close) common.push(open, close);
    if (at(one, i + 1) < at(other, j + 1)) i += 2;
    else j += 2;
  }
  return common;
}

/** What lies in the first and not in the second. */
export function subtract(one: Segments, other: Segments): Segments {
  return intersect(one, complement(other));
}

/** What lies in either; touching segments become one. */
export function unite(one: Segments, other: Segments): Segments {
  return complement(intersect(complement(one), complement(other)));
}

/** Segments in any order, overlapping or not, as a proper list. */
export function arrange(pairs: readonly (readonly [open: number, close: number])[]): Segments {
  const arranged: number[] = [];
  for (const [open, close] of pairs.toSorted(([a], [b]) => a - b)) {
    const last = arranged.length - 1;
    if (open <= at(arranged, last)) arranged[last] = Math.max(at(arranged, last), close);
    else arranged.push(open, close);
  }
  return arranged;
}

/** What lies outside, from minus to plus infinity. */
function complement(segments: Segments): Segments {
  const outside: number[] = [];
  let open = -Infinity;
  for (let i = 0; i < segments.length; i += 2) {
    if (open < at(segments, i)) outside.push(open, at(segments, i));
    open = at(segments, i + 1);
  }
  if (open < Infinity) outside.push(open, Infinity);
  return outside;
}

function at(segments: Segments, index: number): number {
  return segments[index] ?? NaN;
}
