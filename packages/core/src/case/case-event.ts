import type { Tier } from '../triage/responsibility.ts';
import type { StreamEvent } from '../stream/stream-event.ts';
import type { CaseParty } from './case-party.ts';
import type { DecisionSnapshot } from './decision-snapshot.ts';
import type { RequestRecord } from './request-record.ts';

/** How a clock stood when it was stopped. Kept in the event, so that lateness stays a fact whatever changes later. */
export interface StoppedClock {
  /** Id of the clock: the step, `make-safe`; with its owner where each has one, `report-in@water`; `…#2` when run again. */
  readonly clock: string;
  /** Whose clock it is, where each owner has one. */
  readonly owner?: CaseParty;
  /** ISO 8601 in UTC. */
  readonly startedAt: string;
  /** Missing where the clock had not started. */
  readonly dueAt?: string;
  /** `met` in time, `late` after it, `unmet` where the goal was given up: no breach of its own. */
  readonly result: 'met' | 'late' | 'unmet';
  /** Milliseconds used, without pauses, in the limit's own measure. */
  readonly elapsed: number;
  /** Milliseconds by the wall after the due instant; 0 in time. */
  readonly lateBy: number;
}

/** A rung of an escalation ladder, and when it was reached. */
export interface RungReached {
  readonly clock: string;
  readonly step: string;
  /** Whose clock it is, where each owner has one. */
  readonly owner?: CaseParty;
  /** Which rung of the step's ladder, from 0. */
  readonly rung: number;
  /** Share of the limit that had passed. */
  readonly share: number;
  readonly action: 'remind' | 'urge' | 'supervise' | 'report-upward';
  /** Who hears of it. */
  readonly to: CaseParty;
  /** When the limit is due, ISO 8601 in UTC. */
  readonly dueAt: string;
}

/** One thing that two decisions say differently. */
export interface DecisionDifference {
  /** What: `category`, `severity`, `lead`, `steps/resolve/limit`. */
  readonly field: string;
  /** Missing where it was not there before. */
  readonly from?: unknown;
  /** Missing where it is not there any more. */
  readonly to?: unknown;
}

interface Happenings {
  /** A request came in. Its words, address, name and phone are in the personal record of this event. */
  submitted: {
    readonly request: RequestRecord;
    /** Who was asked first (首接), and stays answerable until somebody has accepted. */
    readonly firstContact?: CaseParty;
    /** Stream that it comes from: the case it was split off, the round or note that found it. */
    readonly from?: string;
  };
  /** The packs have decided; clocks of steps that start at open run from when the request was received. */
  triaged: { readonly decision: DecisionSnapshot };
  /** A person has put another category in place of the decided one; both stay on record. */
  'category-corrected': {
    readonly from?: string;
    readonly to: string;
    readonly reason: string;
    /** Decided again for the new category; without it steps stay as they are. */
    readonly decision?: DecisionSnapshot;
    /** Clocks that the new decision has no use for. */
    readonly clocks: readonly StoppedClock[];
  };
  /** Decided again under other packs. */
  migrated: {
    readonly decision: DecisionSnapshot;
    readonly differences: readonly DecisionDifference[];
    readonly reason: string;
    /** Clocks that the new decision has no use for. */
    readonly clocks: readonly StoppedClock[];
  };
  /** Given to somebody who shall do it; who has it so far stays answerable until that one accepts. */
  dispatched: {
    readonly to: CaseParty;
    /** Until when it may be refused; missing where that is until it is accepted. */
    readonly refusableUntil?: string;
    readonly reason?: string;
  };
  /** Somebody has taken it on; ownership moves here. */
  accepted: { readonly owner: CaseParty };
  /** Refused in the refusal window. */
  refused: { readonly party: CaseParty; readonly reason: string };
  /** Given back after it was accepted. */
  returned: { readonly party: CaseParty; readonly reason: string };
  /** Nobody is left to do it, so it is with whoever answers where nobody else does (属地兜底). */
  'fallen-back': { readonly to: CaseParty; readonly reason: string };
  /** Somebody works with the lead (协办). */
  'partner-added': { readonly party: CaseParty };
  /** The layer could not solve it; the next one has it. */
  'referred-up': {
    readonly from?: Tier;
    readonly to: Tier;
    readonly party: CaseParty;
    readonly reason: string;
    /** What it was reported with. */
    readonly evidence: readonly string[];
    /** Milliseconds since the matter was received. */
    readonly elapsed: number;
  };
  /** A finding has cleared a party of responsibility: its clocks end without a breach, and others have the matter. */
  'party-cleared': {
    readonly party: CaseParty;
    /** What on record clears it. */
    readonly finding: string;
    readonly to: readonly CaseParty[];
    readonly clocks: readonly StoppedClock[];
  };
  /** Departments were called (吹哨); each has a clock of its own. */
  whistled: { readonly step: string; readonly parties: readonly CaseParty[] };
  /** A called party has reported. */
  'reported-in': { readonly step: string; readonly party: CaseParty; readonly clocks: readonly StoppedClock[] };
  /** The caller has rated a called party. */
  rated: { readonly step: string; readonly party: CaseParty; readonly score: number };
  /** Something happened that steps wait for: `gas-cut-off`. Their clocks run from `occurredAt`. */
  occurred: { readonly event: string; readonly occurredAt: string };
  /** Something is on record that proves something. The photo itself is in the personal record. */
  'evidence-recorded': { readonly evidence: string; readonly step?: string; readonly party?: CaseParty };
  /** The requester was answered. The words are in the personal record. */
  replied: {
    readonly first: boolean;
    readonly channel?: string;
    /** Name of the event that the answer promises, and that starts a clock: `arrival`. */
    readonly promise?: string;
  };
  /** A step is done. */
  'step-completed': {
    readonly step: string;
    readonly outcome?: string;
    /** Ids of those who took part. */
    readonly parties: readonly string[];
    readonly clocks: readonly StoppedClock[];
  };
  /** A step is to be done again, because of what came of another. */
  'step-reopened': {
    readonly step: string;
    /** The outcome that calls for it. */
    readonly because: string;
    /** Clocks of what waits for it now. */
    readonly clocks: readonly StoppedClock[];
  };
  /** Clocks wait for something outside. */
  paused: { readonly clocks: readonly string[]; readonly reason: string };
  /** Clocks go on; by themselves where nobody is named. */
  resumed: { readonly clocks: readonly string[] };
  /** Limits were made longer (延期). */
  extended: {
    readonly clocks: readonly string[];
    /** By how much; by the limit itself, or what the plan says, where left out. */
    readonly extension?: string;
    readonly reason: string;
    /** Ids of those who approved. */
    readonly approvedBy: readonly string[];
  };
  /** Parked until a date (挂账). */
  suspended: { readonly clocks: readonly string[]; readonly until: string; readonly reason: string };
  /** A rung of an escalation ladder was reached. */
  'clock-warned': RungReached;
  /** A limit has run out. A fact for good: no later extension, calendar or appeal takes it away. */
  'clock-breached': {
    readonly clock: string;
    readonly step: string;
    readonly owner?: CaseParty;
    /** When it was due; the event is the first moment after that. */
    readonly dueAt: string;
  };
  /** The matter itself has an outcome. */
  resolved: { readonly outcome: CaseOutcome };
  /** The requester was asked how it went. */
  'called-back': { readonly reached: boolean };
  /** The requester's verdict; missing answers are missing, never no. */
  evaluated: {
    readonly responded: boolean;
    readonly solved?: boolean;
    readonly satisfied?: boolean;
  };
  /** Taken up again. */
  reopened: {
    readonly reason: string;
    /** Steps that are to be done again. */
    readonly steps: readonly string[];
    /** Clocks of what waits for them now. */
    readonly clocks: readonly StoppedClock[];
    /** How often the same trouble has come back; 0 where it is not a recurrence. */
    readonly recurrence: number;
    /** The measure that is due now. */
    readonly measure?: string;
    /** Id of the request that told of it. */
    readonly request?: string;
  };
  /** Goes on in another case, with its requester. */
  merged: { readonly into: string; readonly clocks: readonly StoppedClock[] };
  /** Another case went on in this one; its requester is to be answered as well. */
  'duplicate-added': { readonly of: string };
  /** Part of it goes on in cases of their own. */
  split: { readonly into: readonly string[]; readonly reason: string };
  /** Belongs to a topic. */
  linked: { readonly topic: string };
  /** Over: with an outcome and a reply. */
  closed: {
    /** Closed although conditions were missing, by whose word and why. */
    readonly forced?: {
      readonly reason: string;
      readonly authorisedBy: string;
      readonly missing: readonly string[];
    };
    /** Clocks that were still running. */
    readonly clocks: readonly StoppedClock[];
  };
  /** Called off: withdrawn, or not a matter for this house. */
  cancelled: { readonly reason: string; readonly clocks: readonly StoppedClock[] };
  /** Somebody says that a late clock was not their fault. */
  'lateness-appealed': { readonly clock: string; readonly party: CaseParty; readonly reason: string };
  /** One reviewer's word. When enough approve, the clock is exempt; the late fact stays. */
  'appeal-reviewed': { readonly clock: string; readonly approved: boolean; readonly exempt: boolean };
}

/** What came of a matter. */
export const caseOutcomes = ['solved', 'partly-solved', 'explained', 'not-solved', 'not-ours'] as const;

/** What came of a matter: solved, partly, explained why not, not solved, or nothing this house may decide. */
export type CaseOutcome = (typeof caseOutcomes)[number];

/** What can happen to a case. */
export type CaseEventType = keyof Happenings;

/**
 * Something that happened to a case. Never changed, only followed by another. Plain JSON without anything personal;
 * `at` is ISO 8601 in UTC and never earlier than that of an event decided before; `by` is missing where it happened by
 * itself; `record` names the personal record with the words.
 */
export type CaseEvent = {
  [Type in CaseEventType]: StreamEvent & { readonly type: Type } & Happenings[Type];
}[CaseEventType];

/** The event of one type. */
export type CaseEventOf<Type extends CaseEventType> = Extract<CaseEvent, { readonly type: Type }>;
