import type { Condition, FactValue, ParameterValue } from '../condition.ts';
import type { FactDeclaration, Facts } from '../fact.ts';
import type { Operator } from '../operator.ts';
import type { Holds } from '../operators/decorators.ts';
import type { Shape } from './shape.ts';

/** Where a value is read from: a fact, with what its `derive` is given and the path into it. */
export interface Operand {
  /** Its place among the operands of the set. */
  readonly id: number;
  readonly fact: string;
  readonly declaration: FactDeclaration;
  readonly params: Facts | undefined;
  readonly path: string | undefined;
  readonly segments: readonly string[] | undefined;
}

/** One question asked of one fact. Conditions that ask the same share one predicate. */
export interface Predicate {
  /** Its place among the predicates of the set. */
  readonly id: number;
  readonly operand: Operand;
  /** The operator's full name, decorators included. */
  readonly operator: string;
  /** The operator itself, without decorators. */
  readonly base: Operator;
  readonly holds: Holds;
  /** The value as the rule has it, and as `holds` is given it. */
  readonly value: unknown;
  readonly prepared: unknown;
  /** Where the value is read from, if it is not a literal. */
  readonly valueOperand: Operand | undefined;
  readonly valueFrom: FactValue | ParameterValue | undefined;
  /** How it may be indexed. */
  readonly shape: Shape;
}

/** A condition with its names resolved. */
export type LogicNode = AllLogic | AnyLogic | NotLogic | ReferenceLogic | PredicateLogic;

/** What every node keeps for explanations. */
export interface LogicNotes {
  readonly condition: Condition;
}

/** `all`. */
export interface AllLogic extends LogicNotes {
  readonly kind: 'all';
  readonly parts: readonly LogicNode[];
}

/** `any`. */
export interface AnyLogic extends LogicNotes {
  readonly kind: 'any';
  readonly parts: readonly LogicNode[];
}

/** `not`. */
export interface NotLogic extends LogicNotes {
  readonly kind: 'not';
  readonly part: LogicNode;
}

/** A named condition. */
export interface ReferenceLogic extends LogicNotes {
  readonly kind: 'reference';
  readonly name: string;
  readonly part: LogicNode;
}

/** A leaf. */
export interface PredicateLogic extends LogicNotes {
  readonly kind: 'predicate';
  readonly predicate: Predicate;
}
