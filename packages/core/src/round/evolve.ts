import type { RoundEvent, RoundOpened, StopRecorded } from './event.ts';
import type { RoundState } from './state.ts';
import { freshStop, type StopState, type Visit } from './stop.ts';

/** The state after an event. */
export function evolve(state: RoundState, event: RoundEvent): RoundState {
  // What happens by itself may be written later than what came after it.
  const lastAt = state.lastAt !== undefined && state.lastAt > event.at ? state.lastAt : event.at;
  return { ...after(state, event), lastAt };
}

function after(state: RoundState, event: RoundEvent): RoundState {
  switch (event.type) {
    case 'opened':
      return opened(state, event);
    case 'started':
      return { ...state, startedAt: event.startedAt, starts: event.starts };
    case 'recorded':
      return { ...recorded(state, event), visits: state.visits + 1 };
    case 'found': {
      const { finding: id, stop, item, foundAt, at: reportedAt, by, evidence, record } = event;
      const finding = { id, stop, item, foundAt, reportedAt, by, evidence, request: undefined, record };
      return { ...state, findings: [...state.findings, finding] };
    }
    case 'linked': {
      const { finding: id, request } = event;
      return { ...state, findings: state.findings.map((each) => (each.id === id ? { ...each, request } : each)) };
    }
    case 'confirmed':
      return { ...state, stops: state.stops.map((stop) => confirmedAt(stop, event.visit, event.at)) };
    case 'ordered':
      return changed(state, event.stop, ({ orders }) => ({
        orders: [...orders, { service: event.service, date: event.date }],
      }));
    case 'called-for':
      return changed(state, event.stop, ({ calls }) => ({
        calls: [...calls, { occasion: event.occasion, at: event.calledAt, dueAt: event.dueAt }],
      }));
    case 'mandate-granted': {
      const { paper, most, at: from } = event;
      return changed(state, event.stop, () => ({ mandate: { paper, most, from, withdrawnAt: undefined } }));
    }
    case 'mandate-withdrawn':
      return changed(state, event.stop, ({ mandate }) => ({
        mandate: mandate && { ...mandate, withdrawnAt: event.at },
      }));
    case 'assigned':
      return changed(state, event.stop, () => ({ assignee: event.to }));
    case 'stop-added':
      return added(state, freshStop(event.stop, { at: event.at, reason: event.reason }));
    case 'stop-removed':
      return changed(state, event.stop, () => ({ removed: { at: event.at, reason: event.reason } }));
    case 'suspended':
      return {
        ...state,
        suspensions: [...state.suspensions, { ground: event.ground, from: event.at, to: event.until }],
      };
    case 'resumed':
      return { ...state, suspensions: state.suspensions.map((each) => ({ ...each, to: earlier(each.to, event.at) })) };
    case 'arrived':
      return { ...state, presences: [...state.presences, { person: event.person, from: event.since, to: undefined }] };
    case 'left':
      return {
        ...state,
        presences: state.presences.map((each) =>
          each.person === event.person && each.to === undefined ? { ...each, to: event.until } : each,
        ),
      };
    case 'ended':
      return { ...state, endedAt: event.endedAt };
    case 'closed':
      return { ...state, closedAt: event.at, reasons: event.reasons };
    case 'fell-due':
      return { ...state, fellDueAt: event.at };
    case 'relief-due':
      return { ...state, reliefs: [...state.reliefs, { person: event.person, at: event.at }] };
    case 'erased':
      return erased(state, event.at);
    default:
      return state;
  }
}

function opened(state: RoundState, event: RoundOpened): RoundState {
  const { id, template, version, terms, starts, unit, at } = event;
  return {
    ...state,
    id,
    template,
    version,
    terms,
    starts,
    unit,
    openedAt: at,
    startedAt: terms.start === 'open' ? at : undefined,
    stops: event.stops.map((stop) => freshStop(stop, undefined)),
    positions: new Map(event.stops.map((stop, position) => [stop.id, position])),
  };
}

function recorded(state: RoundState, event: StopRecorded): RoundState {
  const visit: Visit = {
    id: event.visit,
    outcome: event.outcome,
    done: state.terms.outcomes[event.outcome]?.done ?? false,
    service: event.service,
    slot: event.slot,
    method: event.method,
    doneAt: event.doneAt,
    by: event.by,
    persons: event.persons,
    evidence: event.evidence,
    amount: event.amount,
    mandate: event.mandate,
    answered: event.answered,
    record: event.record,
    confirmedAt: undefined,
  };
  return changed(state, event.stop, ({ visits }) => ({ visits: [...visits, visit] }));
}

function confirmedAt(stop: StopState, id: string, at: string): StopState {
  if (!stop.visits.some((visit) => visit.id === id)) return stop;
  return { ...stop, visits: stop.visits.map((visit) => (visit.id === id ? { ...visit, confirmedAt: at } : visit)) };
}

/** A stop that was removed and comes back keeps its history. */
function added(state: RoundState, stop: StopState): RoundState {
  if (state.positions.has(stop.id)) return changed(state, stop.id, () => ({ removed: undefined, added: stop.added }));
  const positions = new Map(state.positions).set(stop.id, state.stops.length);
  return { ...state, stops: [...state.stops, stop], positions };
}

/** What was answered is gone; that it was, by how many and with which outcome, stays. */
function erased(state: RoundState, at: string): RoundState {
  return {
    ...state,
    erasedAt: at,
    stops: state.stops.map((stop) => ({ ...stop, visits: stop.visits.map(withoutAnswers) })),
    findings: state.findings.map((finding) => ({ ...finding, record: undefined })),
  };
}

function withoutAnswers(visit: Visit): Visit {
  return { ...visit, answered: [], record: undefined };
}

function changed(state: RoundState, id: string, change: (stop: StopState) => Partial<StopState>): RoundState {
  const position = state.positions.get(id);
  const stop = state.stops[position ?? -1];
  if (position === undefined || stop === undefined) return state;
  return { ...state, stops: state.stops.with(position, { ...stop, ...change(stop) }) };
}

function earlier(one: string | undefined, other: string): string {
  return one !== undefined && one < other ? one : other;
}
