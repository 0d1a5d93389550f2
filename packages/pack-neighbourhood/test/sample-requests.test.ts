import { readFileSync } from 'node:fs';

import { createLinli, createNeighbourhood, type NeighbourhoodData, type ServiceRequestInput } from '@linli/core';
import { simplify } from '@linli/core/traditional';
import { onePlusThree } from '@linli/pack-one-plus-three';
import { chinaCalendar } from '@linli/time';
import { describe, expect, it } from 'vitest';

import { neighbourhood } from '../src/index.ts';

const folder = new URL('../../../examples/sample-requests/', import.meta.url);
const community = JSON.parse(readFileSync(new URL('neighbourhood.json', folder), 'utf8')) as NeighbourhoodData;
const linli = createLinli({
  packs: [onePlusThree, neighbourhood],
  neighbourhood: createNeighbourhood(community),
  calendar: chinaCalendar(),
  simplify,
});
const decisions = new Map(
  readFileSync(new URL('requests.jsonl', folder), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as ServiceRequestInput)
    .map((request) => [request.id, linli.triage(request, { at: request.receivedAt ?? 0 })] as const),
);

function decision(id: string) {
  const found = decisions.get(id);
  if (found === undefined) throw new Error(`there is no sample request ${id}`);
  return found;
}

function dueIn(id: string) {
  return Object.fromEntries(decision(id).timeBoxes.map(({ step, dueAt }) => [step, dueAt?.toISOString()]));
}

/** What each request of the sample is about; a request that no category knows is honestly left alone. */
const about: readonly (readonly [id: string, category: string | undefined])[] = [
  ['r001', 'drain/blocked'],
  ['r002', 'hazard/ramp'],
  ['r003', 'lift/fault'],
  ['r004', 'elder/benefits'],
  ['r005', 'street/outside-shop'],
  ['r006', 'hazard/stair-light'],
  ['r007', 'parking/space'],
  ['r008', 'pets/bite'],
  ['r009', 'water/indoor-leak'],
  ['r010', 'water/indoor-leak'],
  ['r011', 'dispute/noise'],
  ['r012', 'health/medicine'],
  ['r013', 'e-bike/wire-charging'],
  ['r014', 'e-bike/indoors'],
  ['r015', 'water/outage'],
  ['r016', 'drain/overflow'],
  ['r017', 'lift/retrofit'],
  ['r018', 'pollution/cooking-fumes'],
  ['r019', 'building/illegal'],
  ['r020', 'housing/title-deed'],
  ['r021', 'service/registration'],
  ['r022', 'aid/hardship'],
  ['r023', 'dispute/leak'],
  ['r024', 'safety/stranger'],
  ['r025', 'noise/square-dance'],
  ['r026', 'gas/leak'],
  ['r027', 'hazard/pavement'],
  ['r028', 'service/errand'],
  ['r029', 'lights/street-missing'],
  ['r030', 'enterprise/premises'],
  ['r031', 'housing/public-housing'],
  ['r032', 'access/handrail'],
  ['r033', 'hazard/ramp'],
  ['r034', 'lift/trapped'],
  ['r035', 'property/fee'],
  ['r036', 'rubbish/uncollected'],
  ['r037', 'hazard/water-main-burst'],
  ['r038', 'service/praise'],
  ['r039', 'hazard/sewer-burst'],
  ['r040', 'fire/fireworks'],
  ['r041', 'hazard/tree'],
  ['r042', 'elder/no-answer'],
  ['r043', 'child/missing'],
  ['r044', 'parking/occupied'],
  ['r045', 'telecom/broadband'],
  ['r046', 'drain/backflow'],
  ['r047', 'street/shared-bikes'],
  ['r048', 'power/outage'],
  ['r049', 'hazard/manhole'],
  ['r050', 'aid/disability'],
  ['r051', 'noise/commerce'],
  ['r052', 'e-bike/charging-station'],
  ['r053', 'facility/notice-board'],
  ['r054', 'service/social-insurance'],
  ['r055', 'street/stalls'],
  ['r056', 'property/security'],
  ['r057', 'enterprise/support'],
  ['r058', 'dispute/family'],
  ['r059', 'service/errand'],
  ['r060', 'safety/fraud'],
  ['r061', 'hazard/trench'],
  ['r062', 'hazard/facade'],
  ['r063', 'property/fund'],
  ['r064', 'child/after-school'],
  ['r065', 'health/vaccination'],
  ['r066', 'safety/falling-objects'],
  ['r067', 'lights/street'],
  ['r068', 'drain/indoor'],
  ['r069', 'noise/renovation'],
  ['r070', 'dispute/air-conditioner'],
  ['r071', 'service/legal'],
  ['r072', 'elder/meals'],
  ['r073', undefined],
  ['r074', undefined],
  ['r075', undefined],
  ['r076', undefined],
  ['r077', undefined],
  ['r078', undefined],
];

describe('the sample requests', () => {
  it('are all here', () => {
    expect([...decisions.keys()]).toEqual(about.map(([id]) => id));
    expect(about.length).toBeGreaterThanOrEqual(66);
  });

  it.each(about)('%s is about %s', (id, category) => {
    expect(decision(id).category?.code).toBe(category);
  });

  it('an angry message about building 32 finds the building, though it is written in full-width digits', () => {
    const { location, tags } = decision('r001');
    expect(location.place?.id).toBe('linjiang/heping/liuxiang/g2/mianfang/b32');
    expect(tags.map(({ tag }) => tag)).toContain('emotional');
  });

  it('B17: 14-24门 is building 14, entrance 24, found on patrol', () => {
    const { category, location } = decision('r002');
    expect(category?.code).toBe('hazard/ramp');
    expect(location.place?.id).toBe('linjiang/heping/liuxiang/g2/mianfang/b14/e24');
  });

  it('two estates have a building 3: the place stays open, and whoever answers for both leads', () => {
    const { location, assignment } = decision('r036');
    expect(location.place).toBeUndefined();
    expect(location.candidates.map(({ id }) => id.split('/').slice(-2).join('/'))).toEqual(['liuan/b3', 'mianfang/b3']);
    expect(assignment.lead?.role).toBe('sanitation-department');
  });

  it('an estate without a property company is led by the community', () => {
    expect(decision('r001').assignment.lead?.name).toBe('柳巷社区居委会');
    expect(decision('r003').assignment.lead?.name).toBe('柳岸物业服务中心');
  });

  it('a property company that took over on 1 October leads from that day', () => {
    expect(decision('r034').assignment.lead?.name).toBe('和平里旧物业');
    expect(decision('r069').assignment.lead?.name).toBe('安邻物业和平里项目部');
  });

  it('B18 B19: a hazard found on the eve of National Day is repaired by the make-up Saturday', () => {
    expect(dueIn('r033')).toMatchObject({
      'make-safe': '2026-10-01T08:00:00.000Z',
      resolve: '2026-10-10T08:00:00.000Z',
    });
  });

  it('B15: a burst sewer in the holiday runs on urgent hours', () => {
    expect(dueIn('r039')).toMatchObject({
      reply: '2026-10-01T12:20:00.000Z',
      'clear-danger': '2026-10-01T13:05:00.000Z',
      'make-safe': '2026-10-01T14:05:00.000Z',
    });
  });

  it('C19: the same tap is one’s own matter, or one that needs help', () => {
    expect(decision('r010').responsibility).toBe('self');
    expect(decision('r009').responsibility).toBe('assisted');
  });

  it('A25: 35 days in hospital and a child with a disability bring an offer of aid', () => {
    expect(decision('r050').proposals.map(({ action }) => action)).toContain('temporary-aid');
  });

  it('D17: the share of pressing needs can be told', () => {
    const pressing = [...decisions.values()].filter(({ tags }) => tags.some(({ tag }) => tag === 'pressing-need'));
    const share = pressing.length / decisions.size;
    expect(share).toBeGreaterThan(0.3);
    expect(share).toBeLessThan(0.7);
  });

  it('traditional characters are read like simplified ones', () => {
    expect(decision('r049').category?.code).toBe('hazard/manhole');
  });
});
