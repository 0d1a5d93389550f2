import {
  type EntryKind,
  type ReadTable,
  readTable,
  type ReadTableOptions,
  type Registry,
  type Table,
  writeTable,
  type WriteTableOptions,
} from '@linli/core/registry';

import { readCsv, writeCsv } from './csv.ts';
import { readExcel, writeExcel } from './excel.ts';
import { readJson, writeJson } from './json.ts';
import { checkRows, checkSize, limits } from './limits.ts';
import { raise } from './raise.ts';
import { decode } from './text.ts';

/** The kinds of file. */
export type FileFormat = 'csv' | 'xlsx' | 'json';

/**
 * Reads a file into a table. CSV may be UTF-8, UTF-16 or GB 18030, with commas, semicolons or tabs; of a workbook the
 * first sheet counts.
 *
 * @param bytes - the file, 50 MB at most
 * @param format - what it is; without it, what its first bytes say
 * @returns headings and rows
 * @throws LinliError `EXCHANGE_SIZE`, `EXCHANGE_ROWS`, `EXCHANGE_EMPTY`, `EXCHANGE_CSV`, `EXCHANGE_EXCEL`,
 *   `EXCHANGE_JSON`
 *
 * @example
 * ```ts
 * import { readFileTable } from '@linli/exchange';
 *
 * const file = new TextEncoder().encode('编号;地点\nh1;willow\n');
 * await readFileTable(file); // => { columns: ['编号', '地点'], rows: [['h1', 'willow']] }
 * ```
 */
export async function readFileTable(bytes: Uint8Array, format: FileFormat = formatOf(bytes)): Promise<Table> {
  checkSize(bytes.byteLength, limits.bytes);
  const table = format === 'xlsx' ? await readExcel(bytes) : readText(decode(bytes), format);
  if (table.columns.every((heading) => heading.trim() === '')) throw raise('EXCHANGE_EMPTY');
  checkRows(table.rows.length);
  return table;
}

/**
 * Writes a table as a file. In CSV no cell is a formula: what looks like one begins with an apostrophe.
 *
 * @param table - headings and rows
 * @param format - the kind of file
 * @returns the bytes of the file
 */
export async function writeFileTable(table: Table, format: FileFormat): Promise<Uint8Array> {
  if (format === 'xlsx') return writeExcel(table);
  return new TextEncoder().encode(format === 'csv' ? writeCsv(table) : writeJson(table));
}

/**
 * Reads entries of the registry from a file, with a report of what was wrong.
 *
 * @param bytes - the file
 * @param options - the kind of its entries, the registry they come into, and what `readTable` needs besides
 * @returns the command that adds the sound rows, their personal records, and the problems by row and column
 * @throws LinliError as {@link readFileTable}
 *
 * @example
 * ```ts
 * import { registry } from '@linli/core/registry';
 * import { describeProblems, importEntries } from '@linli/exchange';
 *
 * const file = new TextEncoder().encode('id,kind,name\nwillow,community,Willow Lane\nwillow/b1,house,B1\n');
 * const options = { kind: 'place', state: registry.initial, stream: 'registry/willow', from: '2026-01-01' } as const;
 * const { taken, problems } = await importEntries(file, options);
 * taken; // => 1
 * describeProblems(problems, 'en').split(':')[0]; // => 'Row 3, kind'
 * ```
 */
export async function importEntries(
  bytes: Uint8Array,
  { format, ...options }: ReadTableOptions & { readonly format?: FileFormat },
): Promise<ReadTable> {
  return readTable(await readFileTable(bytes, format), options);
}

/**
 * Writes the entries of one kind as a file. Names, birth dates and the like are left out unless told.
 *
 * @param registry - the registry of a day
 * @param kind - kind of entry
 * @param options - the kind of file, the language of the headings, whether personal fields are written
 * @returns the bytes of the file; `importEntries` reads them back
 */
export async function exportEntries(
  registry: Registry,
  kind: EntryKind,
  { format, ...options }: WriteTableOptions & { readonly format: FileFormat },
): Promise<Uint8Array> {
  return writeFileTable(writeTable(registry, kind, options), format);
}

function readText(text: string, format: 'csv' | 'json'): Table {
  return format === 'csv' ? readCsv(text) : readJson(text);
}

/** A workbook is a zip archive; a list begins with its bracket. */
function formatOf(bytes: Uint8Array): FileFormat {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return 'xlsx';
  return /^\uFEFF?\s*[[{]/.test(decode(bytes.subarray(0, 64))) ? 'json' : 'csv';
}
