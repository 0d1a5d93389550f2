/**
 * A set of whole numbers from 0 to below `end`, as the sorted places where membership changes: `[2, 5]` holds 2, 3 and
 * 4; `[0]` holds all. What a condition on one fact accepts is such a set of classes of values.
 */
export type Spans = readonly number[];

/** The numbers that are not in a set. */
export function complement(spans: Spans): Spans {
  return spans[0] === 0 ? spans.slice(1) : [0, ...spans];
}

/** The numbers in both sets. */
export function intersection(a: Spans, b: Spans): Spans {
  return merge(a, b, 2);
}

/** The numbers in at least one set. */
export function union(a: Spans, b: Spans): Spans {
  return merge(a, b, 1);
}

/** Many sets made one, two at a time, so that none is gone through more often than need be. */
export function mergeAll(sets: readonly Spans[], mergeTwo: (a: Spans, b: Spans) => Spans): Spans {
  let rest = sets;
  while (rest.length > 1) {
    const next: Spans[] = [];
    for (let at = 0; at < rest.length; at += 2) {
      const [a = [], b] = [rest[at], rest[at + 1]];
      next.push(b === undefined ? a : mergeTwo(a, b));
    }
    rest = next;
  }
  return rest[0] ?? [];
}

/** Where the number of sets around a place reaches or leaves `needed`. */
function merge(a: Spans, b: Spans, needed: number): Spans {
  const spans: number[] = [];
  let [inA, inB] = [0, 0];
  while (inA < a.length || inB < b.length) {
    const place = Math.min(a[inA] ?? Infinity, b[inB] ?? Infinity);
    if (a[inA] === place) inA += 1;
    if (b[inB] === place) inB += 1;
    const inside = (inA % 2) + (inB % 2) >= needed;
    if (inside === (spans.length % 2 === 0)) spans.push(place);
  }
  return spans;
}
