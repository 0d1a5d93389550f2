import { LinliError } from '@linli/errors';
import { z } from 'zod';

import { checkedWith } from '../../check.ts';
import type { PersonalRecord } from '../../stream/stream-event.ts';
import { admit } from '../admit.ts';
import { type NewEntry, newEntrySchema, type RegistryCommand } from '../command.ts';
import type { EntryKind, PersonalKind } from '../entry/kinds.ts';
import { personalRecord } from '../personal.ts';
import { raise } from '../raise.ts';
import { formCodes } from '../read-facts.ts';
import type { RegistryState } from '../state.ts';
import { fieldsOf } from './fields.ts';
import { fieldOf } from './headings.ts';
import { type Cell, readCell } from './read-cell.ts';

/** A table as files give it: headings and rows. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** What the rows of a table are. */
export interface ReadTableOptions {
  /** Kind of the entries: one table, one kind. */
  readonly kind: EntryKind;
  /** The registry they come into: what they refer to must be there, or in the table itself. */
  readonly state: RegistryState;
  /** Stream of the registry: `registry/willow`. */
  readonly stream: string;
  /** First day of those rows that name none. */
  readonly from: string;
}

/** Something wrong in a table. */
export interface TableProblem {
  /** Number of the row as the sheet shows it: headings are row 1. */
  readonly row: number;
  /** Heading of the column, where it is one. */
  readonly column?: string;
  readonly why: LinliError;
}

/** What came of a table. */
export interface ReadTable {
  /** Rows that are not empty. */
  readonly rows: number;
  /** Rows that are sound. */
  readonly taken: number;
  /** Adds the sound rows; missing where there are none. */
  readonly command?: Extract<RegistryCommand, { readonly type: 'add' }>;
  /** What is personal in them, to be written beside the events. */
  readonly personal: readonly PersonalRecord[];
  /** What was wrong, row by row; those rows are left out. */
  readonly problems: readonly TableProblem[];
}

/**
 * Reads a table of entries of one kind. Rows that are sound come in; of every other one it says what is wrong, where.
 *
 * @param table - headings (field names, or Chinese: 编号, 地点, 楼层) and rows
 * @param options - the kind, the registry it comes into, and the first day of rows that name none
 * @returns the command that adds the sound rows, their personal records, and the problems
 *
 * @example
 * ```ts
 * import { readTable, registry } from '@linli/core/registry';
 *
 * const table = { columns: ['编号', '类型', '名称'], rows: [['willow', '社区', '柳巷'], ['willow/b1', '楼', '1号楼']] };
 * const options = { kind: 'place', state: registry.initial, stream: 'registry/willow', from: '2026-01-01' } as const;
 * const { rows, taken, command, problems } = readTable(table, options);
 * [rows, taken, command?.entries[0]?.id]; // => [2, 1, 'willow']
 * problems.map(({ row, column, why }) => [row, column, why.code]); // => [[3, '类型', 'REGISTRY_VALUE']]
 * ```
 */
export function readTable(table: Table, { kind, state, stream, from }: ReadTableOptions): ReadTable {
  const fields = fieldsOf(kind);
  const columns = readColumns(table.columns, [...fields.keys()]);
  const problems: TableProblem[] = [...columns.problems];
  const read: ReadRow[] = [];
  let rows = 0;
  table.rows.forEach((cells, index) => {
    if (cells.every((cell) => cell === null || cell === undefined || String(cell).trim() === '')) return;
    rows += 1;
    const row = readRow(cells, columns.fields, fields, kind, from);
    try {
      const entry = checkedWith(raise, newEntrySchema, row.entry, formCodes);
      const personal = personalOf(row.personal, stream, kind, entry.id);
      read.push({ number: index + 2, entry, personal });
    } catch (error) {
      problems.push(problemAt(index + 2, error, columns.headings));
    }
  });
  const { admitted, refused } = admit(
    read.map(({ entry }) => entry),
    state,
  );
  const out = new Set(refused.map(({ index }) => index));
  for (const { index, why } of refused) problems.push(problemAt(read[index]?.number ?? 0, why, columns.headings));
  const sound = read.filter((_, index) => !out.has(index));
  return {
    rows,
    taken: sound.length,
    ...(admitted.length > 0 && { command: { type: 'add', entries: admitted as unknown as readonly NewEntry[] } }),
    personal: sound.flatMap(({ personal }) => personal ?? []),
    problems: problems.toSorted((one, other) => one.row - other.row),
  };
}

interface ReadRow {
  readonly number: number;
  readonly entry: z.output<typeof newEntrySchema>;
  readonly personal: PersonalRecord | undefined;
}

interface Columns {
  /** Field of each column, where one is known. */
  readonly fields: readonly (string | undefined)[];
  readonly headings: ReadonlyMap<string, string>;
  readonly problems: readonly TableProblem[];
}

function readColumns(columns: readonly string[], known: readonly string[]): Columns {
  const headings = new Map<string, string>();
  const problems: TableProblem[] = [];
  const fields = columns.map((heading) => {
    const written = heading.trim();
    if (written === '') return undefined;
    // A person's name goes apart where the kind keeps names apart; `facts.name` is what a team is called.
    const candidates = [`personal.${written}`, written.replace(/^facts\./, '')].map((each) => fieldOf(each, known));
    const field = candidates.map((candidate) => candidate.field).find((each) => each !== undefined);
    if (field !== undefined) {
      headings.set(field, heading);
      return field;
    }
    const nearest = candidates.map((candidate) => candidate.nearest).find((each) => each !== undefined);
    problems.push({
      row: 1,
      column: heading,
      why: raise('REGISTRY_KEY', { path: '/1', data: { key: heading, nearest } }),
    });
    return undefined;
  });
  return { fields, headings, problems };
}

/** Puts the cells of a row where they belong. */
function readRow(
  cells: readonly Cell[],
  columns: readonly (string | undefined)[],
  fields: ReadonlyMap<string, z.ZodType>,
  kind: EntryKind,
  from: string,
): { readonly entry: object; readonly personal: Readonly<Record<string, unknown>> } {
  const facts: Record<string, unknown> = {};
  const personal: Record<string, unknown> = {};
  const entry: Record<string, unknown> = { kind, from, facts };
  columns.forEach((field, at) => {
    if (field === undefined) return;
    const value = readCell(fields.get(field) ?? attribute, cells[at]);
    if (value === undefined) return;
    if (field === 'id' || field === 'from' || field === 'until') entry[field] = value;
    else if (field.startsWith('personal.')) personal[field.slice('personal.'.length)] = value;
    else place(facts, field.split('.'), value);
  });
  return { entry, personal };
}

const attribute = z.union([z.number(), z.string()]);

function place(target: Record<string, unknown>, [first = '', ...rest]: readonly string[], value: unknown): void {
  if (rest.length === 0) {
    target[first] = value;
    return;
  }
  const inner = (Object.hasOwn(target, first) ? target[first] : undefined) ?? {};
  target[first] = inner;
  place(inner as Record<string, unknown>, rest, value);
}

function personalOf(
  data: Readonly<Record<string, unknown>>,
  stream: string,
  kind: EntryKind,
  id: string,
): PersonalRecord | undefined {
  if (Object.keys(data).length === 0) return undefined;
  return personalRecord({ stream, kind: kind as PersonalKind, id, data });
}

/** Which column an error is about: the field at the end of its path. */
function problemAt(row: number, error: unknown, headings: ReadonlyMap<string, string>): TableProblem {
  if (!(error instanceof LinliError)) throw error;
  const field = (error.path ?? '')
    .replace(/^\/entries\/\d+/, '')
    .replace(/^\/(?:facts\/)?/, '')
    .replaceAll('/', '.');
  const candidates = [field, field.replace(/^data\./, 'personal.'), field.replace(/\.\d+$/, '')];
  const column = candidates.map((each) => headings.get(each)).find((heading) => heading !== undefined);
  return { row, ...(column !== undefined && { column }), why: error };
}
