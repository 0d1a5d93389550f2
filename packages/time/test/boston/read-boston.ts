import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

import { tzOffset } from '@date-fns/tz';
import { parse } from 'csv-parse/sync';

/** One request to the City of Boston, July to December 2011. */
export interface BostonRequest {
  readonly id: string;
  readonly type: string;
  readonly opened: Date;
  /** When the city wants it done. */
  readonly target: Date;
  /** `undefined` while it is open. */
  readonly closed: Date | undefined;
  /** What the city says of it; the empty text is missing. */
  readonly verdict: 'ONTIME' | 'OVERDUE' | '';
}

interface Row {
  readonly case_enquiry_id: string;
  readonly type: string;
  readonly open_dt: string;
  readonly target_dt: string;
  readonly closed_dt: string;
  readonly ontime: BostonRequest['verdict'];
}

const HOUR = 3_600_000;
const FILE = new URL('../../../../../shared/data/boston-311.csv.gz', import.meta.url);

/** All 23,635 requests, or none where the shared data is absent. */
export function readBoston(): readonly BostonRequest[] {
  if (!existsSync(FILE)) return [];
  const rows = parse<Row>(gunzipSync(readFileSync(FILE)), { columns: true });
  return rows.map((row) => ({
    id: row.case_enquiry_id,
    type: row.type,
    opened: instantOf(row.open_dt),
    target: instantOf(row.target_dt),
    closed: row.closed_dt === '' ? undefined : instantOf(row.closed_dt),
    verdict: row.ontime,
  }));
}

/** The instant at which the clocks of Boston show `2011-07-01 01:32:33`; the first where they show it twice. */
function instantOf(text: string): Date {
  const wall = Date.parse(`${text.replace(' ', 'T')}Z`);
  const [summer, winter] = [new Date(wall + 4 * HOUR), new Date(wall + 5 * HOUR)];
  return tzOffset('America/New_York', summer) === -240 ? summer : winter;
}
