import { raise } from '../errors.ts';
import { LineDecoder, withoutByteOrderMark } from './encoding.ts';
import { type Line, placeOf } from './line.ts';
import type { Source } from './source.ts';
import { longestLine, type RawLine, splitLines } from './split-lines.ts';

/** What reading has found out so far. */
export interface Reading {
  /** Bytes read. */
  bytes: number;
  /** Lines read, blank ones too. */
  lines: number;
  /** Set where the file is not Unicode. */
  encoding?: 'gb18030';
}

/**
 * Reads a source line by line, holding no more than one chunk of it. Blank lines are left out; a line that cannot be
 * read is given as the error it is, and the next one follows.
 *
 * @param source - file or standard input
 * @param reading - kept up to date while lines are taken
 */
export async function* readLines(source: Source, reading: Reading): AsyncGenerator<Line> {
  const decoder = new LineDecoder();
  for await (const batch of splitLines(withoutByteOrderMark(counted(source.chunks, reading)))) {
    decoder.look(batch);
    if (decoder.encoding === 'gb18030') reading.encoding = 'gb18030';
    for (const raw of batch) {
      reading.lines = raw.number;
      const line = decoded(raw, decoder, source.name);
      if ('error' in line || line.text.trim() !== '') yield line;
    }
  }
}

function decoded({ number, bytes }: RawLine, decoder: LineDecoder, file: string): Line {
  const path = placeOf(file, number);
  if (bytes === undefined) return { number, error: raise('INPUT_LINE', { path, data: { bound: longestLine } }) };
  const text = decoder.decode(bytes);
  return text === undefined ? { number, error: raise('INPUT_ENCODING', { path }) } : { number, text };
}

async function* counted(chunks: AsyncIterable<Uint8Array>, reading: Reading): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    reading.bytes += chunk.length;
    yield chunk;
  }
}
