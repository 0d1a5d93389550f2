import type { Facts } from '../fact.ts';
import { Edition, type RuleLogic } from '../logic/edition.ts';
import type { LogicNode, Operand, Predicate } from '../logic/node.ts';
import type { RulesOptions } from '../options.ts';
import type { Rule } from '../rule.ts';
import { type Cube, type Goal, Search } from './search.ts';
import { Space } from './space.ts';

/** How many ways to meet goals are run before a search for a witness gives up. */
const attemptLimit = 50;

/**
 * Rules as they are on a day, to be asked what can hold at all. Its proofs are exact; its witnesses were run through the
 * compiled rules.
 */
export class Analysis {
  /** The rules in force, in the order of definition. */
  readonly rules: readonly RuleLogic[];
  readonly space: Space;
  /** The day, `YYYY-MM-DD`, where days matter. */
  readonly on: string | undefined;
  readonly #edition: Edition;
  readonly #samples = new Map<RuleLogic, Facts | undefined>();
  readonly #held = new Map<RuleLogic, ReadonlySet<string>>();

  /**
   * @param rules - checked rules
   * @param options - what they were checked against
   * @param on - the day that counts, where days matter
   */
  constructor(rules: readonly Rule[], options: RulesOptions, on: string | undefined) {
    this.#edition = new Edition(rules, options, on);
    this.on = on;
    this.rules = this.#edition.rules.filter(({ inForce }) => inForce);
    this.space = new Space(new Set(this.rules.flatMap(({ logic }) => predicatesOf(logic))));
  }

  /** Every way to meet goals. */
  search(goals: readonly Goal[]): { readonly search: Search; readonly cubes: Iterable<Cube> } {
    const search = new Search(this.space);
    return { search, cubes: search.cubes(goals) };
  }

  /** Whether goals are proven to be out of reach. */
  isImpossible(goals: readonly Goal[]): boolean {
    const { search, cubes } = this.search(goals);
    for (const _ of cubes) return false;
    return !search.exceeded;
  }

  /** Whether one rule is proven to hold whenever another does. */
  isImplied(rule: RuleLogic, by: RuleLogic): boolean {
    return this.isImpossible([
      { node: by.logic, holds: true },
      { node: rule.logic, holds: false },
    ]);
  }

  /** Facts that meet goals; they were run, and what held was accepted. */
  witness(goals: readonly Goal[], accepts: (held: ReadonlySet<string>) => boolean): Facts | undefined {
    let left = attemptLimit;
    for (const cube of this.search(goals).cubes) {
      const facts = this.factsOf(cube);
      if (accepts(this.held(facts))) return facts;
      left -= 1;
      if (left === 0) return undefined;
    }
    return undefined;
  }

  /** Facts for which a rule holds, where they can be thought of. */
  sample(rule: RuleLogic): Facts | undefined {
    if (!this.#samples.has(rule)) {
      const holds = (held: ReadonlySet<string>): boolean => held.has(rule.rule.name);
      this.#samples.set(rule, this.witness([{ node: rule.logic, holds: true }], holds));
    }
    return this.#samples.get(rule);
  }

  /** Facts for which a rule holds, with the words it asks for chosen in every way, up to a limit; each was run. */
  *examples({ logic, rule }: RuleLogic, limit: number): Generator<Facts> {
    let left = limit;
    for (const cube of this.search([{ node: logic, holds: true }]).cubes) {
      const plain = this.factsOf(cube);
      const chosen = [...cube].flatMap(([operand, literals]) => {
        const values = [...this.space.values(operand, literals, left)].filter(
          (value) => value !== undefined && value !== null,
        );
        return values.length > 1 && typeof values[0] === 'string'
          ? values.map((value) => withValue(plain, operand, value))
          : [];
      });
      for (const facts of chosen.length === 0 ? [plain] : chosen) {
        if (left === 0) return;
        left -= 1;
        if (this.held(facts).has(rule.name)) yield facts;
      }
    }
  }

  /** Names of the rules that hold for the sample of a rule. */
  heldWith(rule: RuleLogic): ReadonlySet<string> {
    let held = this.#held.get(rule);
    if (held === undefined) {
      const facts = this.sample(rule);
      held = facts === undefined ? new Set() : this.held(facts);
      this.#held.set(rule, held);
    }
    return held;
  }

  /** Names of the rules that hold, those of higher priority first. */
  held(facts: Facts): ReadonlySet<string> {
    return new Set(this.#edition.evaluate(facts).map(({ rule }) => rule.name));
  }

  /** Facts that answer as a cube wants, as far as it is understood. */
  factsOf(cube: Cube): Facts {
    let facts: Facts = {};
    for (const [operand, literals] of cube) {
      for (const value of this.space.values(operand, literals)) {
        facts = withValue(facts, operand, value);
        break;
      }
    }
    return facts;
  }
}

/** Facts in which an operand reads a value. */
export function withValue(facts: Facts, { fact, segments = [] }: Operand, value: unknown): Facts {
  return value === undefined ? facts : place(facts, [fact, ...segments], value);
}

function place(inside: unknown, [name, ...rest]: readonly string[], value: unknown): Facts {
  const known: Facts = typeof inside === 'object' && inside !== null ? { ...inside } : {};
  if (name === undefined) return known;
  return { ...known, [name]: rest.length === 0 ? value : place(known[name], rest, value) };
}

/** Every question of a condition. */
export function predicatesOf(node: LogicNode): readonly Predicate[] {
  if (node.kind === 'predicate') return [node.predicate];
  const parts = node.kind === 'all' || node.kind === 'any' ? node.parts : [node.part];
  return parts.flatMap(predicatesOf);
}
