import type { Instant } from '../instant.ts';

/** A turn, by the day on which it begins, and its shift where a day has several. */
export interface TurnOf {
  readonly date: string;
  readonly shift?: string;
}

/**
 * A change of who takes a turn, as it was logged: two turns are swapped, or another person takes one. The plan itself
 * stays as it was.
 */
export type RotaChange =
  | {
      readonly swap: readonly [one: TurnOf, other: TurnOf];
      /** When it was agreed; later changes build on earlier ones. */
      readonly at: Instant;
      readonly reason?: string;
    }
  | { readonly cover: TurnOf; readonly person: string; readonly at: Instant; readonly reason?: string };

/** A stretch in which a person cannot be on duty. */
export interface Absence {
  readonly person: string;
  readonly from: Instant;
  /** The end itself lies outside. */
  readonly to: Instant;
  readonly reason?: string;
}
