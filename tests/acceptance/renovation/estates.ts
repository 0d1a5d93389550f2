import type { NeighbourhoodData } from '@linli/core';

type Places = NeighbourhoodData['places'];

interface Estate {
  readonly id: string;
  readonly name: string;
  readonly buildings: number;
}

/** Estates of so many buildings, with so many households spread over all of them. */
export function estates(list: readonly Estate[], households = 0): NeighbourhoodData {
  const buildings = list.flatMap(({ id, name, buildings: count }) =>
    Array.from({ length: count }, (_, at): Places[number] => ({
      id: `old-town/${id}/b${at + 1}`,
      kind: 'building',
      name: `${name}${at + 1}号楼`,
      number: String(at + 1),
    })),
  );
  return {
    name: '老城社区',
    places: [
      { id: 'old-town', kind: 'community', name: '老城社区' },
      ...list.map(({ id, name }): Places[number] => ({ id: `old-town/${id}`, kind: 'estate', name })),
      ...buildings,
    ],
    households: Array.from({ length: households }, (_, at) => ({
      id: `h${at + 1}`,
      place: buildings[at % buildings.length]?.id ?? 'old-town',
    })),
  };
}
