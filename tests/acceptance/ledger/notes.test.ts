import type { CaseState } from '@linli/core/case';
import { notesFor, requestOfNote, satisfactionOf, timelineOf } from '@linli/core/ledger';
import { expect, it } from 'vitest';

import { openBook } from './books.ts';

const note = { type: 'note', entry: 'n1', topic: 'medicine', about: 'elder-wang' } as const;

it('B26: a note on the medicine of an elder who lives alone becomes a request; each names the other, and the note stays private', async () => {
  const { does, bookOf, desk } = await openBook();
  await does(note, { text: '王秀兰一个人住，降压药每月月底吃完' });
  await does({ type: 'convert', entry: 'n1', request: 'r1' });
  const request = requestOfNote(await bookOf(), 'n1', { text: '有老人需要按月代取药', place: 'willow/g1/b14' });
  await desk.submit(request, { at: '2026-09-28T10:00+08:00' });

  const { state } = await desk.state<CaseState>('r1');
  expect(state.request).toMatchObject({ channel: 'diary', attachments: ['ledger/fang#n1'] });
  expect((await bookOf()).notes).toMatchObject([{ entry: 'n1', topic: 'medicine', request: 'r1', sharedWith: [] }]);
  const found = await desk.find({ kind: 'ledger', labels: { request: 'r1' } });
  expect(found.map(({ stream }) => stream)).toEqual(['ledger/fang']);
  expect([notesFor(await bookOf(), 'fang').length, notesFor(await bookOf(), 'zhao').length]).toEqual([1, 0]);
  expect(JSON.stringify(await desk.history('r1'))).not.toContain('王秀兰');
});

it('B26: the words of a note are in no event, and go when the elder asks to be forgotten', async () => {
  const { does, desk } = await openBook();
  await does(note, { text: '降压药每月月底吃完' });
  const noted = async () => (await desk.history('ledger/fang')).find(({ type }) => type === 'noted');
  expect((await noted())?.personal).toEqual({ text: '降压药每月月底吃完' });
  expect(JSON.stringify((await noted())?.event)).not.toContain('降压药');
  await desk.forget('elder-wang', { at: '2026-10-12T09:00+08:00' });
  expect((await noted())?.personal).toBeUndefined();
});

it('B26: a note has a type that the pack knows, and only its owner may turn it into a request', async () => {
  const { does, refusal } = await openBook();
  await does(note);
  expect(await refusal({ ...note, entry: 'n2', topic: 'gossip' })).toBe('LEDGER_TOPIC');
  expect(await refusal({ type: 'convert', entry: 'n1', request: 'r1' }, 'zhao')).toBe('LEDGER_OWNER');
});

it('E07: of a page on somebody who cannot get down the stairs another worker sees how it is done, and not who it is', async () => {
  const { does, bookOf, refusal } = await openBook();
  const page = {
    type: 'advise',
    entry: 'p1',
    need: 'stairs',
    about: 'elder-wang',
    howTo: '提前一天约志愿者，用爬楼机',
  } as const;
  await does(page, { text: '王秀兰，5楼，膝盖做过手术' });
  expect(notesFor(await bookOf(), 'zhao')).toEqual([
    {
      entry: 'p1',
      book: 'service-book',
      topic: 'stairs',
      at: '2026-09-28T01:00:00.000Z',
      howTo: '提前一天约志愿者，用爬楼机',
      sharedWith: [],
      masked: true,
    },
  ]);
  expect(notesFor(await bookOf(), 'fang')).toMatchObject([{ about: 'elder-wang', masked: false }]);
  expect(await refusal({ ...page, entry: 'p2', howTo: '给王秀兰打电话' })).toBe('LEDGER_NAMES');
});

it('D09: 3 contacts about a request stand in its timeline with time, person and way; what was said stays apart', async () => {
  const { does, bookOf, desk } = await openBook();
  const contact = (entry: string, channel: 'phone' | 'visit' | 'message', at: string) =>
    does({ type: 'contact', entry, request: 'r1', channel, with: 'elder-wang' }, { at, text: `谈了${entry}` });
  await contact('c1', 'phone', '2026-09-28T09:05+08:00');
  await contact('c2', 'visit', '2026-09-28T15:00+08:00');
  await contact('c3', 'message', '2026-09-29T08:30+08:00');
  const lines = timelineOf(await bookOf(), 'r1');
  expect(lines.map(({ at, by, detail, with: whom }) => [at, by, detail, whom])).toEqual([
    ['2026-09-28T01:05:00.000Z', 'fang', 'phone', 'elder-wang'],
    ['2026-09-28T07:00:00.000Z', 'fang', 'visit', 'elder-wang'],
    ['2026-09-29T00:30:00.000Z', 'fang', 'message', 'elder-wang'],
  ]);
  const words = (await desk.history('ledger/fang')).flatMap(({ event, personal }) =>
    lines.some(({ record }) => record !== undefined && record === event.record) ? [personal?.['text']] : [],
  );
  expect(words).toEqual(['谈了c1', '谈了c2', '谈了c3']);
});

it('B27: 30 thanks in the group leave the satisfaction rate as it was and are counted as praise', async () => {
  const { doesAll, bookOf } = await openBook();
  await doesAll([
    { type: 'feedback', request: 'r1', answer: 'satisfied' },
    { type: 'feedback', request: 'r2', answer: 'satisfied' },
    { type: 'feedback', request: 'r3', answer: 'dissatisfied' },
    { type: 'feedback', request: 'r4', answer: 'none' },
  ]);
  const before = satisfactionOf(await bookOf());
  expect(before).toEqual({ asked: 4, answered: 3, satisfied: 2, percent: 66.7, praise: 0 });
  await doesAll(Array.from({ length: 30 }, () => ({ type: 'thank', channel: 'grid-group' }) as const));
  expect(satisfactionOf(await bookOf())).toEqual({ ...before, praise: 30 });
});

it('E16: the birthday of an elder is noted: the visit is due that day, and missing it is a breach', async () => {
  const { does, desk, bookOf, refusal } = await openBook();
  await does({ type: 'life-event', entry: 'e1', event: 'birthday', household: 'h7' });
  const [due] = await desk.due({ at: '2026-09-28T10:00+08:00' });
  expect([due?.stream, due?.dueAt]).toEqual(['ledger/fang', new Date('2026-09-29T00:00+08:00')]);
  expect(await refusal({ type: 'decline', entry: 'e1', reason: 'busy' })).toBe('LEDGER_MUST');
  const fired = await desk.advance({ at: '2026-09-29T00:00+08:00' });
  expect(fired.map(({ event }) => event)).toMatchObject([{ type: 'visit-missed', entry: 'e1', breach: true }]);
  await does({ type: 'visit', entry: 'e1' }, { at: '2026-09-29T09:00+08:00' });
  expect((await bookOf()).visits).toMatchObject([{ missed: true, visitedBy: 'fang' }]);
});

it('E16: a visit before the day is over is in time', async () => {
  const { does, desk, bookOf } = await openBook();
  await does({ type: 'life-event', entry: 'e1', event: 'birthday', household: 'h7' });
  await does({ type: 'visit', entry: 'e1' }, { at: '2026-09-28T23:59+08:00' });
  expect(await desk.advance({ at: '2026-09-30T00:00+08:00' })).toEqual([]);
  expect((await bookOf()).visits).toMatchObject([{ missed: false }]);
});
