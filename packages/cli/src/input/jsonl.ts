import { raise } from '../errors.ts';
import type { Entry } from './entry.ts';
import { requestOf } from './fields.ts';
import { type Line, placeOf } from './line.ts';

/** The deepest a request may be nested. */
const deepest = 32;

/** One JSON object a line. */
export async function* jsonEntries(lines: AsyncIterable<Line>, file: string): AsyncGenerator<Entry> {
  for await (const line of lines) {
    yield 'error' in line ? { line: line.number, error: line.error } : jsonEntry(line.text, line.number, file);
  }
}

function jsonEntry(text: string, line: number, file: string): Entry {
  const path = placeOf(file, line);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    return { line, error: raise('INPUT_JSON', { path, data: { column: columnOf(cause) } }) };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { line, error: raise('INPUT_JSON', { path }) };
  }
  if (isDeeper(value, deepest)) return { line, error: raise('INPUT_DEPTH', { path, data: { bound: deepest } }) };
  return { line, ...requestOf(value as Record<string, unknown>, line) };
}

/** Where the line breaks, as far as the parser says; its message is not used because it quotes the line. */
function columnOf(error: unknown): number | undefined {
  const position = /at position (\d+)/.exec(error instanceof Error ? error.message : '')?.[1];
  return position === undefined ? undefined : Number(position) + 1;
}

function isDeeper(value: unknown, bound: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return bound === 0 || Object.values(value).some((inner) => isDeeper(inner, bound - 1));
}
