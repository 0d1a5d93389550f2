import type { Cell, Table } from '@linli/core/registry';

import { raise } from './raise.ts';

/** Reads a JSON list of objects; fields of inner objects become columns with dots, lists one text. */
export function readJson(text: string): Table {
  const objects = parsed(text);
  if (!Array.isArray(objects)) throw raise('EXCHANGE_JSON');
  const rows = objects.map((object: unknown) => {
    if (typeof object !== 'object' || object === null || Array.isArray(object)) throw raise('EXCHANGE_JSON');
    return new Map(cellsOf(object, '', 0));
  });
  const columns = [...new Set(rows.flatMap((row) => [...row.keys()]))];
  return { columns, rows: rows.map((row) => columns.map((column) => row.get(column))) };
}

/** Writes a JSON list of objects, by heading. */
export function writeJson({ columns, rows }: Table): string {
  const objects = rows.map((row) =>
    Object.fromEntries(
      columns.flatMap((column, at) => (row[at] === undefined || row[at] === null ? [] : [[column, row[at]]])),
    ),
  );
  return `${JSON.stringify(objects, null, 2)}\n`;
}

const deepest = 4;

function cellsOf(object: object, path: string, depth: number): readonly (readonly [string, Cell])[] {
  if (depth > deepest) throw raise('EXCHANGE_JSON');
  return Object.entries(object).flatMap(([name, value]: [string, unknown]): readonly (readonly [string, Cell])[] => {
    const field = `${path}${name}`;
    if (Array.isArray(value)) return [[field, value.map(String).join('、')]];
    if (typeof value === 'object' && value !== null) return cellsOf(value, `${field}.`, depth + 1);
    return [[field, value as Cell]];
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw raise('EXCHANGE_JSON', { cause: error });
  }
}
