import type { StreamEvent } from '../stream/stream-event.ts';
import type { Responsibility } from '../triage/responsibility.ts';
import type { CommandOf, ReadCommand } from './assembly-command.ts';
import type { BallotRule } from './ballot-rule.ts';
import type { CostPart } from './cost-share.ts';
import type { Fen } from './money.ts';
import type { Tally } from './tally.ts';
import type { AssemblyTemplate } from './template.ts';

/** What a command said, as an event keeps it. */
type Said<Type extends ReadCommand['type']> = Omit<CommandOf<Type>, 'type'>;

interface Happened<Type extends string> extends StreamEvent {
  readonly type: Type;
}

/** The assembly began, under a template that stays as it was that day. */
export interface AssemblyOpened extends Happened<'assembly-opened'> {
  readonly id: string;
  /** `pack/template`, where it is one of a pack, and the version of the pack. */
  readonly source?: { readonly template: string; readonly version: string };
  readonly template: AssemblyTemplate;
  /** By step: its limit as text, parameters filled in. */
  readonly limits: Readonly<Record<string, string>>;
  readonly places: readonly string[];
  readonly subjects: readonly string[];
  readonly requests: readonly string[];
  readonly origin?: 'residents' | 'above';
}

/** A step may begin, or begins again. */
export interface StepEntered extends Happened<'step-entered'> {
  readonly step: string;
  /** When it is due, where it has a limit. */
  readonly dueAt?: string;
}

/** A step is done. */
export interface StepCompleted extends Happened<'step-completed'> {
  readonly step: string;
  readonly outcome?: string;
}

/** A step, and all that come after it, are to be done again. */
export interface StepReopened extends Happened<'step-reopened'> {
  readonly step: string;
  /** The step whose outcome asked for it. */
  readonly because: string;
}

/** A vote was closed and counted. */
export interface BallotClosed extends Happened<'ballot-closed'> {
  readonly ballot: string;
  readonly tally: Tally;
  /** Id of the decision, where it carried. */
  readonly decision?: string;
}

/** Nobody of those who were blamed is liable any more, so the matter is somebody else's. */
export interface Rerouted extends Happened<'rerouted'> {
  /** Parties that were cleared; their clocks stop without being late. */
  readonly from: readonly string[];
  readonly responsibility: Responsibility;
}

/** Something that happened in an assembly. */
export type AssemblyEvent =
  | AssemblyOpened
  | StepEntered
  | StepCompleted
  | StepReopened
  | BallotClosed
  | Rerouted
  | (Happened<'step-overdue'> & { readonly step: string })
  | (Happened<'party-named'> & Said<'name-party'>)
  | (Happened<'member-seated'> & Said<'seat'>)
  | (Happened<'interest-declared'> & Said<'declare-interest'>)
  | (Happened<'elected'> & Said<'elect'>)
  | (Happened<'recorded'> & Said<'record'>)
  | (Happened<'signed'> & Said<'sign'>)
  | (Happened<'session-called'> &
      Omit<Said<'call-session'>, 'at'> & { readonly heldAt?: string; readonly closedVenue?: true })
  | (Happened<'session-held'> & Said<'hold-session'> & { readonly decision?: string })
  | (Happened<'item-raised'> & Said<'raise'>)
  | (Happened<'request-answered'> & Said<'answer'>)
  | (Happened<'ballot-opened'> & {
      readonly ballot: string;
      readonly rule: BallotRule;
      readonly ruleName: string;
      readonly session?: string;
      readonly step?: string;
      readonly electorate: readonly { readonly voter: string; readonly area?: string }[];
      /** Who may not vote, because of which interest. */
      readonly excluded: readonly { readonly voter: string; readonly interest: string }[];
      readonly closesAt?: string;
    })
  | (Happened<'voted'> & Said<'vote'>)
  | (Happened<'blamed'> & { readonly party: string; readonly dueAt?: string })
  | (Happened<'blame-overdue'> & { readonly party: string })
  | (Happened<'cause-found'> & Said<'find-cause'>)
  | (Happened<'costs-shared'> & {
      readonly share: string;
      readonly total: Fen;
      readonly parts: readonly CostPart[];
      readonly limit?: string;
      readonly replaces?: string;
    })
  | (Happened<'consented'> & Said<'consent'> & { readonly dueAt?: string })
  | (Happened<'paid'> & Said<'pay'>)
  | (Happened<'payers-reminded'> & { readonly share: string; readonly payers: readonly string[] })
  | (Happened<'costs-settled'> & { readonly share: string })
  | (Happened<'room-opened'> & { readonly members: readonly string[] })
  | (Happened<'spoken'> & { readonly member: string })
  | Happened<'room-closed'>
  | (Happened<'assembly-closed'> & { readonly outcome?: string; readonly leftOut: readonly string[] });

/** An event of one type. */
export type EventOf<Type extends AssemblyEvent['type']> = Extract<AssemblyEvent, { type: Type }>;
