import { civilTime } from '@linli/time';

import { checkedWith } from '../../check.ts';
import type { DecideContext, Decider } from '../../stream/decider.ts';
import { raise } from '../raise.ts';
import { formCodes } from '../read-facts.ts';
import type { Registry } from '../registry-on.ts';
import { type ErrandNeed, whyUnfit } from '../responder/fitness.ts';
import type { VolunteerRules } from '../responder/volunteer-rules.ts';
import { type ErrandCommand, errandCommandSchema } from './command.ts';
import { evolveErrand, type ErrandEvent, type ErrandState, type ErrandTerms } from './state.ts';

/** What errands depend on. */
export interface ErrandsOptions {
  /** The registry of a civil day, as the program knows it now. */
  readonly registry: (day: string) => Registry;
  /** What the pack says of volunteers; without it minors take no errand at all. */
  readonly rules?: VolunteerRules;
}

/**
 * Errands that responders take: by claiming an open one, or by being assigned. An errand is taken once, by as many as it
 * needs; whoever comes later learns who was first. Nobody takes an errand who is not fit for it on that day. One stream
 * holds one errand: `errand/t1`.
 *
 * Refuses with `ERRAND_TAKEN`; `ERRAND_OPEN`, `ERRAND_CLOSED` where it is not open yet or no longer; `REGISTRY_ENDED` for a
 * unit that was dissolved; and with what {@link whyUnfit} says.
 *
 * @param options - the registry by day, and what the pack says of volunteers
 * @returns a decider for a desk
 *
 * @example
 * ```ts
 * import { registry, registryOn, errandsOf } from '@linli/core/registry';
 *
 * errandsOf({ registry: (day) => registryOn(registry.initial, day) }).kind; // => 'errand'
 * ```
 */
export function errandsOf(options: ErrandsOptions): Decider<ErrandState, ErrandCommand, ErrandEvent> {
  return {
    kind: 'errand',
    initial: { takers: [] },
    decide(command, state, context) {
      const { at, by } = context;
      const stamp = { at: at.toISOString(), ...(by !== undefined && { by }) };
      return decide(command, state, context, options).map((event) => ({ ...event, ...stamp }));
    },
    evolve: evolveErrand,
    wakes: () => [],
    summarise: ({ terms, takers, finished }) => ({
      kind: 'errand',
      open: terms !== undefined && finished === undefined,
      ...(terms !== undefined && { dueAt: new Date(terms.from).toISOString() }),
      labels: {
        errand: terms === undefined ? [] : [terms.errand],
        place: terms === undefined ? [] : [terms.place],
        owner: takers.map(({ responder }) => responder),
      },
      data: { people: terms?.people ?? 0, taken: takers.length, ...(finished && { result: finished.result }) },
    }),
  };
}

type Unstamped<Event extends ErrandEvent = ErrandEvent> = Event extends ErrandEvent ? Omit<Event, 'at' | 'by'> : never;

function decide(
  command: ErrandCommand,
  state: ErrandState,
  context: DecideContext,
  options: ErrandsOptions,
): readonly Unstamped[] {
  const read = checkedWith(raise, errandCommandSchema, command, formCodes);
  if (read.type === 'open') {
    if (state.terms !== undefined) throw raise('ERRAND_THERE', { data: { errand: state.terms.errand } });
    const { type: _, ...terms } = read;
    return [{ type: 'errand-opened', ...terms }];
  }
  if (state.terms === undefined) throw raise('ERRAND_OPEN');
  if (state.finished !== undefined) throw raise('ERRAND_CLOSED', { data: { at: state.finished.at } });
  switch (read.type) {
    case 'finish':
      if (state.takers.length === 0) throw raise('ERRAND_NOBODY', { data: { errand: state.terms.errand } });
      return [{ type: 'errand-finished', result: read.result }];
    case 'release': {
      const { responder, reason } = read;
      if (!state.takers.some((taker) => taker.responder === responder)) {
        throw raise('ERRAND_NOT_TAKER', { path: '/responder', data: { responder } });
      }
      return [{ type: 'errand-released', responder, reason }];
    }
    default:
      return take(read, state, state.terms, context, options);
  }
}

function take(
  {
    type,
    responder,
    supervisor,
  }: { readonly type: 'claim' | 'assign'; responder: string; supervisor?: string | undefined },
  { takers }: ErrandState,
  terms: ErrandTerms,
  { linli }: DecideContext,
  { registry, rules }: ErrandsOptions,
): readonly Unstamped[] {
  if (takers.some((taker) => taker.responder === responder)) return [];
  if (takers.length >= terms.people) {
    throw raise('ERRAND_TAKEN', { path: '/responder', data: { names: takers.map(({ name }) => name) } });
  }
  const need = needOf(terms);
  const day = registry(civilTime(need.from, linli.calendar).date);
  const why = whyUnfit(day, responder, need, { calendar: linli.calendar, rules, supervisor });
  if (why !== undefined) throw why;
  const name = day.find('responder', responder)?.name ?? day.find('unit', responder)?.name ?? responder;
  const how = type === 'claim' ? 'claimed' : 'assigned';
  return [{ type: 'errand-taken', responder, name, how, ...(supervisor !== undefined && { supervisor }) }];
}

function needOf({ errand, place, from, until, skills }: ErrandTerms): ErrandNeed {
  return { errand, place, skills, from: new Date(from), ...(until !== undefined && { until: new Date(until) }) };
}
