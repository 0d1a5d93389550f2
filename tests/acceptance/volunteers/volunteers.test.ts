import {
  partnersFor,
  brandMember,
  suggestResponders,
  errandFrom,
  type ErrandState,
  teamForTheme,
  unmappedMembers,
} from '@linli/core/registry';
import volunteers, { brands, volunteerRules } from '@linli/pack-volunteers';
import { chinaCalendar } from '@linli/time';
import { type RoundCommand, rounds } from '@linli/core/round';
import { expect, it } from 'vitest';

import { community, entry, refusalOf } from '../registry/community.ts';

const consent = { by: 'guardian', on: '2026-01-01', form: 'written' } as const;

it('B11: a team claims the books that need carrying; the second to offer learns who was first', async () => {
  const { desk, errand } = await community([
    entry('unit', 'yifeng', { name: '益锋小哥志愿服务队', type: 'team' }),
    entry('unit', 'students', { name: '学生志愿队', type: 'team' }),
  ]);
  const at = '2026-03-02T09:00+08:00';
  await errand(
    'errand/books',
    { type: 'open', errand: 'book-drive', place: 'lixin', from: '2026-03-07T09:00:00+08:00' },
    { at },
  );
  await errand('errand/books', { type: 'claim', responder: 'yifeng' }, { at });
  const second = () =>
    errand('errand/books', { type: 'claim', responder: 'students' }, { at: '2026-03-02T09:01+08:00' });
  expect(await refusalOf(second)).toEqual({
    code: 'ERRAND_TAKEN',
    message: 'The errand was taken by 益锋小哥志愿服务队. Choose another errand, or ask for it to be released.',
  });
  const again = await errand('errand/books', { type: 'claim', responder: 'yifeng' }, { at });
  expect(again.events).toEqual([]);
  expect((await desk.state<ErrandState>('errand/books')).state.takers).toHaveLength(1);
});

it('B38: a volunteer is paired with an elder by herself, visits are logged; when the pairing ends, a new one is asked for until there is one', async () => {
  const { desk, tell, linliOn } = await community(
    [
      entry('household', 'h1', { place: 'lixin/g1' }),
      entry('responder', 'wang', { type: 'volunteer', place: 'lixin/g1' }),
      entry('responder', 'li', { type: 'volunteer', place: 'lixin/g1' }),
    ],
    volunteerRules,
    { packs: [volunteers], deciders: [rounds] },
  );
  const at = '2026-03-02T09:00+08:00';
  await tell({ type: 'add', entries: [entry('resident', 'sun', { household: 'h1' })] }, at, {
    personal: { name: '孙奶奶', born: '1938-02-01' },
    subjects: ['sun'],
  });
  const linli = await linliOn('2026-03-02', [volunteers]);
  const asked = { id: 'r1', text: '想有人来陪陪老人', requester: { kind: 'resident', resident: 'sun' } } as const;
  expect(linli.triage(asked, { at }).proposals.map(({ action }) => action)).toEqual(['pair-volunteer']);

  const pair = (id: string, responder: string, from: string) =>
    tell({ type: 'add', entries: [entry('pairing', id, { responder, resident: 'sun' }, from)] }, `${from}T09:00+08:00`);
  await pair('p1', 'wang', '2026-03-02');
  const open = async () =>
    (await desk.find({ kind: 'registry', open: true })).flatMap(({ summary }) => summary.data['followUps']);
  expect(await open()).toEqual([]);

  const visits = (time: string, command: RoundCommand) =>
    desk.command('round/companion', command, { at: `2026-${time}+08:00`, by: 'wang' });
  const template = 'volunteers/companion-visits';
  await visits('03-02T10:00', { type: 'open', id: 'companion', template, stops: [{ id: 'sun' }] });
  await visits('03-08T10:00', { type: 'record', stop: 'sun', outcome: 'visited', evidence: ['visit-record'] });
  await visits('03-14T10:00', { type: 'record', stop: 'sun', outcome: 'not-met' });
  await visits('03-15T10:00', { type: 'record', stop: 'sun', outcome: 'visited', evidence: ['visit-record'] });
  const logged = (await desk.history('round/companion')).filter(({ event }) => event.type === 'recorded');
  expect(logged.map(({ event }) => [event.by, (event as { outcome?: string }).outcome])).toEqual([
    ['wang', 'visited'],
    ['wang', 'not-met'],
    ['wang', 'visited'],
  ]);

  await tell(
    { type: 'end', kind: 'pairing', id: 'p1', until: '2026-05-31', reason: '志愿者搬家' },
    '2026-05-31T09:00+08:00',
  );
  expect(await open()).toEqual([{ id: 'pair-again:p1', action: 'pair-again', resident: 'sun', from: '2026-05-31' }]);
  await pair('p2', 'li', '2026-06-03');
  expect(await open()).toEqual([]);
});

it('B39: holiday childcare is asked for: the partners that offer it are named, each with its season', async () => {
  const { on, state, linliOn } = await community([
    entry('unit', 'college', { name: '师范大学', type: 'partner' }),
    entry('unit', 'enterprise', { name: '社会企业', type: 'partner' }),
    entry('contribution', 'summer-camp', {
      unit: 'college',
      need: 'holiday-childcare',
      season: 'summer-holiday',
      places: 40,
    }),
    entry('contribution', 'winter-camp', {
      unit: 'enterprise',
      need: 'holiday-childcare',
      season: 'winter-holiday',
      places: 20,
    }),
    entry('contribution', 'meals', { unit: 'enterprise', need: 'elder-meals' }),
    entry('season', 'summer', { season: 'summer-holiday' }, '2026-07-11', '2026-08-31'),
    entry('season', 'winter', { season: 'winter-holiday' }, '2027-01-23', '2027-02-21'),
  ]);
  const linli = await linliOn('2026-07-20', [volunteers]);
  const decision = linli.triage({ id: 'r1', text: '暑假孩子没人带' }, { at: '2026-07-20T10:00+08:00' });
  expect(decision.proposals.map(({ action }) => action)).toEqual(['link-partner']);
  const found = partnersFor(state(), await on('2026-07-20'), 'holiday-childcare');
  expect(
    found.map(({ unit, inSeason, season, contribution }) => [unit.name, inSeason, season?.from, contribution.places]),
  ).toEqual([
    ['师范大学', true, '2026-07-11', 40],
    ['社会企业', false, '2027-01-23', 20],
  ]);
});

it('C05: forest fire publicity goes to the orange light; red, which nobody has defined, is reported and not guessed', async () => {
  const { linliOn } = await community([
    entry('unit', 'orange', { name: '橙色之光小小志愿者队', type: 'team' }),
    entry('appointment', 'orange-team', {
      role: 'orange-light-team',
      holder: 'orange',
      name: '橙色之光小小志愿者队',
      scope: 'lixin/g1',
    }),
  ]);
  const linli = await linliOn('2026-03-02', [volunteers]);
  const asked = { id: 'r1', text: '周末组织森林防火宣传', place: 'lixin/g1' };
  expect(linli.triage(asked, { at: '2026-03-02T10:00+08:00' }).assignment.lead).toMatchObject({
    role: 'orange-light-team',
    holder: 'orange',
  });
  expect(teamForTheme(brands, 'noise')).toBeUndefined();
  const red = brandMember(brands, 'seven-lights', 'red');
  expect('why' in red && [red.why.code, red.why.data['open']]).toEqual(['BRAND_UNMAPPED', 6]);
  expect(unmappedMembers(brands).map(({ brand, open }) => [brand, open])).toEqual([
    ['seven-lights', 6],
    ['four-red-five-people', 9],
  ]);
});

it('C06: a volunteer of 9 is refused for a night patrol, and without the guardian’s consent for anything', async () => {
  const { errand, tell } = await community(
    [
      entry('responder', 'adult', { type: 'volunteer', place: 'lixin/g1' }),
      entry('responder', 'xiaoming', { type: 'volunteer', place: 'lixin/g1', minor: true }),
    ],
    volunteerRules,
  );
  const at = '2026-03-02T09:00+08:00';
  const open = (id: string, kind: string, from: string) =>
    errand(
      `errand/${id}`,
      { type: 'open', errand: kind, place: 'lixin/g1', from: `2026-03-07T${from}:00+08:00` },
      { at },
    );
  await open('patrol', 'forest-fire', '21:00');
  await open('leaflets', 'anti-fraud', '10:00');
  await open('electric', 'wiring', '10:00');
  const assign = (id: string, more: object = { supervisor: 'adult' }) =>
    errand(`errand/${id}`, { type: 'assign', responder: 'xiaoming', ...more }, { at });
  const codeOf = async (id: string, more?: object) => (await refusalOf(() => assign(id, more))).code;

  expect(await codeOf('leaflets')).toBe('ERRAND_GUARDIAN');
  await tell(
    {
      type: 'change',
      kind: 'responder',
      id: 'xiaoming',
      from: '2026-03-01',
      facts: { guardian: consent },
      reason: '监护人同意',
    },
    at,
  );
  expect(await codeOf('patrol')).toBe('ERRAND_MINOR_NIGHT');
  expect(await codeOf('electric')).toBe('ERRAND_MINOR_KIND');
  expect(await codeOf('leaflets', {})).toBe('ERRAND_SUPERVISOR');
  expect((await assign('leaflets')).events).toMatchObject([{ type: 'errand-taken', supervisor: 'adult' }]);
});

it('C07: on a school-term Wednesday the child team is unavailable, on Saturday and in the school holidays it is', async () => {
  const { on } = await community(
    [
      entry('responder', 'child-team', {
        type: 'team',
        place: 'lixin/g1',
        available: [{ on: ['day-off'] }, { season: 'school-holiday' }],
      }),
      entry('season', 'summer', { season: 'school-holiday' }, '2026-07-11', '2026-08-31'),
    ],
    volunteerRules,
  );
  const suggested = async (day: string) => {
    const need = { errand: 'anti-fraud', place: 'lixin/g1', from: new Date(`${day}T10:00+08:00`) };
    return suggestResponders(await on(day), need, { calendar: chinaCalendar() }).suggested.length;
  };
  expect(await suggested('2026-03-04')).toBe(0);
  expect(await suggested('2026-03-07')).toBe(1);
  expect(await suggested('2026-07-15')).toBe(1);
  expect(await suggested('2026-10-01')).toBe(1);
  // The Saturday before the Spring Festival is made up: there is school.
  expect(await suggested('2026-02-14')).toBe(0);
});

it('C08: the summer heat flag makes patrols for the topic of forest fire; without it, or out of season, none', async () => {
  const { desk, errand, linliOn } = await community(
    [entry('responder', 'wang', { type: 'volunteer', place: 'lixin/g1' })],
    volunteerRules,
  );
  const linli = await linliOn('2026-07-20', [volunteers]);
  const weather = (day: string, heatWarning: boolean) =>
    linli.triage(
      { id: 'w1', text: '气象信息', channel: 'sensor', place: 'lixin/g1', facts: { heatWarning } },
      { at: `${day}T10:00+08:00` },
    );
  expect(weather('2026-07-20', false).proposals).toEqual([]);
  expect(weather('2026-12-20', true).proposals).toEqual([]);
  const { tags, proposals } = weather('2026-07-20', true);
  expect(tags.map(({ tag }) => tag)).toEqual(['forest-fire']);

  const at = '2026-07-20T10:00+08:00';
  for (const [index, proposal] of proposals.entries()) {
    await errand(
      `errand/patrol-${index}`,
      errandFrom(proposal, { place: 'lixin/g1', from: '2026-07-20T16:00:00+08:00' }),
      {
        at,
      },
    );
  }
  const errands = await desk.find({ kind: 'errand', open: true, labels: { errand: 'fire-patrol' } });
  expect(errands.map(({ stream }) => stream)).toEqual(['errand/patrol-0']);
});
