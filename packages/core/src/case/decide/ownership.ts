import { due } from '@linli/time';

import type { Tier } from '../../triage/responsibility.ts';
import { tiers } from '../../triage/responsibility.ts';
import { type CaseParty, isParty, partyId } from '../case-party.ts';
import type { CaseStep } from '../case-state.ts';
import { type Deciders, type Deciding, holderOf, partiesOf, partyNamed } from '../deciding.ts';
import type { CaseEvent } from '../case-event.ts';
import { answerableAfter } from '../evolve.ts';
import { raise } from '../raise.ts';
import { ownersOf, stepOf } from '../evolve-steps.ts';
import { stopping } from '../stopping.ts';
import { withStepsOf } from './steps-of.ts';

/** Who answers at each layer, where nobody else is named. */
const answering: Readonly<Partial<Record<Tier, string>>> = {
  household: 'household-representative',
  grid: 'grid-worker',
  community: 'community-office',
  street: 'street-office',
};

/** Who has a case, and how it changes hands. Until somebody accepts, whoever has it stays answerable. */
export const ownership: Deciders<
  'dispatch' | 'accept' | 'refuse' | 'return' | 'fall-back' | 'add-partner' | 'refer-up' | 'clear-party'
> = {
  dispatch: ({ to: named, reason }, deciding) => {
    const { state, at, context } = deciding;
    const to = partyNamed(named, deciding, '/to');
    refuseCleared(to, deciding);
    const refusal = state.decision?.terms.refusal;
    const until = refusal === undefined ? undefined : due(new Date(at), refusal, context.linli.calendar).at;
    const dispatched = deciding.event('dispatched', {
      to,
      ...(until && { refusableUntil: until.toISOString() }),
      ...(reason !== undefined && { reason }),
    });
    return withStepsOf(['dispatch'], dispatched, deciding);
  },

  accept: ({ party: named }, deciding) => {
    const { state } = deciding;
    const { offer, owner, status } = state;
    const party = named === undefined ? (offer?.party ?? owner) : partyNamed(named, deciding, '/party');
    if (offer === undefined && status === 'accepted' && owner !== undefined) {
      if (party === undefined || partyId(party) === partyId(owner)) return [];
      throw raise('CASE_TAKEN', { path: '/party', data: { owner: partyId(owner) } });
    }
    if (party === undefined) throw raise('CASE_NOBODY', { path: '/party' });
    if (offer !== undefined && partyId(party) !== partyId(offer.party)) {
      throw raise('CASE_OFFERED', { path: '/party', data: { party: partyId(party), offered: partyId(offer.party) } });
    }
    return withStepsOf(['accept'], deciding.event('accepted', { owner: party }), deciding);
  },

  refuse: ({ reason }, deciding) => {
    const { offer } = deciding.state;
    if (offer === undefined) throw raise('CASE_NO_OFFER', { path: '/type' });
    const { party, refusableUntil } = offer;
    if (refusableUntil !== undefined && deciding.at > refusableUntil) {
      const data = { party: partyId(party), until: refusableUntil, at: deciding.at };
      throw raise('CASE_REFUSAL_OVER', { path: '/type', data });
    }
    return [deciding.event('refused', { party, reason }), ...fallingBack(party, reason, deciding)];
  },

  return: ({ reason }, deciding) => {
    const { owner } = deciding.state;
    if (owner === undefined) throw raise('CASE_NOBODY', { path: '/type' });
    return [deciding.event('returned', { party: owner, reason }), ...fallingBack(owner, reason, deciding)];
  },

  'fall-back': ({ reason }, deciding) => {
    const to = deciding.state.decision?.fallback;
    if (to === undefined) throw raise('CASE_NO_FALLBACK', { path: '/type' });
    return isOwner(to, deciding) ? [] : [deciding.event('fallen-back', { to, reason })];
  },

  'add-partner': ({ party: named }, deciding) => {
    const party = partyNamed(named, deciding, '/party');
    refuseCleared(party, deciding);
    const known = deciding.state.partners.some((partner) => partyId(partner) === partyId(party));
    return known ? [] : [deciding.event('partner-added', { party })];
  },

  'refer-up': ({ reason, to: named, tier, evidence }, deciding) => {
    const { state, at, context } = deciding;
    const from = state.tier;
    const next = tiers[from === undefined ? tiers.indexOf('community') : tiers.indexOf(from) + 1];
    if (next === undefined) throw raise('CASE_TOP', { path: '/tier', data: { tier: from } });
    const to = tier ?? next;
    if (to !== next) throw raise('CASE_TIER', { path: '/tier', data: { from: from ?? '', tier: to, next } });
    const missing = evidence.filter((each) => !state.evidence.some((entry) => entry.evidence === each));
    if (missing.length > 0) {
      throw raise('CASE_EVIDENCE', { path: '/evidence', data: { missing: missing.map((each) => `evidence:${each}`) } });
    }
    const role = answering[to];
    if (named === undefined && role === undefined) throw raise('CASE_TIER_PARTY', { path: '/to', data: { tier: to } });
    const party =
      named === undefined ? holderOf(role ?? '', state, context.linli, at) : partyNamed(named, deciding, '/to');
    const elapsed = Date.parse(at) - Date.parse(state.request?.receivedAt ?? at);
    return [deciding.event('referred-up', { ...(from && { from }), to, party, reason, evidence, elapsed })];
  },

  'clear-party': ({ party: named, finding, to }, deciding) => {
    const { state } = deciding;
    const party = partyNamed(named, deciding, '/party');
    if (state.cleared.some((other) => partyId(other) === partyId(party))) return [];
    if (!partiesOf(state).some((other) => partyId(other) === partyId(party))) {
      throw raise('CASE_PARTY', { path: '/party', data: partyData(party, partiesOf(state)) });
    }
    if (!state.evidence.some(({ evidence }) => evidence === finding)) {
      throw raise('CASE_EVIDENCE', { path: '/finding', data: { missing: [`evidence:${finding}`] } });
    }
    const next = to.map((each, at) => partyNamed(each, deciding, `/to/${at}`));
    const alone = (step: string) => stepOf(state, step)?.planned.each !== true;
    const owns = (step: CaseStep) => ownersOf(state, step).some((owner) => partyId(owner) === partyId(party));
    const theirs = new Set(
      state.steps.filter((step) => step.doneAt === undefined && owns(step)).map(({ planned }) => planned.step),
    );
    const { before, clocks } = stopping(
      ({ step, owner }) => theirs.has(step) && (alone(step) || (owner !== undefined && isParty(owner, partyId(party)))),
      'unmet',
      deciding,
    );
    return [...before, deciding.event('party-cleared', { party, finding, to: next, clocks })];
  },
};

/** Where nobody else is answerable any more, whoever answers where nobody else does has it. */
function fallingBack(gone: CaseParty, reason: string, deciding: Deciding): readonly CaseEvent[] {
  const { state } = deciding;
  const fallback = state.decision?.fallback;
  const next = answerableAfter(state, gone);
  if (fallback === undefined || next === undefined || partyId(next) !== partyId(fallback)) return [];
  return [deciding.event('fallen-back', { to: fallback, reason })];
}

function isOwner(party: CaseParty, { state: { owner, status } }: Deciding): boolean {
  return status === 'accepted' && owner !== undefined && partyId(owner) === partyId(party);
}

/** Whom a finding has cleared, nothing is sent to any more. */
function refuseCleared(party: CaseParty, { state }: Deciding): void {
  if (!state.cleared.some((cleared) => partyId(cleared) === partyId(party))) return;
  throw raise('CASE_CLEARED', { path: '/to', data: { party: partyId(party) } });
}

/** A party that is not one of those that could be meant. */
export function partyData(party: CaseParty, known: readonly CaseParty[]) {
  const ids = [...new Set(known.map(partyId))];
  return { party: partyId(party), known: ids.length === 0 ? undefined : ids };
}
