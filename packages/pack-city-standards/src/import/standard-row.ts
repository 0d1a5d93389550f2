/** A fixed thing of the town (部件), or something that goes on in it (事件). */
export type StandardKind = 'facility' | 'event';

/** One row of a filing-and-closing standard: in what condition a matter is filed, and when it counts as closed. */
export interface StandardRow {
  /** Names the row for good: `event-04-05-1` is the first condition of class 05 of events 04. */
  readonly id: string;
  /** The class: `event/04/05`. */
  readonly code: string;
  readonly kind: StandardKind;
  /** Name of the large class: 街面秩序. */
  readonly group: string;
  /** Name of the class: 店外经营. */
  readonly name: string;
  /** When it is filed, in the words of the table. */
  readonly condition: string;
  /** What must be so for it to be closed, in the words of the table. */
  readonly closeCondition: string;
  /** As the table writes it, or as `limits` explains it. */
  readonly limit: string;
  /** Who deals with it, the first to be asked first. */
  readonly handlers: readonly string[];
  /** Who sees that it is dealt with. */
  readonly supervisors: readonly string[];
  /** Index in the table. */
  readonly row: number;
}

/** The class of kind and large class that a row belongs to: `event/04`. */
export function groupCode({ code }: StandardRow): string {
  return code.slice(0, code.lastIndexOf('/'));
}
