import { isMissing, type Row } from './row.ts';

/** Characters that take two columns on a terminal; enough for names in Chinese and the texts of this repository. */
const wide = /[\p{Script=Han}\u3000-\u303F\uFF01-\uFF60]/gu;

/** Columns a text takes on a terminal. */
export function widthOf(text: string): number {
  return text.length + (text.match(wide)?.length ?? 0);
}

/** Rows under their themes, in aligned columns, each followed by its tests. */
export function printed(rows: readonly Row[]): string[] {
  const cells = rows.map((row) => [row.id, row.name, row.package, testCount(row)]);
  const widths = [0, 1, 2, 3].map((column) => Math.max(0, ...cells.map((line) => widthOf(line[column] ?? ''))));
  return rows.flatMap((row, index) => [
    ...(row.theme === rows[index - 1]?.theme ? [] : ['', row.theme]),
    `  ${[...(cells[index] ?? []).map((cell, column) => padTo(cell, widths[column] ?? 0)), row.mechanism].join('  ')}`,
    ...row.tests.map(({ file, line, title }) => `         ${file}:${line}  ${title}`),
  ]);
}

/** The one line that says how far it is. */
export function summary(rows: readonly Row[]): string {
  const missing = rows.filter(isMissing).length;
  return `${rows.length - missing} of ${rows.length} rows have an acceptance test; ${missing} have none`;
}

function testCount({ tests }: Row): string {
  if (tests.length === 0) return 'no test';
  return tests.length === 1 ? '1 test' : `${tests.length} tests`;
}

function padTo(text: string, width: number): string {
  return text + ' '.repeat(width - widthOf(text));
}
