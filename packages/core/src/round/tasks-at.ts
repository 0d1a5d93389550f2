import type { Linli } from '../linli.ts';
import { type Attention, attentionOf } from './attention.ts';
import { dateOf, daysBetween } from './civil.ts';
import { isMoving, movingSpans, type TaskSpan } from './span.ts';
import type { RoundState, RoundSuspension } from './state.ts';
import type { StopState, Visit } from './stop.ts';
import type { Task, TaskQuery, TaskStanding } from './task.ts';

/** The spans of a service at so many times the usual pace; stops that are due on the same dates share them. */
export type SharedSpans = (service: string, factor: number) => readonly TaskSpan[];

/** Everything that is asked of one stop, with what became of it. */
export function tasksAt(state: RoundState, stop: StopState, query: TaskQuery, shared: SharedSpans): readonly Task[] {
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
    outcome: (visit ?? lastTry(stop, what, span))?.outcome,
    attention: attention.reasons,
    ground,
  };
}

/** The last try of a service, or for an occasion of anything, in the time of a task. */
function lastTry({ visits }: StopState, what: string, span: TaskSpan): Visit | undefined {
  return visits.findLast(
    (visit) =>
      !visit.done && (visit.service ?? what) === what && timeOf(visit) >= span.opensAt && timeOf(visit) < span.closesAt,
  );
}

function standing(
  { endedAt, closedAt }: RoundState,
  span: TaskSpan,
  visit: Visit | undefined,
  now: number,
): TaskStanding {
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
