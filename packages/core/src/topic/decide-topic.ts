import { nearestName } from '@linli/errors';

import type { DecideContext } from '../stream/decider.ts';
import { raise } from './raise.ts';
import {
  type CloseTopic,
  commandTypes,
  type GatherRequest,
  type LeaveTopic,
  type RecordRemedy,
  type TopicCommand,
} from './topic-command.ts';
import type { TopicEvent } from './topic-event.ts';
import type { TopicTerms } from './topic-rule.ts';
import { missingRemedies, type TopicState } from './topic-state.ts';
import { busiestWindow } from './window.ts';

/** When an event happens, and by whom. */
interface Stamp {
  readonly at: string;
  readonly by?: string;
}

/** What a command to a topic leads to. */
export function decideTopic(
  command: TopicCommand,
  state: TopicState,
  { at, by }: DecideContext,
): readonly TopicEvent[] {
  const stamp: Stamp = { at: at.toISOString(), ...(by !== undefined && { by }) };
  switch (command.type) {
    case 'gather':
      return gather(command, state, stamp);
    case 'leave':
      return leave(command, state, stamp);
    case 'remedy':
      return remedy(command, state, stamp);
    case 'close':
      return close(command, state, stamp);
    default:
      throw unknownCommand(command);
  }
}

function gather(command: GatherRequest, state: TopicState, stamp: Stamp): readonly TopicEvent[] {
  const { request, receivedAt, category, place, terms } = command;
  if (Number.isNaN(Date.parse(receivedAt))) throw raise('TOPIC_DATE', { path: '/receivedAt', data: { receivedAt } });
  if (state.members.some((member) => member.request === request)) return [];
  const watched: readonly TopicEvent[] =
    state.status !== 'new' && sameTerms(state.terms, terms)
      ? []
      : [{ type: 'watched', ...stamp, category, place, terms }];
  if (state.status === 'open') return [...watched, { type: 'joined', ...stamp, request, receivedAt }];
  const counted = state.status === 'closed' ? [] : state.members;
  const together = busiestWindow([...counted, { request, at: receivedAt }], terms.days);
  const gathered: TopicEvent = { type: 'gathered', ...stamp, request, receivedAt };
  return together.length < terms.requests
    ? [...watched, gathered]
    : [...watched, gathered, { type: 'opened', ...stamp, requests: together.map((member) => member.request) }];
}

function leave({ request, reason }: LeaveTopic, state: TopicState, stamp: Stamp): readonly TopicEvent[] {
  if (reason.trim() === '') throw raise('TOPIC_REASON', { path: '/reason' });
  const requests = state.members.map((member) => member.request);
  if (!requests.includes(request)) {
    throw raise('TOPIC_REQUEST', { path: '/request', data: { request, nearest: nearestName(request, requests) } });
  }
  return [{ type: 'left', ...stamp, request, reason }];
}

function remedy(command: RecordRemedy, state: TopicState, stamp: Stamp): readonly TopicEvent[] {
  mustBeOpen(state);
  const { remedies } = state.terms;
  if (!remedies.includes(command.remedy)) {
    const nearest = nearestName(command.remedy, remedies);
    throw raise('TOPIC_REMEDY', { path: '/remedy', data: { remedy: command.remedy, remedies, nearest } });
  }
  return [{ type: 'remedied', ...stamp, remedy: command.remedy, evidence: command.evidence }];
}

function close({ lasting, reason }: CloseTopic, state: TopicState, stamp: Stamp): readonly TopicEvent[] {
  mustBeOpen(state);
  const missing = lasting ? missingRemedies(state) : [];
  if (missing.length > 0) throw raise('TOPIC_REMEDIES_MISSING', { path: '/lasting', data: { missing } });
  if (!lasting && (reason ?? '').trim() === '') throw raise('TOPIC_REASON', { path: '/reason' });
  return [{ type: 'closed', ...stamp, lasting, ...(reason !== undefined && { reason }) }];
}

function mustBeOpen({ status }: TopicState): void {
  if (status !== 'open') throw raise('TOPIC_NOT_OPEN', { path: '', data: { status } });
}

/** Commands come from outside too, where no compiler looks. */
function unknownCommand({ type }: { readonly type: string }): Error {
  return raise('TOPIC_COMMAND', {
    path: '/type',
    data: { type, known: commandTypes, nearest: nearestName(type, commandTypes) },
  });
}

function sameTerms(one: TopicTerms, other: TopicTerms): boolean {
  return (
    one.requests === other.requests && one.days === other.days && one.remedies.join('\n') === other.remedies.join('\n')
  );
}
