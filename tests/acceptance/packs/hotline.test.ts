import type { CaseState } from '@linli/core/case';
import { hotline } from '@linli/pack-hotline';
import { expect, it } from 'vitest';

import { openFor } from '../open.ts';
import { clocksAt, does, refusal } from '../case/casework.ts';
import { laneWith } from './lane.ts';

const neighbourhood = laneWith({ role: 'hotline-centre', holder: 'line', name: '热线中心', scope: 'willow' });
const open = () => openFor({ packs: [hotline], neighbourhood });
const day = (time: string, date = '2026-11-02') => `${date}T${time}+08:00`;
const call = { channel: 'hotline' as const, place: 'willow/g1/b12' };

it.each([
  ['an emergency', { orderKind: 'emergency' }, '2026-11-02T02:00:00.000Z', '2026-11-02T03:00:00.000Z'],
  ['water, power, gas or heat', { orderKind: 'utility' }, '2026-11-02T03:00:00.000Z', '2026-11-03T01:00:00.000Z'],
  ['a general order', {}, '2026-11-03T01:00:00.000Z', '2026-11-09T01:00:00.000Z'],
  ['a complex order', { orderKind: 'complex' }, '2026-11-03T01:00:00.000Z', '2026-11-17T01:00:00.000Z'],
])('an order has a clock for dispatch and one for feedback: %s', async (_, facts, dispatch, feedback) => {
  const office = open();
  await office.desk.submit({ id: 'r1', text: '门口的事', ...call, facts }, { at: day('09:00'), by: 'line' });
  const clocks = await clocksAt(office, 'r1', day('09:01'));
  expect([clocks['dispatch']?.dueAt, clocks['feedback']?.dueAt]).toEqual([new Date(dispatch), new Date(feedback)]);
});

it('a general order may be refused until the end of the next working day, and not after', async () => {
  const office = open();
  const { desk } = office;
  await desk.submit({ id: 'r1', text: '门口的事', ...call }, { at: day('09:00'), by: 'line' });
  await does(desk, 'r1', { type: 'dispatch', to: 'property-management' }, day('10:00'), 'line');
  const { state } = await desk.state<CaseState>('r1');
  expect(state.offer?.refusableUntil).toBe('2026-11-03T02:00:00.000Z');
  const late = await refusal(
    desk,
    'r1',
    { type: 'refuse', reason: 'not ours' },
    day('10:01', '2026-11-03'),
    'greenleaf',
  );
  expect(late.code).toBe('CASE_REFUSAL_OVER');
  await does(desk, 'r1', { type: 'refuse', reason: 'not ours' }, day('09:59', '2026-11-03'), 'greenleaf');
});

it('an emergency may be refused for as long as it may take, two hours, by night as well', async () => {
  const { desk } = open();
  const facts = { orderKind: 'emergency' };
  await desk.submit({ id: 'r1', text: '门口的事', ...call, facts }, { at: day('23:00'), by: 'line' });
  await does(desk, 'r1', { type: 'dispatch', to: 'property-management' }, day('23:10'), 'line');
  const { state } = await desk.state<CaseState>('r1');
  expect(state.offer?.refusableUntil).toBe('2026-11-02T17:10:00.000Z');
});

it('feedback is extended twice with two approvals each, and no third time; dispatch never', async () => {
  const { desk } = open();
  await desk.submit({ id: 'r1', text: '门口的事', ...call }, { at: day('09:00'), by: 'line' });
  const extend = (clock: string, approvedBy: string[]) => ({
    type: 'extend' as const,
    reason: 'parts are on order',
    clocks: [clock],
    approvedBy,
  });
  const codeOf = async (command: ReturnType<typeof extend>, time: string) =>
    (await refusal(desk, 'r1', command, day(time), 'greenleaf')).code;
  expect(await codeOf(extend('feedback', ['one']), '10:00')).toBe('CASE_APPROVALS');
  await does(desk, 'r1', extend('feedback', ['one', 'two']), day('10:00'), 'greenleaf');
  await does(desk, 'r1', extend('feedback', ['one', 'two']), day('11:00'), 'greenleaf');
  expect(await codeOf(extend('feedback', ['one', 'two']), '12:00')).toBe('TIME_EXTENSION_SPENT');
  expect(await codeOf(extend('dispatch', ['one', 'two']), '12:00')).toBe('TIME_EXTENSION_SPENT');
});

it('an order is parked once, for a year at most, and goes on by itself', async () => {
  const office = open();
  const { desk } = office;
  await desk.submit({ id: 'r1', text: '门口的事', ...call }, { at: day('09:00'), by: 'line' });
  const suspend = (until: string) => ({
    type: 'suspend' as const,
    reason: 'waits for the road works',
    clocks: ['feedback'],
    until,
  });
  const far = await refusal(desk, 'r1', suspend(day('09:00', '2027-12-01')), day('10:00'), 'greenleaf');
  expect(far.code).toBe('TIME_SUSPENSION_UNTIL');
  await does(desk, 'r1', suspend(day('09:00', '2026-12-01')), day('10:00'), 'greenleaf');
  expect((await clocksAt(office, 'r1', day('10:00', '2026-11-20')))['feedback']?.state).toBe('suspended');
  expect((await clocksAt(office, 'r1', day('10:00', '2026-12-01')))['feedback']?.state).toBe('running');
  const again = suspend(day('09:00', '2026-12-20'));
  expect((await refusal(desk, 'r1', again, day('10:00', '2026-12-02'), 'greenleaf')).code).toBe(
    'TIME_SUSPENSION_SPENT',
  );
});

it('lateness is appealed after closing with two reviewers; the late fact stays beside the exemption', async () => {
  const office = open();
  const { desk } = office;
  await desk.submit({ id: 'r1', text: '门口的事', ...call }, { at: day('09:00'), by: 'line' });
  const then = day('10:00', '2026-11-10');
  await desk.advance({ at: then });
  for (const [step, evidence] of [
    ['dispatch', 'dispatch-record'],
    ['first-contact', 'contact-record'],
  ] as const) {
    await does(desk, 'r1', { type: 'record-evidence', evidence }, then, 'line');
    await does(desk, 'r1', { type: 'complete-step', step }, then, 'line');
  }
  await does(desk, 'r1', { type: 'reply' }, then, 'greenleaf');
  await does(desk, 'r1', { type: 'complete-step', step: 'feedback' }, then, 'greenleaf');
  await does(desk, 'r1', { type: 'resolve', outcome: 'solved' }, then, 'greenleaf');
  const rateless = await refusal(desk, 'r1', { type: 'close' }, then, 'line');
  expect(rateless.missing).toEqual(['step:call-back', 'evidence:satisfaction']);
  await does(desk, 'r1', { type: 'evaluate', responded: true, solved: true, satisfied: false }, then, 'line');
  const left = (await desk.state<CaseState>('r1')).state.steps.filter(({ doneAt }) => doneAt === undefined);
  for (const { planned } of left) await does(desk, 'r1', { type: 'complete-step', step: planned.step }, then, 'line');
  await does(desk, 'r1', { type: 'close' }, then, 'line');

  const appeal = { type: 'appeal-lateness', clock: 'feedback', reason: 'the caller was away' } as const;
  await does(desk, 'r1', appeal, then, 'street');
  for (const by of ['one', 'two']) {
    await does(desk, 'r1', { type: 'review-appeal', clock: 'feedback', approved: true }, then, by);
  }
  const { state } = await desk.state<CaseState>('r1');
  const clock = state.clocks.find(({ id }) => id === 'feedback');
  expect([clock?.exempt, clock?.breachedAt]).toEqual([true, '2026-11-09T01:00:00.000Z']);
});
