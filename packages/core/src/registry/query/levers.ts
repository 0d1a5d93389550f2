import { liesIn } from '../../neighbourhood/neighbourhood.ts';
import { holdsOn } from '../../names.ts';
import type { EntryOn, Registry } from '../registry-on.ts';
import type { RegistryState } from '../state.ts';

/** A part-time member whose employer can help. */
export interface Lever {
  readonly seat: EntryOn<'seat'>;
  /** The employer. */
  readonly unit: EntryOn<'unit'>;
  /** What of the wanted it can help with. */
  readonly brings: readonly string[];
}

/**
 * Part-time members whose employers can help with a matter that is stuck.
 *
 * @param registry - the registry of a day
 * @param wanted - roles or category codes: the lead of the decision, its category, which a wider one includes
 * @returns the seats that bring one of them, those that bring more first
 *
 * @example
 * ```ts
 * import { leversFor, registry, registryOn } from '@linli/core/registry';
 *
 * leversFor(registryOn(registry.initial, '2026-03-01'), ['water-company']); // => []
 * ```
 */
export function leversFor(registry: Registry, wanted: readonly string[]): readonly Lever[] {
  return registry
    .all('seat')
    .flatMap((seat) => {
      const unit = registry.find('unit', seat.unit);
      const brings = seat.brings.filter((each) => wanted.some((code) => liesIn(code, each)));
      return unit === undefined || brings.length === 0 ? [] : [{ seat, unit, brings }];
    })
    .toSorted((one, other) => other.brings.length - one.brings.length);
}

/** How often somebody came. */
export interface SeatAttendance {
  readonly seat: string;
  readonly holder: string;
  /** Meetings held while the seat was held. */
  readonly meetings: number;
  readonly present: number;
}

/**
 * How often the part-time members of a committee came to its meetings.
 *
 * @param state - the folded registry
 * @param registry - the registry of the day on which it is asked, for the seats
 * @param committee - id of the unit
 * @returns each seat, with the meetings held since it is held, up to the day
 */
export function attendanceOf(state: RegistryState, registry: Registry, committee: string): readonly SeatAttendance[] {
  const meetings = state.attendances.filter((each) => each.committee === committee && each.on <= registry.day);
  return registry
    .all('seat')
    .filter((seat) => seat.committee === committee)
    .map((seat) => {
      const own = meetings.filter(({ on }) => holdsOn(seat, on));
      const present = own.filter((meeting) => meeting.present.includes(seat.id)).length;
      return { seat: seat.id, holder: seat.holder, meetings: own.length, present };
    });
}
