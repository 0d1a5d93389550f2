import { createLinli, LinliError, unknownNeighbourhood } from '@linli/core';
import {
  personalRecord,
  type Registry,
  registry,
  type RegistryCommand,
  registryOn,
  type RegistryState,
  type Table,
  withPersonal,
} from '@linli/core/registry';
import { fold } from '@linli/core/stream';
import { describeProblems, exportEntries, importEntries, readFileTable, writeFileTable } from '@linli/exchange';
import { chinaCalendar } from '@linli/time';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import writeXlsxFile from 'write-excel-file/universal';

import { en } from '../src/messages/en.ts';
import { zhCN } from '../src/messages/zh-CN.ts';

const linli = createLinli({ packs: [], neighbourhood: unknownNeighbourhood(), calendar: chinaCalendar() });
const context = { at: new Date('2026-03-02T09:00+08:00'), linli };
const stream = 'registry/willow';
const formats = ['csv', 'xlsx', 'json'] as const;
const bytesOf = (text: string) => new TextEncoder().encode(text);

const after = (state: RegistryState, command: RegistryCommand | undefined) =>
  command === undefined ? state : fold(registry, registry.decide(command, state, context), state);

const ground = after(registry.initial, {
  type: 'add',
  entries: [
    { kind: 'place', id: 'willow', from: '2026-01-01', facts: { kind: 'community', name: '柳巷' } },
    { kind: 'place', id: 'willow/b1', from: '2026-01-01', facts: { kind: 'building', name: '1号楼', number: '1' } },
    { kind: 'household', id: 'h1', from: '2026-01-01', facts: { place: 'willow/b1', floor: -1, room: '=1+1' } },
    { kind: 'household', id: 'h2', from: '2026-02-01', until: '2026-12-31', facts: { place: 'willow/b1' } },
    { kind: 'resident', id: 'liu', from: '2026-01-01', facts: { household: 'h1', reach: 'none' } },
  ],
});
const liu = personalRecord({
  stream,
  kind: 'resident',
  id: 'liu',
  data: { name: '刘，"奶奶"', phone: '13800138000', care: ['a', 'b'] },
});
const day: Registry = withPersonal(registryOn(ground, '2026-03-02'), [liu]);

const codeOf = async (run: () => Promise<unknown>) => {
  try {
    await run();
  } catch (error) {
    return error instanceof LinliError ? error.code : String(error);
  }
  return undefined;
};

describe.each(formats)('a registry as %s', (format) => {
  it('comes back as it was', async () => {
    const households = await exportEntries(day, 'household', { format });
    const residents = await exportEntries(day, 'resident', { format, personal: true });
    const places = after(registry.initial, {
      type: 'add',
      entries: day.all('place').map(({ id, from, ...facts }) => ({ kind: 'place', id, from, facts })),
    });
    const first = await importEntries(households, { kind: 'household', state: places, stream, from: '2020-01-01' });
    const state = after(places, first.command);
    const second = await importEntries(residents, { kind: 'resident', state, stream, from: '2020-01-01' });
    expect([first.problems, second.problems]).toEqual([[], []]);
    const again = withPersonal(registryOn(after(state, second.command), '2026-03-02'), second.personal);
    expect(again.all('household')).toEqual(day.all('household'));
    expect(again.all('resident')).toEqual(day.all('resident'));
  });

  it('leaves names out unless told', async () => {
    const { columns } = await readFileTable(await exportEntries(day, 'resident', { format }));
    expect(columns).not.toContain('姓名');
  });

  it('reads ten thousand households', async () => {
    const rows = Array.from({ length: 10_000 }, (_, at) => [`n${at}`, at === 7 ? 'nowhere' : 'willow/b1', at % 30]);
    const file = await writeFileTable({ columns: ['编号', '地点', '楼层'], rows }, format);
    const { taken, problems } = await importEntries(file, {
      kind: 'household',
      state: ground,
      stream,
      from: '2026-01-01',
    });
    expect([taken, problems.map(({ row, column }) => [row, column])]).toEqual([9999, [[9, '地点']]]);
  });

  it('any text comes back', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: 'grapheme-ascii', minLength: 1 }), { minLength: 1, maxLength: 5 }),
        async (texts) => {
          const table: Table = { columns: ['a'], rows: texts.map((text) => [text]) };
          const back = await readFileTable(await writeFileTable(table, format), format);
          const trimmed = (each: unknown) => String(each).trim();
          expect(back.rows.map(([cell]) => trimmed(cell))).toEqual(texts.map(trimmed));
        },
      ),
      { numRuns: format === 'xlsx' ? 20 : 100 },
    );
  });
});

describe('what people and their programs write', () => {
  it.each([
    ['UTF-8 with its mark', bytesOf('\uFEFF编号,地点\nh3,willow\n')],
    [
      'UTF-16',
      new Uint8Array([
        0xff,
        0xfe,
        ...new Uint8Array(new Uint16Array([...'编号\t地点\nh3\twillow'].map((each) => each.charCodeAt(0))).buffer),
      ]),
    ],
    [
      'GB 18030',
      new Uint8Array([0xb1, 0xe0, 0xba, 0xc5, 0x2c, 0xb5, 0xd8, 0xb5, 0xe3, 0x0a, ...bytesOf('h3,willow\n')]),
    ],
    ['semicolons', bytesOf('编号;地点\r\nh3;willow\r\n')],
    ['JSON', bytesOf(' [{"编号": "h3", "地点": "willow"}]')],
  ])('%s', async (_, file) => {
    const { taken, problems } = await importEntries(file, {
      kind: 'household',
      state: ground,
      stream,
      from: '2026-01-01',
    });
    expect([taken, problems]).toEqual([1, []]);
  });

  it('a JSON object with objects and lists inside', async () => {
    const file = bytesOf(
      '[{"id":"p1","resident":"liu","holder":"min","relation":"son","consent":{"by":"liu","on":"2026-03-01","form":"spoken"}}]',
    );
    const { command } = await importEntries(file, { kind: 'proxy', state: ground, stream, from: '2026-03-01' });
    expect(command?.entries[0]?.facts).toMatchObject({ consent: { by: 'liu', on: '2026-03-01', form: 'spoken' } });
  });

  it('a workbook with real dates', async () => {
    const sheet = [
      [{ value: '编号' }, { value: '地点' }, { value: '起始日期' }],
      [
        { value: 'h3' },
        { value: 'willow' },
        { value: new Date('2026-03-01T00:00:00Z'), type: Date, format: 'yyyy-mm-dd' },
      ],
    ];
    const file = new Uint8Array(await (await writeXlsxFile(sheet).toBlob()).arrayBuffer());
    const { command, problems } = await importEntries(file, {
      kind: 'household',
      state: ground,
      stream,
      from: '2026-01-01',
    });
    expect([problems, command?.entries[0]?.from]).toEqual([[], '2026-03-01']);
  });

  it('the report names row and column in the language of the reader', async () => {
    const file = bytesOf('编号,地点,楼层\nh3,willow,三\n');
    const { problems } = await importEntries(file, { kind: 'household', state: ground, stream, from: '2026-01-01' });
    expect(describeProblems(problems, 'zh-CN')).toMatch(/^第 2 行“楼层”：底册无法读取/);
    expect(describeProblems(problems, 'en')).toMatch(/^Row 2, 楼层: The registry cannot read/);
    const unknown = await importEntries(bytesOf('编号,地点,楼曾\nh3,willow,3\n'), {
      kind: 'household',
      state: ground,
      stream,
      from: '2026-01-01',
    });
    expect(describeProblems(unknown.problems, 'zh-CN')).toContain('是否想写“楼层”');
  });
});

describe('what is hostile', () => {
  const starts = ['=1+1', '+1', '-1+1', '@SUM(A1)', '\tx', '\rx', '＝1+1', '＠x'];

  it.each(starts)('%j is no formula in CSV', async (text) => {
    const file = new TextDecoder().decode(await writeFileTable({ columns: ['a'], rows: [[text]] }, 'csv'));
    expect(file).toContain(`"'${text}"`);
  });

  it.each([...starts, "'=1", "''=1", "'", "it's"])('%j comes back from CSV', async (text) => {
    const { rows } = await readFileTable(await writeFileTable({ columns: ['a'], rows: [[text]] }, 'csv'));
    expect(rows).toEqual([[text]]);
  });

  it('a number below zero stays a number', async () => {
    const file = new TextDecoder().decode(await writeFileTable({ columns: ['a'], rows: [[-1]] }, 'csv'));
    expect(file.trim().split('\r\n')[1]).toBe('-1');
  });

  const zip = (unpacked: number) => {
    const view = new DataView(new ArrayBuffer(46 + 22));
    view.setUint32(0, 0x02014b50, true);
    view.setUint32(24, unpacked, true);
    view.setUint32(46, 0x06054b50, true);
    return new Uint8Array(view.buffer);
  };

  it.each<[string, Uint8Array, string]>([
    ['an open quote', bytesOf('编号,地点\n"h3,willow\n'), 'EXCHANGE_CSV'],
    ['an empty file', new Uint8Array(), 'EXCHANGE_EMPTY'],
    ['headings of blanks', bytesOf(' , \nh3,willow\n'), 'EXCHANGE_EMPTY'],
    ['broken JSON', bytesOf('[{"id":'), 'EXCHANGE_JSON'],
    ['JSON that is no list', bytesOf('{"id":"h3"}'), 'EXCHANGE_JSON'],
    ['JSON of numbers', bytesOf('[1,2]'), 'EXCHANGE_JSON'],
    ['deep JSON', bytesOf(`[{"a":${'{"a":'.repeat(20)}1${'}'.repeat(20)}}]`), 'EXCHANGE_JSON'],
    ['a workbook that is none', bytesOf('PK nothing'), 'EXCHANGE_EXCEL'],
    ['a workbook cut short', bytesOf('PK'), 'EXCHANGE_EXCEL'],
    ['an archive of another kind', zip(10), 'EXCHANGE_EXCEL'],
    ['an archive that says it unpacks to four gigabytes', zip(0xffffffff), 'EXCHANGE_SIZE'],
    ['a file of 51 megabytes', new Uint8Array(51_000_000), 'EXCHANGE_SIZE'],
    ['a table of 200,001 rows', bytesOf(`a\n${'1\n'.repeat(200_001)}`), 'EXCHANGE_ROWS'],
  ])('%s', async (_, file, code) => {
    expect(await codeOf(() => readFileTable(file))).toBe(code);
  });

  it('names that programs give a meaning of their own are only unknown headings', async () => {
    const file = bytesOf('[{"id":"h3","place":"willow","__proto__":{"polluted":1},"constructor":"x"}]');
    const { taken, problems } = await importEntries(file, {
      kind: 'household',
      state: ground,
      stream,
      from: '2026-01-01',
    });
    expect([taken, problems.length]).toEqual([1, 2]);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });
});

describe('the texts', () => {
  it('are the same in both languages', () => {
    expect(Object.keys(zhCN)).toEqual(Object.keys(en));
  });
});
