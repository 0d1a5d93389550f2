import type { Facts } from './fact.ts';

/** A value taken from another fact. */
export interface FactValue {
  readonly fact: string;
  readonly path?: string;
  readonly params?: Facts;
}

/** A value taken from a dated parameter. */
export interface ParameterValue {
  readonly parameter: string;
}

/** What every condition may carry besides its meaning. */
export interface ConditionNotes {
  /** Shown in explanations. */
  readonly name?: string;
  /** Accepted as json-rules-engine has it, where it orders the work; it never changes an answer. */
  readonly priority?: number;
}

/** Asks one question of one fact: `{ fact: 'depth', operator: 'greaterThan', value: 2 }`. */
export interface FactCondition extends ConditionNotes {
  readonly fact: string;
  readonly operator: string;
  /** A literal, {@link FactValue} or {@link ParameterValue}. */
  readonly value: unknown;
  /** Own properties joined by dots: `address.building`, `$.address.building`, `items.0.name`. */
  readonly path?: string;
  /** Handed to the fact's `derive`. */
  readonly params?: Facts;
}

/** Holds when every part holds. */
export interface AllCondition extends ConditionNotes {
  readonly all: readonly Condition[];
}

/** Holds when at least one part holds. */
export interface AnyCondition extends ConditionNotes {
  readonly any: readonly Condition[];
}

/** Holds when its part does not. */
export interface NotCondition extends ConditionNotes {
  readonly not: Condition;
}

/** Stands for a named condition. */
export interface ConditionReference extends ConditionNotes {
  readonly condition: string;
}

/** What may stand at the root of a rule. */
export type RootCondition = AllCondition | AnyCondition | NotCondition | ConditionReference;

/** A condition of json-rules-engine's language. */
export type Condition = RootCondition | FactCondition;
