import { nearestName } from '@linli/errors';

import { raise } from '../errors.ts';
import { channelOf, fieldOf } from './chinese-columns.ts';
import { csvRecords } from './csv-records.ts';
import type { Entry } from './entry.ts';
import { requestOf } from './fields.ts';
import { type Line, placeOf } from './line.ts';

const requesterPrefix = 'requester.';

/**
 * One request a record, its fields named by the header: `id,text,channel,receivedAt,place,requester.kind`, or in
 * Chinese.
 *
 * @throws LinliError `INPUT_HEADER` where no column holds the words
 */
export async function* csvEntries(lines: AsyncIterable<Line>, file: string): AsyncGenerator<Entry> {
  let header: readonly string[] | undefined;
  for await (const record of csvRecords(lines, file)) {
    if ('error' in record) {
      yield record;
    } else if (header === undefined) {
      header = readHeader(record.cells, placeOf(file, record.line));
    } else if (record.cells.some((cell) => cell.trim() !== '')) {
      yield csvEntry(header, record.cells, record.line, file);
    }
  }
}

function readHeader(cells: readonly string[], path: string): readonly string[] {
  const header = cells.map((cell) => fieldOf(cell.trim()));
  if (header.includes('text')) return header;
  throw raise('INPUT_HEADER', { path, data: { nearest: cells.find((cell) => nearestName(cell.trim(), ['text'])) } });
}

function csvEntry(header: readonly string[], cells: readonly string[], line: number, file: string): Entry {
  const isComplete = cells.length >= header.length && cells.slice(header.length).every((cell) => cell.trim() === '');
  if (!isComplete) {
    const data = { found: cells.length, expected: header.length };
    return { line, error: raise('INPUT_COLUMNS', { path: placeOf(file, line), data }) };
  }
  const fields = header.flatMap((name, at): [string, unknown][] => {
    const cell = cells[at] ?? '';
    if (cell.trim() === '') return [];
    return [name === 'text' ? [name, cell] : fieldAndValue(name, cell.trim())];
  });
  const requester = fields.flatMap(([name, value]) =>
    name.startsWith(requesterPrefix) ? [[name.slice(requesterPrefix.length), value] as const] : [],
  );
  const rest = fields.filter(([name]) => !name.startsWith(requesterPrefix));
  const person = requester.length > 0 ? { requester: Object.fromEntries(requester) } : {};
  return { line, ...requestOf({ ...Object.fromEntries(rest), ...person }, line) };
}

function fieldAndValue(name: string, cell: string): [string, unknown] {
  if (name === 'channel') return [name, channelOf(cell)];
  return [name === 'place' && !isCode(cell) ? 'address' : name, cell];
}

/** Ids of places are ASCII; anything else in that column is an address as people write it. */
function isCode(value: string): boolean {
  return /^[\da-z/-]+$/.test(value);
}
