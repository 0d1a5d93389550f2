import type { Linli } from '../linli.ts';
import { ageOn } from '../neighbourhood/age.ts';
import type { Household } from '../neighbourhood/household.ts';
import type { RoundState } from './state.ts';
import type { Stop } from './stop.ts';
import type { RoundTerms } from './terms.ts';

/** How much more often a stop is due than usual, and why. */
export interface Attention {
  /** 1 where nothing calls for more. */
  readonly factor: number;
  /** Every reason that applies, in the order of the template; several do not multiply. */
  readonly reasons: readonly string[];
}

type When = NonNullable<RoundTerms['attention']>['reasons'][string]['when'];

const usual: Attention = { factor: 1, reasons: [] };

/**
 * Why a stop is visited more often than others: its residents as the registry knows them on a day. Nothing of it is
 * kept in events, so it follows the registry.
 *
 * @param state - the round
 * @param stop - one of its stops
 * @param context - the neighbourhood, and the civil date ages are counted on
 * @returns the factor and all reasons
 */
export function attentionOf(
  { terms: { attention } }: RoundState,
  stop: Stop,
  { linli, on }: { readonly linli: Linli; readonly on: string },
): Attention {
  const { neighbourhood } = linli;
  const household = neighbourhood.household(stop.id) ?? neighbourhood.resident(stop.id)?.household;
  if (attention === undefined) return usual;
  const floor = stop.floor ?? household?.floor;
  const reasons = Object.entries(attention.reasons)
    .filter(([, { when }]) => applies(when, floor, household, on))
    .map(([reason]) => reason);
  return reasons.length > 0 ? { factor: attention.factor, reasons } : usual;
}

function applies(when: When, floor: number | undefined, household: Household | undefined, on: string): boolean {
  const members = household?.members ?? [];
  const { livesAlone, floorFrom, ageFrom, ageBelow, care } = when;
  return (
    (livesAlone === undefined || members.length === 1) &&
    (floorFrom === undefined || (floor !== undefined && floor >= floorFrom)) &&
    (ageFrom === undefined || members.some(({ born }) => born !== undefined && ageOn(born, on) >= ageFrom)) &&
    (ageBelow === undefined || members.some(({ born }) => born !== undefined && ageOn(born, on) < ageBelow)) &&
    (care === undefined || members.some((member) => care.some((kind) => member.care?.includes(kind) ?? false)))
  );
}
