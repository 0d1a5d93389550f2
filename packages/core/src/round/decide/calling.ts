import { due } from '@linli/time';

import type { DecideContext } from '../../stream/decider.ts';
import { beginOf, dateOf, endOf } from '../civil.ts';
import type { CommandOf } from '../command.ts';
import type { RoundEvent } from '../event.ts';
import { raise } from '../raise.ts';
import { nextOpeningOf } from '../slot.ts';
import type { RoundState } from '../state.ts';
import { fixedSpans } from '../span.ts';
import { mustHaveStop, mustKnow, serviceMeant } from './known.ts';
import { stamp, whenOf } from './stamp.ts';

/** Orders a service for a day, as long as orders are taken for it. Only who is on the list may order. */
export function order(command: CommandOf<'order'>, state: RoundState, context: DecideContext): readonly RoundEvent[] {
  const { calendar } = context.linli;
  const { date } = command;
  const { id: stop, orders } = mustHaveStop(state, command.stop);
  const name = serviceMeant(state, command.service) ?? '';
  const service = state.terms.services[name];
  if (service?.orderBefore === undefined) {
    throw raise('ROUND_NO_ORDERS', { path: '/service', data: { service: name } });
  }
  const plan = { service, factor: 1, starts: state.starts, calendar };
  const days = fixedSpans(plan, endOf(date, calendar).getTime()).map((span) => span.date);
  if (!days.includes(date)) {
    const next = days.find((day) => day > date);
    throw raise('ROUND_ORDER_DAY', { path: '/date', data: { service: name, date, next } });
  }
  const slot = { name, from: service.orderBefore, to: service.orderBefore };
  const closesAt = nextOpeningOf(slot, new Date(beginOf(date, calendar).getTime() - 1), calendar);
  if (closesAt !== undefined && context.at > closesAt) {
    const data = { service: name, date, closedAt: closesAt.toISOString() };
    throw raise('ROUND_ORDER_LATE', { path: '/date', data });
  }
  const known = orders.some((other) => other.service === name && other.date === date);
  return known ? [] : [{ type: 'ordered', ...stamp(context), stop, service: name, date }];
}

/** Calls for a visit on an occasion, by the end of the day or within its limit. */
export function callFor(
  command: CommandOf<'call-for'>,
  state: RoundState,
  context: DecideContext,
): readonly RoundEvent[] {
  const { occasion } = command;
  const { calendar } = context.linli;
  const { id: stop } = mustHaveStop(state, command.stop);
  mustKnow('occasion', occasion, Object.keys(state.terms.occasions));
  const within = state.terms.occasions[occasion]?.within ?? 'same-day';
  const when = whenOf(command.when, context);
  const dueAt = within === 'same-day' ? endOf(dateOf(when, calendar), calendar) : due(when, within, calendar).at;
  const [calledAt, until] = [when.toISOString(), dueAt.toISOString()];
  return [{ type: 'called-for', ...stamp(context), stop, occasion, calledAt, dueAt: until }];
}
