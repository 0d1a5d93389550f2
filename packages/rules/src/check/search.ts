import type { LogicNode, Operand } from '../logic/node.ts';
import type { Literal } from './domain.ts';
import type { Space } from './space.ts';

/** A condition and whether it is to hold. */
export interface Goal {
  readonly node: LogicNode;
  readonly holds: boolean;
}

/** What is asked of each fact, so that goals are met. */
export type Cube = ReadonlyMap<Operand, readonly Literal[]>;

/** Steps after which a search gives up, and says nothing. */
const stepLimit = 3000;

/**
 * Looks for ways to meet goals: one choice for each alternative, such that every fact can answer as wanted. Facts are
 * independent of each other, so a way is possible exactly if it is so fact by fact. Where no way is found and the limit
 * was not {@link exceeded}, the goals cannot be met.
 */
export class Search {
  /** Whether the search gave up before it had tried every way. */
  exceeded = false;
  #left = stepLimit;
  readonly #space: Space;

  /**
   * @param space - what is known of the facts
   */
  constructor(space: Space) {
    this.#space = space;
  }

  /** Every way to meet the goals. */
  cubes(goals: readonly Goal[]): Generator<Cube> {
    return this.#walk(goals, [], new Map());
  }

  *#walk(goals: readonly Goal[], open: readonly Goal[], from: Cube): Generator<Cube> {
    const pending = goals.toReversed();
    const choices = [...open];
    let cube = from;
    for (let goal = pending.pop(); goal !== undefined; goal = pending.pop()) {
      const { node, holds } = goal;
      this.#left -= 1;
      if (this.#left < 0) {
        this.exceeded = true;
        return;
      }
      if (node.kind === 'predicate') {
        const next = this.#with(cube, { predicate: node.predicate, holds });
        if (next === undefined) return;
        cube = next;
      } else if (node.kind === 'not') pending.push({ node: node.part, holds: !holds });
      else if (node.kind === 'reference') pending.push({ node: node.part, holds });
      else if ((node.kind === 'all') === holds)
        pending.push(...node.parts.map((part) => ({ node: part, holds })).toReversed());
      else choices.push(goal);
    }
    const [choice, ...rest] = choices;
    if (choice === undefined) yield cube;
    else for (const node of partsOf(choice.node)) yield* this.#walk([{ node, holds: choice.holds }], rest, cube);
  }

  /** A cube with one more literal; `undefined` where that cannot be. */
  #with(cube: Cube, literal: Literal): Cube | undefined {
    const { operand, id } = literal.predicate;
    const known = cube.get(operand) ?? [];
    const same = known.find(({ predicate }) => predicate.id === id);
    if (same !== undefined) return same.holds === literal.holds ? cube : undefined;
    const literals = [...known, literal];
    return this.#space.allows(operand, literals) ? new Map([...cube, [operand, literals]]) : undefined;
  }
}

function partsOf(node: LogicNode): readonly LogicNode[] {
  return node.kind === 'all' || node.kind === 'any' ? node.parts : [];
}
