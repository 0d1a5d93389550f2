import type { LocalisedText } from '../../localised-text.ts';
import type { DecideContext } from '../../stream/decider.ts';
import type { CommandOf } from '../command.ts';
import type { RoundEvent } from '../event.ts';
import { raise } from '../raise.ts';
import type { RoundState } from '../state.ts';
import { stamp, whenOf } from './stamp.ts';

const problems = {
  there: { 'zh-CN': '此人已在岗', en: 'This person is on site already' },
  away: { 'zh-CN': '此人不在岗', en: 'This person is not on site' },
  before: { 'zh-CN': '离岗早于到岗', en: 'This person would have left before arriving' },
} as const satisfies Record<string, LocalisedText>;

/** Somebody is on site from now on. */
export function arrive(command: CommandOf<'arrive'>, state: RoundState, context: DecideContext): readonly RoundEvent[] {
  const { person } = command;
  if (presenceOf(state, person) !== undefined) throw refusal('there', person);
  return [{ type: 'arrived', ...stamp(context), person, since: whenOf(command.when, context).toISOString() }];
}

/** Somebody leaves the site. */
export function leave(command: CommandOf<'leave'>, state: RoundState, context: DecideContext): readonly RoundEvent[] {
  const { person } = command;
  const presence = presenceOf(state, person);
  if (presence === undefined) throw refusal('away', person);
  const until = whenOf(command.when, context);
  if (until <= new Date(presence.from)) throw refusal('before', person);
  return [{ type: 'left', ...stamp(context), person, until: until.toISOString() }];
}

function presenceOf({ presences }: RoundState, person: string) {
  return presences.find((each) => each.person === person && each.to === undefined);
}

function refusal(problem: keyof typeof problems, person: string): Error {
  return raise('ROUND_WATCH', { path: '/person', data: { problem: problems[problem], person } });
}
