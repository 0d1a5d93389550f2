import type { Appointment, NeighbourhoodData } from '@linli/core';

import { willowLane } from '../open.ts';

/** The community of the other scenarios, with shops, lifts, a barrier, and everybody these packs call on. */
export const lane: NeighbourhoodData = {
  ...willowLane,
  places: [
    ...(willowLane.places ?? []),
    ...[1, 2, 3, 4, 5].map((number) => ({
      id: `willow/g1/shop${number}`,
      kind: 'shop' as const,
      name: `柳巷${number}号店`,
      attributes: { shop: `shop-${number}` },
    })),
    { id: 'willow/g1/b12/lift12', kind: 'asset', name: '12号梯' },
    { id: 'willow/g1/barrier', kind: 'facility', name: '东门道闸' },
  ],
  households: [
    { id: 'h1', place: 'willow/g1/b12', members: [{ id: 'adult', born: '1985-01-15' }] },
    {
      id: 'h2',
      place: 'willow/g1/b13',
      members: [{ id: 'alone', born: '1970-03-01', care: ['disability', 'lives-alone'] }],
    },
  ],
  appointments: [
    ...(willowLane.appointments ?? []),
    { role: 'volunteer-team', holder: 'hands', name: '柳巷志愿队', scope: 'willow' },
    { role: 'mediation-committee', holder: 'peace', name: '柳巷调委会', scope: 'willow' },
    { role: 'urban-management', holder: 'order', name: '街道城管队', scope: 'willow' },
    { role: 'water-company', holder: 'water', name: '供水公司', scope: 'willow' },
  ],
};

/** The same community with roles that only some packs know. */
export function laneWith(...appointments: Appointment[]): NeighbourhoodData {
  return { ...lane, appointments: [...(lane.appointments ?? []), ...appointments] };
}
