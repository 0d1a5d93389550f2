import type { LogicNode, Operand, Predicate } from '../logic/node.ts';
import type { TokenShape } from '../logic/shape.ts';
import type { Classes } from './classes.ts';
import { complement, intersection, mergeAll, type Spans, union } from './spans.ts';

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
  readonly scalars: ScalarQuestion[];
  readonly tokens: TokenQuestion[];
  readonly open: OpenQuestion[];
}

/** A product of more ways than this is left to be asked, so that no condition explodes. */
const waysLimit = 32;

/** More questions than this, that all ways have in common, are not copied for each of many ways. */
const sharedLimit = 64;

/** More questions about tokens than this in one clause are left to be asked. */
const tokensLimit = 8;

/** Writes conditions as the ways in which they hold. */
export class ClauseWriter {
  readonly #classes: ReadonlyMap<Operand, Classes>;
  readonly #indexed: ReadonlySet<Operand>;
  /** By predicate: the classes of values for which it holds. */
  readonly #spans: Spans[] = [];

  /**
   * @param indexed - the operands that get an index
   * @param classes - the classes of those that a table can answer for
   */
  constructor(indexed: ReadonlySet<Operand>, classes: ReadonlyMap<Operand, Classes>) {
    this.#indexed = indexed;
    this.#classes = classes;
  }

  /** The ways in which a condition holds, those that need no question first. */
  waysOf(node: LogicNode): readonly Clause[] {
    const ways = this.#ways(node, true);
    return ways.some(({ open }) => open.length > 0) ? ways.toSorted((a, b) => a.open.length - b.open.length) : ways;
  }

  #ways(node: LogicNode, wanted: boolean): readonly Clause[] {
    const operand = this.#scalarOperand(node);
    if (operand !== undefined) {
      const holding = this.#spansOf(node);
      const spans = wanted ? holding : complement(holding);
      return this.#isPossible(operand, spans) ? [{ scalars: [{ operand, spans }], tokens: [], open: [] }] : [];
    }
    if (node.kind === 'predicate') return [this.#predicate(node, node.predicate, wanted)];
    if (node.kind === 'not') return this.#ways(node.part, !wanted);
    if (node.kind === 'reference') return this.#ways(node.part, wanted);
    if ((node.kind === 'any') === wanted) return node.parts.flatMap((part) => this.#ways(part, wanted));
    return this.#product(node.parts, wanted);
  }

  #predicate(node: LogicNode, { operand, shape }: Predicate, wanted: boolean): Clause {
    if (shape?.kind === 'tokens' && this.#indexed.has(operand)) {
      const token: TokenQuestion = { operand, shape, wanted: wanted !== shape.negated };
      if (shape.exact) return { scalars: [], tokens: [token], open: [] };
      if (token.wanted) return { scalars: [], tokens: [token], open: [{ node, wanted }] };
    }
    return { scalars: [], tokens: [], open: [{ node, wanted }] };
  }

  /** The ways in which all parts are as wanted. */
  #product(parts: readonly LogicNode[], wanted: boolean): readonly Clause[] {
    const shared: Clause = { scalars: [], tokens: [], open: [] };
    const choices: { readonly node: LogicNode; readonly ways: readonly Clause[] }[] = [];
    for (const node of parts) {
      const ways = this.#ways(node, wanted);
      if (ways.length === 0) return [];
      if (ways.length > 1) choices.push({ node, ways });
      else if (!this.#add(shared, ways[0]!, { node, wanted })) return [];
    }
    let product: readonly Clause[] = [shared];
    const isSmall = shared.tokens.length + shared.open.length <= sharedLimit;
    for (const { node, ways } of choices.toSorted((a, b) => a.ways.length - b.ways.length)) {
      if (isSmall && product.length * ways.length <= Math.max(waysLimit, ways.length)) {
        product = product.flatMap((clause) => this.#withEach(clause, ways, { node, wanted }));
      } else {
        for (const clause of product) clause.open.push({ node, wanted });
      }
    }
    return product;
  }

  #withEach(clause: Clause, ways: readonly Clause[], question: OpenQuestion): readonly Clause[] {
    return ways.flatMap((way) => {
      const both = { scalars: [...clause.scalars], tokens: [...clause.tokens], open: [...clause.open] };
      return this.#add(both, way, question) ? [both] : [];
    });
  }

  /**
   * Adds a way to a clause; answers whether they can hold at once.
   *
   * @param question - what the way came from, to be asked instead where the clause is full
   */
  #add(clause: Clause, way: Clause, question: OpenQuestion): boolean {
    if (clause.tokens.length + way.tokens.length > tokensLimit) {
      clause.open.push(question);
      return true;
    }
    for (const { operand, spans } of way.scalars) {
      const at = clause.scalars.findIndex((other) => other.operand === operand);
      if (at === -1) {
        clause.scalars.push({ operand, spans });
        continue;
      }
      const shared = intersection(clause.scalars[at]!.spans, spans);
      if (!this.#isPossible(operand, shared)) return false;
      clause.scalars[at] = { operand, spans: shared };
    }
    for (const token of way.tokens) clause.tokens.push(token);
    for (const open of way.open) clause.open.push(open);
    return true;
  }

  /** Whether a value can be of these classes, or of none: what holds for no class may still hold for such a value. */
  #isPossible(operand: Operand, spans: Spans): boolean {
    return spans.length > 0 || this.#classes.get(operand)?.ordered === true;
  }

  /** The one operand a condition asks about, with nothing but questions a table answers. */
  #scalarOperand(node: LogicNode): Operand | undefined {
    if (node.kind === 'predicate') {
      const { shape, operand } = node.predicate;
      return shape?.kind === 'scalar' && this.#classes.has(operand) ? operand : undefined;
    }
    if (node.kind === 'not' || node.kind === 'reference') return this.#scalarOperand(node.part);
    const operand = this.#scalarOperand(node.parts[0]!);
    if (operand === undefined) return undefined;
    return node.parts.every((part) => this.#scalarOperand(part) === operand) ? operand : undefined;
  }

  /** The classes in which a condition on one operand holds. */
  #spansOf(node: LogicNode): Spans {
    if (node.kind === 'predicate') return this.#spansOfPredicate(node.predicate);
    if (node.kind === 'reference') return this.#spansOf(node.part);
    if (node.kind === 'not') return complement(this.#spansOf(node.part));
    const parts = node.parts.map((part) => this.#spansOf(part));
    return mergeAll(parts, node.kind === 'all' ? intersection : union);
  }

  #spansOfPredicate({ id, shape, operand, holds, prepared }: Predicate): Spans {
    const constants = shape?.kind === 'scalar' ? shape.constants : [];
    return (this.#spans[id] ??= this.#classes.get(operand)?.where((value) => holds(value, prepared), constants) ?? []);
  }
}
