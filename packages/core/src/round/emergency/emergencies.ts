import { checkedWith } from '../../check.ts';
import { readInstant } from '../../request/service-request.ts';
import type { DecideContext, Decider } from '../../stream/decider.ts';
import { raise } from '../raise.ts';
import {
  type EmergencyCommand,
  emergencyCommandSchema,
  type EmergencyEvent,
  type EmergencyState,
} from './emergency.ts';

const codes = { key: 'EMERGENCY_KEY', value: 'EMERGENCY_COMMAND' } as const;
const future = { 'zh-CN': '晚于当前时刻', en: 'in the future' };
const beforeItEnded = { 'zh-CN': '早于上次应急解除的时刻', en: 'before the last emergency was stood down' };
const beforeItBegan = { 'zh-CN': '早于宣布应急的时刻', en: 'before the emergency began' };

/**
 * The emergency mode of a neighbourhood: declared, and stood down again, each time with who and why. While it lasts,
 * {@link calendarDuring} works through day and night.
 *
 * @example
 * ```ts
 * import { createLinli, unknownNeighbourhood } from '@linli/core';
 * import { calendarDuring, emergencies } from '@linli/core/round';
 * import { fold } from '@linli/core/stream';
 * import { chinaCalendar, due } from '@linli/time';
 *
 * const calendar = chinaCalendar();
 * const linli = createLinli({ packs: [], neighbourhood: unknownNeighbourhood(), calendar });
 * const at = new Date('2026-03-06T08:00+08:00');
 * const declare = { type: 'declare', reason: 'flood' } as const;
 * const state = fold(emergencies, emergencies.decide(declare, emergencies.initial, { at, linli, by: 'fan' }));
 * const night = new Date('2026-03-06T22:00+08:00');
 * due(night, '2wh', calendarDuring(calendar, state, night)).at; // => new Date('2026-03-07T00:00+08:00')
 * ```
 */
export const emergencies: Decider<EmergencyState, EmergencyCommand, EmergencyEvent> = {
  kind: 'emergency',
  initial: { periods: [] },
  decide,
  evolve,
  wakes: () => [],
  summarise: ({ periods }) => {
    const current = periods.at(-1);
    const active = current !== undefined && current.to === undefined;
    return {
      kind: 'emergency',
      open: active,
      labels: {},
      data: { active, periods: periods.length, ...(active && { from: current.from }) },
    };
  },
};

function decide(given: EmergencyCommand, { periods }: EmergencyState, context: DecideContext): EmergencyEvent[] {
  const { type, reason, when } = checkedWith(raise, emergencyCommandSchema, given, codes);
  const current = periods.at(-1);
  const instant = when === undefined ? context.at : readInstant(when, '/when');
  if (instant > context.at) throw wrongTime(instant, future);
  const stamped = { at: context.at.toISOString(), ...(context.by !== undefined && { by: context.by }), reason };
  if (type === 'declare') {
    if (current !== undefined && current.to === undefined) {
      throw raise('EMERGENCY_DECLARED', { data: { at: current.from } });
    }
    if (current?.to !== undefined && instant < new Date(current.to)) throw wrongTime(instant, beforeItEnded);
    return [{ type: 'declared', ...stamped, from: instant.toISOString() }];
  }
  if (current === undefined || current.to !== undefined) throw raise('EMERGENCY_NOT_DECLARED');
  if (instant <= new Date(current.from)) throw wrongTime(instant, beforeItBegan);
  return [{ type: 'stood-down', ...stamped, to: instant.toISOString() }];
}

function wrongTime(instant: Date, side: typeof future): Error {
  return raise('EMERGENCY_TIME', { path: '/when', data: { when: instant.toISOString(), side } });
}

function evolve({ periods }: EmergencyState, event: EmergencyEvent): EmergencyState {
  if (event.type === 'declared') {
    const { from, by: declaredBy, reason } = event;
    const open = { to: undefined, stoodDownBy: undefined, stoodDownReason: undefined };
    return { periods: [...periods, { from, declaredBy, reason, ...open }] };
  }
  const { to, by: stoodDownBy, reason: stoodDownReason } = event;
  return {
    periods: periods.map((period, index) =>
      index === periods.length - 1 ? { ...period, to, stoodDownBy, stoodDownReason } : period,
    ),
  };
}
