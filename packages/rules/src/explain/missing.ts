import { declarationOf, type FactDeclarations, type FactType, type Titles } from '../fact.ts';
import type { LogicNode, Predicate } from '../logic/node.ts';
import type { Reading } from '../logic/reading.ts';
import type { Rule } from '../rule.ts';

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
 * The absent facts on which rules still hang. Absent facts are taken to be anything at all, each time they are asked
 * about; so a rule that holds whatever a fact is may be listed, but none that hangs on a fact is left out.
 */
export class Doubts {
  readonly #reading: Reading;
  readonly #rules = new Map<string, string[]>();

  /** @param reading - the facts that are known */
  constructor(reading: Reading) {
    this.#reading = reading;
  }

  /** Notes the absent facts on which a rule hangs. */
  add(rule: Rule, logic: LogicNode): void {
    const facts = new Set<string>();
    this.#collect(logic, facts);
    for (const fact of facts) this.#rules.set(fact, [...(this.#rules.get(fact) ?? []), rule.name]);
  }

  /** By fact: the rules that hang on it. */
  get rules(): ReadonlyMap<string, readonly string[]> {
    return this.#rules;
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
    return operands.flatMap(({ fact, params }) => this.#reading.absentFor(fact, params));
  }
}

/** Facts as questions, those on which most rules hang first. */
export function questionsOf(
  doubts: ReadonlyMap<string, readonly string[]>,
  declarations: FactDeclarations,
): readonly MissingFact[] {
  return [...doubts]
    .toSorted(([, a], [, b]) => b.length - a.length)
    .map(([fact, rules]) => {
      const { type, title, values } = declarationOf(declarations[fact] ?? 'object');
      return { fact, type, ...(title !== undefined && { title }), ...(values !== undefined && { values }), rules };
    });
}
