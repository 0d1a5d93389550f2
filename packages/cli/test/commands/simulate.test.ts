import { fileURLToPath } from 'node:url';

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { Agenda } from '../../src/simulate/agenda.ts';
import { linli } from '../command-line.ts';

const pack = `
id: lamps
version: 1.0.0
title: { zh-CN: 路灯, en: Lamps }
from: 2026-01-01
categories:
  lamp:
    title: { zh-CN: 路灯, en: Lamp }
    mentions: { any: [路灯] }
    lead: property-management
    plan: repair
plans:
  repair:
    title: { zh-CN: 维修, en: Repair }
    steps:
      resolve: { title: { zh-CN: 修复, en: Repair }, limit: 4wh, evidence: [photo] }
`;
const neighbourhood = JSON.stringify({
  name: '柳巷',
  places: [{ id: 'willow', kind: 'community', name: '柳巷' }],
  appointments: [{ role: 'property-management', holder: 'greenleaf', name: '绿叶物业', scope: 'willow' }],
});
const lamps = (count: number, day = '2026-06-01') =>
  ['id,text,receivedAt', ...Array.from({ length: count }, (_, n) => `r${n + 1},路灯不亮,${day}T09:00+08:00`)].join(
    '\n',
  );

interface Outcome {
  readonly submitted: number;
  readonly closed: number;
  readonly end: string;
  readonly onTime: {
    readonly figures: { readonly onTime: object; readonly late: { readonly ids: readonly string[] } };
  };
  readonly loads: readonly object[];
  readonly stuck: readonly object[];
  readonly refused: readonly object[];
}

async function simulated(csv: string, ...args: string[]): Promise<Outcome & { readonly code: number }> {
  const files = { 'requests.csv': csv, 'lamps.yaml': pack, 'place.json': neighbourhood };
  const options = ['--packs', './lamps.yaml', '--neighbourhood', 'place.json', '--json'];
  const { code, stdout } = await linli(['simulate', 'requests.csv', ...options, ...args], { files });
  return { ...(JSON.parse(stdout) as Outcome), code };
}

describe('linli simulate', () => {
  it('lets one worker do one task after the other in working time, the first due first', async () => {
    // 4 working hours from 09:00: due at 15:00. One hour each: five are done by 10, 11, 12, 15 and 16 o'clock.
    const { code, submitted, closed, onTime, loads, end } = await simulated(lamps(5), '--effort', '1h');
    expect([code, submitted, closed]).toEqual([0, 5, 5]);
    expect(onTime.figures.onTime).toMatchObject({ value: { exact: '4/5', rounded: 80 } });
    expect(onTime.figures.late.ids).toEqual(['case/r5']);
    expect(loads).toEqual([
      { party: 'greenleaf', role: 'property-management', tasks: 5, hours: 5, late: 1, longestQueue: 4 },
    ]);
    expect(end).toBe('2026-06-01T08:00:00.000Z');
  });

  it('has nobody late where there are more hands', async () => {
    const { onTime } = await simulated(lamps(5), '--hands', '2');
    expect(onTime.figures.late.ids).toEqual([]);
  });

  it('takes the days of the period alone, and counts what is open when it ends as it stands', async () => {
    const csv = `${lamps(2)}\nlater,路灯不亮,2026-06-02T09:00+08:00`;
    expect((await simulated(csv, '--until', '2026-06-01')).submitted).toBe(2);
    expect((await simulated(csv, '--from', '2026-06-02')).submitted).toBe(1);
    const slow = await simulated(lamps(2), '--effort', '20h', '--until', '2026-06-01');
    expect([slow.closed, slow.onTime.figures.late.ids]).toEqual([0, ['case/r1', 'case/r2']]);
  });

  it('gives the same outcome for the same requests', async () => {
    expect(await simulated(lamps(4))).toEqual(await simulated(lamps(4)));
  });

  it('names the lines that are no requests, and the requests that come twice', async () => {
    const csv = `${lamps(1)}\nbad,路灯不亮,never\nr1,路灯全不亮,2026-06-01T10:00+08:00`;
    const { code, refused, stuck } = await simulated(csv);
    expect(code).toBe(1);
    expect(refused).toMatchObject([{ code: 'REQ_DATE', path: expect.stringContaining('requests.csv:3') as string }]);
    expect(stuck).toMatchObject([{ case: 'r1', error: { code: 'DESK_REQUEST' } }]);
  });

  it('tells people who would be late, and how much each would have to do', async () => {
    const files = { 'requests.csv': lamps(5), 'lamps.yaml': pack, 'place.json': neighbourhood };
    const args = ['simulate', 'requests.csv', '--packs', './lamps.yaml', '--neighbourhood', 'place.json'];
    const { lines } = await linli(args, { files });
    expect(lines[0]).toBe('5 requests: 5 closed, 0 still open');
    expect(lines).toContain('on time as a whole: 80% (4 every leg in time / 5 with a result)');
    expect(lines.slice(-2)).toEqual([
      'who        role                 tasks  hours  late  longest queue',
      'greenleaf  property management  5      5      1     4',
    ]);
    const chinese = await linli([...args, '--lang', 'zh'], { files });
    expect(chinese.lines.at(-1)).toBe('greenleaf  物业公司  5     5     1     4');
  });

  it('works through the plans of every pack without getting stuck', async () => {
    const directory = fileURLToPath(new URL('../../../../examples/sample-requests/', import.meta.url));
    const args = ['simulate', 'requests.jsonl', '--neighbourhood', 'neighbourhood.json', '--packs', 'all', '--json'];
    const { code, stdout } = await linli(args, { directory });
    expect(code).toBe(0);
    const { submitted, closed, stuck } = JSON.parse(stdout) as Outcome;
    expect(stuck).toEqual([]);
    expect(submitted).toBeGreaterThan(50);
    expect(closed).toBe(submitted);
  });

  it.each([
    [['--effort', '3wd'], 'ARG_VALUE', 'such as 90min or 2h'],
    [['--effort', 'soon'], 'TIME_LIMIT', 'soon'],
    [['--hands', '0'], 'ARG_VALUE', '--hands'],
    [['--from', 'June'], 'ARG_VALUE', '--from'],
    [['--until', '2026-02-30'], 'ARG_VALUE', '--until'],
  ])('refuses %j', async (args, code, text) => {
    const { code: exit, stderr } = await linli(['simulate', '-', ...args], { stdin: lamps(1) });
    expect(exit).toBe(2);
    expect(stderr).toContain(code);
    expect(stderr).toContain(text);
  });

  it('refuses a file without requests', async () => {
    const { code, stderr } = await linli(['simulate', '-'], { stdin: '\n' });
    expect([code, stderr.includes('INPUT_EMPTY')]).toEqual([2, true]);
  });
});

describe('what is still to happen', () => {
  it('comes in order of time, and of what happens at once in the order it was put in', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 20 }), { maxLength: 60 }), (times) => {
        const agenda = new Agenda<{ at: number; order: number }>();
        times.forEach((at, order) => agenda.put({ at, order }));
        const taken = times.map(() => agenda.take());
        const sorted = times.map((at, order) => ({ at, order })).toSorted((a, b) => a.at - b.at || a.order - b.order);
        expect(taken).toEqual(sorted);
        expect(agenda.take()).toBeUndefined();
      }),
    );
  });
});
