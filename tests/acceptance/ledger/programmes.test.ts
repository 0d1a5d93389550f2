import { type LedgerCommand, phaseTotals, reviewsOf, storiesOf } from '@linli/core/ledger';
import { createLinli, createNeighbourhood } from '@linli/core';
import onePlusThree from '@linli/pack-one-plus-three';
import { chinaCalendar, createCalendar } from '@linli/time';
import { expect, it } from 'vitest';

import { willowLane } from '../open.ts';
import { openBook } from './books.ts';

it('A19: a class for ages 6 to 12 warns of a child of 5 and takes it in; attendance is kept for each session', async () => {
  const { does, doesAll, bookOf, refusal } = await openBook();
  await does({ type: 'start-programme', programme: 'young-class', on: '2026-07-01' });
  const { events } = await does({ type: 'enrol', programme: 'young-class', participant: 'child-1', age: 5 });
  expect(events).toMatchObject([{ type: 'enrolled', participant: 'child-1', warnings: ['age'] }]);
  expect(JSON.stringify(events)).not.toContain('"age":');
  await doesAll([
    { type: 'enrol', programme: 'young-class', participant: 'child-2', age: 6 },
    { type: 'enrol', programme: 'young-class', participant: 'child-3', age: 12 },
    { type: 'hold-session', programme: 'young-class', session: 's1', attended: ['child-1', 'child-3'] },
  ]);
  const [programme] = (await bookOf()).programmes;
  expect(programme?.participants.map(({ warnings }) => warnings)).toEqual([['age'], [], []]);
  expect(programme?.sessions).toMatchObject([{ session: 's1', attended: ['child-1', 'child-3'] }]);
  expect(await refusal({ type: 'start-programme', programme: 'yong-class', on: '2026-07-01' })).toBe(
    'LEDGER_PROGRAMME',
  );
});

it('B10: 4 phases of a book drive come to more than 3200 books; a phase nobody counted is flagged, not taken for zero', async () => {
  const { does, doesAll, bookOf } = await openBook();
  await does({ type: 'start-programme', programme: 'book-drive', on: '2026-01-01' });
  const phase = (name: string, value?: number, atLeast = false): LedgerCommand => ({
    type: 'phase',
    programme: 'book-drive',
    phase: name,
    ...(value !== undefined && { count: { value, atLeast } }),
  });
  await doesAll([phase('first', 700), phase('second', 900), phase('third'), phase('fourth', 800, true)]);
  const totals = async () => {
    const [programme] = (await bookOf()).programmes;
    return programme && phaseTotals(programme);
  };
  expect(await totals()).toMatchObject({ total: { value: 2400, atLeast: true }, uncounted: ['third'] });
  await doesAll([phase('third', 800)]);
  const complete = await totals();
  expect([complete?.total, complete?.uncounted, complete?.phases.length]).toEqual([
    { value: 3200, atLeast: true },
    [],
    4,
  ]);
});

it('E15: a programme begun in 2012 should have had 8 reviews by 2020; those without are named', async () => {
  const { does, bookOf, linli } = await openBook();
  await does({ type: 'start-programme', programme: 'four-hearts', on: '2012-03-05' }, { at: '2012-03-05T09:00+08:00' });
  for (const year of [2013, 2014, 2016, 2017, 2018, 2020]) {
    await does({ type: 'review', programme: 'four-hearts' }, { at: `${year}-03-20T09:00+08:00` });
  }
  const [programme] = (await bookOf()).programmes;
  expect(programme && reviewsOf(programme, new Date('2020-12-31T09:00+08:00'), linli.calendar)).toEqual({
    expected: 8,
    done: 6,
    gaps: ['2015-03-05', '2019-03-05'],
  });
});

it('E20: of 16 stories the one from the community that shows three asks is found by its method', async () => {
  const { doesAll, bookOf, refusal } = await openBook();
  const story = (at: number): LedgerCommand => ({
    type: 'story',
    story: `story-${at}`,
    title: `案例${at}`,
    community: at === 7 ? '丽发社区' : `社区${at}`,
    methods: at === 7 ? ['three-asks', 'service-book'] : ['whistle'],
  });
  await doesAll(Array.from({ length: 16 }, (_, at) => story(at + 1)));
  const book = await bookOf();
  expect(book.stories).toHaveLength(16);
  expect(storiesOf(book, 'three-asks').map(({ community }) => community)).toEqual(['丽发社区']);
  expect(await refusal(story(7))).toBe('LEDGER_TWICE');
});

it('B29: a community with other holidays takes 1+3 as a pack: the same rules, its own calendar, the version in each decision', () => {
  const day: [string, string][] = [['09:00', '18:00']];
  const week = { mon: day, tue: day, wed: day, thu: day, fri: day };
  // Its own festival on the Monday after.
  const own = createCalendar({ zone: 'Asia/Shanghai', week, dates: { '2026-11-09': [] } });
  const decide = (calendar: typeof own) =>
    createLinli({ packs: [onePlusThree], neighbourhood: createNeighbourhood(willowLane), calendar }).triage(
      { id: 'r1', text: '14号楼坡道扶手断了', channel: 'patrol' },
      { at: '2026-11-06T16:00+08:00' },
    );
  const [here, there] = [decide(chinaCalendar()), decide(own)];
  const dueOf = (decision: typeof here) => decision.timeBoxes.map(({ step, dueAt }) => [step, dueAt?.toISOString()]);
  expect(there.rules).toEqual(here.rules);
  expect(dueOf(here)).toEqual([
    ['make-safe', '2026-11-07T08:00:00.000Z'],
    ['resolve', '2026-11-11T08:00:00.000Z'],
  ]);
  expect(dueOf(there)).toEqual([
    ['make-safe', '2026-11-07T08:00:00.000Z'],
    ['resolve', '2026-11-12T08:00:00.000Z'],
  ]);
  expect([here.packs, there.packs]).toEqual([
    [{ id: 'one-plus-three', version: '1.0.0' }],
    [{ id: 'one-plus-three', version: '1.0.0' }],
  ]);
});
