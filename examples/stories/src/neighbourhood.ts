import type { NeighbourhoodData } from '@linli/core';

/** An invented community: two estates, one grid worker, and everybody whom the stories need. */
export const neighbourhood: NeighbourhoodData = {
  name: '柳巷社区',
  places: [
    { id: 'willow', kind: 'community', name: '柳巷社区' },
    { id: 'willow/g1', kind: 'grid', name: '第一网格' },
    { id: 'willow/g1/b14', kind: 'building', name: '14号楼', number: '14' },
    { id: 'willow/g1/b14/e24', kind: 'entrance', name: '14号楼24门', number: '24' },
    { id: 'willow/g1/b32', kind: 'building', name: '32号楼', number: '32' },
    { id: 'willow/g1/b32/e1', kind: 'entrance', name: '32号楼1门', number: '1' },
  ],
  households: [
    ...[1, 2, 3, 4, 5].map((floor) => ({
      id: `h32-${floor}01`,
      place: 'willow/g1/b32/e1',
      floor,
      room: `${floor}01`,
      members: [{ id: `r32-${floor}01`, born: '1970-05-01' }],
    })),
    {
      id: 'h14-601',
      place: 'willow/g1/b14/e24',
      floor: 6,
      room: '601',
      members: [{ id: 'grandma-su', born: '1944-04-20', care: ['lives-alone'] }],
    },
  ],
  appointments: [
    { role: 'grid-worker', holder: 'fang', name: '网格员方敏', scope: 'willow/g1' },
    { role: 'community-office', holder: 'office', name: '柳巷社区居委会', scope: 'willow' },
    { role: 'street-office', holder: 'street', name: '和平街道办事处', scope: 'willow' },
    { role: 'property-management', holder: 'greenleaf', name: '绿叶物业', scope: 'willow' },
    { role: 'housing-department', holder: 'housing', name: '区住建局', scope: 'willow' },
    { role: 'municipal-department', holder: 'works', name: '区市政处', scope: 'willow' },
    { role: 'mediation-committee', holder: 'mediators', name: '柳巷人民调解委员会', scope: 'willow' },
    { role: 'volunteer-team', holder: 'elm-team', name: '榆树志愿队', scope: 'willow' },
    { role: 'household-representative', holder: 'rep-24', name: '24门联户代表', scope: 'willow/g1/b14/e24' },
  ],
};
