import { tzOffset } from '@date-fns/tz/tzOffset';
import type { LinliError } from '@linli/errors';

import { DAY } from './civil-day.ts';
import { raise } from './errors.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/**
 * How far apart offsets are compared. Two changes within a week that undo each other would go unseen; the IANA tz
 * database has had none since 1900.
 */
const STRIDE = 7 * DAY;

/** A time zone of your own: a name, and its distance from UTC at any instant. */
export interface ZoneRule {
  readonly name: string;
  /** Milliseconds east of UTC at an instant given in epoch milliseconds. */
  offsetAt(epochMilliseconds: number): number;
}

/** How a place reads its clocks. Offsets are milliseconds, east of UTC positive. */
export interface Zone extends ZoneRule {
  /** The instants in `[from, to)` at which the offset changes, ascending. */
  changes(from: number, to: number): readonly number[];
}

/** Since when a zone has kept one offset, so that the platform need not be asked. */
const SETTLED: Readonly<Record<string, readonly [since: number, offset: number]>> = {
  // China ended its last summer time on 1991-09-15 at 02:00 (IANA tz database, file "asia").
  'Asia/Shanghai': [Date.UTC(1991, 8, 14, 17), 8 * HOUR],
};

/**
 * The zone of a name, a fixed offset, or a rule of the caller's.
 *
 * @throws TIME_ZONE when the platform knows no such zone, or the rule gives no sensible offset
 */
export function createZone(zone: string | ZoneRule): Zone {
  if (typeof zone === 'object' && typeof zone?.offsetAt === 'function') return checked(ruledZone(zone));
  if (typeof zone !== 'string') throw unknownZone(zone);
  const fixed = fixedOffset(zone);
  if (fixed !== undefined) return { name: zone, offsetAt: () => fixed, changes: () => [] };
  const ruled = ruledZone({ name: zone, offsetAt: (epoch) => tzOffset(zone, new Date(epoch)) * MINUTE });
  const settled = SETTLED[zone];
  if (settled === undefined) return checked(ruled);
  const [since, offset] = settled;
  return {
    name: zone,
    offsetAt: (epoch) => (epoch >= since ? offset : ruled.offsetAt(epoch)),
    changes: (from, to) => (from > since ? [] : ruled.changes(from, to)),
  };
}

function fixedOffset(name: string): number | undefined {
  if (name === 'UTC' || name === 'Etc/UTC' || name === 'Z') return 0;
  const match = /^([+-])(\d\d):?(\d\d)$/.exec(name);
  if (match === null) return undefined;
  const [hours, minutes] = [Number(match[2]), Number(match[3])];
  if (hours > 23 || minutes > 59) throw unknownZone(name);
  return (match[1] === '-' ? -1 : 1) * (hours * HOUR + minutes * MINUTE);
}

function ruledZone(rule: ZoneRule): Zone {
  const offsetAt = (epoch: number): number => Math.round(rule.offsetAt(epoch));
  const byYear = new Map<number, readonly number[]>();
  const changesIn = (year: number): readonly number[] => {
    const known = byYear.get(year) ?? findChanges(offsetAt, Date.UTC(year, 0), Date.UTC(year + 1, 0));
    byYear.set(year, known);
    return known;
  };
  return {
    name: rule.name,
    offsetAt,
    changes(from, to) {
      const changes: number[] = [];
      const lastYear = new Date(to).getUTCFullYear();
      for (let year = new Date(from).getUTCFullYear(); year <= lastYear; year++) changes.push(...changesIn(year));
      return changes.filter((change) => change >= from && change < to);
    },
  };
}

/** A zone that gives sensible offsets: less than a day, as all of the IANA tz database are. */
function checked(zone: Zone): Zone {
  if (!(Math.abs(zone.offsetAt(0)) < DAY)) throw unknownZone(zone.name);
  return zone;
}

function unknownZone(zone: unknown): LinliError {
  return raise('TIME_ZONE', { path: '/zone', data: { zone: JSON.stringify(zone) ?? typeof zone } });
}

/** Looks a stride ahead at a time, and halves the stride where the offsets differ. */
function findChanges(offsetAt: (epoch: number) => number, from: number, to: number): readonly number[] {
  const changes: number[] = [];
  const search = (low: number, lowOffset: number, high: number, highOffset: number): void => {
    if (lowOffset === highOffset) return;
    if (high - low === 1) {
      changes.push(high);
      return;
    }
    const middle = Math.floor((low + high) / 2);
    const middleOffset = offsetAt(middle);
    search(low, lowOffset, middle, middleOffset);
    search(middle, middleOffset, high, highOffset);
  };
  for (let low = from - 1; low < to - 1; low += STRIDE) {
    const high = Math.min(low + STRIDE, to - 1);
    search(low, offsetAt(low), high, offsetAt(high));
  }
  return changes;
}
