import type { choices } from './assembly-command.ts';
import type { BallotRule } from './ballot-rule.ts';
import type { Tally } from './tally.ts';

/** One way to vote. */
export type Choice = (typeof choices)[number];

/** A vote: who may take part, by which rule it counts, and how it went. */
export interface Ballot {
  readonly ballot: string;
  readonly rule: BallotRule;
  readonly ruleName: string;
  readonly session?: string;
  readonly step?: string;
  /** One entry for each unit; an owner of several has several. */
  readonly electorate: readonly { readonly voter: string; readonly area?: string }[];
  readonly excluded: readonly { readonly voter: string; readonly interest: string }[];
  readonly votes: readonly { readonly voter: string; readonly choice: Choice; readonly at: string }[];
  readonly closesAt?: string;
  readonly tally?: Tally;
  readonly decision?: string;
  /** Whether a step that was reopened asks for a new vote. */
  readonly spent: boolean;
}
