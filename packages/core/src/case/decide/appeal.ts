import { nearestName } from '@linli/errors';

import type { CaseAppeal, CaseClock } from '../case-state.ts';
import { type Deciders, type Deciding, partyNamed } from '../deciding.ts';
import { ownersOf, stepOf } from '../evolve-steps.ts';
import { raise } from '../raise.ts';

/** Lateness may be appealed once, after closing. Whatever comes of it, the late fact stays; exempt stands beside it. */
export const appeal: Deciders<'appeal-lateness' | 'review-appeal'> = {
  'appeal-lateness': ({ clock: id, reason, party: named }, deciding) => {
    const { state } = deciding;
    const clock = knownClock(id, deciding);
    if (clock.breachedAt === undefined) throw raise('CASE_NOT_LATE', { path: '/clock', data: { clock: id } });
    if (state.appeals.some((other) => other.clock === id))
      throw raise('CASE_APPEALED', { path: '/clock', data: { clock: id } });
    const step = stepOf(state, clock.step);
    const [first] = clock.owner === undefined && step !== undefined ? ownersOf(state, step) : [clock.owner];
    const party = named === undefined ? (first ?? state.owner) : partyNamed(named, deciding, '/party');
    if (party === undefined) throw raise('CASE_NOBODY', { path: '/party' });
    return [deciding.event('lateness-appealed', { clock: id, party, reason })];
  },

  'review-appeal': ({ clock: id, approved }, deciding) => {
    const { state, context } = deciding;
    knownClock(id, deciding);
    const found = state.appeals.find(({ clock }) => clock === id);
    if (found === undefined || found.result !== undefined)
      throw raise('CASE_NO_APPEAL', { path: '/clock', data: { clock: id } });
    mustBeReviewer(found, context.by);
    const approvals = found.reviews.filter((review) => review.approved).length + (approved ? 1 : 0);
    const exempt = approved && approvals >= (state.decision?.terms.reviewers ?? 1);
    return [deciding.event('appeal-reviewed', { clock: id, approved, exempt })];
  },
};

/** Nobody reviews their own appeal, nobody twice, and nobody without a name. */
function mustBeReviewer({ by: appellant, party, reviews }: CaseAppeal, reviewer: string | undefined): void {
  const own = reviewer === appellant || reviewer === party.holder;
  if (reviewer === undefined || own || reviews.some(({ by }) => by === reviewer)) {
    throw raise('CASE_REVIEWER', { path: '/by', data: { reviewer: reviewer ?? '' } });
  }
}

function knownClock(id: string, { state }: Deciding): CaseClock {
  const clock = state.clocks.find((each) => each.id === id);
  if (clock !== undefined) return clock;
  const known = state.clocks.map((each) => each.id);
  const data = { clock: id, nearest: nearestName(id, known), known: known.length === 0 ? undefined : known };
  throw raise('CASE_CLOCK', { path: '/clock', data });
}
