import type { NeighbourhoodData } from '../neighbourhood/schema.ts';
import type { Household } from '../neighbourhood/household.ts';
import type { Place } from '../neighbourhood/place.ts';
import type { Appointment } from '../neighbourhood/role.ts';
import { groupBy } from '../group-by.ts';
import { isThere } from './query/is-there.ts';
import type { EntryOn, Registry } from './registry-on.ts';

/**
 * The neighbourhood of a day, as `createNeighbourhood` reads it: triage then sees the places, households and roles that
 * were there on that day. The unit that looks after a facility holds the role `facility-owner` for it. Appointments of
 * units that were dissolved before the day are left out.
 *
 * @param registry - the registry of the day; joined with personal records where rules ask for ages and care
 * @param name - name of the neighbourhood; that of its first place unless told
 * @returns plain data
 *
 * @example
 * ```ts
 * import { createLinli, createNeighbourhood, unknownNeighbourhood } from '@linli/core';
 * import { neighbourhoodOf, registry, registryOn } from '@linli/core/registry';
 * import { fold } from '@linli/core/stream';
 * import { chinaCalendar } from '@linli/time';
 *
 * const linli = createLinli({ packs: [], neighbourhood: unknownNeighbourhood(), calendar: chinaCalendar() });
 * const willow = { kind: 'community', name: 'Willow Lane' } as const;
 * const entries = [{ kind: 'place', id: 'willow', from: '2026-01-01', facts: willow }] as const;
 * const events = registry.decide({ type: 'add', entries }, registry.initial, { at: new Date(0), linli });
 * const data = neighbourhoodOf(registryOn(fold(registry, events), '2026-03-01'));
 * createNeighbourhood(data).place('willow')?.name; // => 'Willow Lane'
 * ```
 */
export function neighbourhoodOf(registry: Registry, name?: string): NeighbourhoodData {
  const places = registry.all('place');
  const members = groupBy(registry.all('resident'), ({ household }) => household);
  return {
    name: name ?? places[0]?.name ?? '-',
    places: places.map(placeOf),
    households: registry.all('household').map((household) => householdOf(household, members.get(household.id) ?? [])),
    appointments: [
      ...registry
        .all('appointment')
        .filter(({ holder }) => isThere(registry, holder))
        .map(appointmentOf),
      ...places.flatMap((place) => ownerOf(place, registry)),
    ],
  };
}

function placeOf({ id, kind, name, number, code, aliases, attributes }: EntryOn<'place'>): Place {
  return {
    id,
    kind,
    name,
    ...(number !== undefined && { number }),
    ...(code !== undefined && { code }),
    ...(aliases !== undefined && { aliases }),
    ...(attributes !== undefined && { attributes }),
  };
}

function householdOf({ id, place, floor, room }: EntryOn<'household'>, members: readonly EntryOn<'resident'>[]) {
  return {
    id,
    place,
    ...(floor !== undefined && { floor }),
    ...(room !== undefined && { room }),
    members: members.map((member): Household['members'][number] => {
      const { name, born, care } = member.personal ?? {};
      return {
        id: member.id,
        ...(name !== undefined && { name }),
        ...(born !== undefined && { born }),
        ...(care !== undefined && { care }),
      };
    }),
  };
}

function appointmentOf({ role, holder, name, scope, households, from, until }: EntryOn<'appointment'>): Appointment {
  return {
    role,
    holder,
    name,
    scope,
    ...(households !== undefined && { households }),
    from,
    ...(until !== undefined && { until }),
  };
}

function ownerOf({ id, owner }: EntryOn<'place'>, registry: Registry): Appointment[] {
  const unit = owner === undefined ? undefined : registry.find('unit', owner);
  return unit === undefined ? [] : [{ role: 'facility-owner', holder: unit.id, name: unit.name, scope: id }];
}
