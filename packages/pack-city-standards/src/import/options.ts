import type { LocalisedText, Mention, Severity, Source } from '@linli/core';

import type { ReadTableOptions } from './read-table.ts';

/** What a table does not say about itself, and what nobody should have to guess. */
export interface ImportStandardsOptions extends ReadTableOptions {
  /** Id of the pack, and first part of its category codes: `our-city`. */
  readonly id: string;
  /** The place the standard holds for. */
  readonly city: LocalisedText;
  /** Version of the pack; `1.0.0` unless told. */
  readonly version?: string;
  /** First day on which the edition holds. */
  readonly from: string;
  /** Last day on which it holds. */
  readonly until?: string;
  /** The document the table was taken from. */
  readonly source: Source;
  /** Role of a unit: `{ 市容环卫中心: 'sanitation-department' }`; other units become roles of the pack. */
  readonly roles?: Readonly<Record<string, string>>;
  /**
   * How people say a class (`event/04/05`), or one condition of it (`event-05-03-2`), beside its official name. Words of
   * a condition choose the row.
   */
  readonly words?: Readonly<Record<string, Mention | readonly Mention[]>>;
  /**
   * Which category of the other packs in use a class or a condition is: its limits then hold for requests of that
   * category, and the class gets no category of its own.
   */
  readonly matters?: Readonly<Record<string, string>>;
  /** How urgent the classes below a code are: `{ 'event/05': 'emergency' }`. */
  readonly severities?: Readonly<Record<string, Severity>>;
  /**
   * The priority that official names stand above: 40 unless told, where everyday matters end; 0 for names that yield to
   * whatever else fits.
   */
  readonly above?: number;
  /** What must be on record before a step counts as done; the table itself names nothing. */
  readonly evidence?: readonly string[];
}
