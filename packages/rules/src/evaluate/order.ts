import type { Operand } from '../logic/node.ts';
import type { Classes } from './classes.ts';
import type { Clause } from './clauses.ts';

/** How narrow a question about tokens is taken to be, for each of its tokens: words are many, and mostly absent. */
const tokenShare = 1 / 500;

/** Where a clause goes. */
interface Key {
  readonly isOpen: boolean;
  readonly operand: number;
  readonly place: number;
}

/**
 * The order in which clauses get their bits: those that the same values leave standing lie side by side, so that of a
 * row most words are zero. Each goes by its narrowest question; those with something left to ask come last, because the
 * others may answer for their condition without it.
 *
 * @returns the clauses' present places, in the new order
 */
export function orderOf(clauses: readonly Clause[], classes: ReadonlyMap<Operand, Classes>): readonly number[] {
  const tokens = new Map<unknown, number>();
  const keys = clauses.map((clause) => keyOf(clause, classes, tokens));
  return keys
    .map((_, at) => at)
    .toSorted((a, b) => {
      const [one, other] = [keys[a]!, keys[b]!];
      return (
        Number(one.isOpen) - Number(other.isOpen) || one.operand - other.operand || one.place - other.place || a - b
      );
    });
}

function keyOf(
  { scalars, tokens, open }: Clause,
  classes: ReadonlyMap<Operand, Classes>,
  numbers: Map<unknown, number>,
): Key {
  let narrowest = { share: 1, operand: -1, place: 0 };
  for (const { operand, spans } of scalars) {
    const count = classes.get(operand)?.count ?? 1;
    const share = sizeOf(spans, count) / count;
    if (share < narrowest.share) narrowest = { share, operand: operand.id, place: spans[0] ?? 0 };
  }
  for (const { operand, shape, wanted } of tokens) {
    const share = wanted && !shape.none ? shape.tokens.length * tokenShare : 1;
    if (share >= narrowest.share) continue;
    const [first] = shape.tokens;
    const place = numbers.get(first) ?? numbers.size;
    numbers.set(first, place);
    narrowest = { share, operand: operand.id, place };
  }
  return { isOpen: open.length > 0, operand: narrowest.operand, place: narrowest.place };
}

/** How many classes lie within spans. */
function sizeOf(spans: readonly number[], count: number): number {
  let size = 0;
  for (let at = 0; at < spans.length; at += 2) size += (spans[at + 1] ?? count) - (spans[at] ?? 0);
  return size;
}
