import {
  type AnyDecider,
  createLinli,
  createNeighbourhood,
  type Desk,
  type Linli,
  type NeighbourhoodData,
  openDesk,
  type Pack,
} from '@linli/core';
import { openMemoryStore } from '@linli/core/memory';
import type { Store } from '@linli/core/stream';
import { type Calendar, chinaCalendar } from '@linli/time';

/** What a scenario begins with. */
export interface Opening {
  readonly packs?: readonly Pack[];
  readonly neighbourhood?: NeighbourhoodData;
  readonly calendar?: Calendar;
  readonly deciders?: readonly AnyDecider[];
  readonly store?: Store;
}

/** A community office with nothing on its desk yet. */
export interface Opened {
  readonly linli: Linli;
  readonly desk: Desk;
  readonly store: Store;
}

/** A community of three buildings, with everybody in office whom most scenarios need. */
export const willowLane: NeighbourhoodData = {
  name: '柳巷社区',
  places: [
    { id: 'willow', kind: 'community', name: '柳巷社区' },
    { id: 'willow/g1', kind: 'grid', name: '第一网格' },
    ...['12', '13', '14'].map((number) => ({
      id: `willow/g1/b${number}`,
      kind: 'building' as const,
      name: `${number}号楼`,
      number,
    })),
    { id: 'willow/g1/b14/e24', kind: 'entrance', name: '14号楼24门', number: '24' },
  ],
  appointments: [
    { role: 'grid-worker', holder: 'fang', name: '网格员方敏', scope: 'willow/g1' },
    { role: 'community-office', holder: 'office', name: '柳巷社区居委会', scope: 'willow' },
    { role: 'street-office', holder: 'street', name: '柳巷街道办事处', scope: 'willow' },
    { role: 'property-management', holder: 'greenleaf', name: '绿叶物业', scope: 'willow' },
    { role: 'housing-department', holder: 'housing', name: '区住建局', scope: 'willow' },
    { role: 'municipal-department', holder: 'works', name: '区市政处', scope: 'willow' },
  ],
};

/** Opens a desk on the embedded store for a scenario. */
export function openFor(opening: Opening = {}): Opened {
  const { packs = [], neighbourhood = willowLane, calendar = chinaCalendar(), deciders = [] } = opening;
  const { store = openMemoryStore() } = opening;
  const linli = createLinli({ packs, neighbourhood: createNeighbourhood(neighbourhood), calendar });
  return { linli, store, desk: openDesk({ linli, store, deciders }) };
}
