import { type CivilDay, civilDay } from '../civil-day.ts';
import { NOTICES } from './generated/days.ts';

/** What a notice makes of one day. */
export interface ChinaDay {
  /** Off for a holiday, or worked to make up for one. */
  readonly kind: 'holiday' | 'make-up-day';
  /** The holiday, in Chinese: `春节`. */
  readonly name: string;
  /** The document number of the notice: `国办发明电〔2025〕7号`. */
  readonly notice: string;
}

/** The days of the State Council notices published by a date, and the years they cover. */
export interface ChinaDays {
  readonly days: ReadonlyMap<CivilDay, ChinaDay>;
  readonly firstYear: number;
  readonly endYear: number;
}

/** The days as they were known on a date (`YYYY-MM-DD`). */
export function chinaDaysKnownAt(date: string): ChinaDays {
  const holidays = new Map<string, ReadonlyMap<CivilDay, ChinaDay>>();
  const years = new Set<number>();
  for (const [year, announced, notice, text] of NOTICES) {
    if (announced > date) continue;
    years.add(year);
    for (const part of text.split(' ')) {
      const name = part.replace(/\d.*/, '');
      holidays.set(`${year}${name}`, decode(year, name, notice, part));
    }
  }
  const firstYear = NOTICES[0]?.[0] ?? 0;
  const days = new Map<CivilDay, ChinaDay>();
  for (const holiday of holidays.values()) for (const [day, what] of holiday) days.set(day, what);
  return { days, firstYear, endYear: firstYear + years.size };
}

function decode(year: number, name: string, notice: string, part: string): ReadonlyMap<CivilDay, ChinaDay> {
  const days = new Map<CivilDay, ChinaDay>();
  for (const [, sign, month = '', dayOfMonth, length = '1'] of part.matchAll(/(-?)(\d\d)(\d\d)(?:\+(\d+))?/g)) {
    const first = civilDay(month === '12' ? year - 1 : year, Number(month), Number(dayOfMonth));
    const kind = sign === '-' ? 'make-up-day' : 'holiday';
    for (let offset = 0; offset < Number(length); offset++) days.set(first + offset, { kind, name, notice });
  }
  return days;
}
