import { raise } from '../errors.ts';
import { placeOf } from '../input/line.ts';
import type { DataKind } from './data-file.ts';

/** Parses JSON; a key given twice in one object, which `JSON.parse` lets pass, is an error. */
export function parseJson(text: string, file: string, kind: DataKind): unknown {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw raise(`${kind}_JSON`, { path: placeOf(file, lineOfError(cause, text)), cause });
  }
  const twice = repeatedKey(text);
  if (twice !== undefined) {
    throw raise(`${kind}_DUPKEY`, { path: placeOf(file, lineAt(text, twice.index)), data: { key: twice.key } });
  }
  return value;
}

function lineAt(text: string, index: number): number {
  return text.slice(0, index).split('\n').length;
}

/** How much of the text before and after the place the parser quotes where it names no position. */
const quoted = 10;

/** The line that broke; the last one where the parser only says that the text ends too soon. */
function lineOfError(error: unknown, text: string): number {
  const message = error instanceof Error ? error.message : '';
  const position = /at position (\d+)/.exec(message)?.[1];
  if (position !== undefined) return lineAt(text, Number(position));
  const [, cut = '', quote] =
    /^Unexpected token '.+', (\.\.\.)?"(.*?)"(?:\.\.\.)? is not valid JSON$/su.exec(message) ?? [];
  const at = quote === undefined ? -1 : text.indexOf(quote);
  return lineAt(text, at < 0 ? text.trimEnd().length : at + (cut === '' ? 0 : quoted));
}

interface Place {
  readonly start: number;
  readonly end: number;
}

/** The first key that stands twice in one object. Takes for granted that the text is valid JSON. */
function repeatedKey(text: string): { key: string; index: number } | undefined {
  const open: (Set<string> | undefined)[] = [];
  let last: Place = { start: 0, end: 0 };
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (sign === '"') {
      last = { start: at, end: endOfString(text, at) };
      at = last.end - 1;
    } else if (sign === '{') open.push(new Set());
    else if (sign === '[') open.push(undefined);
    else if (sign === '}' || sign === ']') open.pop();
    else if (sign === ':') {
      const key = String(JSON.parse(text.slice(last.start, last.end)));
      const keys = open.at(-1);
      if (keys?.has(key) === true) return { key, index: last.start };
      keys?.add(key);
    }
  }
  return undefined;
}

/** Behind the closing quote of the string that opens here. */
function endOfString(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
  return at + 1;
}
