import { declarationOf, type FactDeclaration, type FactDeclarations, type Facts } from '../fact.ts';
import { follow } from '../path.ts';
import { raise } from '../problem.ts';
import type { Operand, Predicate } from './node.ts';

const noParams: Facts = {};

/**
 * The facts of one evaluation. Given ones are as they are; derived ones are computed when first read and kept; a
 * predicate is asked once.
 */
export class Reading {
  readonly #given: Facts;
  readonly #declarations: FactDeclarations;
  /** By predicate: 0 not asked yet, 1 does not hold, 2 holds. */
  #answers: Uint8Array | undefined;
  #derived: Map<string, unknown> | undefined;
  #open: string[] | undefined;
  readonly #predicates: number;

  /**
   * @param given - the facts
   * @param declarations - what is known of them
   * @param predicates - how many predicates may be asked
   */
  constructor(given: Facts, declarations: FactDeclarations, predicates: number) {
    this.#given = given;
    this.#declarations = declarations;
    this.#predicates = predicates;
  }

  /** What an operand is. */
  of(operand: Operand): unknown {
    const value = this.#given[operand.fact] ?? this.#absent(operand);
    return operand.segments === undefined ? value : follow(value, operand.segments);
  }

  /** What an operand's fact is where it is not given: `null`, derived or nothing. */
  #absent({ fact, declaration: { derive }, params }: Operand): unknown {
    if (this.#given[fact] === null) return null;
    return derive === undefined ? undefined : this.#derive(fact, derive, params ?? noParams);
  }

  /** Whether a fact is given. */
  has(name: string): boolean {
    return this.#given[name] !== undefined;
  }

  /** Whether a predicate holds. */
  holds(predicate: Predicate): boolean {
    const answers = (this.#answers ??= new Uint8Array(this.#predicates));
    const known = answers[predicate.id] ?? 0;
    if (known !== 0) return known === 2;
    const { operand, valueOperand, prepared } = predicate;
    const answer = predicate.holds(this.of(operand), valueOperand === undefined ? prepared : this.of(valueOperand));
    answers[predicate.id] = answer ? 2 : 1;
    return answer;
  }

  /** A fact by name, with what its `derive` is given: given, derived or absent. */
  fact(name: string, params: Facts = noParams): unknown {
    const declared = Object.hasOwn(this.#declarations, name) ? this.#declarations[name] : undefined;
    if (declared === undefined) throw raise('PACK_FACT', { data: { fact: name } });
    const given = this.#given[name];
    if (given !== undefined) return given;
    const { derive } = declarationOf(declared);
    return derive === undefined ? undefined : this.#derive(name, derive, params);
  }

  #derive(name: string, derive: NonNullable<FactDeclaration['derive']>, params: Facts): unknown {
    const derived = (this.#derived ??= new Map<string, unknown>());
    const open = (this.#open ??= []);
    const key = params === noParams ? name : `${name} ${JSON.stringify(params)}`;
    if (derived.has(key)) return derived.get(key);
    if (open.includes(key)) {
      throw raise('RULES_DERIVE', { data: { fact: name, names: [...open, key].join(' → ') } });
    }
    open.push(key);
    try {
      const value = derive((other) => this.fact(other), params);
      derived.set(key, value);
      return value;
    } finally {
      open.pop();
    }
  }
}
