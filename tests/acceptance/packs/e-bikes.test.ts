import type { CaseState } from '@linli/core/case';
import { type TopicCommand, topics, topicsFor, type TopicRule, type TopicState } from '@linli/core/topic';
import {
  citeCensus,
  deliveryGap,
  eBike,
  eBikeTopic,
  type LiftAlarm,
  liftIncidents,
  type LiftSite,
  missingRemedies,
  requestOfIncident,
  rollOut,
} from '@linli/pack-e-bike';
import { expect, it } from 'vitest';

import { openFor } from '../open.ts';
import { does, refusal } from '../case/casework.ts';
import { lane } from './lane.ts';

const first = { version: 'v1', on: '2026-03-01', counts: { bikes: 860, 'charging-points': 60 } };

it('B01: a remedy is refused without a census; decided on v1 it keeps v1, whatever a later census counts', async () => {
  const { desk } = openFor({ packs: [eBike], neighbourhood: lane });
  expect(citeCensus([], '2026-03-05')).toBeUndefined();
  const at = '2026-03-05T09:00+08:00';
  await desk.submit({ id: 'm1', text: '新增充电口', facts: { remedy: 'divert' } }, { at, by: 'office' });
  const decide = { type: 'complete-step', step: 'decide-remedy' } as const;
  const early = await refusal(desk, 'm1', decide, at);
  expect(early.missing).toEqual(['evidence:census', 'evidence:minutes']);

  const cited = citeCensus([first], '2026-03-05');
  for (const evidence of ['census', `census-${cited?.version}`, 'minutes']) {
    await does(desk, 'm1', { type: 'record-evidence', evidence, step: 'decide-remedy' }, at);
  }
  await does(desk, 'm1', decide, at);

  const second = { version: 'v2', on: '2026-09-01', counts: { bikes: 910, 'charging-points': 200 } };
  expect(citeCensus([first, second], '2026-09-02')?.version).toBe('v2');
  expect(cited).toEqual(first);
  expect(citeCensus([first, second], '2026-03-05')).toEqual(cited);
  const { state } = await desk.state<CaseState>('m1', { at: '2026-12-31T00:00+08:00' });
  expect(state.evidence.map(({ evidence }) => evidence)).toEqual(['census', 'census-v1', 'minutes']);
});

it('B04: 200 charging points were wanted and 140 delivered: a gap of 60, and where', () => {
  const { demand, delivered, gap, short } = deliveryGap([
    { place: 'willow/g1', demand: 120, delivered: 90 },
    { place: 'willow/g2', demand: 80, delivered: 50 },
  ]);
  expect({ demand, delivered, gap }).toEqual({ demand: 200, delivered: 140, gap: 60 });
  expect(short.map(({ place }) => place)).toEqual(['willow/g1', 'willow/g2']);
});

/** 18 buildings, 25 entrances, 47 lifts: the first seven buildings have two entrances, the last three entrances one lift. */
const sites: LiftSite[] = Array.from({ length: 25 }, (_, at) => {
  const building = at < 14 ? Math.floor(at / 2) + 1 : at - 6;
  return { building: `b${building}`, entrance: at < 14 ? `e${(at % 2) + 1}` : 'e1' };
}).flatMap(({ building, entrance }, at) =>
  (at < 22 ? ['west', 'east'] : ['only']).map((lift) => ({
    building,
    entrance,
    lift: `${building}-${entrance}-${lift}`,
  })),
);

it('B05: of 47 lifts in 25 entrances of 18 buildings 46 have a blocker: not complete, and the missing lift is named', () => {
  const all = sites.map(({ lift }) => lift);
  const missing = 'b7-e2-east';
  const open = rollOut(
    sites,
    all.filter((lift) => lift !== missing),
  );
  expect(open).toMatchObject({
    complete: false,
    buildings: { done: 17, of: 18 },
    entrances: { done: 24, of: 25 },
    lifts: { done: 46, of: 47 },
    missing: [{ building: 'b7', entrance: 'e2', lift: missing }],
  });
  expect(rollOut(sites, all)).toMatchObject({ complete: true, lifts: { done: 47, of: 47 }, missing: [] });
});

it('B06: the blocker of lift 12 fires at 21:03 and 21:05: one urgent request with two pieces of evidence', async () => {
  const { desk } = openFor({ packs: [eBike], neighbourhood: lane });
  const lift = 'willow/g1/b12/lift12';
  const alarms: LiftAlarm[] = [];
  const fires = async (id: string, at: string) => {
    alarms.push({ id, lift, at });
    const [incident] = liftIncidents(alarms, 10).slice(-1);
    if (incident === undefined) throw new Error('an alarm belongs to an incident');
    const request = requestOfIncident(incident);
    const known = await desk.find({ kind: 'case', labels: { place: lift } });
    if (known.length < liftIncidents(alarms, 10).length) await desk.submit(request, { at });
    await does(desk, request.id, { type: 'record-evidence', evidence: `alarm-${id}` }, at);
  };
  await fires('a1', '2026-10-01T21:03+08:00');
  await fires('a2', '2026-10-01T21:05+08:00');

  const [only, ...others] = await desk.find({ kind: 'case' });
  expect(others).toEqual([]);
  const { state } = await desk.state<CaseState>(only?.stream ?? '');
  expect([state.category, state.decision?.severity]).toEqual(['e-bike/indoors', 'urgent']);
  expect(state.evidence.map(({ evidence }) => evidence)).toEqual(['alarm-a1', 'alarm-a2']);
  expect(state.decision?.steps.map(({ step, limit }) => [step, limit])).toEqual([
    ['arrival', '30min'],
    ['make-safe', '4h'],
    ['talk-to-owner', '2d'],
  ]);

  await fires('a3', '2026-10-01T21:20+08:00');
  expect(await desk.find({ kind: 'case' })).toHaveLength(2);
});

it('B07: with prevention alone a topic of fire risks is not closed for good: diverting and supplementing are missing', async () => {
  const { desk, linli } = openFor({ packs: [eBike], neighbourhood: lane, deciders: [topics] });
  const rule: TopicRule = { ...eBikeTopic, within: 'grid', remedies: eBikeTopic.remedies ?? {} };
  const { neighbourhood } = linli;
  for (const day of ['01', '02', '03', '04', '05']) {
    const at = new Date(`2026-06-${day}T20:00+08:00`);
    const { decision } = await desk.submit({ id: `w${day}`, text: '三楼飞线充电', place: 'willow/g1/b12' }, { at });
    const category = decision.category?.code ?? '';
    const asked = topicsFor({ request: `w${day}`, receivedAt: at, category, place: 'willow/g1/b12' }, [{ rule }], {
      neighbourhood,
      day: `2026-06-${day}`,
    });
    for (const { stream, command } of asked) await desk.command(stream, { ...command }, { at });
  }
  const [topic] = await desk.find({ kind: 'topic' });
  const id = topic?.stream ?? '';
  const at = '2026-06-20T09:00+08:00';
  expect((await desk.state<TopicState>(id)).state.status).toBe('open');

  const remedy = (kind: string) =>
    ({ type: 'remedy', remedy: kind, evidence: [`done-${kind}`] }) satisfies TopicCommand;
  const close = { type: 'close', lasting: true } satisfies TopicCommand;
  await desk.command(id, remedy('prevent'), { at });
  await expect(desk.command(id, close, { at })).rejects.toMatchObject({
    code: 'TOPIC_REMEDIES_MISSING',
    data: { missing: ['divert', 'supplement'] },
  });
  expect(missingRemedies(['prevent'])).toEqual(['divert', 'supplement']);
  for (const kind of ['divert', 'supplement']) await desk.command(id, remedy(kind), { at });
  await desk.command(id, close, { at });
  expect((await desk.state<TopicState>(id)).state).toMatchObject({ status: 'closed', lasting: true });
});
