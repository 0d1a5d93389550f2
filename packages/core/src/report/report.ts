import type { Linli } from '../linli.ts';
import type { LocalisedText } from '../localised-text.ts';
import type { Figures } from './figure.ts';

/** Something a reader should know before trusting a figure. */
export interface ReportRemark {
  /** `small-sample`, `not-measured`. */
  readonly code: string;
  readonly text: LocalisedText;
  /** Ids it is about. */
  readonly ids: readonly string[];
}

/** The same figures for one part: a lead, a category, a month. */
export interface ReportRow {
  readonly id: string;
  readonly title: LocalisedText;
  readonly figures: Figures;
}

/** What came of a report: figures with what they count and what they divide by. Plain data. */
export interface Report {
  readonly name: string;
  readonly title: LocalisedText;
  /** What is counted, and what puts it into the period. */
  readonly counts: LocalisedText;
  /** As of when, ISO 8601 in UTC: later events are not in it. */
  readonly asOf: string;
  /** What the wall shows then, in the zone of the calendar: `2026-06-02 11:00`. */
  readonly asOfCivil: string;
  /** First day of the period. */
  readonly from?: string;
  /** Last day of the period. */
  readonly until?: string;
  readonly figures: Figures;
  readonly rows: readonly ReportRow[];
  readonly remarks: readonly ReportRemark[];
}

/** Around a report: as of when, and under which packs, neighbourhood and calendar. */
export interface ReportContext {
  readonly linli: Linli;
  /** Events after this instant are left out. */
  readonly at: Date;
}
