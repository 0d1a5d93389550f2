import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { fixed, folder, lights, linli } from '../command-line.ts';

const good = '{"id":"good","text":"路灯不亮"}';

interface Answer {
  readonly decisions: readonly { readonly request: string; readonly category?: { readonly code: string } }[];
  readonly summary: { readonly decided: number; readonly refused: number; readonly ignoredFields: object };
  readonly errors: readonly { readonly code: string; readonly path: string; readonly message: string }[];
}

async function triage(name: string, content: string | Uint8Array) {
  const files = { 'lights.yaml': lights, [name]: content };
  const { code, lines, stderr, stdout } = await linli(['triage', name, ...fixed, '--json'], { files });
  const answers = stdout === '' ? [] : lines.map((line) => JSON.parse(line));
  const errors = stderr
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line).error);
  return { code, decisions: answers.slice(0, -1), summary: answers.at(-1)?.summary, errors } as Answer & {
    code: number;
  };
}

describe('a bad line between good ones', () => {
  const deep = `{"id":"deep","text":"路灯","facts":{"x":${'['.repeat(5000)}${']'.repeat(5000)}}}`;
  it.each([
    ['no JSON', '{bad', 'INPUT_JSON', ':2'],
    ['cut off', '{"id":"x","text":"路', 'INPUT_JSON', ':2'],
    ['a raw NUL', '{"id":"x","text":"路\u0000灯"}', 'INPUT_JSON', ':2'],
    ['a list', '[1,2]', 'INPUT_JSON', ':2'],
    ['null', 'null', 'INPUT_JSON', ':2'],
    ['deep nesting', deep, 'INPUT_DEPTH', ':2'],
    ['a line over 1 MB', `{"text":"${'x'.repeat(1_000_001)}"}`, 'INPUT_LINE', ':2'],
    ['a text over 20,000 characters', `{"text":"${'x'.repeat(20_001)}"}`, 'REQ_LIMIT', ':2#/text'],
    ['no words', '{"id":"x"}', 'REQ_VALUE', ':2#/text'],
    ['words that are none', '{"id":"x","text":5}', 'REQ_VALUE', ':2#/text'],
    ['an impossible date', '{"id":"x","text":"a","receivedAt":"2026-02-30T10:00+08:00"}', 'REQ_DATE', ':2#/receivedAt'],
    ['a time without zone', '{"id":"x","text":"a","receivedAt":"2026-02-03T10:00"}', 'REQ_DATE', ':2#/receivedAt'],
    ['epoch seconds', '{"id":"x","text":"a","receivedAt":1790755200}', 'REQ_DATE', ':2#/receivedAt'],
    ['the year 9999', '{"id":"x","text":"a","receivedAt":"9999-01-01T00:00Z"}', 'REQ_DATE', ':2#/receivedAt'],
    ['an unknown channel', '{"id":"x","text":"a","channel":"fax"}', 'REQ_VALUE', ':2#/channel'],
    ['a reserved id', '{"id":"__proto__","text":"a"}', 'REQ_ID', ':2#/id'],
    ['an id that is a path', '{"id":"../x","text":"a"}', 'REQ_ID', ':2#/id'],
    ['an id that is a statement', `{"id":"q'; drop table","text":"a"}`, 'REQ_ID', ':2#/id'],
    ['an empty id', '{"id":"","text":"a"}', 'REQ_ID', ':2#/id'],
    ['an id of 10,000 letters', `{"id":"${'x'.repeat(10_000)}","text":"a"}`, 'REQ_ID', ':2#/id'],
  ])('with %s is refused with its code and place, the others are decided', async (_, line, code, place) => {
    const { code: exit, decisions, summary, errors } = await triage('requests.jsonl', `${good}\n${line}\n${good}\n`);
    expect(exit).toBe(1);
    expect(decisions.map(({ request, category }) => [request, category?.code])).toEqual([
      ['good', 'light'],
      ['good', 'light'],
    ]);
    expect(summary).toMatchObject({ decided: 2, refused: 1 });
    expect(errors.map((error) => [error.code, error.path])).toEqual([[code, `requests.jsonl${place}`]]);
  });

  it('is listed in the summary for people, in their language and without a stack trace', async () => {
    const files = { 'lights.yaml': lights, 'r.jsonl': `${good}\n{bad\n` };
    const { code, lines, stderr } = await linli(['triage', 'r.jsonl', ...fixed, '--lang', 'zh-CN'], { files });
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(lines).toContain('1 行未能读取：');
    expect(lines).toContain(
      '  r.jsonl:2  INPUT_JSON  这一行不是 JSON 对象，第 2 列出错。请每行写一个 {"id": …, "text": …}。',
    );
  });

  it('is counted where there are more than can be listed', async () => {
    const files = { 'lights.yaml': lights, 'r.jsonl': `${good}\n${'{bad\n'.repeat(50)}[]\n` };
    const { lines } = await linli(['triage', 'r.jsonl', ...fixed], { files });
    expect(lines).toContain('51 lines refused:');
    expect(lines.filter((line) => line.startsWith('  r.jsonl:'))).toHaveLength(20);
    expect(lines).toContain('  … and 31 more (INPUT_JSON × 51)');
  });
});

describe('what a request does not have', () => {
  it('is ignored and counted, own keys of Object.prototype included', async () => {
    const line =
      '{"id":7,"text":"路灯","label":"x","__proto__":{"text":"y"},"requester":{"kind":"resident","wechat":"w"}}';
    const { code, decisions, summary } = await triage('r.jsonl', `${line}\n${good}`);
    expect({ code, first: decisions[0]?.request }).toEqual({ code: 0, first: '7' });
    expect(summary.ignoredFields).toEqual(
      Object.fromEntries([
        ['label', 1],
        ['__proto__', 1],
        ['requester.wechat', 1],
      ]),
    );
    expect(Object.prototype).not.toHaveProperty('text');
  });

  it('is counted without end, but not by ever more names', async () => {
    const many = Array.from({ length: 300 }, (_, at) => `{"text":"路灯","field${at}":1}`).join('\n');
    const { summary } = await triage('r.jsonl', many);
    expect(Object.keys(summary.ignoredFields)).toHaveLength(101);
    expect(summary.ignoredFields).toHaveProperty('…', 200);
  });
});

describe('input that cannot be read at all', () => {
  it.each([
    ['empty.jsonl', '', 'INPUT_EMPTY'],
    ['blank.txt', '\n  \r\n\n', 'INPUT_EMPTY'],
    ['header.csv', 'id,text\n', 'INPUT_EMPTY'],
    ['mark.txt', '\uFEFF', 'INPUT_EMPTY'],
    ['columns.csv', 'id,txet,channel\n1,路灯,web\n', 'INPUT_HEADER'],
  ])('%s is misuse: %s', async (name, content, code) => {
    const { code: exit, errors } = await triage(name, content);
    expect(exit).toBe(2);
    expect(errors.map((error) => error.code)).toEqual([code]);
  });

  it.each(['en', 'zh-CN'])('a missing file, a directory or an unreadable one is misuse, said in %s', async (lang) => {
    const directory = folder({ 'requests.jsonl': good });
    mkdirSync(join(directory, 'sub'));
    symlinkSync('loop', join(directory, 'loop'));
    const said = async (file: string) => (await linli(['triage', file, '--lang', lang], { directory })).stderr;
    expect(await said('reqests.jsonl')).toMatch(/^linli: reqests\.jsonl {2}FILE_MISSING {2}.*“?"?requests\.jsonl"?”?/);
    expect(await said('sub')).toMatch(/^linli: sub {2}FILE_DIRECTORY {2}.+\n$/);
    expect(await said('loop')).toMatch(/^linli: loop {2}FILE_UNREADABLE {2}.*ELOOP.*\n$/);
    expect(await said('requests.jsonl/x')).toMatch(/^linli: requests\.jsonl\/x {2}FILE_UNREADABLE {2}.*ENOTDIR.*\n$/);
  });
});
