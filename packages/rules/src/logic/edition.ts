import { holdsOn } from '../civil-day.ts';
import { RuleIndex } from '../evaluate/rule-index.ts';
import type { Facts } from '../fact.ts';
import type { RulesOptions } from '../options.ts';
import type { Match, Rule } from '../rule.ts';
import type { LogicNode } from './node.ts';
import { Reading } from './reading.ts';
import { Resolver } from './resolve.ts';

/** A rule as it is on a day. */
export interface RuleLogic {
  readonly rule: Rule;
  /** Its place in the order of definition. */
  readonly at: number;
  readonly inForce: boolean;
  readonly logic: LogicNode;
}

/** A rule set as it is from one change to the next: which rules are in force, with which parameter values. */
export class Edition {
  /** Every rule, in the order of definition. */
  readonly rules: readonly RuleLogic[];
  readonly #options: RulesOptions;
  readonly #predicates: number;
  readonly #index: RuleIndex;
  readonly #matches: readonly Match[];

  constructor(rules: readonly Rule[], options: RulesOptions, day: string | undefined) {
    const resolver = new Resolver(options, day);
    this.#options = options;
    const inForce = rules.map((rule) => day === undefined || holdsOn(rule, day));
    const logic = rules.map((rule, at) => (inForce[at] === true ? resolver.resolve(rule.conditions) : undefined));
    resolver.allowMissing();
    this.rules = rules.map((rule, at) => ({
      rule,
      at,
      inForce: inForce[at] === true,
      logic: logic[at] ?? resolver.resolve(rule.conditions),
    }));
    const ordered = this.rules
      .filter((each) => each.inForce)
      .toSorted((a, b) => (b.rule.priority ?? 1) - (a.rule.priority ?? 1));
    this.#predicates = resolver.predicates.length;
    this.#index = new RuleIndex(
      ordered.map((each) => each.logic),
      resolver.predicates,
      (facts) => this.read(facts),
    );
    this.#matches = ordered.map(({ rule }) => Object.freeze({ rule, event: rule.event }));
  }

  /** The facts of one evaluation. */
  read(facts: Facts): Reading {
    return new Reading(facts, this.#options.facts, this.#predicates);
  }

  /** The rules that hold, in their order. */
  evaluate(facts: Facts): readonly Match[] {
    return this.#index.select(facts, this.#matches);
  }
}
