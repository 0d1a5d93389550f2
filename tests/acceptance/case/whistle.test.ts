import { expect, it } from 'vitest';

import type { CaseState } from '@linli/core/case';

import { openFor } from '../open.ts';
import { clocksAt, does, packOf, refusal, title } from './casework.ts';

const whistle = packOf({
  steps: {
    'report-in': {
      title: title('报到'),
      start: { on: 'whistle' },
      each: true,
      limit: '2h',
      escalation: [{ at: 1, action: 'report-upward', to: 'street-office' }],
    },
    'joint-result': { title: title('联合处置'), start: { after: 'report-in' }, evidence: ['joint-result'] },
    rating: { title: title('吹哨人评价'), start: { after: 'joint-result' }, rates: 'report-in' },
  },
});

it('C21: of three departments called at 09:00 two report by 10:30, the third is late at 11:00 and escalated; it ends with a joint result and ratings', async () => {
  const office = openFor({ packs: [whistle] });
  const { desk } = office;
  await desk.submit({ id: 'r1', text: '事项' }, { at: '2026-11-02T08:50+08:00', by: 'office' });
  const parties = ['housing-department', 'municipal-department', 'property-management'];
  await does(desk, 'r1', { type: 'whistle', parties }, '2026-11-02T09:00+08:00', 'office');
  await does(desk, 'r1', { type: 'report-in', party: 'housing-department' }, '2026-11-02T09:40+08:00', 'housing');
  await does(desk, 'r1', { type: 'report-in', party: 'municipal-department' }, '2026-11-02T10:30+08:00', 'works');
  const fired = await desk.advance({ at: '2026-11-02T12:00+08:00' });
  expect(fired.map(({ event }) => event)).toMatchObject([
    { type: 'clock-warned', at: '2026-11-02T03:00:00.000Z', action: 'report-upward', to: { holder: 'street' } },
    { type: 'clock-breached', clock: 'report-in@greenleaf', dueAt: '2026-11-02T03:00:00.000Z' },
  ]);
  const clocks = await clocksAt(office, 'r1', '2026-11-02T12:00+08:00');
  expect(Object.values(clocks).map(({ clock, state }) => [clock, state])).toEqual([
    ['report-in@housing', 'met'],
    ['report-in@works', 'met'],
    ['report-in@greenleaf', 'overdue'],
  ]);

  const early = await refusal(desk, 'r1', { type: 'complete-step', step: 'joint-result' }, '2026-11-02T12:00+08:00');
  expect([early.code, early.missing]).toEqual(['CASE_STEP_WAITING', ['step:report-in']]);
  await does(desk, 'r1', { type: 'report-in', party: 'property-management' }, '2026-11-02T13:00+08:00', 'greenleaf');
  const bare = await refusal(desk, 'r1', { type: 'complete-step', step: 'joint-result' }, '2026-11-02T13:30+08:00');
  expect(bare.missing).toEqual(['evidence:joint-result']);
  await does(desk, 'r1', { type: 'record-evidence', evidence: 'joint-result' }, '2026-11-02T16:00+08:00');
  await does(desk, 'r1', { type: 'complete-step', step: 'joint-result' }, '2026-11-02T16:00+08:00');

  await does(desk, 'r1', { type: 'reply' }, '2026-11-02T16:10+08:00');
  await does(desk, 'r1', { type: 'rate', party: 'housing-department', score: 95 }, '2026-11-02T16:10+08:00', 'office');
  await does(
    desk,
    'r1',
    { type: 'rate', party: 'municipal-department', score: 90 },
    '2026-11-02T16:10+08:00',
    'office',
  );
  const unrated = await refusal(
    desk,
    'r1',
    { type: 'complete-step', step: 'rating' },
    '2026-11-02T16:11+08:00',
    'office',
  );
  expect(unrated.missing).toEqual(['rating:greenleaf']);
  await does(desk, 'r1', { type: 'resolve', outcome: 'solved' }, '2026-11-02T16:12+08:00', 'office');
  const open = await refusal(desk, 'r1', { type: 'close' }, '2026-11-02T16:12+08:00', 'office');
  expect(open.missing).toEqual(['step:rating']);
  await does(desk, 'r1', { type: 'rate', party: 'property-management', score: 60 }, '2026-11-02T16:13+08:00', 'office');
  await does(desk, 'r1', { type: 'complete-step', step: 'rating' }, '2026-11-02T16:13+08:00', 'office');
  await does(desk, 'r1', { type: 'close' }, '2026-11-02T16:14+08:00', 'office');
  const { state } = await desk.state<CaseState>('r1');
  expect(state.ratings.map(({ party, score }) => [party.holder, score])).toEqual([
    ['housing', 95],
    ['works', 90],
    ['greenleaf', 60],
  ]);
});

it('C24: street lights of an estate become a project with a department; rice carried upstairs goes to volunteers', async () => {
  const pack = packOf(
    { steps: { 'report-in': { title: title('报到'), start: { on: 'whistle' }, each: true, limit: '1wd' } } },
    {
      categories: {
        large: {
          title: title('大事'),
          mentions: { any: ['整个小区路灯'] },
          lead: 'municipal-department',
          tier: 'street',
          plan: 'plan',
        },
        small: { title: title('小事'), mentions: { any: ['扛米上楼'] }, lead: 'volunteer-team', tier: 'grid' },
      },
    },
  );
  const { desk } = openFor({ packs: [pack] });
  const at = '2026-11-02T09:00+08:00';
  const lights = await desk.submit({ id: 'r1', text: '整个小区路灯都不亮' }, { at });
  expect([lights.decision.category?.code, lights.decision.assignment.lead?.role]).toEqual([
    'large',
    'municipal-department',
  ]);
  await does(desk, 'r1', { type: 'whistle', parties: ['municipal-department'] }, at, 'office');
  expect((await desk.state<CaseState>('r1')).state.clocks.map(({ id }) => id)).toEqual(['report-in@works']);

  const rice = await desk.submit({ id: 'r2', text: '请人帮忙扛米上楼' }, { at });
  expect([rice.decision.category?.code, rice.decision.assignment.lead?.role]).toEqual(['small', 'volunteer-team']);
  const refused = await refusal(desk, 'r2', { type: 'whistle', parties: ['municipal-department'] }, at, 'office');
  expect(refused.code).toBe('CASE_WHISTLE');
});
