import { type Calendar, civilTime } from '@linli/time';
import { nextOccurrence } from '@linli/time/recurrence';

import { dateOf } from './civil.ts';
import type { RoundTerms } from './terms.ts';

/** A time of the day in which stops are tried. */
export type RoundSlot = RoundTerms['slots'][number];

/** The slot that an instant lies in; one that ends before it begins goes on over midnight. */
export function slotAt(slots: readonly RoundSlot[], instant: Date, calendar: Calendar): RoundSlot | undefined {
  const { hour, minute } = civilTime(instant, calendar);
  const now = `${padded(hour)}:${padded(minute)}`;
  return slots.find(({ from, to }) => (from < to ? from <= now && now < to : now >= from || now < to));
}

/** When a slot begins next, after an instant. */
export function nextOpeningOf(slot: RoundSlot, after: Date, calendar: Calendar): Date | undefined {
  const every = { days: 1 } as const;
  return nextOccurrence({ every, calendar, starts: dateOf(after, calendar), at: slot.from }, after)?.at;
}

function padded(value: number): string {
  return String(value).padStart(2, '0');
}
