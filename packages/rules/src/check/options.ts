import type { RulesOptions } from '../options.ts';
import type { HitPolicy } from './hit-policy.ts';

/** What rules are checked against. */
export interface CheckOptions extends RulesOptions {
  /** Which rules conflict when they hold together, and who wins; `first` for every event type unless told. */
  readonly hitPolicy?: HitPolicy;
  /** Event types of which some rule is to hold in every case; unless told, those that `hitPolicy` does not collect and that have two rules or more. */
  readonly complete?: readonly string[];
  /** The day of the check, `YYYY-MM-DD`: what ended before has expired. */
  readonly on?: string;
}
