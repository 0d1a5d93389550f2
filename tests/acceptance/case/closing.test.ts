import { expect, it } from 'vitest';

import { type CaseState, missingForClose } from '@linli/core/case';

import { openFor } from '../open.ts';
import { clocksAt, does, packOf, refusal, title } from './casework.ts';

const repair = packOf({ steps: { resolve: { title: title('办理'), limit: '5wd' } } });
const received = '2026-11-02T09:00+08:00';

it('B13: handled, but nobody was answered: the case does not close until they are', async () => {
  const { desk } = openFor({ packs: [repair] });
  await desk.submit({ id: 'r1', text: '事项' }, { at: received });
  const bare = await refusal(desk, 'r1', { type: 'close' }, '2026-11-02T10:00+08:00');
  expect(bare.missing).toEqual(['outcome', 'reply', 'step:resolve']);

  await does(desk, 'r1', { type: 'resolve', outcome: 'solved' }, '2026-11-03T10:00+08:00');
  const silent = await refusal(desk, 'r1', { type: 'close' }, '2026-11-03T10:05+08:00');
  expect([silent.code, silent.missing]).toEqual(['CASE_CLOSE_MISSING', ['reply']]);
  const forced = await refusal(
    desk,
    'r1',
    { type: 'force-close', reason: 'done', authorisedBy: 'street' },
    '2026-11-03T10:05+08:00',
  );
  expect(forced.missing).toEqual(['reply']);

  await does(desk, 'r1', { type: 'reply' }, '2026-11-03T10:10+08:00');
  await does(desk, 'r1', { type: 'close' }, '2026-11-03T10:11+08:00');
  expect((await desk.state<CaseState>('r1')).state.status).toBe('closed');
});

it('B36: of fifty matters two were never answered: those two are named, and the rate is 96 %', async () => {
  const { desk } = openFor({ packs: [repair] });
  const silent = new Set(['r17', 'r42']);
  const ids = Array.from({ length: 50 }, (_, at) => `r${at + 1}`);
  for (const id of ids) {
    await desk.submit({ id, text: '事项' }, { at: received });
    await does(desk, id, { type: 'resolve', outcome: 'solved' }, '2026-11-03T10:00+08:00');
    if (!silent.has(id)) await does(desk, id, { type: 'reply' }, '2026-11-03T10:00+08:00');
  }
  const states = await Promise.all(ids.map(async (id) => (await desk.state<CaseState>(id)).state));
  const gaps = states.flatMap((state) =>
    missingForClose(state).map((missing) => [state.request?.id, missing] as const),
  );
  expect(gaps).toEqual([
    ['r17', 'reply'],
    ['r42', 'reply'],
  ]);
  expect((states.length - gaps.length) / states.length).toBe(0.96);
});

it('D13: closed on 1 May, the same shop on 4 May: the same case again, recurrence 1, one measure further', async () => {
  const office = openFor({
    packs: [
      packOf({
        steps: { resolve: { title: title('处置'), limit: '2h' } },
        recurrence: '7d',
        measures: ['advice', 'order', 'fine'],
      }),
    ],
  });
  const { desk } = office;
  await desk.submit({ id: 'r1', text: '事项' }, { at: '2026-05-01T09:00+08:00' });
  await does(desk, 'r1', { type: 'reply' }, '2026-05-01T09:10+08:00');
  await does(desk, 'r1', { type: 'resolve', outcome: 'solved' }, '2026-05-01T10:00+08:00');
  expect((await desk.state<CaseState>('r1')).state.measure).toBe('advice');
  await does(desk, 'r1', { type: 'close' }, '2026-05-01T10:00+08:00');

  const late = await refusal(
    desk,
    'r1',
    { type: 'reopen', reason: 'same shop', recurrence: true },
    '2026-05-08T10:01+08:00',
  );
  expect(late.code).toBe('CASE_RECURRENCE_LATE');
  await does(
    desk,
    'r1',
    { type: 'reopen', reason: 'same shop', recurrence: true, request: 'r9' },
    '2026-05-04T09:00+08:00',
  );
  const { state } = await desk.state<CaseState>('r1');
  expect(state).toMatchObject({ status: 'accepted', recurrence: 1, measure: 'order' });
  expect((await clocksAt(office, 'r1', '2026-05-04T09:00+08:00'))['resolve#2']?.dueAt).toEqual(
    new Date('2026-05-04T11:00+08:00'),
  );
  const types = (await desk.history('r1')).map(({ event }) => event.type);
  expect(types).toContain('closed');
  expect(types.at(-1)).toBe('reopened');
});

it('E21: a complaint made an inquiry needs a reason; the words and both categories stay on record', async () => {
  const words = '投诉：物业三天没来修门禁，说好的呢！！';
  const pack = packOf(
    { steps: { resolve: { title: title('办理'), limit: '5wd' } } },
    {
      categories: {
        complaint: { title: title('投诉'), mentions: { any: ['投诉'] }, plan: 'plan' },
        inquiry: { title: title('咨询'), mentions: { any: ['咨询'] } },
      },
    },
  );
  const { desk } = openFor({ packs: [pack] });
  await desk.submit({ id: 'r1', text: words }, { at: received });
  const bare = await refusal(
    desk,
    'r1',
    { type: 'correct-category', category: 'inquiry', reason: ' ' },
    '2026-11-02T09:30+08:00',
  );
  expect(bare.code).toBe('CASE_REASON');
  await does(
    desk,
    'r1',
    { type: 'correct-category', category: 'inquiry', reason: '来电人只问时间' },
    '2026-11-02T09:30+08:00',
  );
  const { state } = await desk.state<CaseState>('r1');
  expect(state.original?.category).toBe('complaint');
  expect(state.category).toBe('inquiry');
  expect(state.corrections).toEqual([
    {
      at: '2026-11-02T01:30:00.000Z',
      by: 'fang',
      from: 'complaint',
      to: 'inquiry',
      reason: '来电人只问时间',
    },
  ]);
  const [first] = await desk.history('r1');
  expect(JSON.stringify(first)).toContain(words);
});
