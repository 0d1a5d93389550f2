import { definePack } from '@linli/core';
import { assetsOf, permittedRoute, requireHolder, roleCoverage } from '@linli/core/registry';
import neighbourhood from '@linli/pack-neighbourhood';
import onePlusThree from '@linli/pack-one-plus-three';
import { expect, it } from 'vitest';

import { community, entry, refusalOf } from './community.ts';

const title = (text: string) => ({ 'zh-CN': text, en: text });

it('A02: 55 of 56 buildings in 3 projects have a supervisor; the one without is named, and nobody else signs there', async () => {
  const projects = ['linyin', 'lixin-lane', 'jianshe'];
  const buildings = Array.from({ length: 56 }, (_, at) => {
    const project = projects[at % 3] ?? '';
    return { project, id: `lixin/${project}/b${at + 1}`, name: `${at + 1}号楼` };
  });
  const { on } = await community([
    ...projects.map((id) => entry('place', `lixin/${id}`, { kind: 'estate', name: id })),
    ...buildings.map(({ id, name }) => entry('place', id, { kind: 'building', name })),
    ...buildings
      .filter(({ name }) => name !== '37号楼')
      .map(({ id, project, name }, at) =>
        entry('appointment', `supervisor-${at}`, {
          role: 'works-supervisor',
          holder: `head-${at}`,
          name: `${name}楼栋长监理员`,
          scope: id,
          mandate: project,
          elected: { on: '2026-01-01' },
        }),
      ),
  ]);
  const registry = await on('2026-03-02');
  const { total, held, missing } = roleCoverage(registry, { role: 'works-supervisor', kind: 'building' });
  expect([total, held, missing.map(({ name }) => name)]).toEqual([56, 55, ['37号楼']]);

  const first = buildings[0]?.id ?? '';
  const signing = { role: 'works-supervisor', place: first, mandate: 'linyin' };
  expect(() => requireHolder(registry, { ...signing, holder: 'head-0' })).not.toThrow();
  expect(await refusalOf(() => requireHolder(registry, { ...signing, holder: 'head-1' }))).toMatchObject({
    code: 'REGISTRY_NOT_HOLDER',
    message: expect.stringContaining('Only head-0 may do this') as string,
  });
  expect(
    (await refusalOf(() => requireHolder(registry, { ...signing, mandate: 'jianshe', holder: 'head-0' }))).code,
  ).toBe('REGISTRY_NOT_HOLDER');
});

it('A07: a parking space is taken for other use only by a decision, which the record keeps', async () => {
  const { desk, tell, on } = await community(
    Array.from({ length: 120 }, (_, at) =>
      entry('place', `lixin/p${at + 1}`, {
        kind: 'asset',
        name: `${at + 1}号车位`,
        type: 'parking-space',
        shared: true,
      }),
    ),
  );
  expect(assetsOf(await on('2026-03-02'), { type: 'parking-space' })).toHaveLength(120);

  const removal = {
    type: 'end',
    kind: 'place',
    id: 'lixin/p7',
    until: '2026-03-31',
    reason: '改建电动自行车充电棚',
  } as const;
  expect((await refusalOf(() => tell(removal, '2026-03-02T09:00+08:00'))).code).toBe('REGISTRY_DECISION');
  await tell({ ...removal, decision: 'assembly/owners-2026-3' }, '2026-03-02T09:00+08:00');

  expect(assetsOf(await on('2026-03-31'), { type: 'parking-space' })).toHaveLength(120);
  expect(assetsOf(await on('2026-04-01'), { type: 'parking-space' })).toHaveLength(119);
  const [last] = (await desk.history('registry/lixin')).slice(-1);
  expect(last?.event).toMatchObject({ type: 'entry-ended', id: 'lixin/p7', decision: 'assembly/owners-2026-3' });
});

it('A08: damage to the culture wall of a lane is a facility matter and goes to whoever keeps the wall', async () => {
  const { linliOn } = await community([
    entry('unit', 'culture-station', { name: '街道文化站', type: 'department' }),
    entry('place', 'lixin/g1/wall', {
      kind: 'facility',
      name: '党建文化墙',
      owner: 'culture-station',
      type: 'culture-wall',
    }),
    entry('place', 'lixin/g1/clock', { kind: 'facility', name: '立新钟楼', owner: 'culture-station' }),
  ]);
  const linli = await linliOn('2026-03-02', [neighbourhood]);
  const report = (text: string) => linli.triage({ id: 'r1', text }, { at: '2026-03-02T09:00+08:00' });
  for (const [text, place, category] of [
    ['党建文化墙的瓷砖脱落了一片', 'wall', 'facility/notice-board'],
    ['立新钟楼的指针掉了', 'clock', 'facility'],
  ] as const) {
    const decision = report(text);
    expect(decision.location.place?.id).toBe(`lixin/g1/${place}`);
    expect(decision.category?.code).toBe(category);
    expect(decision.assignment.lead).toMatchObject({ holder: 'culture-station', name: '街道文化站' });
  }
});

it('A14: a closed grid is entered through K1; once K1 is gone, no way is permitted', async () => {
  const { tell, on } = await community([
    entry('place', 'lixin/g2', { kind: 'grid', name: '第二网格' }),
    entry('place', 'lixin/g2/b1', { kind: 'building', name: '1号楼', number: '1' }),
    entry('passage', 'lane', { between: ['lixin/g1', 'lixin/g2'], name: '小巷' }),
    entry('passage', 'k1', { between: ['lixin/g1', 'lixin/g2'], checkpoint: true, name: 'K1' }),
    entry('closure', 'isolation', { place: 'lixin/g2' }, '2026-03-01'),
  ]);
  const way = async (day: string) => permittedRoute(await on(day), 'lixin/g1', 'lixin/g2/b1');
  expect((await way('2026-02-28'))?.checkpoints).toEqual([]);
  expect(await way('2026-03-02')).toEqual({ places: ['lixin/g1', 'lixin/g2'], checkpoints: ['k1'] });

  await tell({ type: 'end', kind: 'passage', id: 'k1', until: '2026-03-05', reason: '撤卡' }, '2026-03-05T18:00+08:00');
  expect(await way('2026-03-06')).toBeUndefined();
});

it('B17: 14-24门 is building 14, entrance 24; what a patrol finds there is no complaint, and a broken ramp', async () => {
  const { linliOn } = await community([
    entry('place', 'lixin/g1/b14', { kind: 'building', name: '14号楼', number: '14' }),
    entry('place', 'lixin/g1/b14/e24', { kind: 'entrance', name: '14号楼24门', number: '24' }),
  ]);
  const linli = await linliOn('2026-03-02', [onePlusThree]);
  const found = {
    id: 'r1',
    text: '14-24门坡道扶手烂得厉害',
    channel: 'patrol',
    requester: { kind: 'worker' },
  } as const;
  const decision = linli.triage(found, { at: '2026-03-02T16:00+08:00' });
  expect(decision.location.place?.id).toBe('lixin/g1/b14/e24');
  expect(decision.location.mention).toMatchObject({ building: '14', entrance: '24' });
  expect(decision.category?.code).toBe('hazard/ramp');
});

it('C01: a community of whom 32 % are aged switches on what holds above 20 %, and the explanation shows the share', async () => {
  const { tell, linliOn } = await community([]);
  const share = { attributes: { ageingShare: 0.32 } };
  await tell(
    { type: 'change', kind: 'place', id: 'lixin', from: '2026-03-01', facts: share, reason: '年度人口统计' },
    '2026-03-01T09:00+08:00',
  );
  const ageing = definePack({
    id: 'ageing',
    version: '1.0.0',
    title: title('老龄社区'),
    from: '2026-01-01',
    facts: { ageingShare: { type: 'number', title: { 'zh-CN': '老龄占比', en: 'share of the aged' } } },
    parameters: { ageing: { title: title('老龄社区占比'), unit: 'share', values: [{ value: 0.2 }] } },
    rules: [
      {
        name: 'ageing-community',
        conditions: { all: [{ fact: 'ageingShare', operator: 'greaterThan', value: { parameter: 'ageing' } }] },
        event: { type: 'propose', params: { action: 'elder-visit', title: title('上门看望老人') } },
      },
    ],
  });
  const decide = async (day: string) =>
    (await linliOn(day, [ageing])).triage({ id: 'r1', text: '楼道灯不亮' }, { at: `${day}T10:00+08:00` });

  const decision = await decide('2026-03-02');
  expect(decision.proposals.map(({ action }) => action)).toEqual(['elder-visit']);
  expect(JSON.stringify(decision.explain())).toContain('0.32');
  expect((await decide('2026-02-28')).proposals).toEqual([]);
});
