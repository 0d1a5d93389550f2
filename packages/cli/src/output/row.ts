import { type Decision, severityTitles } from '@linli/core';
import type { Locale } from '@linli/errors';
import { type Calendar, civilTime } from '@linli/time';

import { say } from '../language.ts';
import { dueTime } from './due-time.ts';
import { printable } from './printable.ts';

/** What is due, and when. */
export interface DueCell {
  readonly title: string;
  readonly when: string;
}

/** A decision as a row of the table, its texts safe to print. */
export interface Row {
  readonly id: string;
  readonly said: string;
  readonly category: string;
  readonly severity: string;
  readonly lead: string;
  readonly dues: readonly DueCell[];
  /** How the row stands out. */
  readonly tone: 'emergency' | 'urgent' | 'unclassified' | 'plain';
}

/** Makes rows of decisions, for a language and a calendar. */
export function rowsIn(locale: Locale, calendar: Calendar): (decision: Decision, said: string) => Row {
  const weekdays = say(locale, 'WEEKDAYS').split(' ');
  return (decision, said) => {
    const { category, severity, assignment, at } = decision;
    const { lead } = assignment;
    const year = civilTime(at, calendar).date.slice(0, 4);
    return {
      id: printable(decision.request),
      said: printable(said).replaceAll(/ {2,}/g, ' ').trim(),
      category: category === undefined ? say(locale, 'CELL_UNCLASSIFIED') : printable(category.title[locale]),
      severity: severityTitles[severity][locale],
      lead: lead === undefined ? say(locale, 'CELL_NOBODY') : printable(lead.name ?? lead.title[locale]),
      dues: dueCells(decision, (instant) => dueTime(instant, calendar, weekdays, year), locale),
      tone: severity === 'routine' ? (category === undefined ? 'unclassified' : 'plain') : severity,
    };
  };
}

function dueCells({ timeBoxes }: Decision, show: (at: Date) => string, locale: Locale): DueCell[] {
  return timeBoxes.flatMap(({ title, dueAt, provisional, limit, start }): DueCell[] => {
    const cell = (when: string) => [{ title: printable(title[locale]), when: printable(when) }];
    if (dueAt !== undefined) return cell(`${show(dueAt)}${provisional ? ' ?' : ''}`);
    if (limit === undefined || start === 'open') return [];
    if ('on' in start) return cell(say(locale, 'WHEN_ON', { event: start.on }));
    const before = timeBoxes.find(({ step }) => step === start.after);
    return cell(say(locale, 'WHEN_AFTER', { step: before?.title[locale] ?? start.after }));
  });
}
