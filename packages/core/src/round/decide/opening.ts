import { nearestName } from '@linli/errors';

import type { Linli } from '../../linli.ts';
import type { Household } from '../../neighbourhood/household.ts';
import { liesIn } from '../../neighbourhood/neighbourhood.ts';
import type { DecideContext } from '../../stream/decider.ts';
import { dateOf } from '../civil.ts';
import type { CommandOf } from '../command.ts';
import type { RoundEvent } from '../event.ts';
import { raise } from '../raise.ts';
import type { RoundState } from '../state.ts';
import type { Stop } from '../stop.ts';
import { termsOf } from '../template-of.ts';
import { mustKnow } from './known.ts';
import { stamp, whenOf } from './stamp.ts';

/** Opens a round: its terms and its list are fixed. */
export function open(command: CommandOf<'open'>, state: RoundState, context: DecideContext): readonly RoundEvent[] {
  if (state.openedAt !== undefined) throw raise('ROUND_OPENED', { path: '/id', data: { id: state.id } });
  const { linli, at } = context;
  const today = dateOf(at, linli.calendar);
  const { terms, template, version } = termsOf(command.template, linli, today);
  const stops = [
    ...command.stops.map((stop) => completed(stop, linli)),
    ...command.within.flatMap((place, index) => householdsIn(place, linli, `/within/${index}`)),
  ];
  checkStops(stops);
  return [
    {
      type: 'opened',
      ...stamp(context),
      id: command.id,
      ...(template !== undefined && { template }),
      ...(version !== undefined && { version }),
      terms,
      stops,
      starts: command.starts ?? today,
      ...(command.unit !== undefined && { unit: command.unit }),
    },
  ];
}

/** Starts the clock on the event the terms name; that it is told twice changes nothing. */
export function start(command: CommandOf<'start'>, state: RoundState, context: DecideContext): readonly RoundEvent[] {
  const event = state.terms.start;
  mustKnow('event', command.on, event === 'open' ? [] : [event.on]);
  if (state.startedAt !== undefined) return [];
  const startedAt = whenOf(command.when, context).toISOString();
  const day = dateOf(startedAt, context.linli.calendar);
  const starts = state.starts > day ? state.starts : day;
  return [{ type: 'started', ...stamp(context), on: command.on, startedAt, starts }];
}

/** A stop with what the registry knows of it: place, floor, and how many live there. */
export function completed(stop: Stop, { neighbourhood }: Linli): Stop {
  const resident = neighbourhood.resident(stop.id);
  const household = neighbourhood.household(stop.id) ?? resident?.household;
  const known = household === undefined ? {} : stopFor(household);
  return { ...known, ...(resident !== undefined && { members: 1 }), ...stop };
}

function stopFor({ id, place, floor, members }: Household): Stop {
  return { id, place, ...(floor !== undefined && { floor }), ...(members.length > 0 && { members: members.length }) };
}

function householdsIn(place: string, { neighbourhood }: Linli, path: string): readonly Stop[] {
  if (neighbourhood.place(place) === undefined) {
    const nearest = nearestName(
      place,
      neighbourhood.places.map(({ id }) => id),
    );
    throw raise('ROUND_PLACE', { path, data: { place, nearest } });
  }
  return neighbourhood.households.filter((household) => liesIn(household.place, place)).map(stopFor);
}

function checkStops(stops: readonly Stop[]): void {
  if (stops.length === 0) throw raise('ROUND_EMPTY', { path: '/stops' });
  const seen = new Set<string>();
  stops.forEach(({ id }, index) => {
    if (seen.has(id)) throw raise('ROUND_STOPS', { path: `/stops/${index}/id`, data: { stop: id } });
    seen.add(id);
  });
}
