import type { Entry } from './entry.ts';
import { requestOf } from './fields.ts';
import type { Line } from './line.ts';

/** One request a line, nothing but its words. */
export async function* textEntries(lines: AsyncIterable<Line>): AsyncGenerator<Entry> {
  for await (const line of lines) {
    yield 'error' in line
      ? { line: line.number, error: line.error }
      : { line: line.number, ...requestOf({ text: line.text.trim() }, line.number) };
  }
}
