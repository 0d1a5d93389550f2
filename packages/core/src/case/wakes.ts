import type { Linli } from '../linli.ts';
import type { OutgoingMessage, Wake } from '../stream/stream-event.ts';
import { watchOf } from './case-clock.ts';
import type { CaseEvent, CaseEventOf } from './case-event.ts';
import { type CaseParty, distinctParties, partyId } from './case-party.ts';
import type { CaseClock, CaseState } from './case-state.ts';
import { readingOf } from './clocks-of.ts';
import { holderOf } from './deciding.ts';
import { ownersOf, stepOf } from './evolve-steps.ts';
import { breachEvent, endOfPause } from './stopping.ts';

/** Later than anything a clock of today waits for; clocks know the years up to 2199. */
const far = Date.UTC(2199, 0, 1);

/**
 * Everything that will happen to a case by itself: rungs of escalation ladders, limits that run out, pauses that end.
 * What is on record is left out, what should have happened and is not on record stays in, with the instant it was
 * planned for.
 */
export function wakesOf(state: CaseState, linli: Linli): readonly Wake<CaseEvent>[] {
  const from = Date.parse(state.lastAt ?? '');
  return state.clocks
    .filter(({ stopped }) => !stopped)
    .flatMap((clock) => wakesOfClock(clock, { state, linli, from }))
    .toSorted((one, other) => (one.at < other.at ? -1 : Number(one.at > other.at)));
}

interface Waking {
  readonly state: CaseState;
  readonly linli: Linli;
  /** The last instant that is on record. */
  readonly from: number;
}

function wakesOfClock(clock: CaseClock, waking: Waking): readonly Wake<CaseEvent>[] {
  const { calendar } = waking.linli;
  const resumes = endOfPause(clock, calendar);
  // A pause that does not end by itself holds everything else back.
  const goesOn = resumes === undefined && isPaused(clock);
  const reading = readingOf(clock, calendar, Math.max(waking.from, resumes?.getTime() ?? 0));
  if (reading.dueAt === undefined) return [];
  const dueAt = reading.dueAt;
  return [
    ...(resumes === undefined ? [] : [resumeWake(clock, resumes)]),
    ...rungWakes(clock, dueAt, waking),
    ...(goesOn && !reading.late ? [] : breachWakes(clock, reading.breachedAt ?? dueAt, waking)),
  ];
}

function isPaused({ log }: CaseClock): boolean {
  return log.findLast(({ type }) => type === 'paused' || type === 'suspended' || type === 'resumed')?.type === 'paused';
}

function resumeWake(clock: CaseClock, at: Date): Wake<CaseEvent> {
  const event: CaseEventOf<'resumed'> = { type: 'resumed', at: at.toISOString(), clocks: [clock.id] };
  return { key: `${clock.id}:resume:${clock.log.length}`, at: event.at, event };
}

function breachWakes(clock: CaseClock, dueAt: Date, { state }: Waking): readonly Wake<CaseEvent>[] {
  if (clock.breachedAt !== undefined) return [];
  const event = breachEvent(clock, dueAt);
  const key = `${clock.id}:breach`;
  const step = stepOf(state, clock.step);
  const owners = clock.owner === undefined && step !== undefined ? ownersOf(state, step) : [clock.owner];
  const told = distinctParties(owners.length > 0 ? owners : [state.owner]);
  const values = { step: clock.step, dueAt: dueAt.toISOString() };
  return [{ key, at: event.at, event, messages: told.map((to) => messageTo(to, 'clock-breach', key, values, state)) }];
}

/** Each rung once more than it was reached: an extension may have put a rung off into the future again. */
function rungWakes(clock: CaseClock, dueAt: Date, waking: Waking): readonly Wake<CaseEvent>[] {
  const { watch, events, warnings } = watchOf(clock, waking.linli.calendar);
  const start = Date.parse(clock.log[0]?.at ?? '');
  const seen = new Map<number, number>();
  return watch.warningsBetween(events, start - 1, far).flatMap(({ at, warning }) => {
    const rung = warnings.indexOf(warning);
    const times = (seen.get(rung) ?? 0) + 1;
    seen.set(rung, times);
    return times <= (clock.given[rung] ?? 0) ? [] : rungWake(clock, { rung, times, at, dueAt }, waking);
  });
}

function rungWake(
  clock: CaseClock,
  {
    rung,
    times,
    at,
    dueAt,
  }: { readonly rung: number; readonly times: number; readonly at: Date; readonly dueAt: Date },
  { state, linli }: Waking,
): readonly Wake<CaseEvent>[] {
  const reached = clock.escalation[rung];
  if (reached === undefined) return [];
  const { action, at: share } = reached;
  const instant = at.toISOString();
  const to = holderOf(reached.to, state, linli, instant);
  const key = `${clock.id}:${rung}:${times}`;
  const said = { clock: clock.id, step: clock.step, rung, share, action, dueAt: dueAt.toISOString() };
  const event: CaseEventOf<'clock-warned'> = {
    type: 'clock-warned',
    at: instant,
    ...said,
    ...(clock.owner && { owner: clock.owner }),
    to,
  };
  const values = { step: clock.step, action, share, dueAt: said.dueAt };
  return [{ key, at: instant, event, messages: [messageTo(to, 'clock-warning', key, values, state)] }];
}

/** A message about a clock. It carries the severity, so that an emergency is not held back at night. */
function messageTo(
  to: CaseParty,
  template: 'clock-warning' | 'clock-breach',
  key: string,
  values: OutgoingMessage['values'],
  { request, decision, category }: CaseState,
): OutgoingMessage {
  const stream = `case/${request?.id}`;
  const about = {
    case: stream,
    severity: decision?.severity ?? 'routine',
    ...(category !== undefined && { category }),
  };
  return { id: `${stream}:${key}:${partyId(to)}`, template, to: partyId(to), values: { ...about, ...values } };
}
