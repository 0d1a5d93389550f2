import type { HistoryEntry } from '../desk/history.ts';

/** One limit as a bar: from its start to where it is due, and to where it was stopped. */
export interface TimelineBar {
  readonly label: string;
  readonly from: Date;
  readonly dueAt?: Date;
  /** When it was stopped; missing while it runs. */
  readonly stoppedAt?: Date;
  readonly pauses: readonly { readonly from: Date; readonly to: Date }[];
  readonly standing: 'waiting' | 'running' | 'overdue' | 'paused' | 'suspended' | 'met' | 'late' | 'unmet';
}

/** One thing that happened, as people read it. */
export interface TimelineMark {
  readonly at: Date;
  /** The instant on the wall of the neighbourhood: `04-30 16:02`. */
  readonly when: string;
  readonly text: string;
  /** Something that should not have happened: a limit missed. */
  readonly alarming: boolean;
}

/** A picture's worth of a case: its limits as bars, what happened as marks, and the days off between. */
export interface Timeline {
  readonly title: string;
  readonly bars: readonly TimelineBar[];
  readonly marks: readonly TimelineMark[];
  /** Civil days from the first to the last: which are days off. */
  readonly days: readonly { readonly date: string; readonly from: Date; readonly to: Date; readonly off: boolean }[];
}

/** Types of events that tell of something that should not be. */
export const alarmingTypes: ReadonlySet<HistoryEntry['type']> = new Set([
  'clock-breached',
  'step-reopened',
  'returned',
]);
