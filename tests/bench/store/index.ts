import type { BenchReport } from '../report.ts';
import { benchSqlite } from './sqlite.ts';

/** Stores against the databases under them. */
export async function benchStore(): Promise<BenchReport> {
  const sqlite = await benchSqlite();
  return { name: 'store', rows: sqlite.rows, notes: sqlite.notes };
}
