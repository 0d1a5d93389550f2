import type { Linli } from '../linli.ts';
import { attentionOf, type Attention } from './attention.ts';
import { dateOf, daysBetween, endOf } from './civil.ts';
import type { RoundState, RoundSuspension } from './state.ts';
import type { StopState, Visit } from './stop.ts';
import { fixedSpans, isMoving, movingSpans, type TaskSpan } from './span.ts';

/**
 * How a task stands:
 *
 * - `planned`: its time has not come
 * - `open`: in time
 * - `overdue`: past its due instant, and can still be made up for
 * - `missed`: past, for good
 * - `done`, in time; `late`, after its due instant
 * - `suspended`: did not have to be done
 */
export type TaskStanding = 'planned' | 'open' | 'overdue' | 'missed' | 'done' | 'late' | 'suspended';

/** One thing to do at one stop. */
export interface Task {
  readonly stop: string;
  /** The service it belongs to, or the occasion that called for it. */
  readonly what: string;
  /** The civil date it is planned for; of so many times a period, the first day of the period. */
  readonly date: string;
  readonly dueAt: Date;
  /** Milliseconds after the due instant that it was done, or that have passed without; 0 in time. */
  readonly lateBy: number;
  /** The same in civil days: on the next day it is 1, however late the evening was. */
  readonly overdueDays: number;
  readonly state: TaskStanding;
  /** The visit by which it was done. */
  readonly visit: Visit | undefined;
  /** Why it comes up more often than usual. */
  readonly attention: readonly string[];
  /** The ground on which it was suspended. */
  readonly ground: string | undefined;
}

/** As of when, and for which dates. */
export interface TaskQuery {
  readonly at: Date;
  readonly linli: Linli;
  /** First civil date; the first of the round where left out. */
  readonly from?: string;
  /** Last civil date; what is planned after the next time is only made as far as this. */
  readonly to?: string;
}

/**
 * What a round asks for again and again, or on an occasion: one line for each stop and time, with what became of it.
 * A sweep has no tasks but those of occasions; ask {@link coverageOf} about it.
 *
 * @param state - the round
 * @param query - as of when; from which civil date to which
 * @returns tasks by due instant, then in the order of the list
 */
export function tasksOf(state: RoundState, query: TaskQuery): readonly Task[] {
  const { at, linli, from = '', to } = query;
  if (state.openedAt === undefined) return [];
  const { calendar } = linli;
  const known = state.stops.flatMap((stop) => stop.orders.map(({ date }) => endOf(date, calendar).getTime()));
  const resumed = state.suspensions.map((each) => (each.to === undefined ? 0 : Date.parse(each.to)));
  const asked = to === undefined ? 0 : endOf(to, calendar).getTime();
  const until = [...known, ...resumed, asked].reduce((one, other) => Math.max(one, other), at.getTime());
  const shared = sharedSpans(state, linli, until);
  return state.stops
    .flatMap((stop) => tasksAt(state, stop, query, shared))
    .filter((task) => task.date >= from && (to === undefined || task.date <= to))
    .toSorted((one, other) => one.dueAt.getTime() - other.dueAt.getTime());
}

type Shared = (service: string, factor: number) => readonly TaskSpan[];

/** Stops that are due on the same dates share them. */
function sharedSpans({ terms, starts }: RoundState, { calendar }: Linli, until: number): Shared {
  const made = new Map<string, readonly TaskSpan[]>();
  return (name, factor) => {
    const service = terms.services[name];
    if (service === undefined) return [];
    const key = `${name} ${factor}`;
    const spans = made.get(key) ?? fixedSpans({ service, factor, starts, calendar }, until);
    made.set(key, spans);
    return spans;
  };
}

function tasksAt(state: RoundState, stop: StopState, query: TaskQuery, shared: Shared): readonly Task[] {
  const { at, linli } = query;
  const now = at.getTime();
  const done = stop.visits
    .filter((visit) => visit.done && Date.parse(visit.doneAt) <= now)
    .toSorted((one, other) => Date.parse(one.doneAt) - Date.parse(other.doneAt));
  const attention = attentionOf(state, stop, { linli, on: dateOf(at, linli.calendar) });
  const lines = Object.entries(state.terms.services).flatMap(([what, service]) => {
    const mine = done.filter((visit) => visit.service === what);
    const plan = { service, factor: attention.factor, starts: state.starts, calendar: linli.calendar };
    const spans = isMoving(service)
      ? movingSpans(
          plan,
          mine.map(({ doneAt }) => doneAt),
          at,
        )
      : shared(what, attention.factor);
    const ordered = new Set(stop.orders.filter((order) => order.service === what).map(({ date }) => date));
    const wanted = service.orderBefore === undefined ? spans : spans.filter(({ date }) => ordered.has(date));
    return matched(wanted, mine).map((line) => ({ ...line, what }));
  });
  const called = stop.calls.flatMap((call) => {
    const opensAt = Date.parse(call.at);
    const dueAt = Date.parse(call.dueAt);
    // The end of a day is the beginning of the next one.
    const date = dateOf(new Date(dueAt - 1), linli.calendar);
    const span: TaskSpan = { date, opensAt, dueAt, lateFrom: dueAt, closesAt: Infinity };
    return matched([span], done).map((line) => ({ ...line, what: call.occasion }));
  });
  return [...lines, ...called]
    .filter((line) => concerns(state, stop, line))
    .map((line) => taskOf(state, stop, line, { now, attention, calendar: linli.calendar }));
}

interface Line {
  readonly span: TaskSpan;
  readonly visit: Visit | undefined;
}

/** Gives each span the first visit in it that no earlier span has. Both in order of time. */
function matched(spans: readonly TaskSpan[], visits: readonly Visit[]): readonly Line[] {
  let next = 0;
  return spans.map((span) => {
    while (next < visits.length && timeOf(visits[next]) < span.opensAt) next++;
    const visit = visits[next];
    if (visit === undefined || timeOf(visit) >= span.closesAt) return { span, visit: undefined };
    next++;
    return { span, visit };
  });
}

function timeOf(visit: Visit | undefined): number {
  return visit === undefined ? Infinity : Date.parse(visit.doneAt);
}

/** Nothing is asked of a stop before it was on the list, after it left it, or after the round ended. */
function concerns(state: RoundState, stop: StopState, { span, visit }: Line): boolean {
  if (visit !== undefined) return true;
  const left = [stop.removed?.at, state.endedAt, state.closedAt].filter((instant) => instant !== undefined);
  return (
    span.dueAt > Date.parse(stop.added?.at ?? state.openedAt ?? '') &&
    left.every((instant) => span.dueAt <= Date.parse(instant))
  );
}

function taskOf(
  state: RoundState,
  stop: StopState,
  { span, visit, what }: Line & { readonly what: string },
  {
    now,
    attention,
    calendar,
  }: { readonly now: number; readonly attention: Attention; readonly calendar: Linli['calendar'] },
): Task {
  const upTo = visit === undefined ? now : timeOf(visit);
  // The end of a day is the beginning of the next one.
  const lastDay = dateOf(new Date(span.dueAt - 1), calendar);
  const ground = visit === undefined ? suspendedAt(state.suspensions, span.dueAt)?.ground : undefined;
  return {
    stop: stop.id,
    what,
    date: span.date,
    dueAt: new Date(span.dueAt),
    lateBy: Math.max(0, upTo - span.dueAt),
    overdueDays: Math.max(0, daysBetween(lastDay, dateOf(new Date(upTo), calendar))),
    state: ground === undefined ? standing(state, span, visit, now) : 'suspended',
    visit,
    attention: attention.reasons,
    ground,
  };
}

function standing({ endedAt, closedAt }: RoundState, span: TaskSpan, visit: Visit | undefined, now: number) {
  if (visit !== undefined) return timeOf(visit) < span.lateFrom ? 'done' : 'late';
  if (now < span.opensAt) return 'planned';
  if (now < span.lateFrom) return 'open';
  const over = [endedAt, closedAt].some((instant) => instant !== undefined && Date.parse(instant) <= now);
  return over || now >= span.closesAt ? 'missed' : 'overdue';
}

function suspendedAt(suspensions: readonly RoundSuspension[], instant: number): RoundSuspension | undefined {
  return suspensions.find(
    ({ from, to }) => Date.parse(from) <= instant && (to === undefined || instant < Date.parse(to)),
  );
}
