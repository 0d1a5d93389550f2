import type { CaseState } from '@linli/core/case';
import { neighbourhood as everyday } from '@linli/pack-neighbourhood';
import { responsibility } from '@linli/pack-responsibility';
import { expect, it } from 'vitest';

import { openFor } from '../open.ts';
import { clocksAt, does, refusal } from '../case/casework.ts';
import { lane } from './lane.ts';

const at = '2026-11-02T09:00+08:00';
const tap = '家里水龙头滴水';

it.each([
  ['alone', [responsibility]],
  ['with the everyday pack', [responsibility, everyday]],
])('C19: the same tap is one’s own matter, one that needs help, or everybody’s (%s)', (_, packs) => {
  const { linli } = openFor({ packs, neighbourhood: lane });
  const decide = (resident: string | undefined, facts: Record<string, unknown> = {}) =>
    linli.triage(
      {
        id: 'r1',
        text: tap,
        facts,
        requester: { kind: 'resident', ...(resident !== undefined && { resident }) },
      },
      { at },
    );
  const able = decide('adult');
  expect(able.responsibility).toBe('self');
  expect(able.timeBoxes.map(({ step }) => step)).toContain('guidance');

  const helped = decide('alone');
  expect([helped.responsibility, helped.assignment.lead?.holder]).toEqual(['assisted', 'hands']);
  expect(helped.timeBoxes.map(({ step }) => step)).toContain('help');

  const shared = decide('adult', { ownership: 'shared' });
  expect(shared.responsibility).toBe('joint');
  expect(shared.proposals.map(({ action }) => action)).toContain('cost-sharing');
});

it('C17: what the grid can do is answered at the grid; beyond it the community has it, with the reason', async () => {
  const office = openFor({ packs: [responsibility], neighbourhood: lane });
  const { desk, linli } = office;
  const request = { text: `我坐轮椅，${tap}`, place: 'willow/g1/b13' };
  const within = linli.triage({ id: 'r1', ...request }, { at });
  expect([within.tier, within.timeBoxes.some(({ step }) => step === 'grid-layer')]).toEqual(['grid', true]);

  await desk.submit({ id: 'r2', ...request, facts: { beyond: 'grid' } }, { at, by: 'fang' });
  const { state } = await desk.state<CaseState>('r2');
  expect([state.tier, state.owner?.holder ?? state.decision?.lead?.holder]).toEqual(['community', 'office']);
  await does(desk, 'r2', { type: 'reply' }, at);
  for (const [step, evidence] of [
    ['community-layer', 'community-result'],
    ['help', 'visit-record'],
    ['promise-help', 'reply'],
  ]) {
    if (evidence !== 'reply') await does(desk, 'r2', { type: 'record-evidence', evidence: evidence ?? '' }, at);
    if (state.steps.some(({ planned }) => planned.step === step))
      await does(desk, 'r2', { type: 'complete-step', step: step ?? '' }, at);
  }
  await does(desk, 'r2', { type: 'resolve', outcome: 'solved' }, at);
  const reasonless = await refusal(desk, 'r2', { type: 'close' }, at);
  expect(reasonless.missing).toEqual(['evidence:reason-for-handing-up']);
  await does(desk, 'r2', { type: 'record-evidence', evidence: 'reason-for-handing-up' }, at);
  await does(desk, 'r2', { type: 'close' }, at);
});

it('E11: a light that is out for 3 days breaks the promise of light after dark, and shows', async () => {
  const office = openFor({ packs: [responsibility], neighbourhood: lane });
  const { desk } = office;
  const out = '2026-10-01T20:00+08:00';
  await desk.submit({ id: 'r1', text: '楼下路灯坏了', place: 'willow/g1/b12' }, { at: out, by: 'fang' });
  await desk.advance({ at: '2026-10-04T20:00+08:00' });
  const clocks = await clocksAt(office, 'r1', '2026-10-04T20:00+08:00');
  expect(clocks['promise-light']).toMatchObject({ state: 'overdue' });
  const { state } = await desk.state<CaseState>('r1');
  expect(state.clocks.map(({ id, breachedAt }) => [id, breachedAt])).toEqual([
    ['promise-light', '2026-10-03T12:00:00.000Z'],
  ]);
  expect((await desk.overdue({ at: '2026-10-04T20:00+08:00' })).map(({ stream }) => stream)).toEqual(['case/r1']);
});

it('E11: lit again within the promise, nothing is broken', async () => {
  const { desk } = openFor({ packs: [responsibility], neighbourhood: lane });
  await desk.submit({ id: 'r1', text: '楼下路灯坏了' }, { at: '2026-10-01T20:00+08:00', by: 'fang' });
  const lit = '2026-10-03T19:59+08:00';
  await does(desk, 'r1', { type: 'reply' }, lit);
  await does(desk, 'r1', { type: 'complete-step', step: 'promise-light' }, lit);
  await desk.advance({ at: '2026-10-04T20:00+08:00' });
  const { state } = await desk.state<CaseState>('r1');
  expect(state.clocks.map(({ breachedAt }) => breachedAt)).toEqual([undefined]);
});
