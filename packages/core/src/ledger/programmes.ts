import type { Calendar, Instant } from '@linli/time';
import { missed } from '@linli/time/recurrence';

import type { DecideContext } from '../stream/decider.ts';
import { found, stamp } from './acting.ts';
import type { AtLeastCount, CommandOf } from './ledger-command.ts';
import type { LedgerEvent } from './ledger-event.ts';
import type { LedgerProgramme, LedgerState } from './ledger-state.ts';
import { raise } from './raise.ts';

/** Begins a programme of the template on a day. */
export function startProgramme(
  { programme, on }: CommandOf<'start-programme'>,
  state: LedgerState,
  context: DecideContext,
): LedgerEvent[] {
  found(Object.keys(state.template.programmes), (each) => each, programme, 'LEDGER_PROGRAMME', '/programme');
  const known = state.programmes.find((each) => each.programme === programme);
  if (known?.startsOn === on) return [];
  if (known !== undefined)
    throw raise('LEDGER_STARTED', { path: '/programme', data: { programme, on: known.startsOn } });
  return [{ type: 'programme-started', ...stamp(context), programme, on }];
}

/** Enrols somebody. Whoever it is not meant for is warned about, not turned away. */
export function enrol(
  { programme, participant, age }: CommandOf<'enrol'>,
  state: LedgerState,
  context: DecideContext,
): LedgerEvent[] {
  const { participants } = started(state, programme);
  if (participants.some((each) => each.participant === participant)) return [];
  const { ageFrom = 0, ageTo = Infinity } = state.template.programmes[programme]?.target ?? {};
  const fits = age === undefined || (ageFrom <= age && age <= ageTo);
  return [{ type: 'enrolled', ...stamp(context), programme, participant, warnings: fits ? [] : ['age'] }];
}

/** Notes a session, who attended, a phase or a review of a programme that began. */
export function inProgramme(
  command: CommandOf<'hold-session' | 'phase' | 'review'>,
  state: LedgerState,
  context: DecideContext,
): LedgerEvent[] {
  const { sessions } = started(state, command.programme);
  if (command.type === 'hold-session') {
    const { type: _, ...said } = command;
    const isTwice = sessions.some(({ session }) => session === said.session);
    if (isTwice) throw raise('LEDGER_TWICE', { path: '/session', data: { entry: said.session } });
    return [{ type: 'session-held', ...stamp(context), ...said }];
  }
  if (command.type === 'phase') {
    const { type: _, ...said } = command;
    return [{ type: 'phase-noted', ...stamp(context), ...said }];
  }
  const { type: _, ...said } = command;
  return [{ type: 'reviewed', ...stamp(context), ...said }];
}

function started(state: LedgerState, programme: string): LedgerProgramme {
  return found(state.programmes, (each) => each.programme, programme, 'LEDGER_PROGRAMME', '/programme');
}

/** How well a programme was reviewed. */
export interface ReviewReport {
  /** Reviews that should have been by now: one on each anniversary of the start. */
  readonly expected: number;
  readonly done: number;
  /** The anniversaries after which no review came before the next one. */
  readonly gaps: readonly string[];
}

/**
 * Which yearly reviews of a programme were made, and which are missing.
 *
 * @param programme - as the state of a ledger has it
 * @param at - the instant of asking
 * @param calendar - whose days count
 * @returns how many were expected by then, how many were made, and the anniversaries without one
 *
 * @example
 * ```ts
 * import { reviewsOf } from '@linli/core/ledger';
 * import { chinaCalendar } from '@linli/time';
 *
 * const started = { startsOn: '2012-03-05', reviews: ['2013-03-08T01:00:00.000Z', '2014-03-10T01:00:00.000Z'] };
 * reviewsOf(started, new Date('2015-12-31T00:00Z'), chinaCalendar());
 * // => { expected: 3, done: 2, gaps: ['2015-03-05'] }
 * ```
 */
export function reviewsOf(
  { startsOn, reviews }: Pick<LedgerProgramme, 'startsOn' | 'reviews'>,
  at: Instant,
  calendar: Calendar,
): ReviewReport {
  const every = { dayOfYear: startsOn.slice(5) };
  const rule = { every, starts: startsOn, calendar, except: { out: { [startsOn]: 'start' } } };
  const { dates } = missed(
    rule,
    reviews.map((review) => new Date(review)),
    at,
  );
  const gaps = dates.filter(({ doneOn }) => doneOn === undefined).map(({ date }) => date);
  return { expected: dates.length, done: dates.length - gaps.length, gaps };
}

/** What the phases of a programme come to. */
export interface PhaseTotals {
  /** The sum; at least that much where a phase says "and more" or was not counted. */
  readonly total: AtLeastCount;
  readonly phases: LedgerProgramme['phases'];
  /** Phases nobody counted: flagged, never taken for zero. */
  readonly uncounted: readonly string[];
}

/**
 * Adds up the phases of a programme.
 *
 * @param programme - as the state of a ledger has it
 * @returns the total, the phases, and those without a count
 *
 * @example
 * ```ts
 * import { phaseTotals } from '@linli/core/ledger';
 *
 * const phases = [{ phase: 'spring', count: { value: 800, atLeast: true } }, { phase: 'autumn' }];
 * const { total, uncounted } = phaseTotals({ phases });
 * [total, uncounted]; // => [{ value: 800, atLeast: true }, ['autumn']]
 * ```
 */
export function phaseTotals({ phases }: Pick<LedgerProgramme, 'phases'>): PhaseTotals {
  const uncounted = phases.filter(({ count }) => count === undefined).map(({ phase }) => phase);
  const value = phases.reduce((sum, { count }) => sum + (count?.value ?? 0), 0);
  const atLeast = uncounted.length > 0 || phases.some(({ count }) => count?.atLeast === true);
  return { total: { value, atLeast }, phases, uncounted };
}
