import { tzOffset } from '@date-fns/tz/tzOffset';

import { DAY } from './civil-day.ts';
import { raise } from './errors.ts';

const HOUR = 3_600_000;
/** Clock changes nearer to each other than this, that undo each other, are not looked for. */
const STRIDE = 7 * DAY;

/** A time zone of your own: a name and its distance from UTC, in milliseconds, east positive. */
export interface ZoneRule {
  readonly name: string;
  offsetAt(epochMilliseconds: number): number;
}

/** How a place reads its clocks. Offsets are milliseconds, east of UTC positive. */
export interface Zone {
  readonly name: string;
  /** The offset in force at an instant. */
  offsetAt(epoch: number): number;
  /** The instants in `[from, to)` at which the offset changes, ascending. */
  changes(from: number, to: number): readonly number[];
}

/** The instant from which a zone has kept one offset, so that nothing needs to be asked of the platform. */
const SETTLED: Readonly<Record<string, readonly [since: number, offset: number]>> = {
  // China ended its last summer time at 1991-09-15 02:00 (IANA tz database, file "asia").
  'Asia/Shanghai': [Date.UTC(1991, 8, 14, 17), 8 * HOUR],
};

/**
 * The zone of a name, a fixed offset, or a rule of the caller's.
 *
 * @throws TIME_ZONE when the platform knows no such zone, or the rule gives no sensible offset
 */
export function createZone(zone: string | ZoneRule): Zone {
  if (typeof zone !== 'string') return checked(ruledZone(zone));
  const fixed = fixedOffset(zone);
  if (fixed !== undefined) return { name: zone, offsetAt: () => fixed, changes: () => [] };
  const ruled = ruledZone({ name: zone, offsetAt: (epoch) => tzOffset(zone, new Date(epoch)) * 60_000 });
  const settled = SETTLED[zone];
  if (settled === undefined) return checked(ruled);
  const [since, offset] = settled;
  return {
    name: zone,
    offsetAt: (epoch) => (epoch >= since ? offset : ruled.offsetAt(epoch)),
    changes: (from, to) => (from > since ? [] : ruled.changes(from, Math.min(to, since + 1))),
  };
}

function fixedOffset(name: string): number | undefined {
  if (name === 'UTC' || name === 'Etc/UTC' || name === 'Z') return 0;
  const match = /^([+-])(\d\d):?(\d\d)$/.exec(name);
  if (match === null) return undefined;
  const [hours, minutes] = [Number(match[2]), Number(match[3])];
  if (hours > 23 || minutes > 59) throw raise('TIME_ZONE', { data: { zone: JSON.stringify(name) } });
  return (match[1] === '-' ? -1 : 1) * (hours * HOUR + minutes * 60_000);
}

function ruledZone(rule: ZoneRule): Zone {
  const offsetAt = (epoch: number): number => Math.round(rule.offsetAt(epoch));
  return { name: rule.name, offsetAt, changes: (from, to) => findChanges(offsetAt, from, to) };
}

function checked(zone: Zone): Zone {
  if (!(Math.abs(zone.offsetAt(0)) < DAY)) throw raise('TIME_ZONE', { data: { zone: JSON.stringify(zone.name) } });
  return zone;
}

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
