import { definePack } from '@linli/core';
import {
  arrivalsAt,
  attendanceOf,
  householdsThatAre,
  leversFor,
  representationOf,
  suggestResponders,
  travelGaps,
} from '@linli/core/registry';
import neighbourhood from '@linli/pack-neighbourhood';
import { chinaCalendar } from '@linli/time';
import { expect, it } from 'vitest';

import { community, entry, refusalOf } from './community.ts';

const title = (text: string) => ({ 'zh-CN': text, en: text });

it('A10: a temporary branch takes requests while it lasts and none after; what it did keeps its name', async () => {
  const branch = '社区防疫临时党支部';
  const { tell, on, linliOn, errand } = await community([
    entry('unit', 'branch', {
      name: branch,
      type: 'temporary',
      duty: '值守与配送',
      members: ['cadre-1', 'police-2', 'resident-3'],
    }),
    entry('appointment', 'duty', { role: 'party-branch', holder: 'branch', name: branch, scope: 'lixin' }),
  ]);
  await tell(
    { type: 'end', kind: 'unit', id: 'branch', until: '2026-05-31', reason: '应急状态解除' },
    '2026-05-31T18:00+08:00',
  );
  const deliveries = definePack({
    id: 'deliveries',
    version: '1.0.0',
    title: title('配送'),
    from: '2026-01-01',
    categories: {
      delivery: {
        title: title('上门配送'),
        mentions: { any: ['送菜'] },
        lead: ['party-branch', 'community-office'],
        plan: 'bring',
      },
    },
    plans: { bring: { title: title('送达'), steps: { bring: { title: title('送达'), limit: '1d' } } } },
  });
  const lead = async (day: string) =>
    (await linliOn(day, [deliveries])).triage({ id: 'r1', text: '请帮忙送菜' }, { at: `${day}T10:00+08:00` }).assignment
      .lead;
  expect(await lead('2026-05-31')).toMatchObject({ holder: 'branch', name: branch });
  expect(await lead('2026-06-01')).toMatchObject({ holder: 'office' });

  const again = entry(
    'appointment',
    'again',
    { role: 'party-branch', holder: 'branch', name: branch, scope: 'lixin' },
    '2026-06-02',
  );
  expect(await refusalOf(() => tell({ type: 'add', entries: [again] }, '2026-06-02T09:00+08:00'))).toMatchObject({
    code: 'REGISTRY_ENDED',
    message: `${branch} ended on 2026-05-31 and cannot be used on 2026-06-02. Choose one that holds on that day.`,
  });
  await errand(
    'errand/t1',
    { type: 'open', errand: 'delivery', place: 'lixin/g1', from: '2026-06-02T10:00:00+08:00' },
    { at: '2026-06-02T09:00+08:00' },
  );
  const assign = () => errand('errand/t1', { type: 'assign', responder: 'branch' }, { at: '2026-06-02T09:01+08:00' });
  expect((await refusalOf(assign)).code).toBe('REGISTRY_ENDED');
  expect((await on('2026-06-02')).latest('unit', 'branch')).toMatchObject({ name: branch, until: '2026-05-31' });
});

it('A11: three people for an errand come from three sources, each with time, each from the grid first, each with reasons', async () => {
  const weekends = [{ on: ['day-off' as const] }];
  const { on } = await community([
    entry('place', 'lixin/g2', { kind: 'grid', name: '第二网格' }),
    entry('responder', 'in-service-far', { type: 'in-service-member', place: 'lixin', available: weekends }),
    entry('responder', 'in-service', { type: 'in-service-member', place: 'lixin/g1', available: weekends }),
    entry('responder', 'member', { type: 'community-member', place: 'lixin/g1' }),
    entry('responder', 'member-2', { type: 'community-member', place: 'lixin/g1' }),
    entry('responder', 'volunteer-far', { type: 'volunteer', place: 'lixin/g2', skills: ['driving'] }),
    entry('responder', 'volunteer', {
      type: 'volunteer',
      place: 'lixin/g1',
      available: [{ from: '18:00', until: '21:00' }],
    }),
  ]);
  const suggest = async (day: string) => {
    const need = { errand: 'delivery', place: 'lixin/g1', from: new Date(`${day}T10:00+08:00`), people: 3 };
    return suggestResponders(await on(day), need, { calendar: chinaCalendar() });
  };
  const saturday = await suggest('2026-03-07');
  expect(saturday.suggested.map(({ responder }) => responder.id)).toEqual(['in-service', 'member', 'volunteer-far']);
  expect(saturday.suggested[0]?.reasons.map((reason) => reason['zh-CN'])).toEqual([
    '在职党员',
    '属于第一网格',
    '该时段有空',
  ]);
  expect(saturday.passedOver.map(({ responder, why }) => [responder.id, why.code])).toEqual([
    ['volunteer', 'ERRAND_UNAVAILABLE'],
  ]);

  const wednesday = await suggest('2026-03-04');
  expect(wednesday.suggested.map(({ responder }) => responder.id)).toEqual(['member', 'volunteer-far', 'member-2']);
  expect(wednesday.short).toBe(0);
});

it('A17: a grandmother of 72 with a child of 6 and no adult from 18 to 59 is an elder-with-child household, on the list of the old and the young', async () => {
  const { tell, on, linliOn } = await community([
    entry('household', 'h1', { place: 'lixin/g1' }),
    entry('household', 'h2', { place: 'lixin/g1' }),
  ]);
  const born = async (id: string, household: string, date: string) =>
    tell({ type: 'add', entries: [entry('resident', id, { household })] }, '2026-01-02T09:00+08:00', {
      personal: { born: date },
      subjects: [id],
    });
  await born('grandmother', 'h1', '1954-01-15');
  await born('child', 'h1', '2020-01-15');
  await born('grandfather', 'h2', '1954-01-15');
  await born('girl', 'h2', '2020-01-15');
  await born('mother', 'h2', '1990-01-15');

  const outreach = definePack({
    id: 'outreach',
    version: '1.0.0',
    title: title('一老一小'),
    from: '2026-01-01',
    rules: [
      {
        name: 'old-and-young',
        conditions: { all: [{ fact: 'composition', operator: 'contains', value: 'grandparent-child' }] },
        event: { type: 'tag', params: { tag: 'old-and-young', title: title('一老一小') } },
      },
    ],
  });
  const listed = householdsThatAre(await on('2026-03-02'), ['grandparent-child']);
  expect(listed.map(({ household }) => household.id)).toEqual(['h1']);
  const linli = await linliOn('2026-03-02', [outreach]);
  const tagsOf = (resident: string) =>
    linli
      .triage(
        { id: 'r1', text: '想借轮椅', requester: { kind: 'resident', resident } },
        { at: '2026-03-02T10:00+08:00' },
      )
      .tags.map(({ tag }) => tag);
  expect([tagsOf('grandmother'), tagsOf('grandfather')]).toEqual([['old-and-young'], []]);
  // A grandmother of 72 may turn out to be 73 next year; a boy of 17 is grown up on his birthday.
  expect(householdsThatAre(await on('2038-01-15'), ['grandparent-child'])).toEqual([]);
  expect(householdsThatAre(await on('2038-01-14'), ['grandparent-child'])).toHaveLength(1);
});

it('C13: 43 representatives were elected; households without one are listed, and the load is shown from most to fewest', async () => {
  const households = Array.from({ length: 438 }, (_, at) => `h${at}`);
  const loads = Array.from({ length: 43 }, (_, at) => (at === 0 ? 14 : at === 1 ? 6 : 10));
  let next = 0;
  const { tell, on } = await community([
    ...households.map((id) => entry('household', id, { place: 'lixin/g1' })),
    ...loads.map((load, at) => {
      const own = households.slice(next, (next += load));
      return entry(
        'appointment',
        `representative-${at}`,
        {
          role: 'household-representative',
          holder: `r${at}`,
          name: '联户代表',
          scope: 'lixin/g1',
          households: own,
          elected: { on: '2025-12-28', votes: load, of: load },
        },
        '2026-01-01',
        '2028-12-31',
      );
    }),
  ]);
  const before = representationOf(await on('2026-03-02'));
  expect(before.representatives).toHaveLength(43);
  expect(before.without).toEqual(households.slice(-8));
  expect(before.load).toEqual({ most: 14, fewest: 6 });

  await tell(
    { type: 'end', kind: 'appointment', id: 'representative-1', until: '2026-06-30', reason: '迁出' },
    '2026-06-30T09:00+08:00',
  );
  expect(representationOf(await on('2026-07-01')).without).toHaveLength(14);
  expect(representationOf(await on('2029-01-01')).representatives).toEqual([]);
});

it('C20: a water request is stuck: the part-time member from the water company is the lever, and attendance is kept', async () => {
  const { tell, on, linliOn, state } = await community([
    entry('unit', 'council', { name: '社区大党委', type: 'committee' }),
    entry('unit', 'water', { name: '市自来水公司', type: 'company' }),
    entry('unit', 'school', { name: '实验小学', type: 'school' }),
    entry('seat', 'seat-1', {
      committee: 'council',
      holder: 'zhou',
      unit: 'water',
      duty: '协调供水',
      brings: ['water-company', 'water'],
    }),
    entry(
      'seat',
      'seat-2',
      { committee: 'council', holder: 'he', unit: 'school', brings: ['classroom'] },
      '2026-01-01',
      '2026-12-31',
    ),
  ]);
  const linli = await linliOn('2026-03-02', [neighbourhood]);
  const decision = linli.triage({ id: 'r1', text: '3号楼停水三天了还没来水' }, { at: '2026-03-02T10:00+08:00' });
  const wanted = [decision.assignment.lead?.role, ...decision.assignment.partners.map(({ role }) => role)];
  const levers = leversFor(await on('2026-03-02'), [
    decision.category?.code ?? '',
    ...wanted.flatMap((role) => role ?? []),
  ]);
  expect(levers.map(({ seat, unit }) => [seat.holder, unit.name])).toEqual([['zhou', '市自来水公司']]);

  const meeting = (day: string, present: string[]) =>
    tell({ type: 'record-attendance', committee: 'council', on: day, present }, `${day}T20:00+08:00`);
  await meeting('2026-01-15', ['seat-1', 'seat-2']);
  await meeting('2026-02-15', ['seat-2']);
  expect(
    attendanceOf(state(), await on('2026-03-02'), 'council').map(({ holder, present, meetings }) => [
      holder,
      present,
      meetings,
    ]),
  ).toEqual([
    ['zhou', 1, 2],
    ['he', 2, 2],
  ]);
  expect((await on('2027-01-01')).all('seat').map(({ id }) => id)).toEqual(['seat-1']);
});

it('B28: of two responders 12 and 18 minutes away the nearer able one is named; nobody within 15 minutes is a gap', async () => {
  const { on } = await community([
    entry('place', 'lixin/g2', { kind: 'grid', name: '第二网格' }),
    entry('travel', 't1', { responder: 'fire-post', place: 'lixin/g1', minutes: 12 }),
    entry('travel', 't2', { responder: 'station', place: 'lixin', minutes: 18 }),
  ]);
  const registry = await on('2026-03-02');
  expect(arrivalsAt(registry, 'lixin/g1')[0]).toEqual({ responder: 'fire-post', minutes: 12 });
  expect(travelGaps(registry, 'grid')).toEqual([{ place: 'lixin/g2', nearest: { responder: 'station', minutes: 18 } }]);
});
