import { expect, it } from 'vitest';

import { chinaCalendar, createCalendar, unionCalendars } from '@linli/time';

import { openFor } from '../open.ts';
import { clocksAt, does, packOf, title } from './casework.ts';

it('A09: declared at 08:00, two working hours from 22:00 end at midnight; after stand-down the usual hours count again', async () => {
  const pack = packOf({ steps: { resolve: { title: title('处置'), limit: '2wh' } } });
  const declared = { from: new Date('2026-11-02T08:00+08:00'), to: new Date('2026-11-04T20:00+08:00') };
  const emergency = createCalendar({ zone: 'Asia/Shanghai', week: {}, declared: [declared] });
  const office = openFor({ packs: [pack], calendar: unionCalendars(chinaCalendar(), emergency) });
  await office.desk.submit({ id: 'r1', text: '事项' }, { at: '2026-11-02T22:00+08:00' });
  expect((await clocksAt(office, 'r1', '2026-11-02T22:00+08:00'))['resolve']?.dueAt).toEqual(
    new Date('2026-11-03T00:00+08:00'),
  );

  await office.desk.submit({ id: 'r2', text: '事项' }, { at: '2026-11-04T22:00+08:00' });
  expect((await clocksAt(office, 'r2', '2026-11-04T22:00+08:00'))['resolve']?.dueAt).toEqual(
    new Date('2026-11-05T11:00+08:00'),
  );
  const usual = openFor({ packs: [pack] });
  await usual.desk.submit({ id: 'r1', text: '事项' }, { at: '2026-11-02T22:00+08:00' });
  expect((await clocksAt(usual, 'r1', '2026-11-02T22:00+08:00'))['resolve']?.dueAt).toEqual(
    new Date('2026-11-03T11:00+08:00'),
  );
});

it('D03: a message of 09:00 answered at 09:04: first response 4 minutes, and the promise to come starts a clock', async () => {
  const office = openFor({
    packs: [
      packOf({
        steps: {
          reply: { title: title('首次回应'), limit: '15min' },
          arrive: {
            title: title('到场'),
            start: { on: 'on-my-way' },
            owner: 'grid-worker',
            limit: '30min',
            evidence: ['arrival'],
          },
        },
      }),
    ],
  });
  const { desk } = office;
  await desk.submit(
    { id: 'r1', text: '事项', channel: 'resident-group', place: 'willow/g1/b14' },
    { at: '2026-11-02T09:00+08:00' },
  );
  expect((await clocksAt(office, 'r1', '2026-11-02T09:03+08:00'))['arrive']).toBeUndefined();
  const { events } = await does(desk, 'r1', { type: 'reply', promise: 'on-my-way' }, '2026-11-02T09:04+08:00');
  expect(events).toMatchObject([
    { type: 'replied', first: true, promise: 'on-my-way' },
    { type: 'step-completed', step: 'reply', clocks: [{ result: 'met', elapsed: 4 * 60_000 }] },
  ]);
  expect((await clocksAt(office, 'r1', '2026-11-02T09:04+08:00'))['arrive']?.dueAt).toEqual(
    new Date('2026-11-02T09:34+08:00'),
  );
  await does(desk, 'r1', { type: 'record-evidence', evidence: 'arrival' }, '2026-11-02T09:35+08:00');
  await does(desk, 'r1', { type: 'complete-step', step: 'arrive' }, '2026-11-02T09:35+08:00');
  const arrived = (await clocksAt(office, 'r1', '2026-11-02T09:35+08:00'))['arrive'];
  expect([arrived?.state, arrived?.lateBy]).toEqual(['late', 60_000]);
});
