import {
  type Calendar,
  type CalendarOptions,
  chinaCalendar,
  type ChinaCalendarOptions,
  createCalendar,
} from '@linli/time';
import { z } from 'zod';

import { inFile, isLinliError, raise } from '../errors.ts';

// Only the outer form is checked here; names, hours, dates and instants are checked by the calendar itself.
const named = z.looseObject({});
const instant = z.union([z.string(), z.number()]);
const periods = z.array(z.looseObject({ from: instant, to: instant })).optional();
const text = z.string().optional();

const ownSchema = z.looseObject({
  zone: z.string(),
  week: named,
  dates: named.optional(),
  breaks: periods,
  declared: periods,
  provisionalFrom: text,
  provisionalBefore: text,
  source: text,
});

const overlay = z.looseObject({ dates: named, provisionalFrom: text, source: text });
const chinaSchema = z.strictObject({
  china: z.looseObject({
    week: named.optional(),
    overlay: z.union([overlay, z.array(overlay)]).optional(),
    knownAt: text,
  }),
});

/**
 * The calendar that the data of a file describes.
 *
 * @param data - options of `createCalendar`, or `{ china: … }` with those of `chinaCalendar`
 * @param file - named by errors
 * @throws LinliError `CALENDAR_VALUE`, `TIME_…`
 */
export function calendarOf(data: unknown, file: string): Calendar {
  const isChina = typeof data === 'object' && data !== null && 'china' in data;
  try {
    return isChina
      ? chinaCalendar(read(chinaSchema, data).china as ChinaCalendarOptions)
      : createCalendar(read(ownSchema, data) as unknown as CalendarOptions);
  } catch (error) {
    if (!isLinliError(error)) throw error;
    throw inFile(file, error, isChina && error.code !== 'CALENDAR_VALUE' ? '/china' : '');
  }
}

function read<Schema extends z.ZodType>(schema: Schema, data: unknown): z.output<Schema> {
  const result = schema.safeParse(data);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const path = (issue?.path ?? []).map((part) => `/${String(part)}`).join('');
  throw raise('CALENDAR_VALUE', { path, data: { place: path === '' ? '/' : path, reason: issue?.message ?? '' } });
}
