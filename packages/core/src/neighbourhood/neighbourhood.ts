import { nearestName } from '@linli/errors';

import { checked } from '../check.ts';
import { groupBy } from '../group-by.ts';
import { holdsOn, parentOf } from '../names.ts';
import { raise } from '../raise.ts';
import { normaliseText } from '../text/normalise.ts';
import type { Household, Resident } from './household.ts';
import { type Place, placeKinds } from './place.ts';
import type { Appointment } from './role.ts';
import { type NeighbourhoodData, neighbourhoodSchema } from './schema.ts';

/** A resident together with the household they belong to. */
export interface HouseholdMember {
  readonly resident: Resident;
  readonly household: Household;
}

/** What a place is said to be like: `{ ageingShare: 0.32 }`. */
export type Attributes = Readonly<NonNullable<Place['attributes']>>;

/** Numbers read from an address, to be found among the known buildings. */
export interface AddressNumbers {
  readonly building?: string | undefined;
  readonly entrance?: string | undefined;
}

/** The places, households and roles of one neighbourhood, indexed for questions. */
export interface Neighbourhood {
  readonly name: string;
  /** Every place, in the order given. */
  readonly places: readonly Place[];
  /** Every household, in the order given. */
  readonly households: readonly Household[];
  /** Every appointment, in the order given. */
  readonly appointments: readonly Appointment[];
  /** The place with this id. */
  place(id: string): Place | undefined;
  /** The place and everything above it, narrowest first. */
  ancestors(id: string): readonly Place[];
  /** The buildings, or entrances, that an address may mean; several where estates share building numbers. */
  locate(numbers: AddressNumbers, within?: string): readonly Place[];
  /** The place with the longest name that a normalised text contains; buildings are found by number instead. */
  named(text: string): Place | undefined;
  /** The household with this id. */
  household(id: string): Household | undefined;
  /** The resident with this id, and the household. */
  resident(id: string): HouseholdMember | undefined;
  /**
   * Who holds a role for a place on a day, nearest scope first. Whoever holds it for certain households only is named
   * where the household is one of them, and then before the others of that scope.
   */
  holders(role: string, placeId: string | undefined, day: string, household?: string): readonly Appointment[];
  /** The attributes of a place: its own before those of what it lies in; where it is unknown, those that hold everywhere. */
  attributes(placeId: string | undefined): Attributes;
}

const codes = { key: 'NEIGHBOURHOOD_KEY', value: 'NEIGHBOURHOOD_VALUE' } as const;

/**
 * Reads a neighbourhood from plain data and indexes it.
 *
 * @param data - places (ids are paths, parents before or after their children), households, appointments
 * @returns the neighbourhood
 * @throws LinliError `NEIGHBOURHOOD_KEY`, `NEIGHBOURHOOD_VALUE` where the data has not the right form;
 *   `NEIGHBOURHOOD_DUPLICATE` for an id given twice; `NEIGHBOURHOOD_PLACE` for a place that does not exist or stands
 *   below a narrower one
 *
 * @example
 * ```ts
 * import { createNeighbourhood } from '@linli/core';
 *
 * const neighbourhood = createNeighbourhood({
 *   name: 'Willow Lane',
 *   places: [
 *     { id: 'willow', kind: 'community', name: 'Willow Lane' },
 *     { id: 'willow/b14', kind: 'building', name: 'Building 14', number: '14' },
 *   ],
 *   appointments: [{ role: 'grid-worker', holder: 'lin', name: 'Lin', scope: 'willow' }],
 * });
 * neighbourhood.locate({ building: '14' })[0]?.id; // => 'willow/b14'
 * neighbourhood.holders('grid-worker', 'willow/b14', '2026-09-30')[0]?.holder; // => 'lin'
 * ```
 */
export function createNeighbourhood(data: NeighbourhoodData): Neighbourhood {
  const { name, places, households, appointments } = checked(neighbourhoodSchema, data, codes);
  const placeById = uniqueIndex(places, '/places');
  const householdById = uniqueIndex(households, '/households');
  checkPlaces(places, placeById);
  households.forEach(({ place }, at) => known(placeById, place, `/households/${at}/place`));
  appointments.forEach(({ scope }, at) => known(placeById, scope, `/appointments/${at}/scope`));

  const memberById = new Map<string, HouseholdMember>();
  for (const household of households) {
    for (const resident of household.members) memberById.set(resident.id, { resident, household });
  }
  const numbered = groupBy(
    places.filter(({ kind, number }) => number !== undefined && (kind === 'building' || kind === 'entrance')),
    ({ kind, number }) => `${kind}:${number}`,
  );
  const names = namesOf(places);
  const appointmentsAt = groupBy(appointments, ({ role, scope }) => `${role}@${scope}`);
  const scopesOfAll = [...new Set(appointments.map(({ scope }) => scope))].filter((scope) => coversAll(scope, places));
  const described = places.filter((place) => place.attributes !== undefined);
  const describedEverywhere = described.filter(({ id }) => coversAll(id, places));

  const neighbourhood: Neighbourhood = {
    name,
    places,
    households,
    appointments,
    place: (id) => placeById.get(id),
    ancestors: (id) => pathOf(id).flatMap((step) => placeById.get(step) ?? []),
    locate({ building, entrance }, within) {
      const inside = (place: Place) => within === undefined || liesIn(place.id, within);
      const buildings = building === undefined ? [] : (numbered.get(`building:${building}`) ?? []).filter(inside);
      if (entrance === undefined) return buildings;
      const entrances = (numbered.get(`entrance:${entrance}`) ?? []).filter(inside);
      const exact =
        building === undefined
          ? entrances
          : entrances.filter(({ id }) => buildings.some((place) => liesIn(id, place.id)));
      return exact.length > 0 ? exact : buildings;
    },
    household: (id) => householdById.get(id),
    resident: (id) => memberById.get(id),
    named: (text) => names.find(([said]) => text.includes(said))?.[1],
    holders(role, placeId, day, household) {
      const scopes = placeId === undefined ? scopesOfAll : pathOf(placeId);
      return scopes.flatMap((scope) =>
        nearestTo(household, appointmentsAt.get(`${role}@${scope}`) ?? []).filter((each) => holdsOn(each, day)),
      );
    },
    attributes(placeId) {
      if (described.length === 0) return {};
      const from = placeId === undefined ? describedEverywhere : neighbourhood.ancestors(placeId);
      const widestFirst = from.toSorted((one, other) => one.id.length - other.id.length);
      return Object.assign({}, ...widestFirst.map((place) => place.attributes ?? {})) as Attributes;
    },
  };
  return Object.freeze(neighbourhood);
}

/** A neighbourhood of which nothing is known but its name; every role is then named without a holder. */
export function unknownNeighbourhood(): Neighbourhood {
  return createNeighbourhood({ name: '-', places: [{ id: 'unknown', kind: 'community', name: '-' }] });
}

/** Whether a place is the other one or lies below it. */
export function liesIn(id: string, ancestor: string): boolean {
  return id === ancestor || (id.startsWith(ancestor) && id[ancestor.length] === '/');
}

/** Those who are there for a household come first; those who are there for others only do not come at all. */
function nearestTo(household: string | undefined, appointments: readonly Appointment[]): readonly Appointment[] {
  if (appointments.every(({ households }) => households === undefined)) return appointments;
  const own = appointments.filter(({ households }) => household !== undefined && households?.includes(household));
  return [...own, ...appointments.filter(({ households }) => households === undefined)];
}

/** Where the place is unknown, only who answers for the whole neighbourhood can be named. */
function coversAll(scope: string, places: readonly Place[]): boolean {
  return places.every(({ id }) => liesIn(id, scope) || liesIn(scope, id));
}

/** Names and aliases of places that have no number, longest first. */
function namesOf(places: readonly Place[]): (readonly [string, Place])[] {
  return places
    .filter(({ kind }) => kind !== 'building' && kind !== 'entrance')
    .flatMap((place) =>
      [place.name, ...(place.aliases ?? [])].map((name) => [normaliseText(name).text, place] as const),
    )
    .filter(([name]) => name.length > 1)
    .toSorted(([one], [other]) => other.length - one.length);
}

function pathOf(id: string): string[] {
  const above = parentOf(id);
  return above === undefined ? [id] : [id, ...pathOf(above)];
}

function uniqueIndex<Entry extends { id: string }>(entries: readonly Entry[], path: string): Map<string, Entry> {
  const index = new Map<string, Entry>();
  entries.forEach((entry, at) => {
    if (index.has(entry.id))
      throw raise('NEIGHBOURHOOD_DUPLICATE', { path: `${path}/${at}/id`, data: { id: entry.id } });
    index.set(entry.id, entry);
  });
  return index;
}

function checkPlaces(places: readonly Place[], index: ReadonlyMap<string, Place>): void {
  const roots = new Set(places.map(({ id }) => id).filter((id) => !index.has(parentOf(id) ?? '')));
  places.forEach((place, at) => {
    const above = parentOf(place.id);
    if (above === undefined || (roots.has(place.id) && roots.size === 1)) return;
    const parent = known(index, above, `/places/${at}/id`);
    if (placeKinds.indexOf(parent.kind) > placeKinds.indexOf(place.kind)) {
      throw raise('NEIGHBOURHOOD_ORDER', {
        path: `/places/${at}/kind`,
        data: { id: place.id, kind: place.kind, parent: parent.id, parentKind: parent.kind },
      });
    }
  });
}

function known(index: ReadonlyMap<string, Place>, id: string, path: string): Place {
  const place = index.get(id);
  if (place === undefined) {
    throw raise('NEIGHBOURHOOD_PLACE', { path, data: { id, nearest: nearestName(id, index.keys()) } });
  }
  return place;
}
