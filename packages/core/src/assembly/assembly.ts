import { nearestName } from '@linli/errors';

import { checkedWith } from '../check.ts';
import type { DecideContext, Decider } from '../stream/decider.ts';
import { unknownType } from './acting.ts';
import { type AssemblyCommand, assemblyCommandSchema, commandTypes, type ReadCommand } from './assembly-command.ts';
import type { AssemblyEvent } from './assembly-event.ts';
import type { AssemblyState } from './assembly-state.ts';
import { close } from './closing.ts';
import { evolve } from './evolve.ts';
import { blame, findCause } from './liability.ts';
import { open } from './opening.ts';
import { declareInterest, elect, nameParty, record, seat, sign } from './people.ts';
import { raise } from './raise.ts';
import { openRoom, speak } from './room.ts';
import { answer, callSession, holdSession, raiseItem } from './sessions.ts';
import { consent, pay, shareCosts } from './shares.ts';
import { complete, enter, entering } from './steps.ts';
import { summaryOf } from './summarising.ts';
import { closeBallot, openBallot, vote } from './votes.ts';
import { wakesOf } from './waking.ts';

/**
 * How those concerned come to a decision: steps with gates, parties, sessions, votes, findings, cost shares, a room of
 * the parties. A decider, to be run by a desk on streams `assembly/…`.
 *
 * A step begins by itself as soon as the steps before it are done and its gate is on record. A command that is not
 * allowed says in `data.missing` what is missing.
 *
 * @example
 * ```ts
 * import { createLinli, unknownNeighbourhood } from '@linli/core';
 * import { assemblies } from '@linli/core/assembly';
 * import { fold } from '@linli/core/stream';
 * import { chinaCalendar } from '@linli/time';
 *
 * const linli = createLinli({ packs: [], neighbourhood: unknownNeighbourhood(), calendar: chinaCalendar() });
 * const title = { 'zh-CN': '议事', en: 'Talk' };
 * const template = { title, steps: { ask: { title }, decide: { title, gate: ['minutes'] } } };
 * const context = { at: new Date('2026-09-30T16:00+08:00'), linli };
 * const opened = assemblies.decide({ type: 'open', id: 'yard', template }, undefined, context);
 * opened.map(({ type }) => type); // => ['assembly-opened', 'step-entered']
 * fold(assemblies, opened)?.steps.map(({ step, stage }) => [step, stage]); // => [['ask', 'open'], ['decide', 'waiting']]
 * ```
 */
export const assemblies: Decider<AssemblyState | undefined, AssemblyCommand, AssemblyEvent> = {
  kind: 'assembly',
  initial: undefined,
  decide(input, state, context) {
    const command = read(input);
    const events = decided(command, state, context);
    let after = state;
    for (const event of events) after = evolve(after, event);
    return after === undefined || after.closed !== undefined ? events : [...events, ...entering(after, context)];
  },
  evolve,
  wakes: wakesOf,
  summarise: (state, { linli }) => summaryOf(state, linli),
};

function read(input: AssemblyCommand): ReadCommand {
  const name = unknownType(input, commandTypes);
  if (name !== undefined) {
    throw raise('ASSEMBLY_COMMAND', { path: '/type', data: { name, nearest: nearestName(name, commandTypes) } });
  }
  return checkedWith(raise, assemblyCommandSchema, input, { key: 'ASSEMBLY_KEY', value: 'ASSEMBLY_VALUE' });
}

function decided(
  command: ReadCommand,
  state: AssemblyState | undefined,
  context: DecideContext,
): readonly AssemblyEvent[] {
  if (command.type === 'open') {
    if (state !== undefined) throw raise('ASSEMBLY_OPENED', { path: '/type', data: { id: state.id } });
    return open(command, context);
  }
  if (state === undefined) throw raise('ASSEMBLY_NOT_OPENED', { path: '/type' });
  if (state.closed !== undefined) throw raise('ASSEMBLY_CLOSED', { path: '/type', data: { id: state.id } });
  switch (command.type) {
    case 'name-party':
      return nameParty(command, state, context);
    case 'seat':
      return seat(command, state, context);
    case 'declare-interest':
      return declareInterest(command, state, context);
    case 'elect':
      return elect(command, state, context);
    case 'record':
      return record(command, state, context);
    case 'enter':
      return enter(command, state);
    case 'sign':
      return sign(command, state, context);
    case 'complete':
      return complete(command, state, context);
    case 'call-session':
      return callSession(command, state, context);
    case 'hold-session':
      return holdSession(command, state, context);
    case 'raise':
      return raiseItem(command, state, context);
    case 'answer':
      return answer(command, state, context);
    case 'open-ballot':
      return openBallot(command, state, context);
    case 'vote':
      return vote(command, state, context);
    case 'close-ballot':
      return closeBallot(command, state, context);
    case 'blame':
      return blame(command, state, context);
    case 'find-cause':
      return findCause(command, state, context);
    case 'share-costs':
      return shareCosts(command, state, context);
    case 'consent':
      return consent(command, state, context);
    case 'pay':
      return pay(command, state, context);
    case 'open-room':
      return openRoom(state, context);
    case 'speak':
      return speak(command, state, context);
    default:
      return close(command, state, context);
  }
}
