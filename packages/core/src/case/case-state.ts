import type { Policies } from '@linli/time';
import type { StopwatchRules } from '@linli/time/stopwatch';

import type { Tier } from '../triage/responsibility.ts';
import type { CaseOutcome } from './case-event.ts';
import type { CaseParty } from './case-party.ts';
import type { DecisionSnapshot } from './decision-snapshot.ts';
import type { PlannedStep } from './planned-step.ts';
import type { RequestRecord } from './request-record.ts';

/**
 * Where a case stands:
 *
 * - `none`: nothing was submitted
 * - `open`: decided, nobody was told to do it
 * - `dispatched`: somebody was told, and has neither accepted nor refused
 * - `accepted`: somebody has it
 * - `resolved`: it has an outcome
 * - `closed`, `merged`, `cancelled`: over
 */
export const caseStatuses = [
  'none',
  'open',
  'dispatched',
  'accepted',
  'resolved',
  'closed',
  'merged',
  'cancelled',
] as const;

/** Where a case stands; see {@link caseStatuses}. */
export type CaseStatus = (typeof caseStatuses)[number];

/** What happened to one clock, as `@linli/time/stopwatch` reads it, with instants in ISO 8601. */
export type ClockEntry =
  | { readonly type: 'started' | 'resumed'; readonly at: string }
  | { readonly type: 'paused'; readonly at: string; readonly reason: string }
  | { readonly type: 'extended'; readonly at: string; readonly by?: string }
  | { readonly type: 'suspended'; readonly at: string; readonly until: string; readonly reason: string }
  | { readonly type: 'retargeted'; readonly at: string; readonly limit: string; readonly policies: Policies }
  | { readonly type: 'stopped'; readonly at: string; readonly met: boolean };

/** One clock of a case: a step's limit, and what happened to it. What it shows is computed, see `clocksOf`. */
export interface CaseClock {
  /** `make-safe`, `report-in@water`, `resolve#2`. */
  readonly id: string;
  readonly step: string;
  /** Where each owner has a clock of its own. */
  readonly owner?: CaseParty;
  /** The limit it started with; another one comes as an entry. */
  readonly limit: string;
  readonly policies?: Policies;
  readonly stopwatch?: StopwatchRules;
  readonly escalation: PlannedStep['escalation'];
  readonly log: readonly ClockEntry[];
  /** How often each rung was reached, by its place in the ladder. */
  readonly given: Readonly<Record<number, number>>;
  /** When it was late for the first time: a fact that stays. */
  readonly breachedAt?: string;
  /** Lateness was appealed with success; the late fact stays beside it. */
  readonly exempt: boolean;
  readonly stopped: boolean;
}

/** One step of a case. */
export interface CaseStep {
  readonly planned: PlannedStep;
  /** When its start came; missing while it waits. */
  readonly startedAt?: string;
  /** When it was done; missing while it is not. */
  readonly doneAt?: string;
  readonly outcome?: string;
  /** Who must do it: as planned, called by a whistle, or put in the place of somebody cleared. */
  readonly owners: readonly CaseParty[];
  /** The owners that have reported, where each has a clock; otherwise empty. */
  readonly reported: readonly CaseParty[];
  /** How often it was started. */
  readonly runs: number;
}

/** A dispatch that was neither accepted nor refused. */
export interface CaseOffer {
  readonly party: CaseParty;
  readonly at: string;
  /** Where the case stood before, and stands again when it is refused. */
  readonly before: 'open' | 'accepted';
  /** Until when it may be refused; until it is accepted where left out. */
  readonly refusableUntil?: string;
}

/** Something on record. */
export interface CaseEvidence {
  readonly evidence: string;
  readonly at: string;
  readonly step?: string;
  readonly party?: CaseParty;
}

/** A correction of the category; the one before stays on record. */
export interface CaseCorrection {
  readonly at: string;
  readonly by?: string;
  readonly from?: string;
  readonly to: string;
  readonly reason: string;
}

/** One step up from layer to layer. */
export interface CaseHop {
  readonly at: string;
  readonly from?: Tier;
  readonly to: Tier;
  readonly party: CaseParty;
  readonly reason: string;
}

/** An appeal against the lateness of one clock. */
export interface CaseAppeal {
  readonly clock: string;
  readonly party: CaseParty;
  readonly by?: string;
  readonly reason: string;
  /** One word for each reviewer. */
  readonly reviews: readonly { readonly by: string; readonly approved: boolean }[];
  /** Exempt, or turned down; missing while it is reviewed. */
  readonly result?: 'exempt' | 'dismissed';
}

/** The requester's verdict. */
export interface CaseEvaluation {
  readonly at: string;
  readonly responded: boolean;
  readonly solved?: boolean;
  readonly satisfied?: boolean;
}

/** A case as its events have made it. Plain data; nothing personal. */
export interface CaseState {
  readonly status: CaseStatus;
  readonly request?: RequestRecord;
  /** Key of the personal record with the original words, never edited. */
  readonly words?: string;
  /** Stream that it comes from. */
  readonly from?: string;
  /** The decision that holds. */
  readonly decision?: DecisionSnapshot;
  /** The first decision; kept whatever was corrected or migrated. */
  readonly original?: DecisionSnapshot;
  /** The category that holds: decided or corrected. */
  readonly category?: string;
  readonly corrections: readonly CaseCorrection[];
  /** Who was asked first, and follows it up to the end. */
  readonly firstContact?: CaseParty;
  /** Who is answerable now. */
  readonly owner?: CaseParty;
  readonly offer?: CaseOffer;
  readonly partners: readonly CaseParty[];
  /** Parties that a finding has cleared. */
  readonly cleared: readonly CaseParty[];
  readonly tier?: Tier;
  readonly hops: readonly CaseHop[];
  readonly steps: readonly CaseStep[];
  readonly clocks: readonly CaseClock[];
  /** Named events that have occurred, with when. */
  readonly occurred: readonly { readonly event: string; readonly occurredAt: string }[];
  readonly evidence: readonly CaseEvidence[];
  readonly replies: { readonly count: number; readonly first?: string; readonly last?: string };
  /** Whether everybody who asked was answered since they last did. */
  readonly answered: boolean;
  readonly ratings: readonly { readonly step: string; readonly party: CaseParty; readonly score: number }[];
  readonly outcome?: CaseOutcome;
  readonly calledBack: readonly { readonly at: string; readonly reached: boolean }[];
  readonly evaluation?: CaseEvaluation;
  /** How often the same trouble has come back after closing. */
  readonly recurrence: number;
  /** The measure that is due. */
  readonly measure?: string;
  /** How often it was taken up again, recurrences included. */
  readonly reopenings: number;
  /** Streams of the cases that went on in this one. */
  readonly duplicates: readonly string[];
  readonly mergedInto?: string;
  readonly splitInto: readonly string[];
  readonly topics: readonly string[];
  readonly closedAt?: string;
  /** Closed although something was missing. */
  readonly forced: boolean;
  readonly appeals: readonly CaseAppeal[];
  /** The latest instant of any event; no later event is decided to be earlier. */
  readonly lastAt?: string;
}
