import type { CaseState } from '@linli/core/case';
import { whistle } from '@linli/pack-whistle';
import { expect, it } from 'vitest';

import { openFor } from '../open.ts';
import { clocksAt, does, refusal } from '../case/casework.ts';
import { lane } from './lane.ts';

const called = ['housing-department', 'municipal-department', 'urban-management'];

it('C21: a whistle to 3 departments at 09:00, 2 hours: two report by 10:30, the third is late at 11:00 and escalated; it closes on a joint result and the caller’s rating', async () => {
  const office = openFor({ packs: [whistle], neighbourhood: lane });
  const { desk } = office;
  const day = (time: string) => `2026-11-02T${time}+08:00`;
  const facts = { whistle: 'enforcement' };
  await desk.submit({ id: 'r1', text: '河道旁乱建乱堆', facts }, { at: day('08:55'), by: 'office' });
  await does(desk, 'r1', { type: 'whistle', parties: called }, day('09:00'), 'office');
  await does(desk, 'r1', { type: 'report-in', party: 'housing-department' }, day('09:50'), 'housing');
  await does(desk, 'r1', { type: 'report-in', party: 'municipal-department' }, day('10:30'), 'works');

  await desk.advance({ at: day('11:00') });
  await desk.advance({ at: day('11:01') });
  const clocks = await clocksAt(office, 'r1', day('11:01'));
  expect(Object.values(clocks).map(({ clock, state }) => [clock, state])).toEqual([
    ['report-in@housing', 'met'],
    ['report-in@works', 'met'],
    ['report-in@order', 'overdue'],
  ]);
  const history = await desk.history('r1');
  expect(history.map(({ event }) => event)).toContainEqual(
    expect.objectContaining({ type: 'clock-warned', action: 'report-upward', at: '2026-11-02T03:00:00.000Z' }),
  );

  await does(desk, 'r1', { type: 'report-in', party: 'urban-management' }, day('11:40'), 'order');
  const joint = (parties: string[]) => ({ type: 'complete-step' as const, step: 'joint-result', parties });
  expect((await refusal(desk, 'r1', joint(['housing']), day('16:00'))).missing).toEqual([
    'evidence:joint-result',
    'parties:2',
  ]);
  await does(desk, 'r1', { type: 'record-evidence', evidence: 'joint-result' }, day('16:00'), 'office');
  await does(desk, 'r1', joint(['housing', 'works', 'order']), day('16:00'), 'office');
  await does(desk, 'r1', { type: 'reply' }, day('16:05'), 'office');
  await does(desk, 'r1', { type: 'resolve', outcome: 'solved' }, day('16:05'), 'office');
  expect((await refusal(desk, 'r1', { type: 'close' }, day('16:06'))).missing).toEqual(['step:rating']);

  for (const [at, party] of called.entries()) {
    await does(desk, 'r1', { type: 'rate', party, score: 90 - at * 15 }, day('16:10'), 'office');
  }
  await does(desk, 'r1', { type: 'complete-step', step: 'rating' }, day('16:11'), 'office');
  await does(desk, 'r1', { type: 'close' }, day('16:12'), 'office');
  const { state } = await desk.state<CaseState>('r1');
  expect([state.status, state.ratings.map(({ score }) => score)]).toEqual(['closed', [90, 75, 60]]);
});

it('C24: the street lights of an estate are a big matter: a project with the street, a whistle at hand', () => {
  const { linli } = openFor({ packs: [whistle], neighbourhood: lane });
  const at = '2026-11-02T09:00+08:00';
  const lights = linli.triage({ id: 'r1', text: '小区路灯老化，一到晚上漆黑' }, { at });
  expect(lights.tags.map(({ tag }) => tag)).toEqual(['big-matter']);
  expect([lights.tier, lights.responsibility]).toEqual(['street', 'joint']);
  expect(lights.proposals.map(({ action }) => action)).toEqual(['whistle']);
  expect(lights.timeBoxes.map(({ step }) => step)).toEqual(expect.arrayContaining(['survey', 'feedback', 'report-in']));

  const rice = linli.triage({ id: 'r2', text: '腿脚不好，想请人把米搬上楼' }, { at });
  expect(rice.tags.map(({ tag }) => tag)).toEqual(['small-matter']);
  expect([rice.assignment.lead?.holder, rice.tier]).toEqual(['hands', 'grid']);
  expect(rice.timeBoxes.map(({ step }) => step)).toEqual(['help']);
});

it('C24: a whistle that nobody blew holds no big matter up', async () => {
  const { desk } = openFor({ packs: [whistle], neighbourhood: lane });
  const at = '2026-11-02T09:00+08:00';
  await desk.submit({ id: 'r1', text: '整个小区要翻修屋面' }, { at, by: 'office' });
  for (const evidence of ['visit-record', 'photo', 'project-record']) {
    await does(desk, 'r1', { type: 'record-evidence', evidence }, at, 'office');
  }
  await does(desk, 'r1', { type: 'complete-step', step: 'survey' }, at, 'office');
  await does(desk, 'r1', { type: 'reply' }, at, 'office');
  await does(desk, 'r1', { type: 'complete-step', step: 'feedback' }, at, 'office');
  await does(desk, 'r1', { type: 'resolve', outcome: 'solved' }, at, 'office');
  await does(desk, 'r1', { type: 'close' }, at, 'office');
  expect((await desk.state<CaseState>('r1')).state.status).toBe('closed');
});
