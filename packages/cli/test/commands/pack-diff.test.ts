import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { describe, expect, it } from 'vitest';

import { lights, linli, wednesday } from '../command-line.ts';

const requests = ['3号楼门口路灯不亮', '路面塌了个坑', '街灯一闪一闪', '谢谢大家'].join('\n');
const at = ['--at', wednesday] as const;

/** The pack of all tests with one passage exchanged. */
const changed = (from: string, to: string) => {
  expect(lights).toContain(from);
  return lights.replace(from, to);
};

const diff = (other: string, ...options: string[]) =>
  linli(['pack', 'diff', 'lights.yaml', 'other.yaml', 'requests.txt', ...at, ...options], {
    files: { 'lights.yaml': lights, 'other.yaml': other, 'requests.txt': requests },
  });

async function changesOf(other: string) {
  const { lines } = await diff(other, '--json');
  return lines.slice(0, -1).map((line) => JSON.parse(line) as { request: string; changes: object[] });
}

describe('linli pack diff names what changed, from what to what, and the rule behind it', () => {
  it.each([
    {
      name: 'more words',
      other: changed('[路灯]', '[路灯, 街灯]'),
      request: 'line-3',
      first: { effect: 'category', from: null, to: 'light', rule: 'lights/classify:light', how: 'holds' },
    },
    {
      name: 'other words',
      other: changed('[塌]', '[陷]'),
      request: 'line-2',
      first: { effect: 'category', from: 'pit', to: null, rule: 'lights/classify:pit', how: 'silent' },
    },
    {
      name: 'another category',
      other: `${lights}rules:
  - name: taken for a pit
    conditions: { all: [{ fact: text, operator: mentionsAny, value: [路灯] }] }
    event: { type: classify, params: { category: pit } }
    priority: 50
`,
      request: 'line-1',
      first: { effect: 'category', from: 'light', to: 'pit', rule: 'lights/taken for a pit', how: 'holds' },
    },
    {
      name: 'a milder severity',
      other: changed('severity: emergency\n    plan', 'severity: urgent\n    plan'),
      request: 'line-2',
      first: { effect: 'severity', from: 'emergency', to: 'urgent', rule: 'lights/rate:pit', how: 'says' },
    },
    {
      name: 'another lead',
      other: changed('lead: municipal-department', 'lead: power-company'),
      request: 'line-1',
      first: { effect: 'lead', from: 'municipal-department', to: 'power-company', rule: 'lights/assign:light' },
    },
    {
      name: 'a partner',
      other: changed('lead: municipal-department', 'lead: municipal-department\n    partners: [grid-worker]'),
      request: 'line-1',
      first: { effect: 'partners', from: [], to: ['grid-worker'], rule: 'lights/assign:light', how: 'says' },
    },
    {
      name: 'responsibility and tier',
      other: changed(
        'lead: municipal-department',
        'lead: municipal-department\n    responsibility: joint\n    tier: grid',
      ),
      request: 'line-1',
      first: { effect: 'responsibility', from: null, to: 'joint', rule: 'lights/assign:light' },
    },
    {
      name: 'a longer limit',
      other: changed('limit: 3wd', 'limit: 5wd'),
      request: 'line-1',
      first: {
        effect: 'due-later',
        step: 'resolve',
        from: '2026-10-10T08:05:00.000Z',
        to: '2026-10-13T08:05:00.000Z',
        rule: 'lights/timebox:light',
        how: 'says',
      },
    },
    {
      name: 'a shorter limit',
      other: changed('limit: 1d', 'limit: 2h'),
      request: 'line-2',
      first: { effect: 'due-earlier', step: 'make-safe', rule: 'lights/timebox:pit' },
    },
    {
      name: 'a limit that ends at the same instant',
      other: changed('limit: 1d', 'limit: 24h'),
      request: 'line-2',
      first: { effect: 'limit', from: '1d', to: '24h', rule: 'lights/timebox:pit' },
    },
    {
      name: 'a step that waits',
      other: changed('limit: 3wd', 'start: { after: reply }, limit: 3wd'),
      request: 'line-1',
      first: { effect: 'limit', step: 'resolve', from: '3wd', to: '3wd (after reply)' },
    },
    {
      name: 'a step more',
      other: changed(
        '      resolve:',
        '      check: { title: { zh-CN: 查看, en: Check }, limit: 1wd }\n      resolve:',
      ),
      request: 'line-1',
      first: { effect: 'step', step: 'check', from: null, to: 'check', rule: 'lights/timebox:light', how: 'says' },
    },
    {
      name: 'evidence',
      other: changed('limit: 3wd', 'limit: 3wd, evidence: [repair-photo]'),
      request: 'line-1',
      first: { effect: 'evidence', step: 'resolve', from: [], to: ['repair-photo'] },
    },
    {
      name: 'an owner',
      other: changed('limit: 3wd', 'limit: 3wd, owner: power-company'),
      request: 'line-1',
      first: { effect: 'owners', step: 'resolve', from: ['municipal-department'], to: ['power-company'] },
    },
    {
      name: 'an escalation',
      other: changed('limit: 3wd', 'limit: 3wd, escalation: [{ at: 1, action: urge, to: street-office }]'),
      request: 'line-1',
      first: { effect: 'escalation', step: 'resolve', from: [], to: ['1 urge street-office'] },
    },
    ...(
      [
        ['tags', '{ type: tag, params: { tag: dark } }', 'dark'],
        ['proposals', '{ type: propose, params: { action: visit, title: { zh-CN: 看望, en: Visit } } }', 'visit'],
        ['requirements', '{ type: require, params: { evidence: photo } }', 'photo'],
      ] as const
    ).map(([effect, event, name]) => ({
      name: effect,
      other: `${lights}rules:
  - name: extra
    conditions: { all: [{ fact: category, operator: equal, value: light }] }
    event: ${event}
`,
      request: 'line-1',
      first: { effect, from: [], to: [name], rule: 'lights/extra', how: 'holds' },
    })),
  ])('$name', async ({ other, request, first }) => {
    const found = await changesOf(other);
    expect(found.map((each) => each.request)).toEqual([request]);
    expect(found[0]?.changes[0]).toMatchObject(first);
  });

  it('takes the rule of a pack for the same rule of one that extends it', async () => {
    const other = `
id: ours
version: 1.0.0
title: { zh-CN: 我们的路灯, en: Our lights }
from: 2026-01-01
extends: lights
changes:
  - category: pit
    set: { severity: urgent }
    reason: { zh-CN: 先看一看, en: Look first }
`;
    const files = { 'lights.yaml': lights, 'ours.yaml': other, 'requests.txt': requests };
    const { lines } = await linli(
      ['pack', 'diff', 'lights.yaml', 'lights.yaml,ours.yaml', 'requests.txt', ...at, '--json'],
      { files },
    );
    expect(lines.slice(0, -1).map((line) => JSON.parse(line))).toEqual([
      {
        request: 'line-2',
        changes: [{ effect: 'severity', from: 'emergency', to: 'urgent', rule: 'ours/rate:pit', how: 'says' }],
      },
    ]);
  });
});

describe('linli pack diff for people', () => {
  const other = lights.replace('limit: 3wd', 'limit: 5wd').replace('[塌]', '[陷]');

  it('groups the changes by their first effect, then by rule, with examples', async () => {
    const { code, stdout } = await diff(other);
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: `4 decided under both: 2 changed (50.0%), 2 stay the same
category 1, severity 1, lead 1, steps 1, due later 1

category: 1
  1  lights/classify:pit holds no longer; along with it: severity 1, lead 1, steps 1
       line-2  路面塌了个坑  Sunken road pit → unclassified

due later: 1
  1  lights/timebox:light says something else
       line-1  3号楼门口路灯不亮  Repair 10-10 Sat 16:05 → 10-13 Tue 16:05
`,
    });
  });

  it('in Chinese', async () => {
    const { lines } = await diff(other, '--lang', 'zh-CN');
    expect(lines[0]).toBe('两边都研判了 4 条：2 条有变化（50.0%），2 条不变');
    expect(lines).toContain('  1  lights/classify:pit 不再成立；同时变化：急缓 1，主办 1，环节 1');
    expect(lines).toContain('       line-1  3号楼门口路灯不亮  修复 10-10 周六 16:05 → 10-13 周二 16:05');
  });

  it('exits with 1 on changes only where asked to, and with 0 where nothing changed', async () => {
    expect((await diff(other, '--exit-code')).code).toBe(1);
    const same = await diff(lights, '--exit-code');
    expect(same).toMatchObject({ code: 0, stdout: '4 decided under both: 0 changed (0.0%), 4 stay the same\n' });
  });

  it('keeps as many examples as asked for, and counts the rest', async () => {
    const files = { 'lights.yaml': lights, 'other.yaml': other, 'requests.txt': '路灯\n'.repeat(9) };
    const args = ['pack', 'diff', 'lights.yaml', 'other.yaml', 'requests.txt', ...at];
    const { stdout } = await linli([...args, '--examples', '2'], { files });
    expect(stdout.match(/line-\d/g)).toEqual(['line-1', 'line-2']);
    expect(stdout).toContain('… and 7 more\n');
  });

  it('shows the ten rules with most changes, unless told to show all', async () => {
    const titles = [...'甲乙丙丁戊己庚辛壬癸子丑'];
    const pack = (lead: string) =>
      `id: many\nversion: 1.0.0\ntitle: { zh-CN: 多, en: Many }\nfrom: 2026-01-01\ncategories:\n${titles
        .map(
          (word, index) =>
            `  c${index}: { title: { zh-CN: ${word}, en: C }, mentions: { any: [${word}] }, lead: ${lead} }\n`,
        )
        .join('')}`;
    const files = { 'a.yaml': pack('grid-worker'), 'b.yaml': pack('police-station'), 'r.txt': titles.join('\n') };
    const args = ['pack', 'diff', 'a.yaml', 'b.yaml', 'r.txt', ...at];
    const short = await linli(args, { files });
    expect(short.stdout.match(/says something else/g)).toHaveLength(10);
    expect(short.lines.at(-1)).toBe('  2 more rules with 2 decisions; --all lists them.');
    expect((await linli([...args, '--all'], { files })).stdout.match(/says something else/g)).toHaveLength(12);
  });

  it('refuses lines that cannot be read, once each', async () => {
    const files = { 'lights.yaml': lights, 'r.jsonl': '{"text":"路灯"}\n{"text":\n' };
    const { code, stdout, stderr } = await linli(['pack', 'diff', 'lights.yaml', 'lights.yaml', 'r.jsonl', ...at], {
      files,
    });
    expect(code).toBe(1);
    expect(stdout).toContain('1 decided under both');
    expect(stderr).toMatch(/^linli: r\.jsonl:2 {2}INPUT_JSON .*\n$/);
  });

  it.each([
    [['pack', 'diff', 'a', 'b'], 'ARG_MISSING'],
    [['pack', 'diff', 'lights.yaml', 'nowhere', 'requests.txt'], 'PACK_UNKNOWN'],
    [['pack', 'diff', 'lights.yaml', 'lights.yaml', 'empty.txt'], 'INPUT_EMPTY'],
    [['pack', 'diff', 'lights.yaml', 'lights.yaml', 'requests.txt', '--examples', 'x'], 'ARG_VALUE'],
  ])('%j is misuse', async (args, code) => {
    const files = { 'lights.yaml': lights, 'requests.txt': requests, 'empty.txt': '' };
    expect(await linli(args, { files })).toMatchObject({ code: 2, stderr: expect.stringContaining(code) });
  });
});

const titles = fileURLToPath(new URL('../../../../../shared/data/petition-titles.jsonl', import.meta.url));

describe('6,227 real titles, with and without 1+3', { timeout: 120_000 }, () => {
  it('are each compared, and each change counted under one rule', async ({ skip }) => {
    skip(!existsSync(titles), 'the shared petition titles are not here');
    const [one, other] = ['neighbourhood', 'one-plus-three,neighbourhood'];
    const { lines } = await linli(['pack', 'diff', one, other, titles, ...at, '--json']);
    const { summary } = JSON.parse(lines.at(-1) ?? '');
    expect(summary).toMatchObject({ decided: 6227, refused: 0 });
    expect(summary.changed).toBe(lines.length - 1);
    const counts = summary.byRule.map(({ count }: { count: number }) => count);
    expect(counts.reduce((sum: number, count: number) => sum + count, 0)).toBe(summary.changed);
    expect(summary.changed).toBeGreaterThan(0);
  });
});
