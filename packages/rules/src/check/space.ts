import { declarationOf, type FactDeclaration } from '../fact.ts';
import type { Operand, Predicate } from '../logic/node.ts';
import { instantCells, numberCells, wholeRange } from './cells.ts';
import { absent, constantsOf, type Domain, type Literal, plainOperator } from './domain.ts';
import { FiniteDomain } from './finite-domain.ts';
import { TokenDomain } from './token-domain.ts';
import { listForm, textForm } from './token-forms.ts';

const scalar = ['equal', 'notEqual', 'in', 'notIn', 'isSet'];
const numeric = [...scalar, 'lessThan', 'lessThanInclusive', 'greaterThan', 'greaterThanInclusive', 'between'];
const temporal = [...scalar, 'before', 'after'];
const textual = [...scalar, 'mentionsAny', 'mentionsAll', 'mentionsNone', 'startsWith', 'within'];
const listed = ['isSet', 'contains', 'doesNotContain', 'sharesAny', 'sharesAll'];

/** What a fact of each other type is where all that is asked is whether it is there. */
const samples = { object: {}, 'object[]': [] };

interface Understood {
  readonly domain: Domain;
  /** Operators whose answers the domain accounts for; all where the domain names every value there is. */
  readonly operators: readonly string[] | undefined;
}

/**
 * What is known of the facts that rules ask about. Facts that are given by themselves and asked in ways that are
 * understood have a {@link Domain}; of all others (derived ones, values taken from other facts, operators of an
 * application) nothing is assumed.
 */
export class Space {
  readonly #understood = new Map<Operand, Understood>();

  /**
   * @param predicates - every question of the rules
   */
  constructor(predicates: Iterable<Predicate>) {
    const asked = new Map<Operand, Predicate[]>();
    const read = new Set<Operand>();
    for (const predicate of predicates) {
      read.add(predicate.operand);
      if (predicate.valueOperand !== undefined) read.add(predicate.valueOperand);
      else asked.set(predicate.operand, [...(asked.get(predicate.operand) ?? []), predicate]);
    }
    for (const [operand, questions] of asked) {
      const apart = [...read].every((other) => other === operand || !isSameOrInside(operand, other));
      const understood = apart ? understoodAs(operand, questions) : undefined;
      if (understood !== undefined) this.#understood.set(operand, understood);
    }
  }

  /** The domain of a fact that has one. */
  domain(operand: Operand): Domain | undefined {
    return this.#understood.get(operand)?.domain;
  }

  /** Whether the domain of its fact accounts for a question. */
  understands({ operand, valueOperand, operator }: Predicate): boolean {
    const understood = valueOperand === undefined ? this.#understood.get(operand) : undefined;
    if (understood === undefined) return false;
    return understood.operators?.includes(plainOperator(operator).name) ?? true;
  }

  /** Values of a fact that answer as wanted; what is not understood is left out. */
  values(operand: Operand, literals: readonly Literal[], limit?: number): Iterable<unknown> {
    return this.domain(operand)?.values(this.#clear(literals), limit) ?? absent;
  }

  /** Whether some value of a fact may answer as wanted. */
  allows(operand: Operand, literals: readonly Literal[]): boolean {
    return this.domain(operand)?.allows(this.#clear(literals)) ?? true;
  }

  #clear(literals: readonly Literal[]): readonly Literal[] {
    return literals.every(({ predicate }) => this.understands(predicate))
      ? literals
      : literals.filter(({ predicate }) => this.understands(predicate));
  }
}

function understoodAs(operand: Operand, questions: readonly Predicate[]): Understood | undefined {
  const declaration = declarationAt(operand);
  if (declaration === undefined) return undefined;
  const { type, values } = declaration;
  const constants = questions.flatMap(constantsOf);
  const all =
    type === 'boolean' ? [true, false] : type === 'string' && values !== undefined ? values : wholeRange(declaration);
  if (all !== undefined) return { domain: new FiniteDomain([...all, ...absent]), operators: undefined };
  if (type === 'number') return finite(numberCells(constants, declaration), numeric);
  if (type === 'instant') return finite(instantCells(constants), temporal);
  if (type === 'object' || type === 'object[]') return finite([samples[type]], ['isSet']);
  const form = type === 'string' ? textForm(constants) : listForm;
  return form && { domain: new TokenDomain(form), operators: type === 'string' ? textual : listed };
}

function finite(cells: readonly unknown[], operators: readonly string[]): Understood {
  return { domain: new FiniteDomain([...cells, ...absent]), operators };
}

/** What is declared of what an operand reads, where that is given by itself. */
function declarationAt({ declaration, params, path, segments = [] }: Operand): FactDeclaration | undefined {
  if (declaration.derive !== undefined || params !== undefined) return undefined;
  if (path !== undefined && segments.length === 0) return undefined;
  return segments.reduce<FactDeclaration | undefined>((at, name) => {
    const field = at?.type === 'object' && at.fields !== undefined ? at.fields[name] : undefined;
    return field === undefined ? undefined : declarationOf(field);
  }, declaration);
}

/** Whether one operand is, or lies inside of, what the other reads, or the other way round. */
function isSameOrInside(one: Operand, other: Operand): boolean {
  if (one.fact !== other.fact) return false;
  const [a, b] = [one.segments ?? [], other.segments ?? []];
  return a.slice(0, b.length).every((name, at) => name === b[at]);
}
