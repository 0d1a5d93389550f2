import type { LinliError } from '@linli/errors';
import { parse } from 'csv-parse/sync';

import { raise } from '../errors.ts';
import { type Line, placeOf } from './line.ts';
import { longestLine } from './split-lines.ts';

/** The cells of one record and the line it begins on, or why there are none. */
export type CsvRecord =
  | { readonly line: number; readonly cells: readonly string[] }
  | { readonly line: number; readonly error: LinliError };

/** A quote that stays open for more lines than this was never meant to open. */
const mostLines = 1000;

/**
 * Reads RFC 4180 records one by one. A cell in quotes may run over several lines. A record whose quotes do not match is
 * given up alone: reading goes on with the line after its first, so that one stray quote does not swallow the file.
 */
export async function* csvRecords(lines: AsyncIterable<Line>, file: string): AsyncGenerator<CsvRecord> {
  const iterator = lines[Symbol.asyncIterator]();
  const put: Line[] = [];
  const next = async (): Promise<Line | undefined> => {
    const again = put.shift();
    if (again !== undefined) return again;
    const { value, done } = await iterator.next();
    return done === true ? undefined : value;
  };
  try {
    for (let first = await next(); first !== undefined; first = await next()) {
      if ('error' in first) {
        yield { line: first.number, error: first.error };
        continue;
      }
      const more: Line[] = [];
      let text = first.text;
      while (hasOpenQuote(text) && more.length < mostLines && text.length < longestLine) {
        const line = await next();
        if (line === undefined) break;
        more.push(line);
        if ('error' in line) break;
        text += `\n${line.text}`;
      }
      const cells = cellsOf(text);
      if (cells === undefined) put.unshift(...more);
      yield cells === undefined
        ? { line: first.number, error: raise('INPUT_QUOTE', { path: placeOf(file, first.number) }) }
        : { line: first.number, cells };
    }
  } finally {
    await iterator.return?.();
  }
}

function hasOpenQuote(text: string): boolean {
  return text.split('"').length % 2 === 0;
}

function cellsOf(text: string): readonly string[] | undefined {
  if (!text.includes('"')) return text.split(',');
  try {
    return parse(text, { relax_column_count: true, record_delimiter: '\n' })[0];
  } catch {
    return undefined;
  }
}
