import { describe, expect, it } from 'vitest';

import { createNeighbourhood, LinliError, type NeighbourhoodData } from '@linli/core';

import { willowLane, willowLinli } from '../fixtures.ts';

const base: NeighbourhoodData = {
  name: 'Willow Lane',
  places: [
    { id: 'willow', kind: 'community', name: 'Willow Lane' },
    { id: 'willow/b1', kind: 'building', name: 'Building 1', number: '1' },
  ],
};

describe('a neighbourhood', () => {
  it('finds what stands above a place, narrowest first', () => {
    expect(willowLane.ancestors('willow/g1/north/b14').map(({ kind }) => kind)).toEqual([
      'building',
      'estate',
      'grid',
      'community',
    ]);
  });

  it('finds the holder nearest to a place, among those in office', () => {
    const holder = (place: string | undefined, day = '2026-09-30') =>
      willowLane.holders('grid-worker', place, day)[0]?.holder;
    expect(holder('willow/g1/north/b14/e24')).toBe('lin');
    expect(holder('willow/g2/south')).toBe('he');
    expect(holder('willow')).toBeUndefined();
    expect(holder(undefined)).toBeUndefined();
  });

  it('prefers the holder of the narrower scope', () => {
    const { holders } = createNeighbourhood({
      ...base,
      appointments: [
        { role: 'grid-worker', holder: 'wide', name: 'wide', scope: 'willow' },
        { role: 'grid-worker', holder: 'near', name: 'near', scope: 'willow/b1' },
      ],
    });
    expect(holders('grid-worker', 'willow/b1', '2026-01-01').map(({ holder }) => holder)).toEqual(['near', 'wide']);
  });

  it('knows whom a role is held by where the place is unknown, if it is held for everything', () => {
    expect(willowLane.holders('community-office', undefined, '2026-09-30')[0]?.holder).toBe('office');
  });

  it('names whoever stands for the household before whoever stands for the place, and nobody of another household', () => {
    const representative = (holder: string, households?: string[]) => ({
      role: 'household-representative',
      holder,
      name: holder,
      scope: 'willow/b1',
      ...(households && { households }),
    });
    const { holders } = createNeighbourhood({
      ...base,
      households: ['h1', 'h2', 'h3'].map((id) => ({ id, place: 'willow/b1' })),
      appointments: [representative('all'), representative('one', ['h1']), representative('two', ['h2'])],
    });
    const named = (household?: string) =>
      holders('household-representative', 'willow/b1', '2026-09-30', household).map(({ holder }) => holder);
    expect([named('h1'), named('h2'), named('h3'), named()]).toEqual([
      ['one', 'all'],
      ['two', 'all'],
      ['all'],
      ['all'],
    ]);
  });

  it('takes attributes from the place, then from what it lies in; where the place is unknown, from what holds everywhere', () => {
    const { attributes } = createNeighbourhood({
      ...base,
      places: [
        { id: 'willow', kind: 'community', name: 'Willow Lane', attributes: { ageingShare: 0.32, lifts: false } },
        { id: 'willow/b1', kind: 'building', name: 'Building 1', number: '1', attributes: { lifts: true } },
        { id: 'willow/b2', kind: 'building', name: 'Building 2', number: '2' },
      ],
    });
    expect(attributes('willow/b1')).toEqual({ ageingShare: 0.32, lifts: true });
    expect(attributes('willow/b2')).toEqual({ ageingShare: 0.32, lifts: false });
    expect(attributes(undefined)).toEqual({ ageingShare: 0.32, lifts: false });
    expect(attributes('elsewhere')).toEqual({});
    expect(createNeighbourhood(base).attributes('willow')).toEqual({});
  });

  it('finds a resident with the household', () => {
    expect(willowLane.resident('r1')?.household).toMatchObject({ id: 'h1', floor: 1 });
    expect(willowLane.household('h1')?.members).toHaveLength(1);
    expect(willowLane.resident('r2')).toBeUndefined();
  });

  it('falls back from an unknown entrance to the building', () => {
    expect(willowLane.locate({ building: '32', entrance: '9' }).map(({ id }) => id)).toEqual(['willow/g2/south/b32']);
    expect(willowLane.locate({ building: '99' })).toEqual([]);
  });

  it.each<[string, Partial<NeighbourhoodData>, string, string]>([
    ['an unknown field', { place: [] } as object, 'NEIGHBOURHOOD_KEY', '/place'],
    ['no places', { places: [] }, 'NEIGHBOURHOOD_VALUE', '/places'],
    ['a place given twice', { places: [...base.places, base.places[1]!] }, 'NEIGHBOURHOOD_DUPLICATE', '/places/2/id'],
    [
      'a place without its parent',
      { places: [...base.places, { id: 'willow/b2/e1', kind: 'entrance', name: 'E1' }] },
      'NEIGHBOURHOOD_PLACE',
      '/places/2/id',
    ],
    [
      'a community below a building',
      { places: [...base.places, { id: 'willow/b1/c', kind: 'community', name: 'C' }] },
      'NEIGHBOURHOOD_ORDER',
      '/places/2/kind',
    ],
    [
      'a household nowhere',
      { households: [{ id: 'h', place: 'willow/b7' }] },
      'NEIGHBOURHOOD_PLACE',
      '/households/0/place',
    ],
    [
      'a role held nowhere',
      { appointments: [{ role: 'grid-worker', holder: 'a', name: 'A', scope: 'willov' }] },
      'NEIGHBOURHOOD_PLACE',
      '/appointments/0/scope',
    ],
  ])('%s is refused', (_, more, code, path) => {
    expect(() => createNeighbourhood({ ...base, ...more })).toThrow(expect.objectContaining({ code, path }));
  });

  it('may only appoint to roles that somebody declared', () => {
    const neighbourhood = createNeighbourhood({
      ...base,
      appointments: [{ role: 'grid-wroker', holder: 'a', name: 'A', scope: 'willow' }],
    });
    expect(() => willowLinli({ neighbourhood })).toThrow(LinliError);
    expect(() => willowLinli({ neighbourhood })).toThrow('grid-worker');
  });
});
