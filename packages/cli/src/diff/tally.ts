import type { Cause } from './cause.ts';
import { type Difference, type Effect, effects } from './differences.ts';

/** Decisions that changed in the same way because of the same rule. */
export interface Group {
  readonly effect: Effect;
  readonly cause: Cause;
  count: number;
  /** What else changed in them, and in how many. */
  readonly also: Map<Effect, number>;
  /** The first of them, as lines to print. */
  readonly examples: string[];
}

/** What comparing many decisions came to. Holds counts and first examples only, however long the input. */
export class Tally {
  decided = 0;
  changed = 0;
  refused = 0;
  /** In how many decisions each thing changed. */
  readonly byEffect = new Map<Effect, number>();
  readonly #groups = new Map<string, Group>();
  readonly #shown: number;

  /** @param shown - examples to keep of each group */
  constructor(shown: number) {
    this.#shown = shown;
  }

  /** Counts a decision. One that changed is counted under its first effect; the others follow from it or go along. */
  add(
    differences: readonly Difference[],
    causeOf: (difference: Difference) => Cause,
    example: (first: Difference) => string,
  ): void {
    this.decided += 1;
    const [first] = differences;
    if (first === undefined) return;
    this.changed += 1;
    const changed = new Set(differences.map(({ effect }) => effect));
    for (const effect of changed) count(this.byEffect, effect);
    const group = this.#groupOf(first.effect, causeOf(first));
    group.count += 1;
    for (const effect of changed) if (effect !== first.effect) count(group.also, effect);
    if (group.examples.length < this.#shown) group.examples.push(example(first));
  }

  /** The groups, by effect in the order of deciding, the largest first. */
  groups(): readonly Group[] {
    const order = (group: Group) => effects.indexOf(group.effect);
    return [...this.#groups.values()].toSorted((a, b) => order(a) - order(b) || b.count - a.count);
  }

  #groupOf(effect: Effect, cause: Cause): Group {
    const key = [effect, cause.how, cause.rule].join(' ');
    const known = this.#groups.get(key);
    if (known !== undefined) return known;
    const group: Group = { effect, cause, count: 0, also: new Map(), examples: [] };
    this.#groups.set(key, group);
    return group;
  }
}

function count(counts: Map<Effect, number>, effect: Effect): void {
  counts.set(effect, (counts.get(effect) ?? 0) + 1);
}
