import type { Finding } from '@linli/core/check';

import { type LimitRead, readLimit } from './limit.ts';
import { byRow, problem } from './problem.ts';
import type { StandardKind, StandardRow } from './standard-row.ts';
import { type Cells, cellsOf, type Column, type TableRow, tidy } from './table.ts';
import { readUnits } from './units.ts';

/** How the cells of one city's table are to be taken. */
export interface ReadTableOptions {
  /** Headers of this table that are none of the usual ones: `{ limit: '办理期限' }`. */
  readonly columns?: Partial<Record<Column, string>>;
  /** The name that a class goes by where the table has two for it: `{ 交通设施: '道路交通设施' }`. */
  readonly names?: Readonly<Record<string, string>>;
  /** What a limit means that does not say so by itself: `{ '2紧急工作日': '2wd' }`. */
  readonly limits?: Readonly<Record<string, string>>;
  /** The units behind a cell that cannot be split by itself. */
  readonly units?: Readonly<Record<string, readonly string[]>>;
}

/** What could be read of a table, and what could not. Each row is in one of the two. */
export interface TableRead {
  readonly rows: readonly StandardRow[];
  readonly problems: readonly Finding[];
}

const kinds: ReadonlyMap<string, StandardKind> = new Map([
  ['部件', 'facility'],
  ['部件类', 'facility'],
  ['事件', 'event'],
  ['事件类', 'event'],
]);

/** Reads rows one after the other; merged cells take what stands above them. */
export function readTable(table: readonly TableRow[], options: ReadTableOptions = {}): TableRead {
  const reader = new TableReader(options);
  const rows = filled(table.map((row) => cellsOf(row, options.columns))).flatMap((cells, at) => reader.read(cells, at));
  return withoutDuplicates(rows, reader.problems);
}

/** Columns of the class; those further right are only filled while these stay the same. */
const classColumns = ['kind', 'bigCode', 'bigName', 'smallCode', 'smallName'] as const;

/**
 * Fills merged cells from above. The first cell that says something new ends the merging of all cells to its right: a
 * new large class has classes of its own, and a new class has handlers of its own. Conditions and limits are never
 * filled.
 */
function filled(rows: readonly Cells[]): readonly Cells[] {
  let above: Cells | undefined;
  return rows.map((row) => {
    above = above === undefined ? row : filledFrom(above, row);
    return above;
  });
}

function filledFrom(above: Cells, row: Cells): Cells {
  const isBlank = (column: Column) => row[column].trim() === '';
  const begins = classColumns.findIndex((column) => !isBlank(column) && tidy(row[column]) !== tidy(above[column]));
  const merged =
    begins < 0 ? [...classColumns, 'handler' as const, 'supervisor' as const] : classColumns.slice(0, begins);
  const taken = merged.filter(isBlank).map((column) => [column, above[column]] as const);
  return { ...row, ...Object.fromEntries(taken) };
}

class TableReader {
  readonly problems: Finding[] = [];
  private readonly names = new Map<string, string>();
  private readonly counts = new Map<string, number>();
  private readonly limits = new Map<string, LimitRead>();
  private readonly options: ReadTableOptions;

  constructor(options: ReadTableOptions) {
    this.options = options;
  }

  /** The row, or nothing where a problem was noted instead. */
  read(cells: Cells, at: number): StandardRow[] {
    const required = ['kind', 'bigCode', 'bigName', 'smallCode', 'smallName', 'condition', 'limit'] as const;
    const blank = required.find((column) => cells[column].trim() === '');
    if (blank !== undefined) return this.refuse('STANDARDS_BLANK', at, blank, { column: blank });
    const kind = kinds.get(tidy(cells.kind));
    if (kind === undefined) return this.refuse('STANDARDS_KIND', at, 'kind', { text: cells.kind });
    const [big, small] = [classCode(cells.bigCode), classCode(cells.smallCode)];
    if (big === undefined) return this.refuse('STANDARDS_CODE', at, 'bigCode', { text: cells.bigCode });
    if (small === undefined) return this.refuse('STANDARDS_CODE', at, 'smallCode', { text: cells.smallCode });
    const group = `${kind}/${big}`;
    const code = `${group}/${small}`;
    // Counted whether or not the rest can be read, so that the ids of other rows do not depend on it.
    const ordinal = (this.counts.get(code) ?? 0) + 1;
    this.counts.set(code, ordinal);
    const [groupName, name] = [this.name(cells.bigName), this.name(cells.smallName)];
    const renamed = this.rename(group, groupName) ?? this.rename(code, name);
    if (renamed !== undefined) {
      const column = renamed.code === group ? 'bigName' : 'smallName';
      return this.refuse('STANDARDS_NAME', at, column, renamed);
    }
    const limit = this.limit(cells.limit);
    if (!('limit' in limit)) return this.refuse('STANDARDS_LIMIT', at, 'limit', { text: cells.limit.trim(), ...limit });
    return [
      {
        id: `${code.replaceAll('/', '-')}-${ordinal}`,
        code,
        kind,
        group: groupName,
        name,
        condition: tidy(cells.condition),
        closeCondition: tidy(cells.closeCondition),
        limit: limit.limit,
        handlers: this.units(cells.handler, at, 'handler'),
        supervisors: this.units(cells.supervisor, at, 'supervisor'),
        row: at,
      },
    ];
  }

  private refuse(code: Parameters<typeof problem>[0], at: number, column: Column, data: Finding['data']): [] {
    this.problems.push(problem(code, at, column, data));
    return [];
  }

  private name(cell: string): string {
    const text = tidy(cell);
    return told(this.options.names, text) ?? text;
  }

  /** A code that had another name before. */
  private rename(code: string, text: string): { code: string; text: string; other: string } | undefined {
    const other = this.names.get(code);
    if (other === undefined) this.names.set(code, text);
    return other === undefined || other === text ? undefined : { code, text, other };
  }

  private limit(cell: string): LimitRead {
    const text = cell.trim();
    const explained = told(this.options.limits, text) ?? text;
    const known = this.limits.get(explained) ?? readLimit(explained);
    this.limits.set(explained, known);
    return known;
  }

  private units(cell: string, at: number, column: Column): readonly string[] {
    const explained = told(this.options.units, tidy(cell));
    if (explained !== undefined) return explained;
    const read = readUnits(cell);
    if ('doubtful' in read)
      this.problems.push(problem('STANDARDS_HANDLER', at, column, { text: tidy(cell), parts: read.doubtful }));
    return read.units;
  }
}

/** What somebody has said a text means; a cell may hold any words, those of objects among them. */
function told<Meaning>(meanings: Readonly<Record<string, Meaning>> | undefined, text: string): Meaning | undefined {
  return meanings !== undefined && Object.hasOwn(meanings, text) ? meanings[text] : undefined;
}

/** `1` and `01` are one code; anything else is none. */
function classCode(cell: string): string | undefined {
  const text = cell.trim();
  return /^\d{1,2}$/.test(text) ? text.padStart(2, '0') : undefined;
}

/** Two rows for one condition of one class leave open which holds: neither does. */
function withoutDuplicates(rows: readonly StandardRow[], problems: readonly Finding[]): TableRead {
  const byCondition = new Map<string, StandardRow[]>();
  for (const row of rows) {
    const key = `${row.code} ${row.condition}`;
    byCondition.set(key, [...(byCondition.get(key) ?? []), row]);
  }
  const repeated = [...byCondition.values()].filter((same) => same.length > 1).flat();
  const found = repeated.map(({ row, code, condition }) => {
    const other = repeated.find((one) => one.row !== row && one.code === code && one.condition === condition);
    return problem('STANDARDS_DUPLICATE', row, 'condition', { text: condition, other: other?.row ?? row });
  });
  const left = new Set(repeated);
  return { rows: rows.filter((row) => !left.has(row)), problems: [...problems, ...found].toSorted(byRow) };
}
