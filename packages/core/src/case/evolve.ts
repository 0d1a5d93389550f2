import { added } from './added.ts';
import { withEntry } from './case-clock.ts';
import type { CaseEvent, CaseEventOf, CaseEventType } from './case-event.ts';
import { type CaseParty, distinctParties, partyId } from './case-party.ts';
import type { CaseAppeal, CaseClock, CaseState } from './case-state.ts';
import type { DecisionSnapshot } from './decision-snapshot.ts';
import {
  stepOf,
  withCalled,
  withClocks,
  withDecision,
  withDone,
  withOccurred,
  withRepeated,
  withStep,
  withStopped,
} from './evolve-steps.ts';
import { withCleared } from './evolve-cleared.ts';

type Evolving = { readonly [Type in CaseEventType]: (state: CaseState, event: CaseEventOf<Type>) => CaseState };

const evolving: Evolving = {
  submitted: (state, { request, firstContact, from, record }) => ({
    ...state,
    status: 'open',
    request,
    ...(firstContact && { firstContact, owner: firstContact }),
    ...(from !== undefined && { from }),
    ...(record !== undefined && { words: record }),
    answered: false,
  }),
  triaged: (state, { decision, at }) => {
    const { category, tier, partners, lead, fallback, terms } = decision;
    const owner = state.owner ?? lead ?? fallback;
    const [measure] = terms.measures;
    return withDecision(
      {
        ...state,
        original: decision,
        ...(category !== undefined && { category }),
        ...(tier && { tier }),
        ...(owner && { owner }),
        ...(measure !== undefined && { measure }),
        partners,
      },
      decision,
      at,
    );
  },
  'category-corrected': (state, { from, to, reason, decision, clocks, at, by }) => {
    const correction = { at, ...(by !== undefined && { by }), ...(from !== undefined && { from }), to, reason };
    const corrected = { ...withStopped(state, clocks, at), category: to };
    const noted: CaseState = { ...corrected, corrections: [...state.corrections, correction] };
    return decision === undefined ? noted : redecided(noted, decision, at);
  },
  migrated: (state, { decision, clocks, at }) => {
    const { category } = decision;
    const again = redecided(withStopped(state, clocks, at), decision, at);
    // What a person has corrected, no pack undoes.
    return category === undefined || state.corrections.length > 0 ? again : { ...again, category };
  },

  dispatched: (state, { to, refusableUntil, at }) => ({
    ...state,
    status: 'dispatched',
    offer: {
      party: to,
      at,
      before: state.offer?.before ?? (state.status === 'accepted' ? 'accepted' : 'open'),
      ...(refusableUntil !== undefined && { refusableUntil }),
    },
  }),
  accepted: (state, { owner }) => ({ ...withoutOffer(state), status: 'accepted', owner }),
  refused: (state, { party }) => ({
    ...withoutOwner(withoutOffer(state), party),
    status: state.offer?.before ?? state.status,
  }),
  returned: (state, { party }) => ({ ...withoutOwner(withoutOffer(state), party), status: 'open' }),
  'fallen-back': (state, { to }) => ({ ...withoutOffer(state), status: 'accepted', owner: to }),
  'partner-added': (state, { party }) => ({ ...state, partners: [...state.partners, party] }),
  'referred-up': (state, { from, to, party, reason, at }) => ({
    ...withoutOffer(state),
    status: 'accepted',
    owner: party,
    tier: to,
    hops: [...state.hops, { at, ...(from && { from }), to, party, reason }],
  }),
  'party-cleared': (state, { party, to, clocks, at }) => withCleared(withStopped(state, clocks, at), party, to, at),

  whistled: (state, { step, parties, at }) => withCalled(state, step, at, parties),
  'reported-in': (state, { step: id, party, clocks, at }) => {
    const reported = withStep(withStopped(state, clocks, at), id, (step) => ({
      ...step,
      reported: [...step.reported, party],
    }));
    const step = stepOf(reported, id);
    return step !== undefined && step.reported.length >= step.owners.length ? withDone(reported, id, at) : reported;
  },
  rated: (state, { step, party, score }) => ({
    ...state,
    ratings: [
      ...state.ratings.filter((rating) => rating.step !== step || partyId(rating.party) !== partyId(party)),
      { step, party, score },
    ],
  }),
  occurred: (state, { event, occurredAt }) =>
    withOccurred({ ...state, occurred: added(state.occurred, { event, occurredAt }) }, event, occurredAt),
  'evidence-recorded': (state, { evidence, step, party, at }) => ({
    ...state,
    evidence: added(state.evidence, { evidence, at, ...(step !== undefined && { step }), ...(party && { party }) }),
  }),
  replied: (state, { promise, at }) => {
    const { count, first = at } = state.replies;
    const replied: CaseState = { ...state, replies: { count: count + 1, first, last: at }, answered: true };
    return promise === undefined ? replied : evolve(replied, { type: 'occurred', at, event: promise, occurredAt: at });
  },
  'step-completed': (state, { step, outcome, clocks, at }) =>
    withDone(withStopped(state, clocks, at), step, at, outcome),
  'step-reopened': (state, { step, clocks, at }) => withRepeated(withStopped(state, clocks, at), step, at),

  paused: (state, { clocks, reason, at }) => logged(state, clocks, { type: 'paused', at, reason }),
  resumed: (state, { clocks, at }) => logged(state, clocks, { type: 'resumed', at }),
  extended: (state, { clocks, extension, at }) =>
    logged(state, clocks, { type: 'extended', at, ...(extension !== undefined && { by: extension }) }),
  suspended: (state, { clocks, until, reason, at }) => logged(state, clocks, { type: 'suspended', at, until, reason }),
  'clock-warned': (state, { clock, rung }) =>
    withClocks(state, [clock], (each) => ({ ...each, given: { ...each.given, [rung]: (each.given[rung] ?? 0) + 1 } })),
  'clock-breached': (state, { clock, dueAt }) =>
    withClocks(state, [clock], (each) => ({ ...each, breachedAt: each.breachedAt ?? dueAt })),

  resolved: (state, { outcome }) => ({ ...withoutOffer(state), status: 'resolved', outcome }),
  'called-back': (state, { reached, at }) => ({ ...state, calledBack: added(state.calledBack, { at, reached }) }),
  evaluated: (state, { responded, solved, satisfied, at }) => ({
    ...state,
    evaluation: {
      at,
      responded,
      ...(solved !== undefined && { solved }),
      ...(satisfied !== undefined && { satisfied }),
    },
  }),
  reopened: (state, { steps, recurrence, measure, clocks, at }) => {
    const { outcome: _outcome, evaluation: _evaluation, closedAt: _closedAt, ...kept } = withStopped(state, clocks, at);
    const again: CaseState = {
      ...kept,
      status: state.owner === undefined ? 'open' : 'accepted',
      answered: false,
      forced: false,
      reopenings: state.reopenings + 1,
      recurrence,
      ...(measure !== undefined && { measure }),
    };
    return steps.reduce((after, step) => withRepeated(after, step, at), again);
  },

  merged: (state, { into, clocks, at }) => ({
    ...withStopped(withoutOffer(state), clocks, at),
    status: 'merged',
    mergedInto: into,
  }),
  'duplicate-added': (state, { of }) => ({ ...state, duplicates: [...state.duplicates, of], answered: false }),
  split: (state, { into }) => ({ ...state, splitInto: [...state.splitInto, ...into] }),
  linked: (state, { topic }) => ({ ...state, topics: [...state.topics, topic] }),
  closed: (state, { forced, clocks, at }) => ({
    ...withStopped(withoutOffer(state), clocks, at),
    status: 'closed',
    closedAt: at,
    forced: forced !== undefined,
  }),
  cancelled: (state, { clocks, at }) => ({ ...withStopped(withoutOffer(state), clocks, at), status: 'cancelled' }),

  'lateness-appealed': (state, { clock, party, reason, by }) => ({
    ...state,
    appeals: [...state.appeals, { clock, party, reason, reviews: [], ...(by !== undefined && { by }) }],
  }),
  'appeal-reviewed': (state, { clock, approved, exempt, by = '' }) => {
    const result = exempt ? 'exempt' : approved ? undefined : 'dismissed';
    const appeals = state.appeals.map((appeal): CaseAppeal =>
      appeal.clock === clock
        ? { ...appeal, reviews: [...appeal.reviews, { by, approved }], ...(result && { result }) }
        : appeal,
    );
    return withClocks({ ...state, appeals }, exempt ? [clock] : [], (each) => ({ ...each, exempt: true }));
  },
};

/**
 * A case after an event. Never throws, and leaves a case as it is where an event of a later release comes by that this
 * one does not know.
 */
export function evolve(state: CaseState, event: CaseEvent): CaseState {
  if (!Object.hasOwn(evolving, event.type)) return state;
  const next = (evolving[event.type] as (before: CaseState, happened: CaseEvent) => CaseState)(state, event);
  return next.lastAt !== undefined && next.lastAt >= event.at ? next : { ...next, lastAt: event.at };
}

/** The case under another decision. Whoever has taken it on keeps it, and whoever a finding has cleared stays out. */
function redecided(state: CaseState, decision: DecisionSnapshot, at: string): CaseState {
  const { tier, partners, lead, fallback } = decision;
  const before = state.decision?.lead ?? state.decision?.fallback;
  const untaken = state.status === 'open' && state.owner !== undefined && before !== undefined;
  const named = untaken && partyId(state.owner) === partyId(before) ? (lead ?? fallback) : undefined;
  const cleared = new Set(state.cleared.map(partyId));
  const next: CaseState = {
    ...state,
    ...(tier && state.hops.length === 0 && { tier }),
    ...(named && { owner: named }),
    partners: distinctParties([...state.partners, ...partners]).filter((party) => !cleared.has(partyId(party))),
  };
  return withDecision(next, decision, at);
}

function withoutOffer(state: CaseState): CaseState {
  const { offer: _offer, ...rest } = state;
  return rest;
}

/** Who is answerable when somebody is not any more: whoever was asked first, was named by the rules, or falls back. */
export function answerableAfter({ owner, firstContact, decision }: CaseState, gone: CaseParty): CaseParty | undefined {
  return [owner, firstContact, decision?.lead, decision?.fallback].find(
    (party) => party !== undefined && partyId(party) !== partyId(gone),
  );
}

function withoutOwner(state: CaseState, gone: CaseParty): CaseState {
  const answerable = answerableAfter(state, gone);
  const { owner: _gone, ...rest } = state;
  return { ...rest, ...(answerable && { owner: answerable }) };
}

function logged(state: CaseState, ids: readonly string[], entry: CaseClock['log'][number]): CaseState {
  return withClocks(state, ids, (clock) => withEntry(clock, entry));
}
