import {
  type AssemblyCommand,
  electedCoverage,
  originReport,
  progressByPlace,
  projectTotals,
} from '@linli/core/assembly';
import { createNeighbourhood } from '@linli/core';
import { expect, it } from 'vitest';

import { openHall } from '../assembly/hall.ts';
import { estates } from './estates.ts';

/** Three projects: 56 buildings, 1621 households. */
const oldTown = estates(
  [
    { id: 'east', name: '东路', buildings: 24 },
    { id: 'lane', name: '新巷', buildings: 12 },
    { id: 'road', name: '建设街', buildings: 20 },
  ],
  1621,
);
const projects = ['east', 'lane', 'road'];

async function openProjects() {
  const hall = openHall(oldTown);
  for (const id of projects) await hall.opens(id, 'renovation/project', { places: [`old-town/${id}`] });
  const states = async () => Promise.all(projects.map(async (id) => hall.stateOf(id)));
  return { ...hall, states };
}

it('A01: a project over 1621 households is not decided without a home visit and an opinion meeting on record; both are named', async () => {
  const { opens, does, refusal } = openHall(oldTown);
  await opens('all', 'renovation/project', { places: ['old-town'] });
  const refused = await refusal('all', { type: 'enter', step: 'decide' });
  expect([refused.code, refused.missing]).toEqual(['ASSEMBLY_GATE', ['visit', 'meeting']]);
  expect(refused.message).toContain('missing-evidence: visit, meeting');
  await does('all', [{ type: 'record', evidence: 'visit' }]);
  expect((await refusal('all', { type: 'enter', step: 'decide' })).missing).toEqual(['meeting']);
  expect(await does('all', [{ type: 'record', evidence: 'meeting' }])).toEqual(['recorded', 'step-entered']);
});

it('A02: of 56 buildings in 3 projects 55 have elected a supervisor; the one without is named, and only its own may sign', async () => {
  const { does, states, linli, refusal } = await openProjects();
  const elect = (project: string, count: number): AssemblyCommand[] =>
    Array.from({ length: count }, (_, at) => ({
      type: 'elect',
      member: `${project}-supervisor-${at + 1}`,
      place: `old-town/${project}/b${at + 1}`,
    }));
  await does('east', elect('east', 24));
  await does('lane', elect('lane', 11));
  await does('road', elect('road', 20));
  expect(electedCoverage(await states(), 'building', linli.neighbourhood)).toEqual({
    places: 56,
    elected: 55,
    missing: ['old-town/lane/b12'],
  });

  const sign = { type: 'sign', step: 'inspect', place: 'old-town/east/b3' } as const;
  expect((await refusal('east', sign, { by: 'east-supervisor-4' })).code).toBe('ASSEMBLY_SIGNER');
  expect((await refusal('east', sign, { by: 'road-supervisor-3' })).code).toBe('ASSEMBLY_SIGNER');
  expect(await does('east', [sign], { by: 'east-supervisor-3' })).toEqual(['signed']);
});

it('A02: works are not inspected while a building has not signed', async () => {
  const { opens, does, refusal } = openHall(estates([{ id: 'east', name: '东路', buildings: 2 }]));
  await opens('east', 'renovation/project', { places: ['old-town/east'] });
  await does('east', [
    { type: 'record', evidence: 'visit' },
    { type: 'record', evidence: 'meeting' },
    { type: 'call-session', session: 's1' },
    { type: 'hold-session', session: 's1', attended: ['a', 'b'], minutes: 'm1', result: 'agreed' },
    { type: 'complete', step: 'decide' },
    { type: 'record', evidence: 'works-report' },
    { type: 'complete', step: 'build' },
    { type: 'elect', member: 'sun', place: 'old-town/east/b1' },
  ]);
  await does('east', [{ type: 'sign', step: 'inspect', place: 'old-town/east/b1' }], { by: 'sun' });
  expect(await refusal('east', { type: 'complete', step: 'inspect' })).toMatchObject({
    code: 'ASSEMBLY_SIGNATURES',
    missing: ['old-town/east/b2'],
  });
});

it('A05: of 10 projects residents asked for 7, which is 70 %, with the quarters showing the trend', async () => {
  const hall = openHall(oldTown);
  const asked = [
    ['2026-02-02T09:00+08:00', ['above', 'above', 'residents', 'residents']],
    ['2026-05-06T09:00+08:00', ['above', 'residents', 'residents', 'residents', 'residents', 'residents']],
  ] as const;
  for (const [quarter, [at, origins]] of asked.entries()) {
    for (const [n, origin] of origins.entries()) {
      await hall.opens(`p${quarter}-${n}`, 'renovation/project', { places: ['old-town'], origin }, at);
    }
  }
  const found = await hall.desk.find({ kind: 'assembly' });
  const states = await Promise.all(found.map(async ({ stream }) => hall.stateOf(stream.slice('assembly/'.length))));
  const report = originReport(states, hall.linli.calendar);
  expect([report.share, report.percent, report.known]).toEqual(['7/10', 70, 10]);
  expect(report.trend.map(({ period, percent }) => [period, percent])).toEqual([
    ['2026-Q1', 50],
    ['2026-Q2', 83.3],
  ]);
});

it('A06: 3 projects come to 1621 households and 56 buildings by the registry; a household in two projects is named', () => {
  const neighbourhood = createNeighbourhood(oldTown);
  const scopes = projects.map((id) => ({ id, places: [`old-town/${id}`] }));
  const totals = projectTotals(scopes, neighbourhood);
  expect([totals.households, totals.buildings, totals.twice]).toEqual([1621, 56, []]);
  expect(totals.projects.map(({ buildings }) => buildings)).toEqual([24, 12, 20]);

  const overlapping = [...scopes, { id: 'lifts', places: ['old-town/lane/b12'] }];
  const { households, twice } = projectTotals(overlapping, neighbourhood);
  expect(households).toBe(1621);
  expect(twice[0]).toEqual({ household: 'h36', projects: ['lane', 'lifts'] });
  expect(twice).toHaveLength(neighbourhood.households.filter(({ place }) => place === 'old-town/lane/b12').length);
});

it('C23: 23 buildings of one estate and 6 of another are 29 rows, each with its stage', async () => {
  const { opens, does, stateOf, linli } = openHall(
    estates([
      { id: 'north', name: '北厂', buildings: 23 },
      { id: 'south', name: '南厂', buildings: 6 },
    ]),
  );
  await opens('north', 'renovation/project', { places: ['old-town/north'] });
  await opens('south', 'renovation/project', { places: ['old-town/south'] });
  await does('north', [
    { type: 'record', evidence: 'visit' },
    { type: 'record', evidence: 'meeting' },
  ]);
  const rows = progressByPlace([await stateOf('north'), await stateOf('south')], 'building', linli.neighbourhood);
  expect(rows).toHaveLength(29);
  const stages = new Map(rows.map(({ place, steps }) => [place, steps]));
  expect([stages.get('old-town/north/b23'), stages.get('old-town/south/b6')]).toEqual([['decide'], []]);
});
