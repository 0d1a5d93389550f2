import { type CaseParty, partyId } from './case-party.ts';
import type { CaseState, CaseStep } from './case-state.ts';
import { ownersOf, withCalled, withStarted, withStep } from './evolve-steps.ts';

/** The case without a party that a finding has cleared: whatever it had to do is now for others, from this instant on. */
export function withCleared(state: CaseState, party: CaseParty, to: readonly CaseParty[], at: string): CaseState {
  const isIt = (other: CaseParty | undefined) => other !== undefined && partyId(other) === partyId(party);
  const { offer, owner, ...rest } = state;
  const answerable = isIt(owner) ? to[0] : owner;
  const status = isIt(offer?.party) ? (offer?.before ?? state.status) : state.status;
  const cleared: CaseState = {
    ...rest,
    status,
    ...(offer && !isIt(offer.party) && { offer }),
    ...(answerable && { owner: answerable }),
    partners: state.partners.filter((partner) => !isIt(partner)),
    cleared: [...state.cleared, party],
  };
  return cleared.steps
    .filter((step) => step.doneAt === undefined && ownersOf(state, step).some(isIt))
    .reduce((after, step) => {
      const left = ownersOf(state, step).filter((other) => !isIt(other));
      return handedOn(after, step, left, to, at);
    }, cleared);
}

/** A step that others do from now on: a clock of one's own goes on, a common one begins anew. */
function handedOn(
  state: CaseState,
  { planned, startedAt }: CaseStep,
  left: readonly CaseParty[],
  to: readonly CaseParty[],
  at: string,
): CaseState {
  if (startedAt !== undefined && planned.each !== true) return withStarted(state, planned.step, at, [...left, ...to]);
  const without = withStep(state, planned.step, (step) => ({ ...step, owners: left }));
  return startedAt === undefined
    ? withStep(without, planned.step, (step) => ({ ...step, owners: [...left, ...to] }))
    : withCalled(without, planned.step, at, to);
}
