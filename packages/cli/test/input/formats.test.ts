import { describe, expect, it } from 'vitest';

import { fixed, lights, linli } from '../command-line.ts';

async function ids(name: string, content: string | Uint8Array, ...args: string[]) {
  const world = name === '-' ? { stdin: content as string } : { files: { [name]: content } };
  const { lines, stderr, code } = await linli(['triage', name, ...fixed, '--json', ...args], {
    ...world,
    files: { 'lights.yaml': lights, ...world.files },
  });
  const answers = lines.filter(Boolean).map((line) => JSON.parse(line));
  return {
    code,
    rows: answers.slice(0, -1).map(({ request, category }) => [request, category?.code]),
    answers,
    errors: stderr
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line).error)
      .map((error: { code: string; path: string }) => `${error.code} ${error.path}`),
  };
}

describe('the form of the input', () => {
  it.each([
    [
      'lines.txt',
      '路灯不亮\n\n  \n谢谢\n',
      [
        ['line-1', 'light'],
        ['line-4', undefined],
      ],
    ],
    [
      'lines.log',
      '路灯不亮\r\n谢谢',
      [
        ['line-1', 'light'],
        ['line-2', undefined],
      ],
    ],
    [
      'lines.ndjson',
      '{"text":"路灯不亮"}\n{"id":"b","text":"谢谢"}',
      [
        ['line-1', 'light'],
        ['b', undefined],
      ],
    ],
    [
      'lines.csv',
      'id,text\na,路灯不亮\n,谢谢\n',
      [
        ['a', 'light'],
        ['line-3', undefined],
      ],
    ],
    ['-', '路灯不亮\n', [['line-1', 'light']]],
    ['-', '  {"id":"a","text":"路灯不亮"}', [['a', 'light']]],
  ])('follows from the name %s, or on standard input from its first character', async (name, content, rows) => {
    expect((await ids(name, content)).rows).toEqual(rows);
  });

  it('can be named', async () => {
    expect((await ids('-', 'text,id\n路灯不亮,a\n', '--format', 'csv')).rows).toEqual([['a', 'light']]);
    expect((await ids('odd.csv', '路灯不亮,id\n', '--format', 'text')).rows).toEqual([['line-1', 'light']]);
  });
});

describe('CSV', () => {
  const wide = (row: string) => ids('r.csv', `id,text,channel,receivedAt,place,requester.kind,note\n${row}\n`);

  it('fills the fields of a request and counts the columns it does not know', async () => {
    const { answers } = await wide('a,路灯不亮,hotline,2026-09-30T16:00+08:00,g1/b3,resident,x');
    expect(answers[0]).toMatchObject({ request: 'a', receivedAt: '2026-09-30T08:00:00.000Z' });
    expect(answers[1]).toMatchObject({ summary: { ignoredFields: { note: 1 } } });
  });

  it('takes cells with commas, quotes and line feeds in them', async () => {
    const { rows, errors } = await ids('r.csv', 'id,text\na,"路灯,""坏""了\n第二行"\nb,谢谢\n');
    expect({ rows, errors }).toEqual({
      rows: [
        ['a', 'light'],
        ['b', undefined],
      ],
      errors: [],
    });
  });

  it('takes headers in Chinese, names of channels too, and an address in the column for the place', async () => {
    const { rows, answers, errors } = await ids(
      'r.csv',
      '\uFEFF编号,诉求内容,渠道,受理时间,地点\r\na,路灯不亮,热线,2026-09-30T16:00+08:00,3号楼\r\n',
    );
    expect({ rows, errors }).toEqual({ rows: [['a', 'light']], errors: [] });
    expect(answers[0]).toMatchObject({ location: { mention: { building: '3' } } });
  });

  it('leaves out rows that are empty, and empty cells at the end of rows', async () => {
    const { rows, errors } = await ids('r.csv', 'id,text\na,路灯,,\n,,,\n');
    expect({ rows, errors }).toEqual({ rows: [['a', 'light']], errors: [] });
  });

  it('lets a cell begin as a formula does', async () => {
    expect((await ids('r.csv', 'id,text\na,=HYPERLINK(1)\nb,@路灯\n')).rows).toEqual([
      ['a', undefined],
      ['b', 'light'],
    ]);
  });

  it('gives up a record with a stray quote, and only that one', async () => {
    const { code, rows, errors } = await ids(
      'r.csv',
      'id,text\na,"路灯\nb,谢谢\nc,他说"好"\nd,路灯\ne,x,y\nf\ng,路灯\n',
    );
    expect(code).toBe(1);
    expect(rows).toEqual([
      ['b', undefined],
      ['d', 'light'],
      ['g', 'light'],
    ]);
    expect(errors).toEqual([
      'INPUT_QUOTE r.csv:2',
      'INPUT_QUOTE r.csv:4',
      'INPUT_COLUMNS r.csv:6',
      'INPUT_COLUMNS r.csv:7',
    ]);
  });

  it('does not lose itself after a thousand lines within a quote', async () => {
    const { rows, errors } = await ids('r.csv', `id,text\na,"路灯\n${'b,路灯\n'.repeat(3000)}`);
    expect({ rows: rows.length, errors }).toEqual({ rows: 3000, errors: ['INPUT_QUOTE r.csv:2'] });
  });
});

describe('the encoding of the input', () => {
  const gbk = (text: string) => Buffer.from(gbkBytes(text));

  it.each([
    ['UTF-8 with a mark', Buffer.from('\uFEFF路灯不亮\n谢谢\n')],
    ['UTF-16, little end first', Buffer.from('\uFEFF路灯不亮\r\n谢谢\r\n', 'utf16le')],
    ['UTF-16, big end first', Buffer.from('\uFEFF路灯不亮\n谢谢\n', 'utf16le').swap16()],
  ])('may be %s', async (_, content) => {
    const { rows, answers } = await ids('r.txt', content);
    expect(rows).toEqual([
      ['line-1', 'light'],
      ['line-2', undefined],
    ]);
    expect(answers.at(-1)).toMatchObject({ summary: { encoding: 'utf-8' } });
  });

  it('may be GB18030, which the summary says', async () => {
    const files = { 'lights.yaml': lights, 'r.csv': gbk('编号,诉求\na,路灯不亮\n') };
    const { code, lines } = await linli(['triage', 'r.csv', ...fixed, '--lang', 'zh-CN'], { files });
    expect(code).toBe(0);
    expect(lines[1]).toContain('路灯不亮');
    expect(lines).toContain('文件不是 UTF-8，已按 GB18030 读取。');
  });

  it('is UTF-8 still where a single line is spoilt', async () => {
    const spoilt = Buffer.concat([Buffer.from('路灯一\n'), gbk('路灯二'), Buffer.from('\n路灯三\n路灯四\n')]);
    const { code, rows, errors } = await ids('r.txt', spoilt);
    expect({ code, ids: rows.map(([id]) => id) }).toEqual({ code: 1, ids: ['line-1', 'line-3', 'line-4'] });
    expect(errors).toEqual(['INPUT_ENCODING r.txt:2']);
  });

  it('is refused line by line where it is neither', async () => {
    const { rows, errors } = await ids('r.txt', Buffer.from('plain\n\xFF\xFE\xFF\nplain\n', 'latin1'));
    expect({ rows: rows.length, errors }).toEqual({ rows: 2, errors: ['INPUT_ENCODING r.txt:2'] });
  });

  it('does not depend on how the bytes arrive', async () => {
    const bytes = Buffer.from('\uFEFF路灯不亮\r\n谢谢\n最后一行路灯');
    const { stdout } = await linli(['triage', '-', ...fixed, '--json'], {
      files: { 'lights.yaml': lights },
      stdin: [...bytes].map((byte) => Buffer.from([byte])),
    });
    const whole = await linli(['triage', '-', ...fixed, '--json'], {
      files: { 'lights.yaml': lights },
      stdin: [bytes],
    });
    expect(stdout).toBe(whole.stdout);
    expect(stdout.split('\n')).toHaveLength(5);
  });

  it('lets a NUL in plain words pass', async () => {
    expect((await ids('r.txt', '路灯\u0000不亮\n')).rows).toEqual([['line-1', 'light']]);
  });
});

/** GB18030 of a text, found by decoding every pair of bytes there is: Node only decodes it. */
function gbkBytes(text: string): number[] {
  const decoder = new TextDecoder('gb18030');
  const pairs = new Map<string, number[]>();
  for (let high = 0x81; high <= 0xfe; high++) {
    for (let low = 0x40; low <= 0xfe; low++) {
      const pair = [high, low];
      const character = decoder.decode(Uint8Array.from(pair));
      if (character.length === 1 && !pairs.has(character)) pairs.set(character, pair);
    }
  }
  return [...text].flatMap((character) => pairs.get(character) ?? [character.charCodeAt(0)]);
}
