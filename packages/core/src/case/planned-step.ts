import type { LocalisedText } from '../localised-text.ts';
import type { TimeBox } from '../triage/decision.ts';
import type { CaseParty } from './case-party.ts';

/** What a step keeps of its time box as it is. */
type Kept = Pick<
  TimeBox,
  | 'step'
  | 'plan'
  | 'rule'
  | 'byLead'
  | 'start'
  | 'limit'
  | 'policies'
  | 'stopwatch'
  | 'approvals'
  | 'each'
  | 'parties'
  | 'outcomes'
  | 'rates'
  | 'evidence'
>;

/** A step as it was decided: all that its clocks need, so that no pack is asked again. Plain JSON. */
export interface PlannedStep extends Kept {
  /** The ladder: who hears of it, at which share of the limit. */
  readonly escalation: readonly Readonly<TimeBox['escalation'][number]>[];
  readonly title: LocalisedText;
  readonly owners: readonly CaseParty[];
}
