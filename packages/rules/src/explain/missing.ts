import { declarationOf, type FactDeclarations, type Facts, type FactType, type Titles } from '../fact.ts';
import type { LogicNode, Predicate } from '../logic/node.ts';
import type { Reading } from '../logic/reading.ts';
import type { Rule } from '../rule.ts';
import type { AsOf, RuleSet } from '../rule-set.ts';

/** A fact that is not known and could change which rules hold: a question to ask. */
export interface MissingFact {
  readonly fact: string;
  readonly type: FactType;
  /** The fact's name for people. */
  readonly title?: Titles;
  /** The answers there are, where the fact declares them. */
  readonly values?: readonly string[];
  /** The names of the rules that hang on it. */
  readonly rules: readonly string[];
}

/** A condition's answer as far as it is known. */
type Known = boolean | undefined;

/**
 * The declared facts that are absent and could still change which rules hold, as questions to ask. An absent fact may be
 * anything at all, each time it is asked about: so a rule that holds whatever a fact is may be named, but none that hangs
 * on a fact is left out.
 *
 * @param ruleSet - compiled rules
 * @param facts - what is known
 * @param asOf - the day that counts
 * @returns the facts, those on which most rules hang first
 * @throws as `ruleSet.evaluate`
 *
 * @example
 * ```ts
 * import { compile, missingFacts } from '@linli/rules';
 *
 * const rule = {
 *   name: 'flood',
 *   conditions: { all: [{ fact: 'place', operator: 'equal', value: 'basement' }, { fact: 'depth', operator: 'greaterThan', value: 1 }] },
 *   event: { type: 'tag' },
 * };
 * const ruleSet = compile([rule], { facts: { place: 'string', depth: 'number' } });
 * missingFacts(ruleSet, { place: 'basement' }); // => [{ fact: 'depth', type: 'number', rules: ['flood'] }]
 * missingFacts(ruleSet, { place: 'roof' }); // => []
 * ```
 */
export function missingFacts(ruleSet: RuleSet, facts: Facts, asOf?: AsOf): readonly MissingFact[] {
  const edition = ruleSet.edition(asOf);
  const doubts = new Doubts(edition.read(facts), ruleSet.options.facts);
  for (const { rule, inForce, logic } of edition.rules) if (inForce) doubts.add(rule, logic);
  return [...doubts.rules]
    .toSorted(([, a], [, b]) => b.length - a.length)
    .map(([fact, rules]) => {
      const { type, title, values } = declarationOf(ruleSet.options.facts[fact] ?? 'object');
      return { fact, type, ...(title !== undefined && { title }), ...(values !== undefined && { values }), rules };
    });
}

/** The absent facts on which rules still hang. */
class Doubts {
  readonly #reading: Reading;
  readonly #declarations: FactDeclarations;
  /** By fact: the rules that hang on it. */
  readonly rules = new Map<string, string[]>();

  /**
   * @param reading - the facts that are known
   * @param declarations - what is known of facts
   */
  constructor(reading: Reading, declarations: FactDeclarations) {
    this.#reading = reading;
    this.#declarations = declarations;
  }

  /** Notes the absent facts on which a rule hangs. */
  add(rule: Rule, logic: LogicNode): void {
    const facts = new Set<string>();
    this.#collect(logic, facts);
    for (const fact of facts) this.rules.set(fact, [...(this.rules.get(fact) ?? []), rule.name]);
  }

  #collect(node: LogicNode, facts: Set<string>): void {
    if (this.#known(node) !== undefined) return;
    if (node.kind === 'predicate') for (const fact of this.#absent(node.predicate)) facts.add(fact);
    else if (node.kind === 'all' || node.kind === 'any') for (const part of node.parts) this.#collect(part, facts);
    else this.#collect(node.part, facts);
  }

  #known(node: LogicNode): Known {
    if (node.kind === 'predicate') {
      return this.#absent(node.predicate).length > 0 ? undefined : this.#reading.holds(node.predicate);
    }
    if (node.kind === 'reference') return this.#known(node.part);
    if (node.kind === 'not') {
      const inner = this.#known(node.part);
      return inner === undefined ? undefined : !inner;
    }
    const decisive = node.kind === 'any';
    const answers = new Set(node.parts.map((part) => this.#known(part)));
    if (answers.has(decisive)) return decisive;
    return answers.has(undefined) ? undefined : !decisive;
  }

  #absent({ operand, valueOperand }: Predicate): readonly string[] {
    const operands = valueOperand === undefined ? [operand] : [operand, valueOperand];
    return operands.flatMap(({ fact, params }) => this.#absentFor(fact, params));
  }

  /** The absent facts that a fact is read from: itself, or those its `derive` reads. */
  #absentFor(name: string, params: Facts = {}): readonly string[] {
    if (this.#reading.has(name)) return [];
    const value = this.#reading.fact(name, params);
    const { derive } = declarationOf(this.#declarations[name] ?? 'object');
    if (derive === undefined) return value === undefined ? [name] : [];
    const absent = new Set<string>();
    derive((other) => {
      for (const fact of this.#absentFor(other)) absent.add(fact);
      return this.#reading.fact(other);
    }, params);
    return [...absent];
  }
}
