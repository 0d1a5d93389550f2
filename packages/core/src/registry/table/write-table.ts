import type { EntryKind } from '../entry/kinds.ts';
import type { Registry } from '../registry-on.ts';
import { fieldsOf } from './fields.ts';
import { headingOf } from './headings.ts';
import type { Table } from './read-table.ts';

/** How a table is written. */
export interface WriteTableOptions {
  /** Language of the headings (`zh-CN`). */
  readonly locale?: 'zh-CN' | 'en';
  /** Whether names, birth dates and the like are written too; they are left out unless told. */
  readonly personal?: boolean;
}

/**
 * The entries of one kind as a table, one row each, as they are on the day of the registry. `readTable` reads it back.
 *
 * @param registry - the registry of a day, joined with personal records where those are to be written
 * @param kind - kind of entry
 * @param options - language of the headings, and whether personal fields are written
 * @returns headings and rows; columns that no row fills are left out
 *
 * @example
 * ```ts
 * import { registry, registryOn, writeTable } from '@linli/core/registry';
 *
 * writeTable(registryOn(registry.initial, '2026-03-01'), 'household'); // => { columns: ['编号', '起始日期'], rows: [] }
 * ```
 */
export function writeTable(
  registry: Registry,
  kind: EntryKind,
  { locale = 'zh-CN', personal = false }: WriteTableOptions = {},
): Table {
  const rows = registry.all(kind).map((entry) => flat(entry, personal ? ['records'] : ['records', 'personal']));
  const filled = new Set(rows.flatMap((row) => [...row.keys()]));
  const fields = fieldsOf(kind);
  const known = [...fields.keys()].filter((field) => filled.has(field) || field === 'id' || field === 'from');
  const columns = [...known, ...[...filled].filter((field) => !known.includes(field))];
  return {
    columns: columns.map((field) => headingOf(field, locale, fields)),
    rows: rows.map((row) => columns.map((field) => row.get(field))),
  };
}

/** The fields of an entry; those of inner objects by dotted path, lists as one text. */
function flat(value: object, without: readonly string[], path = ''): Map<string, string | number | boolean> {
  const cells = new Map<string, string | number | boolean>();
  for (const [name, inner] of Object.entries(value) as [string, unknown][]) {
    if (path === '' && without.includes(name)) continue;
    if (Array.isArray(inner)) {
      const plain = inner.every((each) => typeof each !== 'object');
      if (inner.length > 0) cells.set(`${path}${name}`, plain ? inner.join('、') : JSON.stringify(inner));
    } else if (typeof inner === 'object' && inner !== null) {
      for (const [field, cell] of flat(inner, without, `${path}${name}.`)) cells.set(field, cell);
    } else if (typeof inner === 'string' || typeof inner === 'number' || typeof inner === 'boolean') {
      cells.set(`${path}${name}`, inner);
    }
  }
  return cells;
}
