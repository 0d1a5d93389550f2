import type { FactValue, ParameterValue } from '../condition.ts';
import type { Titles } from '../fact.ts';
import type { Rule } from '../rule.ts';

/** Why each rule holds or not. A tree for programs; `formatExplanation` prints it for people. */
export interface Explanation {
  /** The day that counted, if one was given. */
  readonly on?: string;
  /** Every rule, in the order of definition. */
  readonly rules: readonly RuleExplanation[];
}

/** Why one rule holds or not. */
export interface RuleExplanation {
  readonly rule: Rule;
  /** Whether it holds and is in force. */
  readonly matched: boolean;
  /** Whether it counts on the day that was given. */
  readonly inForce: boolean;
  readonly tree: ExplanationNode;
}

/** What all nodes share. */
export interface NodeNotes {
  readonly holds: boolean;
  /** Where the condition stands: a JSON pointer as in errors. */
  readonly pointer: string;
  /** The name its author gave it. */
  readonly name?: string;
}

/** All, any or none of its parts. */
export interface GroupNode extends NodeNotes {
  readonly kind: 'all' | 'any' | 'not';
  readonly children: readonly ExplanationNode[];
}

/** A named condition, with its tree as the one child. */
export interface ReferenceNode extends NodeNotes {
  readonly kind: 'reference';
  readonly condition: string;
  readonly children: readonly ExplanationNode[];
}

/** One question asked of one fact. */
export interface PredicateNode extends NodeNotes {
  readonly kind: 'predicate';
  readonly fact: string;
  readonly path?: string;
  readonly operator: string;
  /** What the fact was compared with. */
  readonly value: unknown;
  /** Where that value came from, if it was no literal. */
  readonly valueFrom?: FactValue | ParameterValue;
  /** The fact's value; `undefined` where it is absent. */
  readonly actual: unknown;
  /** Whether the fact, or the one it was compared with, is personal. */
  readonly personal: boolean;
  /** The fact's name for people. */
  readonly title?: Titles;
  /** How the operator reads, without decorators. */
  readonly phrase: Titles;
}

/** A condition with its answer. */
export type ExplanationNode = GroupNode | ReferenceNode | PredicateNode;
