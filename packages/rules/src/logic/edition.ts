import { holdsOn } from '../civil-day.ts';
import type { Facts } from '../fact.ts';
import type { RulesOptions } from '../options.ts';
import type { Match, Rule } from '../rule.ts';
import type { LogicNode } from './node.ts';
import { Reading } from './reading.ts';
import { Resolver } from './resolve.ts';

/** A rule as it is on a day. */
export interface RuleLogic {
  readonly rule: Rule;
  readonly inForce: boolean;
  readonly logic: LogicNode;
}

/** A rule set as it is from one change to the next: which rules are in force, with which parameter values. */
export class Edition {
  /** Every rule, in the order of definition. */
  readonly rules: readonly RuleLogic[];
  readonly #options: RulesOptions;
  readonly #ordered: readonly RuleLogic[];

  constructor(rules: readonly Rule[], options: RulesOptions, day: string | undefined) {
    const resolver = new Resolver(options, day);
    this.#options = options;
    this.rules = rules.map((rule, at) => ({
      rule,
      inForce: day === undefined || holdsOn(rule, day),
      logic: resolver.resolve(rule.conditions, `/${at}/conditions`),
    }));
    this.#ordered = this.rules
      .filter(({ inForce }) => inForce)
      .toSorted((a, b) => (b.rule.priority ?? 1) - (a.rule.priority ?? 1));
  }

  /** The rules that hold, in their order. */
  evaluate(facts: Facts): readonly Match[] {
    const reading = new Reading(facts, this.#options.facts);
    return this.#ordered.filter(({ logic }) => holds(logic, reading)).map(({ rule }) => ({ rule, event: rule.event }));
  }
}

function holds(node: LogicNode, reading: Reading): boolean {
  if (node.kind === 'predicate') return reading.holds(node.predicate);
  if (node.kind === 'all') return node.parts.every((part) => holds(part, reading));
  if (node.kind === 'any') return node.parts.some((part) => holds(part, reading));
  return holds(node.part, reading) !== (node.kind === 'not');
}
