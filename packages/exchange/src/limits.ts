import { raise } from './raise.ts';

/** What is read at most, so that no file can fill the memory. */
export const limits = { bytes: 50_000_000, unpacked: 500_000_000, rows: 200_000 } as const;

/** Refuses more bytes than are read. */
export function checkSize(size: number, bound: number): void {
  if (size > bound) throw raise('EXCHANGE_SIZE', { data: { size, bound } });
}

/** Refuses more rows than are read. */
export function checkRows(rows: number): void {
  if (rows > limits.rows) throw raise('EXCHANGE_ROWS', { data: { rows, bound: limits.rows } });
}
