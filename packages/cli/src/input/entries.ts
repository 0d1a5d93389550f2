import { csvEntries } from './csv.ts';
import type { Entry } from './entry.ts';
import { jsonEntries } from './jsonl.ts';
import type { Line } from './line.ts';
import { type Reading, readLines } from './read-lines.ts';
import type { Source } from './source.ts';
import { textEntries } from './text.ts';

/** The forms requests may come in. */
export const formats = ['jsonl', 'csv', 'text'] as const;

/** The form requests come in. */
export type Format = (typeof formats)[number];

/**
 * Reads the requests of a source as a stream.
 *
 * @param source - file or standard input
 * @param reading - kept up to date while requests are taken
 * @param format - without it, the ending of the file's name says; of standard input, its first character
 */
export async function* readEntries(source: Source, reading: Reading, format?: Format): AsyncGenerator<Entry> {
  const lines = readLines(source, reading);
  try {
    const first = await lines.next();
    if (first.done === true) return;
    const all = prepended(first.value, lines);
    const form = format ?? formatOf(source.name, first.value);
    if (form === 'jsonl') yield* jsonEntries(all, source.name);
    else if (form === 'csv') yield* csvEntries(all, source.name);
    else yield* textEntries(all);
  } finally {
    await lines.return(undefined);
  }
}

function formatOf(name: string, first: Line): Format {
  if (/\.(?:jsonl|ndjson|json)$/i.test(name)) return 'jsonl';
  if (/\.csv$/i.test(name)) return 'csv';
  return name === '-' && 'text' in first && first.text.trimStart().startsWith('{') ? 'jsonl' : 'text';
}

async function* prepended(first: Line, rest: AsyncIterable<Line>): AsyncGenerator<Line> {
  yield first;
  yield* rest;
}
