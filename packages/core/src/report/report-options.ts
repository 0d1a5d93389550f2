import { type Calendar, parseCivilTime } from '@linli/time';
import { z } from 'zod';

import { civilDateSchema, codeSchema } from '../names.ts';
import type { CaseFacts } from './case-facts.ts';

/** By what cases can be told apart. */
export const divisions = [
  'category',
  'lead',
  'channel',
  'requester',
  'severity',
  'responsibility',
  'tier',
  'tag',
  'grid',
  'estate',
  'building',
  'month',
  'quarter',
  'year',
] as const;

/** By what a report is divided into rows. */
export type Division = (typeof divisions)[number];

/** What every report about cases can be asked: the period, the place, the kind of matter, the rows. */
export const caseOptionsShape = {
  from: civilDateSchema.optional().describe('first day of the period'),
  until: civilDateSchema.optional().describe('last day of the period'),
  within: codeSchema.optional().describe('id of a place; everything below it included'),
  category: codeSchema.optional().describe('code of a category; everything below it included'),
  by: z.enum(divisions).optional().describe('a row for each of these'),
} as const;

/** Options of a report about cases. */
export type CaseOptions = z.infer<z.ZodObject<typeof caseOptionsShape>>;

/** Two civil days, both part of the period; open ends reach for ever. */
export interface ReportPeriod {
  readonly from?: string | undefined;
  readonly until?: string | undefined;
}

/** Whether an instant, ISO 8601 in UTC, lies in a period; a missing one lies in none. */
export function periodTest(period: ReportPeriod, calendar: Calendar): (instant: string | undefined) => boolean {
  const from = period.from === undefined ? -Infinity : parseCivilTime(period.from, calendar).getTime();
  const until = period.until === undefined ? Infinity : parseCivilTime(dayAfter(period.until), calendar).getTime();
  return (instant) => {
    const epoch = instant === undefined ? Number.NaN : Date.parse(instant);
    return epoch >= from && epoch < until;
  };
}

/** Whether a case is of the place and the kind that are asked for. */
export function isAskedFor({ within, category }: CaseOptions, facts: CaseFacts): boolean {
  const ofPlace = within === undefined || facts.places.includes(within);
  return ofPlace && (category === undefined || isUnder(facts.category, category));
}

/** Whether a code is another one or stands below it. */
export function isUnder(code: string | undefined, ancestor: string): boolean {
  return code === ancestor || code?.startsWith(`${ancestor}/`) === true;
}

function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}
