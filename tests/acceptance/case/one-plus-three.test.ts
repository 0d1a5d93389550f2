import { expect, it } from 'vitest';

import type { CaseState } from '@linli/core/case';
import { onePlusThree } from '@linli/pack-one-plus-three';

import { openFor } from '../open.ts';
import { clocksAt, does, refusal } from './casework.ts';

/** A broken handrail at 14-24, found on Friday 6 November at 16:00; no holiday lies near. */
const found = '2026-11-06T16:00+08:00';

async function opened(receivedAt = found) {
  const office = openFor({ packs: [onePlusThree] });
  const text = '巡查：14-24门坡道扶手断了';
  await office.desk.submit({ id: 'r1', text, channel: 'patrol', receivedAt }, { at: receivedAt, by: 'fang' });
  return office;
}

it('B18: found on Friday 16:00, the warning is due on Saturday 16:00; at 16:01 it is late by one minute', async () => {
  const onTime = await opened();
  await does(onTime.desk, 'r1', { type: 'record-evidence', evidence: 'warning-photo' }, '2026-11-07T15:50+08:00');
  await does(onTime.desk, 'r1', { type: 'complete-step', step: 'make-safe' }, '2026-11-07T16:00+08:00');
  const met = (await clocksAt(onTime, 'r1', '2026-11-07T16:00+08:00'))['make-safe'];
  expect([met?.dueAt, met?.state, met?.late]).toEqual([new Date('2026-11-07T16:00+08:00'), 'met', false]);

  const late = await opened();
  await late.desk.advance({ at: '2026-11-07T16:00:30+08:00' });
  await does(late.desk, 'r1', { type: 'record-evidence', evidence: 'warning-photo' }, '2026-11-07T16:01+08:00');
  const { events } = await does(
    late.desk,
    'r1',
    { type: 'complete-step', step: 'make-safe' },
    '2026-11-07T16:01+08:00',
  );
  expect(events).toMatchObject([{ type: 'step-completed', clocks: [{ result: 'late', lateBy: 60_000 }] }]);
  const history = await late.desk.history('r1');
  expect(history.filter(({ event }) => event.type === 'clock-breached')).toHaveLength(1);
});

it('B19: both legs start when it is found; the repair is due on Wednesday, with a holiday on Monday on Thursday', async () => {
  const office = await opened();
  const { resolve, 'make-safe': makeSafe } = await clocksAt(office, 'r1', found);
  expect(resolve?.startedAt).toEqual(new Date(found));
  expect(makeSafe?.startedAt).toEqual(new Date(found));
  expect(resolve?.dueAt).toEqual(new Date('2026-11-11T16:00+08:00'));

  // Monday 6 April 2026 is a public holiday.
  const holiday = await opened('2026-04-03T16:00+08:00');
  expect((await clocksAt(holiday, 'r1', '2026-04-03T16:00+08:00'))['resolve']?.dueAt).toEqual(
    new Date('2026-04-09T16:00+08:00'),
  );
  const due = await holiday.desk.due({ at: '2026-04-03T16:00+08:00' });
  expect(due[0]?.dueAt).toEqual(new Date('2026-04-04T16:00+08:00'));
});

it('B20: one leg late makes the whole not met and shows which; without the warning photo nothing closes', async () => {
  const office = await opened();
  const { desk } = office;
  const noPhoto = await refusal(desk, 'r1', { type: 'complete-step', step: 'make-safe' }, '2026-11-07T10:00+08:00');
  expect([noPhoto.code, noPhoto.missing]).toEqual(['CASE_STEP_MISSING', ['evidence:warning-photo']]);

  await does(desk, 'r1', { type: 'reply' }, '2026-11-06T16:10+08:00');
  await does(desk, 'r1', { type: 'record-evidence', evidence: 'repair-photo' }, '2026-11-12T09:00+08:00');
  await does(desk, 'r1', { type: 'resolve', outcome: 'solved' }, '2026-11-12T09:00+08:00');
  const unsafe = await refusal(desk, 'r1', { type: 'close' }, '2026-11-12T09:05+08:00');
  expect([unsafe.code, unsafe.missing]).toEqual(['CASE_CLOSE_MISSING', ['step:make-safe', 'evidence:warning-photo']]);

  const timely = await opened();
  await does(timely.desk, 'r1', { type: 'reply' }, '2026-11-06T16:10+08:00');
  await does(timely.desk, 'r1', { type: 'record-evidence', evidence: 'warning-photo' }, '2026-11-06T18:00+08:00');
  await does(timely.desk, 'r1', { type: 'complete-step', step: 'make-safe' }, '2026-11-06T18:00+08:00');
  await does(timely.desk, 'r1', { type: 'record-evidence', evidence: 'repair-photo' }, '2026-11-12T09:00+08:00');
  await does(timely.desk, 'r1', { type: 'resolve', outcome: 'solved' }, '2026-11-12T09:00+08:00');
  await does(timely.desk, 'r1', { type: 'close' }, '2026-11-12T09:05+08:00');
  const legs = Object.values(await clocksAt(timely, 'r1', '2026-11-12T09:05+08:00'));
  expect(legs.map(({ step, late }) => [step, late])).toEqual([
    ['make-safe', false],
    ['resolve', true],
  ]);
  expect(legs.every(({ late }) => !late)).toBe(false);
  const { state } = await timely.desk.state<CaseState>('r1');
  expect(state.status).toBe('closed');
});
