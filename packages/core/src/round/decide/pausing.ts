import { readInstant } from '../../request/service-request.ts';
import type { DecideContext } from '../../stream/decider.ts';
import type { CommandOf } from '../command.ts';
import type { RoundEvent } from '../event.ts';
import { raise } from '../raise.ts';
import type { RoundState } from '../state.ts';
import { mustKnow } from './known.ts';
import { stamp, whenOf } from './stamp.ts';

const past = { 'zh-CN': '早于当前时刻', en: 'in the past' };

/** Suspends a round on one of the grounds its terms allow. */
export function suspend(
  command: CommandOf<'suspend'>,
  state: RoundState,
  context: DecideContext,
): readonly RoundEvent[] {
  const { ground, until } = command;
  mustKnow('ground', ground, Object.keys(state.terms.suspension));
  if (isSuspended(state, context.at)) return [];
  const resumesAt = until === undefined ? undefined : readInstant(until, '/until');
  if (resumesAt !== undefined && resumesAt <= context.at) {
    throw raise('ROUND_TIME', { path: '/until', data: { when: resumesAt.toISOString(), side: past } });
  }
  return [{ type: 'suspended', ...stamp(context), ground, ...(resumesAt && { until: resumesAt.toISOString() }) }];
}

/** Goes on after a suspension. */
export function resume(state: RoundState, context: DecideContext): readonly RoundEvent[] {
  return isSuspended(state, context.at) ? [{ type: 'resumed', ...stamp(context) }] : [];
}

/** Ends a round on the condition its terms name: nothing comes up any more. */
export function end(command: CommandOf<'end'>, state: RoundState, context: DecideContext): readonly RoundEvent[] {
  const { until } = state.terms;
  mustKnow('condition', command.on, until === undefined ? [] : [until]);
  if (state.endedAt !== undefined) return [];
  const endedAt = whenOf(command.when, context).toISOString();
  return [{ type: 'ended', ...stamp(context), on: command.on, endedAt }];
}

function isSuspended({ suspensions }: RoundState, at: Date): boolean {
  return suspensions.some(({ to }) => to === undefined || at < new Date(to));
}
