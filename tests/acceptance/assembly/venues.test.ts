import { agendaOf, dutyRota, recurrenceOf, requestOfItem } from '@linli/core/assembly';
import type { CaseState } from '@linli/core/case';
import assemblyPack from '@linli/pack-assembly';
import { chinaCalendar } from '@linli/time';
import { icalendar, occurrenceEvents } from '@linli/time/ical';
import { missed, nextOccurrence, occurrences } from '@linli/time/recurrence';
import { expect, it } from 'vitest';

import { openHall } from './hall.ts';

const calendar = chinaCalendar();
const meeting = (name: string) => {
  const found = assemblyPack.assemblies['listening']?.meetings[name];
  if (found === undefined) throw new Error(`no meeting ${name}`);
  return found;
};

it('B30: a item raised in the talking corridor becomes a request that keeps venue and session', async () => {
  const { opens, does, stateOf, desk } = openHall();
  await opens('july', 'assembly/listening');
  await does('july', [
    { type: 'call-session', session: 's1', venue: 'talking-corridor', at: '2026-09-28T15:00+08:00' },
    { type: 'raise', session: 's1', item: 't1', request: 'r1' },
  ]);
  const request = requestOfItem(await stateOf('july'), 't1', { text: '长椅边上的灯晚上太暗' });
  const { decision } = await desk.submit(request, { at: '2026-09-28T17:00+08:00' });
  const { state } = await desk.state<CaseState>('r1');
  expect(decision.tags.map(({ tag }) => tag)).toContain('from-talking-corridor');
  expect(state.request).toMatchObject({ channel: 'assembly', attachments: ['assembly/july#s1'] });
  expect((await stateOf('july')).items).toEqual([{ item: 't1', session: 's1', request: 'r1' }]);
});

it('B30: a session called outside the opening hours of its venue is noted as such', async () => {
  const { opens, does, stateOf } = openHall();
  await opens('july', 'assembly/listening');
  await does('july', [
    { type: 'call-session', session: 'day', venue: 'talking-corridor', at: '2026-09-28T19:59+08:00' },
    { type: 'call-session', session: 'night', venue: 'talking-corridor', at: '2026-09-28T20:00+08:00' },
  ]);
  expect((await stateOf('july')).sessions.map(({ closedVenue }) => closedVenue)).toEqual([false, true]);
});

it('C03: after a talk in the yard with 12 neighbours each item of the minutes is a request from there', async () => {
  const { opens, does, stateOf, desk } = openHall();
  await opens('yard', 'assembly/listening');
  const items = ['晾衣绳不够', '东门的灯不亮', '想要一张石桌'];
  await does('yard', [
    { type: 'call-session', session: 's1', venue: 'yard' },
    { type: 'hold-session', session: 's1', count: 12, minutes: 'yard-minutes' },
    ...items.map((_, at) => ({ type: 'raise', session: 's1', item: `t${at}`, request: `y${at}` }) as const),
  ]);
  const state = await stateOf('yard');
  expect(state.sessions[0]?.held).toMatchObject({ count: 12, minutes: 'yard-minutes' });
  for (const [at, text] of items.entries()) {
    const { decision } = await desk.submit(requestOfItem(state, `t${at}`, { text }), { at: '2026-09-28T18:00+08:00' });
    expect(decision.tags.map(({ tag }) => tag)).toContain('from-yard');
  }
  expect(await desk.find({ kind: 'case' })).toHaveLength(3);
});

it('B31: four secretaries take Fridays in turn; a holiday is skipped and the order goes on, and a swap is logged', () => {
  const people = ['wang', 'li', 'zhao', 'chen'];
  const starts = '2026-04-24';
  const plain = dutyRota(meeting('friday'), people, { calendar, starts });
  const onDuty = (day: string) => plain.onDutyAt(new Date(`${day}T15:00+08:00`)).map(({ person }) => person);
  expect([onDuty('2026-04-24'), onDuty('2026-05-01'), onDuty('2026-05-08')]).toEqual([['wang'], [], ['li']]);

  const changes = [
    { swap: [{ date: '2026-05-08' }, { date: '2026-05-15' }], at: new Date('2026-05-04T09:00+08:00') },
  ] as const;
  const swapped = dutyRota(meeting('friday'), people, { calendar, starts, changes });
  const [turn] = swapped.onDutyAt(new Date('2026-05-08T15:00+08:00'));
  expect([turn?.person, turn?.planned, turn?.changes.length]).toEqual(['zhao', 'li', 1]);
});

it('B33: Friday 1 May is a holiday and is skipped; the next session is on 8 May, and goes into a calendar file', () => {
  const fridays = recurrenceOf(meeting('friday'), calendar);
  expect(nextOccurrence(fridays, '2026-04-30')?.date).toBe('2026-05-08');
  expect(nextOccurrence({ ...fridays, dayOff: 'forward' }, '2026-04-30')?.date).toBe('2026-05-06');
  const held = missed(
    { ...fridays, starts: '2026-05-08' },
    ['2026-05-08', '2026-05-22'],
    new Date('2026-05-25T09:00+08:00'),
  );
  expect(held.missed.map(({ date }) => date)).toEqual(['2026-05-15']);

  const dates = occurrences(fridays, { from: '2026-05-01', to: '2026-05-10' });
  const entries = occurrenceEvents(dates, { uid: 'friday', summary: meeting('friday').title.en, lasts: '2h' });
  const file = icalendar({ entries, stamp: new Date('2026-04-20T00:00Z') });
  expect(file).toContain('DTSTART:20260508T070000Z');
  expect(file).not.toContain('20260501');
});

it('C16: 15 February 2026 is a Sunday in the Spring Festival, so the meeting is on the 24th; its agenda is what is open and what is new', async () => {
  const { opens, does, stateOf } = openHall();
  const monthly = recurrenceOf(meeting('monthly'), calendar);
  const next = nextOccurrence(monthly, '2026-02-01');
  expect([next?.date, next?.nominal]).toEqual(['2026-02-24', '2026-02-15']);
  const { all } = agendaOf(
    [
      { request: 'old-open', receivedAt: '2026-01-10T01:00:00.000Z', open: true },
      { request: 'old-closed', receivedAt: '2026-01-11T01:00:00.000Z', open: false },
      { request: 'new-closed', receivedAt: '2026-02-03T01:00:00.000Z', open: false },
      { request: 'new-open', receivedAt: '2026-02-20T01:00:00.000Z', open: true },
    ],
    '2026-01-15T01:00:00.000Z',
  );
  expect(all).toEqual(['old-open', 'new-closed', 'new-open']);

  await opens('february', 'assembly/listening');
  await does('february', [
    { type: 'call-session', session: 's1', venue: 'grid-hall', at: '2026-02-24T09:00+08:00', agenda: all },
    { type: 'hold-session', session: 's1', attended: ['a', 'b'], minutes: 'm', result: 'agreed' },
    { type: 'answer', request: 'old-open', decision: 's1', outcome: 'repair-in-march' },
  ]);
  expect((await stateOf('february')).answers).toMatchObject([
    { request: 'old-open', outcome: 'repair-in-march', decision: 's1' },
  ]);
});
