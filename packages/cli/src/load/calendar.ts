import { type Calendar, chinaCalendar } from '@linli/time';

import type { Io } from '../io.ts';
import { readDataFile } from './data-file.ts';

/**
 * The calendar a file describes; that of mainland China where no file is given.
 *
 * @throws LinliError `CALENDAR_VALUE`, `TIME_…`, `DATA_…`, `FILE_…` with the file before the JSON pointer
 */
export async function loadCalendar(file: string | undefined, io: Io): Promise<Calendar> {
  if (file === undefined) return chinaCalendar();
  const [data, { calendarOf }] = await Promise.all([readDataFile(file, 'DATA', io), import('./calendar-file.ts')]);
  return calendarOf(data, file);
}
