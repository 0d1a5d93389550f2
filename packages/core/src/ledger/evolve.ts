import { changed } from './acting.ts';
import { fundingOf } from './funding.ts';
import type { EventOf, LedgerEvent, LedgerOpened } from './ledger-event.ts';
import type { LedgerNote, LedgerProgramme, LedgerState } from './ledger-state.ts';

const nothingYet = {
  notes: [],
  contacts: [],
  praise: 0,
  feedback: [],
  visits: [],
  funding: [],
  programmes: [],
  pairs: [],
  stories: [],
} as const;

/** The state after an event; what happens to a ledger that was never opened is nothing. */
export function evolve(state: LedgerState | undefined, event: LedgerEvent): LedgerState | undefined {
  if (event.type === 'ledger-opened') return state ?? opened(event);
  return state === undefined ? undefined : { ...state, ...changes(state, event) };
}

function opened({ id, owner, source, template, place, at }: LedgerOpened): LedgerState {
  return {
    ...nothingYet,
    id,
    owner,
    template,
    openedAt: at,
    ...(source && { source }),
    ...(place !== undefined && { place }),
  };
}

function changes(state: LedgerState, event: Exclude<LedgerEvent, LedgerOpened>): Partial<LedgerState> {
  switch (event.type) {
    case 'noted':
    case 'advised':
      return { notes: [...state.notes, noteOf(event)] };
    case 'shared':
    case 'unshared':
    case 'converted':
      return { notes: changed(state.notes, hasEntry(event.entry), (note) => toldOf(note, event)) };
    case 'contacted':
      return { contacts: [...state.contacts, event] };
    case 'thanked':
      return { praise: state.praise + event.count };
    case 'feedback-given':
      return { feedback: [...state.feedback.filter(({ request }) => request !== event.request), event] };
    case 'visit-due': {
      const { type: _, at, by: _by, record: _record, ...visit } = event;
      return { visits: [...state.visits, { ...visit, notedAt: at, missed: false }] };
    }
    case 'visit-missed':
      return { visits: changed(state.visits, hasEntry(event.entry), () => ({ missed: true })) };
    case 'visit-declined':
      return { visits: changed(state.visits, hasEntry(event.entry), () => ({ declined: event.reason })) };
    case 'visited': {
      const { at, by } = event;
      const visited = { visitedAt: at, ...(by !== undefined && { visitedBy: by }) };
      return { visits: changed(state.visits, hasEntry(event.entry), () => visited) };
    }
    case 'funded': {
      const { project, stage, amount } = event;
      const known = fundingOf(state, project);
      const others = state.funding.filter((each) => each.project !== project);
      return { funding: [...others, { ...known, [stage]: known[stage] + amount }] };
    }
    case 'programme-started': {
      const { programme, on } = event;
      const fresh = { programme, startsOn: on, participants: [], sessions: [], phases: [], reviews: [] };
      return { programmes: [...state.programmes, fresh] };
    }
    case 'programme-ended':
    case 'enrolled':
    case 'session-held':
    case 'phase-noted':
    case 'reviewed':
      return {
        programmes: changed(
          state.programmes,
          ({ programme }) => programme === event.programme,
          (known) => inProgramme(known, event),
        ),
      };
    case 'baseline-taken':
    case 'after-taken': {
      const { type, pair, place, on, picture, measure } = event;
      const sight = { on, ...(picture !== undefined && { picture }), ...(measure && { measure }) };
      const known = state.pairs.find((each) => each.pair === pair) ?? { pair, place };
      const seen = type === 'baseline-taken' ? { ...known, baseline: sight } : { ...known, after: sight };
      return { pairs: [...state.pairs.filter((each) => each.pair !== pair), seen] };
    }
    case 'story-told':
      return { stories: [...state.stories, event] };
    default:
      return {};
  }
}

function hasEntry(name: string): (each: { readonly entry: string }) => boolean {
  return ({ entry }) => entry === name;
}

function noteOf(event: EventOf<'noted' | 'advised'>): LedgerNote {
  const { entry, at, by, about, record } = event;
  const page =
    event.type === 'noted'
      ? ({ book: 'diary', topic: event.topic } as const)
      : ({ book: 'service-book', topic: event.need, howTo: event.howTo } as const);
  return {
    entry,
    at,
    ...page,
    sharedWith: [],
    ...(by !== undefined && { by }),
    ...(about !== undefined && { about }),
    ...(record !== undefined && { record }),
  };
}

function toldOf({ sharedWith }: LedgerNote, event: EventOf<'shared' | 'unshared' | 'converted'>): Partial<LedgerNote> {
  if (event.type === 'converted') return { request: event.request };
  const others = sharedWith.filter((reader) => !event.with.includes(reader));
  return { sharedWith: event.type === 'shared' ? [...others, ...event.with] : others };
}

function inProgramme(
  known: LedgerProgramme,
  event: EventOf<'programme-ended' | 'enrolled' | 'session-held' | 'phase-noted' | 'reviewed'>,
): Partial<LedgerProgramme> {
  switch (event.type) {
    case 'programme-ended':
      return { endsOn: event.on };
    case 'enrolled': {
      const { participant, warnings } = event;
      return { participants: [...known.participants, { participant, warnings }] };
    }
    case 'session-held': {
      const { session, at, attended } = event;
      return { sessions: [...known.sessions, { session, at, attended }] };
    }
    case 'phase-noted': {
      const { phase, count } = event;
      const others = known.phases.filter((each) => each.phase !== phase);
      return { phases: [...others, { phase, ...(count && { count }) }] };
    }
    default:
      return { reviews: [...known.reviews, event.at] };
  }
}
