import type { Absence, RotaChange } from './rota-change.ts';

/** One person's time on duty. */
export interface Turn {
  /** Who takes it. */
  readonly person: string;
  /** Who would take it without the changes. */
  readonly planned: string;
  /** The changes that touch it, in the order in which they were agreed. */
  readonly changes: readonly RotaChange[];
  /** The stretches of it in which that person is absent. */
  readonly absences: readonly Absence[];
  /** The number of the turn, from 1, also over those that were used up by a skipped day. */
  readonly number: number;
  /** The day on which it begins. */
  readonly date: string;
  /** The name of the shift; empty where there are none. */
  readonly shift: string;
  readonly from: Date;
  /** When it ends; the end itself lies outside. */
  readonly to: Date;
  /** Beginning and end as the clocks of the place show them: `2026-05-08 20:00`. */
  readonly begins: string;
  readonly ends: string;
}
