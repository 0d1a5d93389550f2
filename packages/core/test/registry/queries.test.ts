import { describe, expect, it } from 'vitest';

import {
  arrivalsAt,
  assetsByPlace,
  assetsOf,
  attendanceOf,
  compositionOf,
  leversFor,
  partnersFor,
  permittedRoute,
  registryOn,
  representationOf,
  requireHolder,
  roleCoverage,
  travelGaps,
  whyNotPost,
} from '@linli/core/registry';

import { after, entry, having, places, willow } from './willow.ts';

describe('who stands for which households', () => {
  const households = ['h1', 'h2', 'h3', 'h4'].map((id) => entry('household', id, { place: 'willow/g1/b1' }));
  const representative = (id: string, more: object) =>
    entry('appointment', id, {
      role: 'household-representative',
      holder: `r-${id}`,
      name: '联户代表',
      scope: 'willow/g1/b1',
      ...more,
    });

  it('the ones an appointment names', () => {
    const registry = willow([
      ...households,
      representative('a', { households: ['h1', 'h2'] }),
      representative('b', { households: ['h3'] }),
    ]);
    const { without, load, representatives } = representationOf(registry);
    expect(without).toEqual(['h4']);
    expect(load).toEqual({ most: 2, fewest: 1 });
    expect(representatives.map(({ households: own }) => own)).toEqual([['h1', 'h2'], ['h3']]);
  });

  it('or all within its scope, where it names none', () => {
    const { without, load } = representationOf(willow([...households, representative('a', {})]));
    expect([without, load]).toEqual([[], { most: 4, fewest: 4 }]);
  });

  it('a representative who is elected again for others stands for those', () => {
    const state = after(
      { type: 'add', entries: [...places, ...households, representative('a', { households: ['h1'] })] },
      {
        type: 'change',
        kind: 'appointment',
        id: 'a',
        from: '2026-06-01',
        facts: { households: ['h2', 'h3'] },
        reason: '改选',
      },
    );
    const on = (day: string) => representationOf(registryOn(state, day)).representatives[0]?.households;
    expect([on('2026-05-31'), on('2026-06-01')]).toEqual([['h1'], ['h2', 'h3']]);
  });
});

describe('a role for each building', () => {
  const supervisor = (id: string, scope: string) =>
    entry('appointment', id, { role: 'supervisor', holder: id, name: '监理员', scope, mandate: 'renewal' });
  const registry = willow([supervisor('s1', 'willow/g1/b1'), supervisor('s0', 'willow/g1')]);

  it('one held for the whole grid is none of its own', () => {
    const { total, held, missing } = roleCoverage(registry, { role: 'supervisor', kind: 'building' });
    expect([total, held, missing.map(({ id }) => id)]).toEqual([2, 1, ['willow/g1/b2']]);
  });

  it('nor is one for another project', () => {
    const other = { role: 'supervisor', kind: 'building', mandate: 'lifts' } as const;
    expect(roleCoverage(registry, other).held).toBe(0);
  });

  it('nobody else signs', () => {
    const signing = { role: 'supervisor', place: 'willow/g1/b1', mandate: 'renewal' };
    requireHolder(registry, { ...signing, holder: 's1' });
    expect(() => requireHolder(registry, { ...signing, holder: 's0' })).toThrowError(/Only s1 may do this/);
    expect(() => requireHolder(registry, { ...signing, place: 'willow/g1/b2', holder: 's1' })).toThrowError(
      /does not hold the role "supervisor" for "willow\/g1\/b2"\. Ask/,
    );
  });
});

describe('assets', () => {
  const lift = (id: string) => entry('place', id, { kind: 'asset', name: '电梯', type: 'lift' });
  const registry = willow([
    entry('place', 'willow/g1/b1/e1', { kind: 'entrance', name: '1单元', number: '1' }),
    entry('place', 'willow/g1/b1/e2', { kind: 'entrance', name: '2单元', number: '2' }),
    lift('willow/g1/b1/e1/l1'),
    lift('willow/g1/b1/e1/l2'),
    lift('willow/g1/b2/l1'),
  ]);

  it('are counted by building or entrance, those without any too', () => {
    const count = (by: 'building' | 'entrance') =>
      assetsByPlace(registry, by, { type: 'lift' }).map(({ place, assets }) => [place.id, assets.length]);
    expect(count('building')).toEqual([
      ['willow/g1/b1', 2],
      ['willow/g1/b2', 1],
    ]);
    expect(count('entrance')).toEqual([
      ['willow/g1/b1/e1', 2],
      ['willow/g1/b1/e2', 0],
    ]);
    expect(assetsOf(registry, { type: 'lift', within: 'willow/g1/b1' })).toHaveLength(2);
    expect(assetsByPlace(registry, 'building', { type: 'lift', within: 'willow/g1/b2' })).toHaveLength(1);
  });
});

describe('the fifteen-minute circle', () => {
  const way = (responder: string, place: string, minutes: number) =>
    entry('travel', `${responder}-${place.replaceAll('/', '-')}`, { responder, place, minutes });
  const registry = willow([
    entry('unit', 'post', { name: '应急点', type: 'team' }, '2026-01-01', '2026-02-28'),
    way('near', 'willow/g1/b1', 12),
    way('far', 'willow/g1', 18),
    way('post', 'willow/g1', 5),
  ]);

  it('the nearest able comes first; a way to the grid counts for its buildings; a post that closed does not', () => {
    expect(arrivalsAt(registry, 'willow/g1/b1')).toEqual([
      { responder: 'near', minutes: 12 },
      { responder: 'far', minutes: 18 },
    ]);
    expect(arrivalsAt(registry, 'willow/g1/b1', { able: (id) => id === 'far' })).toHaveLength(1);
  });

  it.each([
    [15, [{ place: 'willow/g1/b2', nearest: { responder: 'far', minutes: 18 } }]],
    [18, []],
    [12, [{ place: 'willow/g1/b2', nearest: { responder: 'far', minutes: 18 } }]],
    [
      11,
      [
        { place: 'willow/g1/b1', nearest: { responder: 'near', minutes: 12 } },
        { place: 'willow/g1/b2', nearest: { responder: 'far', minutes: 18 } },
      ],
    ],
  ])('who is outside %i minutes', (minutes, gaps) => {
    expect(travelGaps(registry, 'building', { minutes })).toEqual(gaps);
  });

  it('where nobody is known to be on the way, nobody is nearest', () => {
    expect(travelGaps(registry, 'building', { able: () => false })).toEqual([
      { place: 'willow/g1/b1' },
      { place: 'willow/g1/b2' },
    ]);
  });
});

describe('permitted ways', () => {
  const passage = (id: string, one: string, other: string, checkpoint?: boolean) =>
    entry('passage', id, { between: [one, other], ...(checkpoint !== undefined && { checkpoint }) });
  const map = [
    entry('place', 'willow/g2', { kind: 'grid', name: '第二网格' }),
    entry('place', 'willow/g3', { kind: 'grid', name: '第三网格' }),
    passage('gate', 'willow/g1', 'willow/g2'),
    passage('back', 'willow/g1', 'willow/g3'),
    passage('k1', 'willow/g3', 'willow/g2', true),
  ];
  const closed = entry('closure', 'c1', { place: 'willow/g2' }, '2026-03-01', '2026-03-31');

  it.each([
    ['before', '2026-02-28', { places: ['willow/g1', 'willow/g2'], checkpoints: [] }],
    ['while it is closed', '2026-03-15', { places: ['willow/g1', 'willow/g3', 'willow/g2'], checkpoints: ['k1'] }],
    ['after', '2026-04-01', { places: ['willow/g1', 'willow/g2'], checkpoints: [] }],
  ])('%s', (_, day, route) => {
    expect(permittedRoute(willow([...map, closed], day), 'willow/g1/b1', 'willow/g2')).toEqual(route);
  });

  it('within a place no border is crossed', () => {
    expect(permittedRoute(willow(map), 'willow/g1/b1', 'willow/g1/b2')?.places).toEqual(['willow/g1']);
  });

  it('a place no passage leads to is not reached', () => {
    expect(permittedRoute(willow(map), 'willow/g1', 'elsewhere')).toBeUndefined();
  });
});

describe('part-time members', () => {
  const seat = (id: string, unit: string, brings: string[], from = '2026-01-01') =>
    entry('seat', id, { committee: 'council', holder: `m-${id}`, unit, brings }, from);
  const entries = [
    ...places,
    entry('unit', 'council', { name: '社区大党委', type: 'committee' }),
    entry('unit', 'water', { name: '自来水公司', type: 'company' }),
    entry('unit', 'bank', { name: '银行网点', type: 'company' }),
    seat('s1', 'water', ['water-company', 'drain']),
    seat('s2', 'bank', ['meeting-room'], '2026-03-01'),
  ];

  it('are levers for what their employers can help with', () => {
    const levers = leversFor(registryOn(having(...entries), '2026-03-02'), ['water-company', 'drain']);
    expect(levers.map(({ seat: { holder }, unit, brings }) => [holder, unit.name, brings])).toEqual([
      ['m-s1', '自来水公司', ['water-company', 'drain']],
    ]);
  });

  it('came so often, of the meetings since they hold the seat; a meeting recorded anew counts once', () => {
    const meeting = (on: string, present: string[]) =>
      ({ type: 'record-attendance', committee: 'council', on, present }) as const;
    const state = after(
      { type: 'add', entries },
      meeting('2026-02-01', ['s1']),
      meeting('2026-03-01', []),
      meeting('2026-03-01', ['s2']),
      meeting('2026-04-01', ['s1', 's2']),
    );
    const on = (day: string) =>
      attendanceOf(state, registryOn(state, day), 'council').map(({ seat: id, present, meetings }) => [
        id,
        present,
        meetings,
      ]);
    expect(on('2026-03-31')).toEqual([
      ['s1', 1, 2],
      ['s2', 1, 1],
    ]);
    expect(on('2026-04-01')).toEqual([
      ['s1', 2, 3],
      ['s2', 2, 2],
    ]);
  });
});

describe('partners', () => {
  const state = having(
    ...places,
    entry('unit', 'college', { name: '师范学院', type: 'partner' }),
    entry('unit', 'shop', { name: '社会企业', type: 'partner' }),
    entry('unit', 'gone', { name: '旧伙伴', type: 'partner' }, '2026-01-01', '2026-01-31'),
    entry('contribution', 'o1', { unit: 'college', need: 'holiday-childcare', season: 'summer-holiday' }),
    entry('contribution', 'o2', { unit: 'shop', need: 'holiday-childcare' }),
    entry('contribution', 'o3', { unit: 'shop', need: 'meals' }),
    entry('season', 'summer-2026', { season: 'summer-holiday' }, '2026-07-11', '2026-08-31'),
    entry('season', 'summer-2027', { season: 'summer-holiday' }, '2027-07-10', '2027-08-31'),
  );
  const found = (day: string) =>
    partnersFor(state, registryOn(state, day), 'holiday-childcare').map(({ unit, inSeason, season }) => [
      unit.id,
      inSeason,
      season?.from,
    ]);

  it('in season come first, the others with the days of their next season', () => {
    expect(found('2026-06-01')).toEqual([
      ['shop', true, undefined],
      ['college', false, '2026-07-11'],
    ]);
    expect(found('2026-07-11')).toEqual([
      ['college', true, '2026-07-11'],
      ['shop', true, undefined],
    ]);
    expect(found('2026-09-01')).toEqual([
      ['shop', true, undefined],
      ['college', false, '2027-07-10'],
    ]);
    expect(found('2028-01-01')).toEqual([
      ['shop', true, undefined],
      ['college', false, undefined],
    ]);
  });
});

describe('who may write what in a group', () => {
  const registry = willow([
    entry('group', 'shops', { name: '商户群', audience: 'shops', place: 'willow' }),
    entry('group', 'grid', { name: '网格群', audience: 'grid', place: 'willow', posts: ['grid-worker'] }),
  ]);

  it.each([
    ['shops', [], false, undefined],
    ['shops', [], true, 'REGISTRY_POST_PERSONAL'],
    ['grid', ['grid-worker'], true, undefined],
    ['grid', ['volunteer'], true, 'REGISTRY_POST_ROLE'],
    ['none', [], false, 'REGISTRY_UNKNOWN'],
  ])('%s by %j, personal %s: %s', (group, roles, personal, code) => {
    expect(whyNotPost(registry, { group, roles, personal })?.code).toBe(code);
  });
});

describe('what a household is', () => {
  it.each([
    ['elder and child', ['1954-03-02', '2020-01-01'], ['elder', 'child', 'grandparent-child']],
    ['with an adult between', ['1954-03-02', '2020-01-01', '1990-01-01'], ['elder', 'child']],
    ['with somebody of unknown age', ['1954-03-02', '2020-01-01', undefined], ['elder', 'child']],
    ['one who turns 60 today', ['1966-03-02'], ['lives-alone', 'elder', 'elders-only']],
    ['one who turns 60 tomorrow', ['1966-03-03'], ['lives-alone']],
    ['one who turns 18 today, with an elder', ['1950-01-01', '2008-03-02'], ['elder']],
    ['nobody', [], []],
  ])('%s', (_, born, expected) => {
    expect(
      compositionOf(
        born.map((each) => ({ born: each })),
        '2026-03-02',
      ),
    ).toEqual(expected);
  });
});
