import { readInstant } from '../request/service-request.ts';
import type { DecideContext } from '../stream/decider.ts';
import { found, mustName, stamp } from './acting.ts';
import type { CommandOf } from './assembly-command.ts';
import type { AssemblyEvent, BallotClosed } from './assembly-event.ts';
import type { AssemblyState } from './assembly-state.ts';
import type { Ballot } from './ballot.ts';
import type { BallotRule } from './ballot-rule.ts';
import { formatFraction, fractionOf } from './fraction.ts';
import { raise } from './raise.ts';
import { tallyOf } from './tally.ts';

/** Opens a vote. Whoever has an interest of their own in the subject is kept from it, where the rule says so. */
export function openBallot(
  command: CommandOf<'open-ballot'>,
  state: AssemblyState,
  context: DecideContext,
): AssemblyEvent[] {
  const { ballot, rule: ruleName, session, step, closes } = command;
  if (state.ballots.some((each) => each.ballot === ballot)) {
    throw raise('ASSEMBLY_BALLOT_TWICE', { path: '/ballot', data: { ballot } });
  }
  mustName(state.template.ballots, ruleName, 'ASSEMBLY_RULE', '/rule');
  if (session !== undefined) found(state.sessions, (each) => each.session, session, 'ASSEMBLY_SESSION', '/session');
  if (step !== undefined) mustName(state.template.steps, step, 'ASSEMBLY_STEP', '/step');
  const rule = state.template.ballots[ruleName] as BallotRule;
  const electorate = electorateOf(command, state, rule);
  const closesAt = closes === undefined ? undefined : readInstant(closes, '/closes');
  if (closesAt !== undefined && closesAt <= context.at) {
    throw raise('ASSEMBLY_CLOSES', { path: '/closes', data: { closes: closesAt.toISOString() } });
  }
  return [
    {
      type: 'ballot-opened',
      ...stamp(context),
      ballot,
      rule,
      ruleName,
      ...(session !== undefined && { session }),
      ...(step !== undefined && { step }),
      electorate,
      excluded: rule.conflicts === 'excluded' ? interestedIn(state, electorate) : [],
      ...(closesAt && { closesAt: closesAt.toISOString() }),
    },
  ];
}

/** Casts a vote, once. */
export function vote(
  { ballot: name, voter, choice }: CommandOf<'vote'>,
  state: AssemblyState,
  context: DecideContext,
): AssemblyEvent[] {
  const ballot = openBallotOf(state, name);
  const { electorate, excluded, votes, closesAt } = ballot;
  if (closesAt !== undefined && context.at.toISOString() >= closesAt) {
    throw raise('ASSEMBLY_BALLOT_CLOSED', { path: '/ballot', data: { ballot: name } });
  }
  const interest = excluded.find((each) => each.voter === voter)?.interest;
  if (interest !== undefined) throw raise('ASSEMBLY_INTEREST', { path: '/voter', data: { voter, interest } });
  found(electorate, (each) => each.voter, voter, 'ASSEMBLY_VOTER', '/voter');
  const before = votes.find((each) => each.voter === voter);
  if (before?.choice === choice) return [];
  if (before !== undefined) throw raise('ASSEMBLY_VOTED', { path: '/voter', data: { voter } });
  return [{ type: 'voted', ...stamp(context), ballot: name, voter, choice }];
}

/** Closes a vote and counts it. */
export function closeBallot(
  { ballot: name }: CommandOf<'close-ballot'>,
  state: AssemblyState,
  context: DecideContext,
): AssemblyEvent[] {
  return [{ ...closing(state.id, openBallotOf(state, name)), ...stamp(context) }];
}

/** The event that closes a vote as it stands. */
export function closing(id: string, ballot: Ballot): Omit<BallotClosed, 'at' | 'by'> {
  const tally = tallyOf(ballot);
  const carried = tally.result === 'carried' && { decision: `${id}/${ballot.ballot}` };
  return { type: 'ballot-closed', ballot: ballot.ballot, tally, ...carried };
}

/** Members of the panel with an interest in the subject of the assembly. */
function interestedIn(
  { panel, subjects }: AssemblyState,
  electorate: readonly { readonly voter: string }[],
): { readonly voter: string; readonly interest: string }[] {
  const voters = new Set(electorate.map(({ voter }) => voter));
  return panel.flatMap(({ member, interests }) => {
    const interest = interests.find((each) => subjects.includes(each));
    return interest === undefined || !voters.has(member) ? [] : [{ voter: member, interest }];
  });
}

function openBallotOf(state: AssemblyState, name: string): Ballot {
  const ballot = found(state.ballots, (each) => each.ballot, name, 'ASSEMBLY_BALLOT_NAME', '/ballot');
  if (ballot.tally !== undefined) throw raise('ASSEMBLY_BALLOT_CLOSED', { path: '/ballot', data: { ballot: name } });
  return ballot;
}

function electorateOf(
  { electorate }: CommandOf<'open-ballot'>,
  { panel }: AssemblyState,
  rule: BallotRule,
): Ballot['electorate'] {
  const voters = electorate ?? panel.map(({ member }) => ({ voter: member, area: undefined }));
  if (voters.length === 0) throw raise('ASSEMBLY_ELECTORATE', { path: '/electorate' });
  const byArea = rule.participation?.area !== undefined || rule.approval.area !== undefined;
  return voters.map(({ voter, area }, at) => {
    const path = `/electorate/${at}/area`;
    if (area === undefined) {
      if (byArea) throw raise('ASSEMBLY_AREA', { path, data: { voter } });
      return { voter };
    }
    const exact = fractionOf(area, path);
    if (exact.numerator < 0n) throw raise('ASSEMBLY_AREA', { path, data: { voter } });
    return { voter, area: formatFraction(exact) };
  });
}
