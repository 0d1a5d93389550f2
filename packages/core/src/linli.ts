import type { Calendar, Instant } from '@linli/time';

import { mustKnow, type Vocabulary } from './pack/vocabulary.ts';
import type { Neighbourhood } from './neighbourhood/neighbourhood.ts';
import type { Pack } from './pack/pack.ts';
import { packsInUse } from './pack/packs-in-use.ts';
import { readInstant, readServiceRequest, type ServiceRequestInput } from './request/service-request.ts';
import { normaliseText } from './text/normalise.ts';
import type { Decision } from './triage/decision.ts';
import { policyOf } from './triage/policy.ts';
import { triage, type TriageContext } from './triage/triage.ts';

/** What {@link createLinli} puts together. */
export interface LinliOptions {
  /** The policies, in order of precedence. */
  readonly packs: readonly Pack[];
  readonly neighbourhood: Neighbourhood;
  /** Working days and hours that clocks are computed by: `chinaCalendar()`. */
  readonly calendar: Calendar;
  /** Traditional to simplified characters; `simplify` of `@linli/core/traditional` where requests need it. */
  readonly simplify?: (text: string) => string;
}

/** Decides requests by packs, for a neighbourhood, on a calendar. Holds no state; call it from anywhere. */
export interface Linli {
  readonly packs: readonly Pack[];
  readonly neighbourhood: Neighbourhood;
  readonly calendar: Calendar;
  /** Every name that rules may use. */
  readonly vocabulary: Vocabulary;
  /**
   * Decides one request.
   *
   * @param request - what came in
   * @param options - `at`: the instant of the decision; its civil day says which rules and figures hold
   * @throws LinliError with a code that starts with `REQ_`
   */
  triage(request: ServiceRequestInput, options: { readonly at: Instant | string }): Decision;
  /** Decides a stream of requests, one after the other; throws at the first that cannot be read. */
  triageAll(
    requests: Iterable<ServiceRequestInput> | AsyncIterable<ServiceRequestInput>,
    options: { readonly at: Instant | string },
  ): AsyncIterable<Decision>;
}

/**
 * Makes packs, neighbourhood and calendar ready to decide requests.
 *
 * @param options - packs in order of precedence, the neighbourhood, the calendar
 * @returns the library at work
 * @throws LinliError `PACK_VERSIONS`, `PACK_CLASH` where packs do not go together; `NEIGHBOURHOOD_ROLE` where the
 *   neighbourhood appoints to a role that neither core nor a pack knows
 *
 * @example
 * ```ts
 * import { createLinli, createNeighbourhood, definePack } from '@linli/core';
 * import { chinaCalendar } from '@linli/time';
 *
 * const lights = definePack({
 *   id: 'lights',
 *   version: '1.0.0',
 *   title: { 'zh-CN': '路灯', en: 'Street lights' },
 *   from: '2026-01-01',
 *   plans: {
 *     repair: {
 *       title: { 'zh-CN': '维修', en: 'Repair' },
 *       steps: { resolve: { title: { 'zh-CN': '修复', en: 'Repair' }, limit: '3wd' } },
 *     },
 *   },
 *   categories: {
 *     light: { title: { 'zh-CN': '路灯', en: 'Street light' }, mentions: { any: ['路灯'] }, plan: 'repair' },
 *   },
 * });
 * const linli = createLinli({
 *   packs: [lights],
 *   neighbourhood: createNeighbourhood({
 *     name: 'Willow Lane',
 *     places: [{ id: 'willow', kind: 'community', name: 'Willow Lane' }],
 *   }),
 *   calendar: chinaCalendar(),
 * });
 * const decision = linli.triage(
 *   { id: 'r1', text: '3号楼门口路灯不亮', receivedAt: '2026-09-30T16:00+08:00' },
 *   { at: '2026-09-30T16:05+08:00' },
 * );
 * decision.category?.code; // => 'light'
 * decision.timeBoxes[0]?.dueAt; // => new Date('2026-10-10T16:00+08:00')
 * ```
 */
export function createLinli(options: LinliOptions): Linli {
  const { neighbourhood, calendar, simplify } = options;
  const packs = packsInUse(options.packs);
  const normalise = (text: string) => normaliseText(text, simplify === undefined ? {} : { simplify }).text;
  const policy = policyOf(packs, normalise);
  const { roles } = policy.vocabulary;
  neighbourhood.appointments.forEach(({ role }, at) => {
    mustKnow('NEIGHBOURHOOD_ROLE', role, roles, `/appointments/${at}/role`);
  });
  const context: TriageContext = { policy, neighbourhood, calendar, simplify };

  const decide: Linli['triage'] = (request, { at }) => {
    const instant = readInstant(at, '/at');
    return triage(readServiceRequest(request, instant), instant, context);
  };
  return Object.freeze({
    packs,
    neighbourhood,
    calendar,
    vocabulary: policy.vocabulary,
    triage: decide,
    async *triageAll(requests, asOf) {
      for await (const request of requests) yield decide(request, asOf);
    },
  } satisfies Linli);
}
