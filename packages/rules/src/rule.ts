import type { RootCondition } from './condition.ts';
import type { Facts, Titles } from './fact.ts';

/** What a rule says when it holds. Its meaning belongs to whoever reads the matches. */
export interface RuleEvent {
  readonly type: string;
  readonly params?: Facts;
}

/**
 * Findings of the check that are accepted: each code with its reason, or, where a finding is about two rules, with a
 * reason for each other rule, or pack of rules, that may be the second one.
 */
export type Allowed = Readonly<Record<string, string | Readonly<Record<string, string>>>>;

/**
 * A rule as json-rules-engine has it, with the metadata of Linli.
 */
export interface Rule {
  /** Unique in its rule set. */
  readonly name: string;
  readonly conditions: RootCondition;
  readonly event: RuleEvent;
  /** 1 to 1,000,000, 1 unless told; matches come in order of priority, then of definition. */
  readonly priority?: number;
  /** First day it is in force, `YYYY-MM-DD`. */
  readonly from?: string;
  /** Last day it is in force, `YYYY-MM-DD`. */
  readonly until?: string;
  /** Name for people. */
  readonly title?: Titles;
  /** The text it comes from, for explanations and documents. */
  readonly source?: string;
  /** Findings of the check that are accepted. */
  readonly allow?: Allowed;
  /** Anything else an application keeps with a rule; plain JSON, never read here. */
  readonly meta?: Facts;
}

/** A rule that holds. `rule` is the object that was compiled, `event` its event. */
export interface Match {
  readonly rule: Rule;
  readonly event: RuleEvent;
}

/** One value of a parameter and the days it counts, both included. */
export interface DatedValue {
  readonly from?: string;
  readonly until?: string;
  readonly value: unknown;
  /** The text it comes from. */
  readonly source?: string;
}

/** Values that rules share and that change with time, by name. */
export type Parameters = Readonly<Record<string, readonly DatedValue[]>>;
