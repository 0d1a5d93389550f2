import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

import { packJsonSchema } from '@linli/core/schema';

import { folder, lights, linli } from '../command-line.ts';
import { jsonEditor, yamlEditor } from '../editor.ts';

const schemaFor = async (...options: string[]) => {
  const { code, stdout } = await linli(['pack', 'schema', ...options]);
  expect(code).toBe(0);
  return JSON.parse(stdout);
};

const head = `id: pets
version: 1.0.0
title: { zh-CN: 宠物, en: Pets }
from: 2026-01-01
`;
const rule = (condition: string) => `${head}rules:
  - name: bitten
    conditions:
      all:
        - ${condition}
    event: { type: rate, params: { severity: urgent } }
`;
const category = (lines: string) => `${head}categories:
  dog:
    title: { zh-CN: 犬, en: Dog }
${lines.replaceAll(/^/gm, '    ')}
`;

const onePage = { id: 'pets', version: '1.0.0', title: { 'zh-CN': '宠物', en: 'Pets' }, from: '2026-01-01' };
const json = (more: object) => JSON.stringify({ ...onePage, ...more }, undefined, 2);
const dog = (more: object) => json({ categories: { dog: { title: onePage.title, ...more } } });

describe('an editor of YAML with the schema', () => {
  const editor = yamlEditor(packJsonSchema());

  it('offers severities, operators, facts, roles, limits, effects and fields', async () => {
    expect(await editor.complete(category('severity: ‸'))).toEqual(
      expect.arrayContaining(['routine', 'urgent', 'emergency']),
    );
    expect(await editor.complete(rule('fact: text\n          operator: ‸'))).toEqual(
      expect.arrayContaining(['mentionsAny', 'within', 'greaterThanInclusive']),
    );
    expect(await editor.complete(rule('fact: ‸'))).toEqual(expect.arrayContaining(['text', 'depth', 'category']));
    expect(await editor.complete(category('lead: ‸'))).toEqual(
      expect.arrayContaining(['grid-worker', 'police-station']),
    );
    expect(await editor.complete(category('mentions: { any: [狗] }\n‸'))).toEqual(
      expect.arrayContaining(['severity', 'lead', 'plan']),
    );
    expect(await editor.complete(`${head}rules:\n  - name: x\n    event:\n      type: ‸\n`)).toEqual(
      expect.arrayContaining(['classify', 'timebox', 'require']),
    );
    expect(
      await editor.complete(
        `${head}plans:\n  p:\n    title: { zh-CN: 一, en: P }\n    steps:\n      s:\n        limit: ‸\n`,
      ),
    ).toEqual(expect.arrayContaining(['15min', '3wd']));
  });

  it('says what a field means, in both languages', async () => {
    const words = await editor.hover(category('ment‸ions: { any: [狗] }'));
    expect(words).toContain('The words by which people name the matter.');
    expect(words).toContain('人们怎样说这件事。');
    expect(await editor.hover(rule('{ fact: text, operator: mentions‸Any, value: [咬] }'))).toContain(
      '{fact} mentions at least one of {value} · {fact}提到{value}中的至少一个',
    );
    expect(await editor.hover(category('severity: ur‸gent'))).toContain('urgent · 紧急');
  });

  it.each([
    ['a mistyped field', category('severty: urgent'), 'severty: ', 'severty'],
    ['a mistyped operator', rule('{ fact: text, operator: mentionAny, value: [咬] }'), 'mentionAny: ', 'mentionsAny'],
    ['an unknown severity', category('severity: high'), 'high: ', 'urgent'],
    [
      'a limit nobody can read',
      `${head}plans: { p: { title: { zh-CN: 一, en: P }, steps: { s: { title: { zh-CN: 一, en: S }, limit: 3dw } } } }\n`,
      '3dw: ',
      '3wd',
    ],
    ['a missing field', 'id: pets\nversion: 1.0.0\ntitle: { zh-CN: 宠物, en: Pets }\n', '', '"from"'],
    ['two kinds of condition in one', rule('{ fact: text, operator: mentionsAny, value: [咬], all: [] }'), '', ''],
  ])('underlines %s', async (_, text, start, reason) => {
    const problems = await editor.problems(text);
    expect(problems.length).toBeGreaterThan(0);
    expect(problems[0]?.startsWith(start)).toBe(true);
    expect(problems[0]).toContain(reason);
  });

  it('finds nothing to underline in a pack that loads', async () => {
    expect(await editor.problems(lights)).toEqual([]);
    expect(await editor.problems(rule("{ fact: attachments, operator: 'someFact:not:equal', value: photo }"))).toEqual(
      [],
    );
  });
});

describe('an editor of JSON with the schema', () => {
  const editor = jsonEditor(packJsonSchema());

  it('offers severities, operators and roles', async () => {
    expect(await editor.complete(dog({ severity: '‸' }))).toEqual(['routine', 'urgent', 'emergency']);
    expect(await editor.complete(dog({ lead: '‸' }))).toContain('grid-worker');
    const conditions = { all: [{ fact: 'text', operator: '‸' }] };
    expect(await editor.complete(json({ rules: [{ name: 'r', conditions }] }))).toContain('mentionsAny');
  });

  it('says what a field means, in both languages', async () => {
    const words = await editor.hover(dog({ mentions: { any: ['狗'] } }).replace('mentions', 'ment‸ions'));
    expect(words).toContain('The words by which people name the matter.');
    expect(words).toContain('人们怎样说这件事。');
  });

  it('underlines a mistyped field, and a value that is none', async () => {
    expect(await editor.problems(dog({ severty: 'urgent' }))).toEqual(['"severty": Property severty is not allowed.']);
    expect(await editor.problems(dog({ severity: 'high' }))).toEqual([expect.stringContaining('"routine", "urgent"')]);
    expect(await editor.problems(dog({ severity: 'urgent' }))).toEqual([]);
  });

  it('finds nothing to underline in neighbourhoods and requests', async () => {
    const data = {
      name: '柳巷',
      places: [{ id: 'willow', kind: 'community', name: '柳巷社区' }],
      appointments: [{ role: 'grid-worker', holder: 'lin', name: '林', scope: 'willow' }],
    };
    const places = jsonEditor(await schemaFor('--of', 'neighbourhood'));
    expect(await places.problems(JSON.stringify(data))).toEqual([]);
    expect(await places.complete(JSON.stringify(data).replace('grid-worker', '‸'))).toContain('grid-worker');
    const requests = jsonEditor(await schemaFor('--of', 'request'));
    expect(await requests.problems('{"id":"r1","text":"路灯","channel":"fax"}')).toEqual([
      expect.stringContaining('"hotline"'),
    ]);
  });
});

describe('linli pack schema', () => {
  it('offers the names of the packs that are used', async () => {
    const editor = yamlEditor(await schemaFor('--uses', 'neighbourhood'));
    expect(await editor.complete(`${head}extends: neighbourhood\nchanges:\n  - category: ‸\n`)).toContain(
      'water/outage',
    );
    expect(await editor.complete(category('lead: ‸'))).toContain('car-committee');
  });

  it('writes a file where told to', async () => {
    const directory = folder();
    const { stdout } = await linli(['pack', 'schema', '--out', 'pack.schema.json'], { directory });
    expect(stdout).toBe('Written: pack.schema.json\n');
    expect(JSON.parse(readFileSync(join(directory, 'pack.schema.json'), 'utf8'))).toEqual(packJsonSchema());
  });

  it('knows three things to describe', async () => {
    expect(await linli(['pack', 'schema', '--of', 'plan'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('--of cannot be "plan". Give pack, neighbourhood or request.'),
    });
    expect(await linli(['pack', 'schema', 'pack'])).toMatchObject({ code: 2 });
  });

  it('describes what is read: the same pack as JSON has no problems either', async () => {
    const editor = jsonEditor(await schemaFor());
    expect(await editor.problems(JSON.stringify(parse(lights)))).toEqual([]);
  });
});
