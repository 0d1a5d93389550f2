import type { RootCondition } from './condition.ts';
import type { FactDeclarations } from './fact.ts';
import type { OperatorDefinition } from './operator.ts';
import type { Parameters } from './rule.ts';

/** How much one rule set may hold. What is larger is refused before it is read. */
export interface Limits {
  /** Rules; 10,000 unless told. */
  readonly rules?: number;
  /** Conditions of all rules, named ones counted wherever they are used; 50,000 unless told. */
  readonly conditions?: number;
  /** JSON values in all rules; 1,000,000 unless told. */
  readonly values?: number;
  /** Characters of all texts in all rules; 2,000,000 unless told. */
  readonly characters?: number;
}

/** What rules are compiled against. */
export interface RulesOptions {
  /** The facts rules may ask about. */
  readonly facts: FactDeclarations;
  /** Operators besides the built-in ones. */
  readonly operators?: readonly OperatorDefinition[];
  /** Named conditions, for `{ condition: 'name' }`. */
  readonly conditions?: Readonly<Record<string, RootCondition>>;
  /** Dated values, for `value: { parameter: 'name' }`. */
  readonly parameters?: Parameters;
  readonly limits?: Limits;
}

/** The limits that hold where none are given. */
export const defaultLimits: Required<Limits> = {
  rules: 10_000,
  conditions: 50_000,
  values: 1_000_000,
  characters: 2_000_000,
};

/** How deep conditions may nest, named ones included. */
export const depthLimit = 32;

/** How deep any value in a rule may nest. */
export const valueDepthLimit = 100;

/** How long a name may be. */
export const nameLimit = 200;

/** How many errors {@link validate} gives at most. */
export const errorLimit = 100;
