import type { Facts } from '../fact.ts';
import { Keywords } from '../keywords/keywords.ts';
import { holdsFor } from '../logic/holds.ts';
import type { LogicNode, Operand, Predicate } from '../logic/node.ts';
import type { Reading } from '../logic/reading.ts';
import { follow } from '../path.ts';
import { Classes } from './classes.ts';
import { type Clause, ClauseWriter, type OpenQuestion, type TokenQuestion } from './clauses.ts';
import { type FactIndex, uncertain } from './fact-index.ts';
import { Memory } from './memory.ts';
import { orderOf } from './order.ts';
import { type Asking, ScalarIndex } from './scalar-index.ts';
import { Table } from './table.ts';
import { TokenIndex } from './token-index.ts';

/** The most facts that get an index. */
const indexLimit = 64;

/**
 * Answers which of many conditions hold, looking at each fact once.
 *
 * Every condition is written as the ways in which it holds, its clauses; a clause holds when all its questions do. An
 * index for each fact answers, from the fact's value, for all clauses at a time which ones it leaves standing. What no
 * index can tell is asked of the clauses that still stand after all of them.
 */
export class RuleIndex {
  readonly #conditions: readonly LogicNode[];
  /** The condition each clause belongs to. */
  readonly #owners: Int32Array;
  /** What no index tells, by clause. */
  readonly #open: readonly (readonly OpenQuestion[] | undefined)[];
  /** 1 for each clause of which that is something. */
  readonly #isOpen: Uint8Array;
  readonly #table: Table;
  readonly #given: readonly FactIndex[];
  readonly #derived: readonly FactIndex[];
  /** Where the rows of the given facts start, during one look at them. */
  readonly #looks: Int32Array;
  /** Working memory, while nobody uses it: operators and derived facts may evaluate rules themselves. */
  #free: Memory | undefined;
  readonly #read: (facts: Facts) => Reading;

  /**
   * @param conditions - in the order in which they are to be answered
   * @param predicates - every predicate in them
   * @param read - makes a reading of facts, where more than a look at given ones is needed
   */
  constructor(conditions: readonly LogicNode[], predicates: readonly Predicate[], read: (facts: Facts) => Reading) {
    this.#read = read;
    const indexed = operandsWorthAnIndex(conditions);
    const classes = classesOf(predicates, indexed);
    const writer = new ClauseWriter(indexed, classes);
    const ways = conditions.map((condition) => writer.waysOf(condition));
    this.#conditions = conditions;
    const written = ways.flat();
    const owners = ways.flatMap((each, owner) => each.map(() => owner));
    const order = orderOf(written, classes);
    const clauses = order.map((at) => written[at]!);
    this.#owners = Int32Array.from(order, (at) => owners[at]!);
    this.#open = clauses.map(({ open }) => (open.length === 0 ? undefined : open));
    this.#isOpen = Uint8Array.from(this.#open, (open) => (open === undefined ? 0 : 1));
    this.#table = new Table(clauses.length);
    const indexes = [...scalarIndexes(classes, clauses, this.#table), ...tokenIndexes(clauses, this.#table)];
    this.#table.trim();
    this.#given = indexes.filter(({ operand }) => operand.declaration.derive === undefined);
    this.#derived = indexes.filter(({ operand }) => operand.declaration.derive !== undefined);
    this.#looks = new Int32Array(Math.max(1, this.#given.length)).fill(this.#table.all);
  }

  /**
   * The items whose conditions hold.
   *
   * @param facts - values by name
   * @param items - one for each condition
   */
  select<Item>(facts: Facts, items: readonly Item[]): Item[] {
    const memory = this.#free ?? new Memory(this.#table.width, this.#conditions.length);
    this.#free = undefined;
    const toldByGiven = this.#lookAtGiven(memory, facts);
    const certain = this.#lookAtDerived(memory, facts) && toldByGiven;
    const { places, standing, words } = memory;
    const owners = this.#owners;
    const isOpen = this.#isOpen;
    for (let at = 0; at < words; at += 1) {
      const first = places[at]! << 5;
      for (let bits = standing[at]!; bits !== 0; bits &= bits - 1) {
        const clause = first + 31 - Math.clz32(bits & -bits);
        const owner = owners[clause]!;
        if (memory.holds(owner)) continue;
        if ((!certain || isOpen[clause] === 1) && !this.#confirm(clause, owner, certain, memory, facts)) continue;
        memory.note(owner);
      }
    }
    memory.reading = undefined;
    this.#free = memory;
    return memory.take(items);
  }

  /** Leaves the clauses that all given facts leave standing; answers whether every index could tell. */
  #lookAtGiven(memory: Memory, facts: Facts): boolean {
    const looks = this.#looks;
    const given = this.#given;
    let certain = true;
    for (let at = 0; at < given.length; at += 1) {
      const index = given[at]!;
      const { fact, segments } = index.operand;
      const row = index.rowOf(segments === undefined ? facts[fact] : follow(facts[fact], segments));
      looks[at] = row === uncertain ? this.#table.all : row;
      if (row === uncertain) certain = false;
    }
    memory.words = this.#table.common(looks, memory.places, memory.standing);
    return certain;
  }

  /** The same for derived facts, each computed only if a clause that still stands asks about it. */
  #lookAtDerived(memory: Memory, facts: Facts): boolean {
    let certain = true;
    for (const index of this.#derived) {
      if (!this.#isConcerned(index, memory)) continue;
      memory.reading ??= this.#read(facts);
      const row = index.rowOf(memory.reading.of(index.operand));
      if (row === uncertain) certain = false;
      else this.#leave(row, memory);
    }
    return certain;
  }

  #isConcerned({ concerned }: FactIndex, { places, standing, words }: Memory): boolean {
    const { rows, head } = this.#table;
    for (let at = 0; at < words; at += 1) {
      if ((standing[at]! & rows[concerned + head + places[at]!]!) !== 0) return true;
    }
    return false;
  }

  /** Leaves what a row leaves, too. */
  #leave(row: number, { places, standing, words }: Memory): void {
    const { rows, head } = this.#table;
    for (let at = 0; at < words; at += 1) standing[at]! &= rows[row + head + places[at]!]!;
  }

  /** Asks what the indexes left open about a clause; the whole condition, where one of them could not tell. */
  #confirm(clause: number, owner: number, certain: boolean, memory: Memory, facts: Facts): boolean {
    const reading = (memory.reading ??= this.#read(facts));
    if (!certain) return holdsFor(this.#conditions[owner]!, reading);
    return this.#open[clause]?.every(({ node, wanted }) => holdsFor(node, reading) === wanted) ?? true;
  }
}

/** The operands that are asked about most; each index has its price, in memory and at each evaluation. */
function operandsWorthAnIndex(conditions: readonly LogicNode[]): ReadonlySet<Operand> {
  const asked = new Map<Operand, number>();
  const count = (node: LogicNode): void => {
    if (node.kind === 'predicate') {
      const { operand } = node.predicate;
      asked.set(operand, (asked.get(operand) ?? 0) + 1);
    } else if (node.kind === 'all' || node.kind === 'any') {
      for (const part of node.parts) count(part);
    } else {
      count(node.part);
    }
  };
  for (const condition of conditions) count(condition);
  const most = [...asked].toSorted(([, a], [, b]) => b - a).slice(0, indexLimit);
  return new Set(most.map(([operand]) => operand));
}

/** The classes of every operand that a table can answer for. */
function classesOf(predicates: readonly Predicate[], indexed: ReadonlySet<Operand>): ReadonlyMap<Operand, Classes> {
  const constants = new Map<Operand, { readonly values: unknown[]; ordered: boolean }>();
  for (const { operand, shape } of predicates) {
    if (shape?.kind !== 'scalar' || !indexed.has(operand)) continue;
    const known = constants.get(operand) ?? { values: [], ordered: false };
    known.values.push(...shape.constants);
    known.ordered ||= shape.ordered;
    constants.set(operand, known);
  }
  return new Map([...constants].map(([operand, { values, ordered }]) => [operand, new Classes(values, ordered)]));
}

function scalarIndexes(
  classes: ReadonlyMap<Operand, Classes>,
  clauses: readonly Clause[],
  table: Table,
): readonly FactIndex[] {
  const asking = new Map([...classes.keys()].map((operand): [Operand, Asking[]] => [operand, []]));
  for (const [clause, { scalars }] of clauses.entries()) {
    for (const { operand, spans } of scalars) asking.get(operand)?.push({ clause, spans });
  }
  return [...classes].map(([operand, each]) => new ScalarIndex(operand, each, asking.get(operand) ?? [], table));
}

function tokenIndexes(clauses: readonly Clause[], table: Table): readonly FactIndex[] {
  const asked = new Map<string, TokenQuestion>();
  for (const question of clauses.flatMap(({ tokens }) => tokens)) {
    asked.set(`${question.operand.id} ${question.shape.source}`, question);
  }
  const keywords = new Keywords();
  return [...asked.values()].map(
    ({ operand, shape }) => new TokenIndex(operand, shape.source, keywords, clauses, table),
  );
}
