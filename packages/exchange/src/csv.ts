import type { Table } from '@linli/core/registry';
import { CsvError, parse } from 'csv-parse/sync';

import { withFormula, withoutFormula } from './formula.ts';
import { raise } from './raise.ts';

/** Reads CSV with commas, semicolons or tabs, whichever the first line has most of. */
export function readCsv(text: string): Table {
  try {
    const rows: string[][] = parse(text, {
      bom: true,
      delimiter: delimiterOf(text),
      relax_column_count: true,
      relax_quotes: false,
    });
    const [columns = [], ...rest] = rows.map((row) => row.map(withFormula));
    return { columns, rows: rest };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw raise('EXCHANGE_CSV', { data: { line: error['lines'], reason: error.code } });
  }
}

/** Writes CSV as spreadsheets open it: UTF-8 with its mark, every text in quotes, none of them a formula. */
export function writeCsv({ columns, rows }: Table): string {
  const lines = [columns, ...rows].map((row) => row.map(csvCell).join(','));
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

function csvCell(cell: Table['rows'][number][number]): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'number' || typeof cell === 'boolean') return String(cell);
  const text = cell instanceof Date ? cell.toISOString().slice(0, 10) : cell;
  return `"${withoutFormula(text).replaceAll('"', '""')}"`;
}

function delimiterOf(text: string): string {
  const first = text.slice(0, Math.min(5000, `${text}\n`.indexOf('\n')));
  const count = (delimiter: string) => first.split(delimiter).length;
  return [';', '\t'].reduce((best, each) => (count(each) > count(best) ? each : best), ',');
}
