import { checkNames } from '../calendar.ts';
import { type CivilDay, parseDay, yearOf } from '../civil-day.ts';
import { raise } from '../errors.ts';
import { type DayHours, type Hours, parseHours } from '../hours.ts';
import type { DatedHours } from '../working-hours.ts';

/** What an overlay makes of a date: the usual working hours, a day off, or hours of its own. */
export type ChinaOverlayDay = 'work' | 'off' | Hours;

/** The same, where it matters with the name of the holiday or occasion. */
export type ChinaOverlayDate = ChinaOverlayDay | { readonly day: ChinaOverlayDay; readonly name?: string };

/** Days that win over the State Council's: a local order, or a year that is not announced yet. */
export interface ChinaOverlay {
  /** Single dates, `YYYY-MM-DD`. */
  readonly dates?: Readonly<Record<string, ChinaOverlayDate>>;
  /** The first date that is still open, once the overlay fills in years that are not announced. */
  readonly provisionalFrom?: string;
  /** Where the overlay comes from: authority, document number, date. */
  readonly source?: string;
}

/** All overlays as one. */
export interface ReadOverlays {
  readonly dates: ReadonlyMap<CivilDay, DatedHours>;
  readonly provisionalFrom: string;
  readonly sources: readonly string[];
}

/**
 * Reads overlays; later ones may repeat a date of earlier ones, but not contradict it.
 *
 * @param endYear - the first year that is not announced
 * @param workHours - the usual hours of a working day
 */
export function readOverlays(
  overlay: ChinaOverlay | readonly ChinaOverlay[],
  endYear: number,
  workHours: (day: CivilDay) => DayHours,
): ReadOverlays {
  const overlays = isList(overlay) ? overlay : [overlay];
  const dates = new Map<CivilDay, DatedHours>();
  let provisionalFrom = `${endYear}-01-01`;
  for (const [index, each] of overlays.entries()) {
    const path = `/overlay/${index}`;
    checkNames(each, ['dates', 'provisionalFrom', 'source'], path);
    for (const [date, value] of Object.entries(each.dates ?? {})) {
      const day = parseDay(date, `${path}/dates/${date}`);
      const read = readDay(value, `${path}/dates/${date}`, workHours(day));
      const known = dates.get(day);
      if (known !== undefined && known.hours.join() !== read.hours.join()) throw contradiction(date, path);
      dates.set(day, { ...known, ...read });
    }
    if (each.provisionalFrom !== undefined) {
      parseDay(each.provisionalFrom, `${path}/provisionalFrom`);
      if (each.provisionalFrom > provisionalFrom) provisionalFrom = each.provisionalFrom;
    }
  }
  refuseEmptyYears(dates, endYear, provisionalFrom);
  return { dates, provisionalFrom, sources: overlays.flatMap(({ source }) => source ?? []) };
}

/** A year is not settled by saying so. */
function refuseEmptyYears(dates: ReadonlyMap<CivilDay, DatedHours>, endYear: number, provisionalFrom: string): void {
  const years = new Set([...dates.keys()].map(yearOf));
  const last = yearOf(parseDay(provisionalFrom) - 1);
  for (let year = endYear; year <= last; year++) {
    if (!years.has(year)) throw contradiction(`${year}`, '/overlay');
  }
}

function readDay(value: ChinaOverlayDate, path: string, workHours: DayHours): DatedHours {
  const named = typeof value === 'object' && value !== null && 'day' in value;
  const day = named ? value.day : value;
  const hours = day === 'work' ? workHours : day === 'off' ? [] : parseHours(day, path);
  return named && value.name !== undefined ? { hours, name: value.name } : { hours };
}

function contradiction(date: string, path: string): Error {
  return raise('TIME_OVERLAY', { path, data: { date } });
}

function isList(overlay: ChinaOverlay | readonly ChinaOverlay[]): overlay is readonly ChinaOverlay[] {
  return Array.isArray(overlay);
}
