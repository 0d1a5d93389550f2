import type { NeighbourhoodData } from '@linli/core';

import { willowLane } from '../open.ts';

/** Willow Lane with the people that care is about; ids say what is special about each. */
export const careLane: NeighbourhoodData = {
  ...willowLane,
  places: [
    ...willowLane.places,
    { id: 'willow/g1/b13/e1', kind: 'entrance', name: '13号楼1门', number: '1' },
    { id: 'willow/g1/b13/e2', kind: 'entrance', name: '13号楼2门', number: '2' },
  ],
  households: [
    {
      id: 'alone-on-7',
      place: 'willow/g1/b13/e1',
      floor: 7,
      members: [{ id: 'zhao', born: '1933-03-05', care: ['lives-alone'] }],
    },
    {
      id: 'family-on-2',
      place: 'willow/g1/b13/e1',
      floor: 2,
      members: [
        { id: 'qian', born: '1986-01-01' },
        { id: 'qian-wife', born: '1988-01-01' },
      ],
    },
    {
      id: 'poor-on-6',
      place: 'willow/g1/b13/e2',
      floor: 6,
      members: [
        { id: 'sun', born: '1970-01-01', care: ['hardship'] },
        { id: 'sun-son', born: '1998-01-01', care: ['disability'] },
      ],
    },
  ],
  appointments: [
    ...(willowLane.appointments ?? []),
    { role: 'civil-affairs', holder: 'county', name: '区民政局', scope: 'willow' },
    { role: 'household-representative', holder: 'mei', name: '联户代表梅', scope: 'willow/g1/b13/e1' },
    { role: 'household-representative', holder: 'tao', name: '联户代表陶', scope: 'willow/g1/b13/e2' },
  ],
};
