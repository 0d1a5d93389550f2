import { describe, expect, it } from 'vitest';

import { readDataFile } from '../../src/load/data-file.ts';
import { folder } from '../command-line.ts';

const read = (name: string, content: string | Uint8Array) =>
  readDataFile(name, 'PACK', { directory: folder({ [name]: content }) } as never);

const bomb = [
  'a: &a [x, x, x, x, x, x, x, x, x]',
  ...['b', 'c', 'd', 'e', 'f'].map((name, at) => {
    const below = `*${'abcdef'[at]}`;
    return `${name}: &${name} [${Array.from({ length: 9 }, () => below).join(', ')}]`;
  }),
].join('\n');

describe('YAML', () => {
  it.each([
    ['a word stays a word', 'country: NO\nanswer: yes', { country: 'NO', answer: 'yes' }],
    [
      'a code keeps its zeros',
      'code: 007\nid: 0100\nzero: 0\nshare: 0.5',
      { code: '007', id: '0100', zero: 0, share: 0.5 },
    ],
    ['a date stays text', 'from: 2026-01-01', { from: '2026-01-01' }],
    ['a word list may be shared', 'a: &w [x, y]\nb: *w', { a: ['x', 'y'], b: ['x', 'y'] }],
    ['merge keys are plain keys', '<<: 1', { '<<': 1 }],
    ['a byte order mark is no content', '\uFEFFa: 1', { a: 1 }],
  ])('%s', async (_, text, value) => {
    expect(await read('pack.yaml', text)).toEqual(value);
  });

  it.each([
    ['a key twice', 'a: 1\nb: 2\na: 3', 'PACK_DUPKEY', 3],
    ['a key twice in a flow', 'x: { a: 1,\n  a: 2 }', 'PACK_DUPKEY', 2],
    ['tabs as indentation', 'a:\n\tb: 1', 'PACK_YAML', 2],
    ['two documents', 'a: 1\n---\nb: 2', 'PACK_YAML', 2],
    ['a tag of JavaScript', 'a: !!js/function "x"', 'PACK_YAML', 1],
    ['binary data', 'a: 1\nb: !!binary aGk=', 'PACK_YAML', 2],
    ['a list as key', '? [a, b]\n: 1', 'PACK_YAML', 1],
    ['an unclosed list', 'a: 1\nb: [1, 2', 'PACK_YAML', 2],
    ['an alias of nothing', 'a: *b', 'PACK_YAML', 1],
    ['an alias bomb', bomb, 'PACK_YAML', 1],
    ['a circle', 'a: &a [*a]', 'PACK_YAML', 1],
    ['100,000 brackets', `a: 1\nb: ${'['.repeat(100_000)}`, 'PACK_YAML', 2],
    ['100,000 braces, closed', `${'{a: '.repeat(100_000)}1${'}'.repeat(100_000)}`, 'PACK_YAML', 1],
    ['20,000 dashes', `a:\n${'- '.repeat(20_000)}x`, 'PACK_YAML', 2],
    [
      '20,000 levels of indentation',
      Array.from({ length: 1000 }, (_, at) => `${' '.repeat(at)}a:`).join('\n'),
      'PACK_YAML',
      402,
    ],
  ])('with %s is refused, with the line', async (_, text, code, line) => {
    await expect(read('pack.yaml', text)).rejects.toMatchObject({ code, path: `pack.yaml:${line}` });
  });

  it('brackets within words are not nesting', async () => {
    const text = `a: "${'['.repeat(500)}"\nb: |\n  ${'{'.repeat(500)}\n`;
    expect(await read('pack.yml', text)).toEqual({ a: '['.repeat(500), b: `${'{'.repeat(500)}\n` });
  });
});

describe('JSON', () => {
  it.each([
    ['an escaped quote', '{"a\\"": 1, "b": "\\\\"}'],
    ['the same key on two levels', '{"a": {"a": 1}, "b": [{"a": 1}, {"a": 2}]}'],
    ['a string of 4 MB', `{"a": "${'\\n'.repeat(2_000_000)}", "b": "${'x'.repeat(1_000_000)}"}`],
    ['a key like a sign', '{":": "{", "{": ":"}'],
  ])('may hold %s', async (_, text) => {
    expect(await read('pack.json', text)).toEqual(JSON.parse(text));
  });

  it.each([
    ['a key twice', '{"a": 1,\n "b": {"a": 2},\n "a": 3}', 'PACK_DUPKEY', 3],
    ['a key twice, once in disguise', '{"a": 1,\n "\\u0061": 2}', 'PACK_DUPKEY', 2],
    ['a comma too many', '{"a": 1,\n}', 'PACK_JSON', 2],
    ['no end', '{"a": 1,\n\n"b": [', 'PACK_JSON', 3],
    ['a word', '{"a": 1,\n"b": 2,\n"c": oops,\n"d": 3, "e": 4}', 'PACK_JSON', 3],
  ])('with %s is refused, with the line', async (_, text, code, line) => {
    await expect(read('pack.json', text)).rejects.toMatchObject({ code, path: `pack.json:${line}` });
  });

  it('keeps an own __proto__ an own key, for the check to refuse', async () => {
    const value = await read('pack.json', '{"__proto__": {"x": 1}}');
    expect(Object.keys(value as object)).toEqual(['__proto__']);
  });
});

describe('a data file', () => {
  it.each([
    ['pack.yaml', Buffer.from('\uFEFFa: 1', 'utf16le'), 'PACK_ENCODING'],
    ['pack.json', Buffer.from([0x7b, 0xff, 0x7d]), 'PACK_ENCODING'],
    ['pack.toml', 'a = 1', 'PACK_FILE'],
    ['pack.yaml', ' '.repeat(16_000_001), 'FILE_SIZE'],
  ])('%s is refused: %#', async (name, content, code) => {
    await expect(read(name, content)).rejects.toMatchObject({ code, path: name });
  });
});
