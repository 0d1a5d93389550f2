import chineseDays from 'chinese-days';
import { addBusinessDays } from 'date-fns';
import dayjs from 'dayjs';
import dayjsBusinessTime from 'dayjs-business-time';
import momentBusinessTime from 'moment-business-time';

import type { Candidate } from './measure.ts';

const OFFICE = [
  ['09:00:00', '12:00:00'],
  ['14:00:00', '18:00:00'],
] as const;

/** It reads civil dates in the zone of the machine, here UTC. */
const CHINA_OFFSET = 8 * 3_600_000;

/** What a start plus an amount is in the eyes of each peer that can add such an amount. */
export interface Peers {
  workingDays(days: number): readonly Candidate[];
  workingHours(hours: number): readonly Candidate[];
  chinaDays(days: number): readonly Candidate[];
}

/** The peers, set to Monday to Friday, 09:00-12:00 and 14:00-18:00, in the zone of the machine. */
export function loadPeers(): Peers {
  dayjs.extend(dayjsBusinessTime);
  const segments = OFFICE.map(([start, end]) => ({ start, end }));
  dayjs.setBusinessTime({
    sunday: null,
    monday: segments,
    tuesday: segments,
    wednesday: segments,
    thursday: segments,
    friday: segments,
    saturday: null,
  });
  const workinghours = Object.fromEntries(
    Array.from({ length: 7 }, (_, day) => [day, day % 6 === 0 ? null : OFFICE.flat()]),
  );
  momentBusinessTime.updateLocale('en', { workinghours });
  return {
    workingDays: (days) => [
      { name: 'dayjs-business-time', answer: (start) => dayjs(start).addBusinessDays(days).toDate() },
      {
        name: 'moment-business-time',
        answer: (start) => momentBusinessTime(start).addWorkingTime(days, 'days').toDate(),
      },
      { name: 'date-fns', answer: (start) => addBusinessDays(start, days) },
    ],
    workingHours: (hours) => [
      { name: 'dayjs-business-time', answer: (start) => dayjs(start).addBusinessHours(hours).toDate() },
      {
        name: 'moment-business-time',
        answer: (start) => momentBusinessTime(start).addWorkingTime(hours, 'hours').toDate(),
      },
    ],
    chinaDays: (days) => [
      {
        name: 'chinese-days',
        answer: (start) => {
          const wall = start.getTime() + CHINA_OFFSET;
          const date = chineseDays.findWorkday(days, new Date(wall));
          return new Date(Date.parse(date) + (wall % 86_400_000) - CHINA_OFFSET);
        },
      },
    ],
  };
}
