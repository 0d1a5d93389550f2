import type { Linli } from '../linli.ts';
import { type Attention, attentionOf } from './attention.ts';
import { dateOf, daysBetween } from './civil.ts';
import { isMoving, movingSpans, type TaskSpan } from './span.ts';
import type { RoundState, RoundSuspension } from './state.ts';
import type { StopState, Visit } from './stop.ts';
import type { Task, TaskQuery, TaskStanding } from './task.ts';

/** The spans of a service at so many times the usual pace; stops that are due on the same dates share them. */
export type SharedSpans = (service: string, factor: number) => readonly TaskSpan[];

/** What every stop of a round is asked by. */
export interface TaskContext extends TaskQuery {
  readonly state: RoundState;
  readonly shared: SharedSpans;
  /** The civil date of the instant of asking. */
  readonly today: string;
}

interface DoneVisit {
  readonly visit: Visit;
  readonly time: number;
}

interface Line {
  readonly what: string;
  readonly span: TaskSpan;
  readonly done: DoneVisit | undefined;
}

/** Everything that is asked of one stop, with what became of it. */
export function tasksAt(stop: StopState, context: TaskContext): readonly Task[] {
  const { state, at, linli, today } = context;
  const done = stop.visits
    .filter((visit) => visit.done)
    .map((visit) => ({ visit, time: Date.parse(visit.doneAt) }))
    .filter(({ time }) => time <= at.getTime())
    .toSorted((one, other) => one.time - other.time);
  const attention = attentionOf(state, stop, { linli, on: today });
  const lines = [...serviceLines(stop, done, attention, context), ...callLines(stop, done, context)];
  if (lines.length === 0) return [];
  // Nothing is asked of a stop before it was on the list, after it left it, or after the round ended.
  const from = Date.parse(stop.added?.at ?? state.openedAt ?? '');
  const until = earliest([stop.removed?.at, state.endedAt, state.closedAt]);
  return lines
    .filter((line) => line.done !== undefined || (line.span.dueAt > from && line.span.dueAt <= until))
    .map((line) => taskOf(stop, line, attention, context));
}

function serviceLines(
  stop: StopState,
  done: readonly DoneVisit[],
  { factor }: Attention,
  { state, at, linli, shared }: TaskContext,
): readonly Line[] {
  if (state.startedAt === undefined) return [];
  return Object.entries(state.terms.services).flatMap(([what, service]) => {
    const mine = done.filter(({ visit }) => visit.service === what);
    const plan = { service, factor, starts: state.starts, calendar: linli.calendar };
    const times = mine.map(({ time }) => time);
    const spans = isMoving(service) ? movingSpans(plan, times, at) : shared(what, factor);
    if (service.orderBefore === undefined) return matched(what, spans, mine);
    const ordered = new Set(stop.orders.filter((order) => order.service === what).map(({ date }) => date));
    return matched(
      what,
      spans.filter(({ date }) => ordered.has(date)),
      mine,
    );
  });
}

function callLines(stop: StopState, done: readonly DoneVisit[], { linli }: TaskContext): readonly Line[] {
  return stop.calls.flatMap((call) => {
    const opensAt = Date.parse(call.at);
    const dueAt = Date.parse(call.dueAt);
    const date = lastDateBefore(dueAt, linli);
    return matched(call.occasion, [{ date, opensAt, dueAt, lateFrom: dueAt, closesAt: Infinity }], done);
  });
}

/** Gives each span the first visit in it that no earlier span has. Both in order of time. */
function matched(what: string, spans: readonly TaskSpan[], visits: readonly DoneVisit[]): readonly Line[] {
  let next = 0;
  const timeOf = (at: number): number => visits[at]?.time ?? Infinity;
  return spans.map((span) => {
    while (timeOf(next) < span.opensAt) next++;
    if (timeOf(next) >= span.closesAt) return { what, span, done: undefined };
    const done = visits[next];
    next++;
    return { what, span, done };
  });
}

function taskOf(stop: StopState, { what, span, done }: Line, attention: Attention, context: TaskContext): Task {
  const { state, at, linli, today } = context;
  const upTo = done?.time ?? at.getTime();
  const ground = done === undefined ? suspendedAt(state.suspensions, span.dueAt)?.ground : undefined;
  const isLate = upTo >= span.dueAt;
  return {
    stop: stop.id,
    what,
    date: span.date,
    dueAt: new Date(span.dueAt),
    lateBy: isLate ? upTo - span.dueAt : 0,
    overdueDays: isLate
      ? Math.max(
          0,
          daysBetween(
            lastDateBefore(span.dueAt, linli),
            done === undefined ? today : dateOf(new Date(upTo), linli.calendar),
          ),
        )
      : 0,
    state: ground === undefined ? standing(span, done, context) : 'suspended',
    visit: done?.visit,
    outcome: (done?.visit ?? lastTry(stop, what, span))?.outcome,
    attention: attention.reasons,
    ground,
  };
}

/** The end of a day is the beginning of the next one. */
function lastDateBefore(instant: number, { calendar }: Linli): string {
  return dateOf(new Date(instant - 1), calendar);
}

/** The last try of a service, or for an occasion of anything, in the time of a task. */
function lastTry({ visits }: StopState, what: string, { opensAt, closesAt }: TaskSpan): Visit | undefined {
  return visits.findLast((visit) => {
    const time = Date.parse(visit.doneAt);
    return !visit.done && (visit.service ?? what) === what && time >= opensAt && time < closesAt;
  });
}

function standing(span: TaskSpan, done: DoneVisit | undefined, { state, at }: TaskContext): TaskStanding {
  const now = at.getTime();
  if (done !== undefined) return done.time < span.lateFrom ? 'done' : 'late';
  if (now < span.opensAt) return 'planned';
  if (now < span.lateFrom) return 'open';
  return now >= Math.min(span.closesAt, earliest([state.endedAt, state.closedAt])) ? 'missed' : 'overdue';
}

function earliest(instants: readonly (string | undefined)[]): number {
  return Math.min(...instants.map((instant) => (instant === undefined ? Infinity : Date.parse(instant))));
}

function suspendedAt(suspensions: readonly RoundSuspension[], instant: number): RoundSuspension | undefined {
  return suspensions.find(
    ({ from, to }) => Date.parse(from) <= instant && (to === undefined || instant < Date.parse(to)),
  );
}
