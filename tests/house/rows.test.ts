import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { describe, expect, it } from 'vitest';

import { type Mechanism, parseMechanisms } from '../../scripts/rows/mechanisms.ts';
import { printed, summary, widthOf } from '../../scripts/rows/print.ts';
import { rowsOf } from '../../scripts/rows/row.ts';
import { exampleNames, testTitles } from '../../scripts/rows/titles.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const page = readFileSync(`${root}docs/mechanisms.md`, 'utf8');

const mechanism = (id: string, name = '名'): Mechanism => ({
  id,
  mechanism: 'm',
  name,
  package: '@linli/core',
  theme: 't',
});

const table = (...rows: string[]) =>
  ['## Care', '', '| id | mechanism | 名称 | package |', '|---|---|---|---|', ...rows].join('\n');

const titlesOf = (source: string) => testTitles('some.test.ts', source).map(({ title }) => title);

const idsFoundIn = (title: string) =>
  rowsOf(
    ['B1', 'B18', 'B19', 'B180'].map((id) => mechanism(id)),
    [{ file: 'some.test.ts', line: 1, title }],
  )
    .filter(({ tests }) => tests.length > 0)
    .map(({ id }) => id);

const run = (...options: string[]) => {
  const { status, stdout } = spawnSync(process.execPath, ['scripts/rows.ts', ...options], {
    cwd: root,
    encoding: 'utf8',
  });
  return { status, stdout };
};

const idsTo = (letter: string, last: number) =>
  Array.from({ length: last }, (_, index) => `${letter}${String(index + 1).padStart(2, '0')}`);

describe('reading the list', () => {
  it('takes rows under headings, however the columns are padded', () => {
    const markdown = `${table('| A17 | A kind of household   | 家庭 | `@linli/core` rounds |')}\n\n## Reports\n\n| C18   | A count | 口径   | \`@linli/core\` |\n`;
    expect(parseMechanisms('list.md', markdown)).toEqual([
      { id: 'A17', mechanism: 'A kind of household', name: '家庭', package: '@linli/core rounds', theme: 'Care' },
      { id: 'C18', mechanism: 'A count', name: '口径', package: '@linli/core', theme: 'Reports' },
    ]);
  });

  it.each([
    ['a cell that is left empty', ['| A17 | A household | | `@linli/core` |'], 'list.md:5 row A17'],
    ['a cell too few', ['| A17 | A household | 家庭 |'], 'list.md:5 row A17'],
    ['a cell too many', ['| A17 | A household | 家庭 | `@linli/core` | yes |'], 'list.md:5 row A17'],
    [
      'an id given twice',
      ['| A17 | One | 一 | `@linli/core` |', '| A17 | Two | 二 | `@linli/core` |'],
      'list.md:6 row A17',
    ],
  ])('refuses %s, and says where', (_, rows, message) => {
    expect(() => parseMechanisms('list.md', table(...rows))).toThrow(message);
  });
});

describe('finding titles', () => {
  it.each([
    [`it('one', () => {});`, ['one']],
    ['test(`two`, () => {});', ['two']],
    [`describe('group', () => { it('inside', () => {}); });`, ['group', 'inside']],
    [`it.each([['B18', 1]])('row %s', () => {});`, ['row %s']],
    ['it.each`a\n${1}`("tagged", () => {});', ['tagged']],
    [
      `describe.skipIf(absent)('only with data', () => { it.concurrent('inside', () => {}); });`,
      ['only with data', 'inside'],
    ],
    ['it(`B19 in ${zone} and ${other}`, () => {});', ['B19 in … and …']],
    [`it(named, () => {});`, ['…']],
  ])('reads %s', (source, titles) => {
    expect(titlesOf(source)).toEqual(titles);
  });

  it.each([
    `it.skip('one', () => {});`,
    `it.todo('one');`,
    `it('one');`,
    `it.fails('one', () => {});`,
    `describe.skip('group', () => { it('inside', () => {}); });`,
    `describe('group', () => { it.skip('inside', () => {}); });`,
    `pattern.test('one', 2); expect('one', 'two').toBe('one');`,
    `// it('one', () => {})`,
    `const source = "it('one', () => {})";`,
  ])('does not count %s', (source) => {
    expect(titlesOf(source)).toEqual([]);
  });

  it('says on which line a title stands', () => {
    expect(testTitles('some.test.ts', `\nit(\n  'one',\n  () => {},\n);`)).toEqual([
      { file: 'some.test.ts', line: 3, title: 'one' },
    ]);
  });

  it('takes the names of examples, and not those of rules', () => {
    const source = `definePack({
      rules: [{ name: 'a rule', conditions: { all: [] }, event: { type: 'tag' } }],
      tests: [
        { name: 'a broken ramp', given: { text: '坡道' }, then: { category: 'ramp' } },
        { name: 'given without then', given: {} },
      ],
    });`;
    expect(exampleNames('index.ts', source)).toEqual([{ file: 'index.ts', line: 4, title: 'a broken ramp' }]);
  });
});

describe('joining rows and titles', () => {
  it.each([
    ['B18: made safe in a day', ['B18']],
    ['two legs, one start (B18, B19)', ['B18', 'B19']],
    ['B18-B19', ['B18', 'B19']],
    ['第一段(B18)按自然日', ['B18']],
    ['B1', ['B1']],
    ['AB18 B18a xB18 B_18 B18号楼 b18', []],
  ])('finds whole ids only in "%s"', (title, ids) => {
    expect(idsFoundIn(title)).toEqual(ids);
  });

  it('counts a title once, even where it says the id twice', () => {
    const [row] = rowsOf([mechanism('B18')], [{ file: 'some.test.ts', line: 1, title: 'B18 again B18' }]);
    expect(row?.tests).toHaveLength(1);
  });
});

describe('printing', () => {
  const rows = rowsOf(
    [mechanism('B18', '短名'), mechanism('B19', '长一些的名')],
    [{ file: 'some.test.ts', line: 7, title: 'B19 x' }],
  );

  it('aligns the columns by what a terminal shows', () => {
    expect(printed(rows)).toEqual([
      '',
      't',
      '  B18  短名        @linli/core  no test  m',
      '  B19  长一些的名  @linli/core  1 test   m',
      '         some.test.ts:7  B19 x',
    ]);
    expect(widthOf('A座，3层')).toBe(8);
  });

  it('ends with what is there and what is not', () => {
    expect(summary(rows)).toBe('1 of 2 rows have an acceptance test; 1 have none');
  });
});

describe('pnpm rows', () => {
  it('gives programs every row, and fails when a row has no test', () => {
    const { status, stdout } = run('--json');
    const report: { total: number; tested: number; missing: string[]; rows: unknown[] } = JSON.parse(stdout);
    expect(report.rows).toHaveLength(report.total);
    expect(report.tested + report.missing.length).toBe(report.total);
    expect(status).toBe(report.missing.length > 0 ? 1 : 0);
  });

  it('lists only what is missing when asked, and closes with the count', () => {
    const { status, stdout } = run('--missing');
    expect(stdout).not.toMatch(/ \d+ tests? /);
    expect(stdout).toMatch(/\n132 of 132 rows have an acceptance test; 0 have none\n$/);
    expect(status).toBe(0);
  });
});

describe('the list of the project', () => {
  const mechanisms = parseMechanisms('docs/mechanisms.md', page);
  const ids = [...idsTo('A', 26), ...idsTo('B', 39), ...idsTo('C', 29), ...idsTo('D', 17), ...idsTo('E', 21)];

  it('has each of the 132 ids once', () => {
    expect(ids).toHaveLength(132);
    expect(mechanisms.map(({ id }) => id).toSorted()).toEqual(ids);
  });

  it('gives each row both names and a package', () => {
    const incomplete = mechanisms.filter(
      (row) =>
        !/^[A-Z][\x20-\x7e’]+$/.test(row.mechanism) ||
        !/^\p{Script=Han}{2,8}$/u.test(row.name) ||
        !/^@linli\/(?:core [a-z ]+|time|pack-[a-z-]+)$/.test(row.package) ||
        row.theme === '',
    );
    expect(incomplete).toEqual([]);
    expect(new Set(mechanisms.map(({ name }) => name)).size).toBe(mechanisms.length);
  });
});

const shared = new URL('../../../shared/design/mechanisms.json', import.meta.url);
const git = spawnSync('git', ['ls-files', '-z', '--', 'docs', 'packages/*/src/*', 'examples'], {
  cwd: root,
  encoding: 'utf8',
});
const tracked = git.status === 0 ? git.stdout.split('\0').filter((file) => file !== '' && existsSync(root + file)) : [];
const absent = [
  ...(existsSync(shared) ? [] : ['../shared/design/mechanisms.json is not here']),
  ...(git.status === 0 ? [] : ['git cannot say which files are tracked']),
].join('; ');

/** The letters and digits of a text, so that a quote is found whatever punctuation surrounds its parts. */
const lettersOf = (text: string) => text.replaceAll(/[^\p{L}\p{N}]+/gu, '');
const isLong = (quote: string) => (quote.match(/\p{Script=Han}/gu)?.length ?? 0) >= 8;
const quotedIn = (text: string, quotes: readonly string[]) => {
  const letters = lettersOf(text);
  return quotes.filter((quote) => isLong(quote) && letters.includes(lettersOf(quote)));
};

describe('our own words', () => {
  it('would be told from a quote', () => {
    const quotes = ['门前的路灯,已经修好了', '修好了'];
    expect(quotedIn('她说:门前的路灯 已经修好了。', quotes)).toEqual([quotes[0]]);
    expect(quotedIn('门前路灯修好了', quotes)).toEqual([]);
  });

  it.skipIf(absent !== '')(
    `are used for the rows of the design, in every file of the project${absent && ` (skipped: ${absent})`}`,
    () => {
      const design: { id: string; quote: string }[] = JSON.parse(readFileSync(shared, 'utf8'));
      expect(design.map(({ id }) => id).toSorted()).toEqual(
        parseMechanisms('docs/mechanisms.md', page)
          .map(({ id }) => id)
          .toSorted(),
      );

      const quotes = design.map(({ quote }) => quote);
      expect(quotes.filter(isLong).length).toBeGreaterThan(100);
      expect(tracked).toEqual(expect.arrayContaining(['docs/mechanisms.md', 'packages/errors/src/index.ts']));
      const found = tracked.flatMap((file) =>
        quotedIn(readFileSync(root + file, 'utf8'), quotes).map((quote) => `${file}: ${quote}`),
      );
      expect(found).toEqual([]);
    },
  );
});
