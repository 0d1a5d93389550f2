import { declarationOf, type FactDeclarations, type Facts } from '../fact.ts';
import { follow } from '../path.ts';
import { raise } from '../problem.ts';
import type { Operand, Predicate } from './node.ts';

const noParams: Facts = {};

/**
 * The facts of one evaluation: given ones as they are, derived ones computed when first read and kept.
 */
export class Reading {
  readonly #given: Facts;
  readonly #declarations: FactDeclarations;
  readonly #derived = new Map<string, unknown>();
  readonly #open: string[] = [];

  constructor(given: Facts, declarations: FactDeclarations) {
    this.#given = given;
    this.#declarations = declarations;
  }

  /** What an operand is. */
  of(operand: Operand): unknown {
    const value = this.fact(operand.fact, operand.params ?? noParams);
    return operand.segments.length === 0 ? value : follow(value, operand.segments);
  }

  /** Whether a predicate holds. */
  holds(predicate: Predicate): boolean {
    return predicate.holds(this.of(predicate.operand), this.valueOf(predicate));
  }

  /** What a predicate compares with, as its operator takes it. */
  valueOf(predicate: Predicate): unknown {
    return predicate.valueOperand === undefined ? predicate.prepared : this.of(predicate.valueOperand);
  }

  /** A fact by name: given, derived or absent. */
  fact(name: string, params: Facts = noParams): unknown {
    const given = this.#given[name];
    if (given !== undefined) return given;
    if (!Object.hasOwn(this.#declarations, name)) throw raise('PACK_FACT', { data: { fact: name } });
    const declared = this.#declarations[name];
    const derive = declared === undefined ? undefined : declarationOf(declared).derive;
    return derive === undefined ? undefined : this.#derive(name, derive, params);
  }

  #derive(name: string, derive: (read: (name: string) => unknown, params: Facts) => unknown, params: Facts): unknown {
    const key = params === noParams ? name : `${name} ${JSON.stringify(params)}`;
    if (this.#derived.has(key)) return this.#derived.get(key);
    if (this.#open.includes(key)) {
      throw raise('RULES_DERIVE', { data: { fact: name, names: [...this.#open, key].join(' → ') } });
    }
    this.#open.push(key);
    try {
      const value = derive((other) => this.fact(other), params);
      this.#derived.set(key, value);
      return value;
    } finally {
      this.#open.pop();
    }
  }
}
