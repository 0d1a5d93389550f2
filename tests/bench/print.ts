import type { BenchReport } from './report.ts';

/** Prints a report as aligned columns. */
export function printReport({ name, rows, notes }: BenchReport): void {
  console.log(`\n${name}`);
  const table = [
    ['case', 'candidate', 'a second', 'linli is', 'agrees'],
    ...rows.map((row) => [
      row.case,
      row.candidate,
      Math.round(row.operationsPerSecond).toLocaleString('en'),
      row.candidate === 'linli'
        ? ''
        : `${row.ratioToLinli >= 10 ? Math.round(row.ratioToLinli).toLocaleString('en') : row.ratioToLinli.toFixed(2)}x`,
      String(row.agrees),
    ]),
  ];
  const widths = table[0]!.map((_, column) => Math.max(...table.map((cells) => cells[column]!.length)));
  if (rows.length > 0) {
    for (const cells of table)
      console.log(
        `  ${cells
          .map((cell, column) =>
            column >= 2 && column < 4 ? cell.padStart(widths[column]!) : cell.padEnd(widths[column]!),
          )
          .join('  ')
          .trimEnd()}`,
      );
  }
  for (const note of notes) console.log(`  ${note}`);
}
