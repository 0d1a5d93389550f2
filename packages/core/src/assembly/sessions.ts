import { readInstant } from '../request/service-request.ts';
import type { DecideContext } from '../stream/decider.ts';
import { found, mustName, stamp } from './acting.ts';
import type { CommandOf } from './assembly-command.ts';
import type { AssemblyEvent } from './assembly-event.ts';
import type { AssemblyState } from './assembly-state.ts';
import { raise } from './raise.ts';
import { isVenueOpen } from './venue.ts';

/** Calls a session; where its venue is closed then, the event says so. */
export function callSession(
  { session, venue, at, agenda }: CommandOf<'call-session'>,
  state: AssemblyState,
  context: DecideContext,
): AssemblyEvent[] {
  if (state.sessions.some((each) => each.session === session)) {
    throw raise('ASSEMBLY_SESSION_TWICE', { path: '/session', data: { session } });
  }
  if (venue !== undefined) mustName(state.template.venues, venue, 'ASSEMBLY_VENUE', '/venue');
  const known = venue === undefined ? undefined : state.template.venues[venue];
  const heldAt = at === undefined ? undefined : readInstant(at, '/at');
  const closed = known !== undefined && heldAt !== undefined && !isVenueOpen(known, heldAt, context.linli.calendar);
  return [
    {
      type: 'session-called',
      ...stamp(context),
      session,
      agenda,
      ...(venue !== undefined && { venue }),
      ...(heldAt !== undefined && { heldAt: heldAt.toISOString() }),
      ...(closed && { closedVenue: true as const }),
    },
  ];
}

/** Notes a session as held: who came, where the minutes are, and whether those present agreed. */
export function holdSession(
  command: CommandOf<'hold-session'>,
  state: AssemblyState,
  context: DecideContext,
): AssemblyEvent[] {
  const { type: _, ...held } = command;
  const { session, attended, count, result } = held;
  const called = found(state.sessions, (each) => each.session, session, 'ASSEMBLY_SESSION', '/session');
  if (called.held !== undefined) throw raise('ASSEMBLY_HELD', { path: '/session', data: { session } });
  if (count !== undefined && count < attended.length) {
    throw raise('ASSEMBLY_ATTENDANCE', { path: '/count', data: { count, named: attended.length } });
  }
  if (result === 'agreed' && (count ?? attended.length) < 2) {
    throw raise('ASSEMBLY_ALONE', { path: '/result', data: { session } });
  }
  const decision = result === 'agreed' ? { decision: `${state.id}/${session}` } : {};
  return [{ type: 'session-held', ...stamp(context), ...held, ...decision }];
}

/** Notes an item raised at a session, and the request that it becomes. */
export function raiseItem(
  { session, item, request }: CommandOf<'raise'>,
  state: AssemblyState,
  context: DecideContext,
): AssemblyEvent[] {
  found(state.sessions, (each) => each.session, session, 'ASSEMBLY_SESSION', '/session');
  const known = state.items.find((each) => each.session === session && each.item === item);
  if (known?.request === request) return [];
  if (known !== undefined) throw raise('ASSEMBLY_ITEM', { path: '/item', data: { item, request: known.request } });
  return [{ type: 'item-raised', ...stamp(context), session, item, request }];
}

/** Carries a decision back to a request of the agenda. */
export function answer(
  { request, decision, outcome }: CommandOf<'answer'>,
  state: AssemblyState,
  context: DecideContext,
): AssemblyEvent[] {
  found(requestsOf(state), (each) => each, request, 'ASSEMBLY_REQUEST', '/request');
  const from =
    decision === undefined
      ? undefined
      : found(state.decisions, (each) => each.from, decision, 'ASSEMBLY_DECISION_NAME', '/decision').from;
  return [
    {
      type: 'request-answered',
      ...stamp(context),
      request,
      outcome,
      ...(from !== undefined && { decision: from }),
    },
  ];
}

/** Every request the assembly has to do with. */
export function requestsOf({ requests, sessions, items }: AssemblyState): string[] {
  return [
    ...new Set([...requests, ...sessions.flatMap(({ agenda }) => agenda), ...items.map(({ request }) => request)]),
  ];
}
