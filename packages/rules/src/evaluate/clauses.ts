import type { LogicNode, Operand, Predicate } from '../logic/node.ts';
import type { TokenShape } from '../logic/shape.ts';
import type { Classes } from './classes.ts';
import { complement, intersection, type Spans, union } from './spans.ts';

/** A part of a clause that a table answers: the classes that the operand's value may be of. */
export interface ScalarQuestion {
  readonly operand: Operand;
  readonly spans: Spans;
}

/** A part of a clause that follows from the tokens of a fact. */
export interface TokenQuestion {
  readonly operand: Operand;
  readonly shape: TokenShape;
  readonly wanted: boolean;
}

/** A part of a clause that no index answers. */
export interface OpenQuestion {
  readonly node: LogicNode;
  readonly wanted: boolean;
}

/** One way in which a condition holds: when all of these do. */
export interface Clause {
  /** At most one for each operand. */
  readonly scalars: readonly ScalarQuestion[];
  readonly tokens: readonly TokenQuestion[];
  readonly open: readonly OpenQuestion[];
}

/** A product of more ways than this is left to be asked, so that no condition explodes. */
const waysLimit = 32;

const nothing: readonly never[] = [];

/** Writes conditions as the ways in which they hold. */
export class ClauseWriter {
  readonly #classes: ReadonlyMap<Operand, Classes>;
  /** By predicate: the classes of values for which it holds. */
  readonly #spans: Spans[] = [];

  /** @param classes - the classes of each operand that is indexed */
  constructor(classes: ReadonlyMap<Operand, Classes>) {
    this.#classes = classes;
  }

  /** The ways in which a condition holds, those that need no question first. */
  waysOf(node: LogicNode): readonly Clause[] {
    const ways = this.#ways(node, true);
    return ways.some(({ open }) => open.length > 0) ? ways.toSorted((a, b) => a.open.length - b.open.length) : ways;
  }

  #ways(node: LogicNode, wanted: boolean): readonly Clause[] {
    const operand = scalarOperand(node);
    if (operand !== undefined) {
      const holding = this.#spansOf(node);
      const spans = wanted ? holding : complement(holding);
      return this.#isPossible(operand, spans)
        ? [{ scalars: [{ operand, spans }], tokens: nothing, open: nothing }]
        : [];
    }
    if (node.kind === 'predicate') return [predicateClause(node, node.predicate, wanted)];
    if (node.kind === 'not') return this.#ways(node.part, !wanted);
    if (node.kind === 'reference') return this.#ways(node.part, wanted);
    if ((node.kind === 'any') === wanted) return node.parts.flatMap((part) => this.#ways(part, wanted));
    return this.#product(node.parts, wanted);
  }

  #product(parts: readonly LogicNode[], wanted: boolean): readonly Clause[] {
    const factors = parts.map((node) => ({ node, ways: this.#ways(node, wanted) }));
    factors.sort((a, b) => a.ways.length - b.ways.length);
    let product: readonly Clause[] = [{ scalars: nothing, tokens: nothing, open: nothing }];
    for (const { node, ways } of factors) {
      if (product.length * ways.length > Math.max(waysLimit, ways.length)) {
        product = product.map((clause) => ({ ...clause, open: [...clause.open, { node, wanted }] }));
        continue;
      }
      const next: Clause[] = [];
      for (const clause of product) for (const way of ways) this.#both(clause, way, next);
      product = next;
    }
    return product;
  }

  /** Adds two ways at once, unless they contradict each other. */
  #both(a: Clause, b: Clause, to: Clause[]): void {
    const scalars = [...a.scalars];
    for (const question of b.scalars) {
      const { operand } = question;
      const at = scalars.findIndex((other) => other.operand === operand);
      if (at === -1) {
        scalars.push(question);
        continue;
      }
      const spans = intersection(scalars[at]!.spans, question.spans);
      if (!this.#isPossible(operand, spans)) return;
      scalars[at] = { operand, spans };
    }
    to.push({ scalars, tokens: joined(a.tokens, b.tokens), open: joined(a.open, b.open) });
  }

  /** Whether a value can be of these classes, or of none: what holds for no class may still hold for such a value. */
  #isPossible(operand: Operand, spans: Spans): boolean {
    return spans.length > 0 || this.#classes.get(operand)?.ordered === true;
  }

  /** The classes in which a condition on one operand holds. */
  #spansOf(node: LogicNode): Spans {
    if (node.kind === 'predicate') return this.#spansOfPredicate(node.predicate);
    if (node.kind === 'reference') return this.#spansOf(node.part);
    if (node.kind === 'not') return complement(this.#spansOf(node.part));
    return node.parts.map((part) => this.#spansOf(part)).reduce(node.kind === 'all' ? intersection : union);
  }

  #spansOfPredicate({ id, shape, operand, holds, prepared }: Predicate): Spans {
    const constants = shape?.kind === 'scalar' ? shape.constants : [];
    return (this.#spans[id] ??= this.#classes.get(operand)?.where((value) => holds(value, prepared), constants) ?? []);
  }
}

/** The one operand a condition asks about, with nothing but questions a table answers. */
function scalarOperand(node: LogicNode): Operand | undefined {
  if (node.kind === 'predicate') return node.predicate.shape?.kind === 'scalar' ? node.predicate.operand : undefined;
  if (node.kind === 'not' || node.kind === 'reference') return scalarOperand(node.part);
  const operand = scalarOperand(node.parts[0]!);
  return operand !== undefined && node.parts.every((part) => scalarOperand(part) === operand) ? operand : undefined;
}

function predicateClause(node: LogicNode, { operand, shape }: Predicate, wanted: boolean): Clause {
  if (shape?.kind === 'tokens') {
    const token: TokenQuestion = { operand, shape, wanted: wanted !== shape.negated };
    if (shape.exact) return { scalars: nothing, tokens: [token], open: nothing };
    if (token.wanted) return { scalars: nothing, tokens: [token], open: [{ node, wanted }] };
  }
  return { scalars: nothing, tokens: nothing, open: [{ node, wanted }] };
}

function joined<Item>(a: readonly Item[], b: readonly Item[]): readonly Item[] {
  if (a.length === 0) return b;
  return b.length === 0 ? a : [...a, ...b];
}
