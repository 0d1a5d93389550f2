import { createNeighbourhood, type Neighbourhood } from '@linli/core';

const community = 'test';
const buildings = ['1', '2', '3', '5', '14', '24', '32'];
const entrances = ['1', '2', '3'];

/** Who lives where, for tests that name a requester. Ids say what is special about each. */
const households = [
  { building: '1', floor: 1, room: '101', members: [{ id: 'test-alone', born: '1940-03-01', care: ['lives-alone'] }] },
  {
    building: '1',
    floor: 6,
    room: '602',
    members: [{ id: 'test-disability', born: '1975-05-05', care: ['disability'] }],
  },
  { building: '2', floor: 3, room: '301', members: [{ id: 'test-hardship', born: '1968-08-08', care: ['hardship'] }] },
  {
    building: '3',
    floor: 2,
    room: '202',
    members: [
      { id: 'test-adult', born: '1985-01-15' },
      { id: 'test-partner', born: '1987-11-20' },
      { id: 'test-child', born: '2018-06-01' },
    ],
  },
  { building: '14', floor: 5, room: '501', members: [{ id: 'test-tenant', born: '1998-09-09' }] },
];

/**
 * A small community for tests, so that a pack's tests do not depend on any real one: seven buildings (1, 2, 3, 5, 14,
 * 24, 32) of three entrances, a clock tower (示例钟楼), and five households. Every role is held by somebody for the whole community, so the
 * first lead a rule names is the lead.
 *
 * Requesters a test may name: `test-alone` (born 1940, lives alone), `test-disability`, `test-hardship`, `test-adult`,
 * `test-partner` and `test-child` of one family, `test-tenant`. Places: `test`, `test/b14`, `test/b14/e2`, `test/clock`.
 *
 * @param roles - ids of the roles; `linli.vocabulary.roles.keys()` gives those of the packs in use
 * @returns the neighbourhood
 *
 * @example
 * ```ts
 * import { testNeighbourhood } from '@linli/testing';
 *
 * const neighbourhood = testNeighbourhood(['grid-worker']);
 * neighbourhood.locate({ building: '14', entrance: '2' }).map(({ id }) => id); // => ['test/b14/e2']
 * neighbourhood.holders('grid-worker', 'test/b14', '2026-09-30')[0]?.holder; // => 'grid-worker'
 * neighbourhood.resident('test-alone')?.resident.care; // => ['lives-alone']
 * ```
 */
export function testNeighbourhood(roles: Iterable<string>): Neighbourhood {
  return createNeighbourhood({
    name: '示例社区',
    places: [
      { id: community, kind: 'community', name: '示例社区' },
      { id: `${community}/clock`, kind: 'facility', name: '示例钟楼' },
      ...buildings.flatMap((number) => [
        { id: placeOf(number), kind: 'building' as const, name: `${number}号楼`, number },
        ...entrances.map((entrance) => ({
          id: `${placeOf(number)}/e${entrance}`,
          kind: 'entrance' as const,
          name: `${number}号楼${entrance}单元`,
          number: entrance,
        })),
      ]),
    ],
    households: households.map(({ building, floor, room, members }) => ({
      id: `test-h${building}-${room}`,
      place: `${placeOf(building)}/e1`,
      floor,
      room,
      members,
    })),
    appointments: [...roles].map((role) => ({ role, holder: role, name: role, scope: community })),
  });
}

function placeOf(building: string): string {
  return `${community}/b${building}`;
}
