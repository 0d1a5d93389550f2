import type { BenchReport } from '../report.ts';
import { benchPostgres } from './postgres.ts';
import { benchSqlite } from './sqlite.ts';

/** Stores against the databases under them. */
export async function benchStore(): Promise<BenchReport> {
  const sqlite = await benchSqlite();
  const postgres = await benchPostgres();
  return { name: 'store', rows: [...sqlite.rows, ...postgres.rows], notes: [...sqlite.notes, ...postgres.notes] };
}
