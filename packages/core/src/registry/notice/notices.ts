import { z } from 'zod';

import { checkedWith } from '../../check.ts';
import { codeSchema } from '../../names.ts';
import type { DecideContext, Decider } from '../../stream/decider.ts';
import type { StreamEvent } from '../../stream/stream-event.ts';
import { raise } from '../raise.ts';
import { formCodes } from '../read-facts.ts';
import type { Delivery, DeliveryBranch, DeliveryPlan } from './delivery-plan.ts';
import { reachOf } from './reach.ts';

const deliverySchema = z.strictObject({
  household: codeSchema,
  way: z.enum(['group', 'proxy', 'phone', 'visit']),
  to: codeSchema.optional(),
  for: codeSchema.optional(),
});

const branchSchema = z.strictObject({
  group: codeSchema,
  name: z.string().min(1).max(200),
  keeper: codeSchema.optional(),
  deliveries: z.array(deliverySchema).max(5000),
});

const noticeCommandSchema = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('send'),
    plan: z.strictObject({ group: codeSchema, branches: z.array(branchSchema).max(10_000) }),
  }),
  z.strictObject({ type: z.literal('pass-on'), group: codeSchema }),
  z.strictObject({ type: z.literal('confirm'), households: z.array(codeSchema).min(1).max(5000) }),
]);

/** What may be asked of a notice: to be sent by a plan, passed on in a group, confirmed by households. */
export type NoticeCommand =
  | { readonly type: 'send'; readonly plan: DeliveryPlan }
  | { readonly type: 'pass-on'; readonly group: string }
  | {
      readonly type: 'confirm';
      /** Households that have it: read in the group, told by the proxy, on the telephone, or at the door. */
      readonly households: readonly string[];
    };

/** What happens to a notice. */
export type NoticeEvent =
  | (StreamEvent & { readonly type: 'notice-sent'; readonly plan: DeliveryPlan })
  | (StreamEvent & { readonly type: 'notice-passed-on'; readonly group: string })
  | (StreamEvent & { readonly type: 'notice-confirmed'; readonly households: readonly string[] });

/** A notice on its way. */
export interface NoticeState {
  readonly plan?: DeliveryPlan;
  /** Ids of the groups in which it was passed on. */
  readonly passedOn: readonly string[];
  /** Ids of the households that have it. */
  readonly confirmed: readonly string[];
}

/**
 * Notices on their way down the groups, with the receipts on their way up. A household counts as reached when somebody
 * has said so: the household itself, the proxy that it has told, whoever called or knocked. One stream holds one notice:
 * `notice/n1`. Ask {@link reachOf} how far it has come.
 *
 * Refuses with `NOTICE_SENT` what is sent twice, with `NOTICE_NOT_SENT` a receipt before it was, with `NOTICE_RECEIVER`
 * one of a group or household it does not go to.
 *
 * @example
 * ```ts
 * import { notices } from '@linli/core/registry';
 *
 * notices.initial; // => { passedOn: [], confirmed: [] }
 * ```
 */
export const notices: Decider<NoticeState, NoticeCommand, NoticeEvent> = {
  kind: 'notice',
  initial: { passedOn: [], confirmed: [] },
  decide,
  evolve(state, event) {
    switch (event.type) {
      case 'notice-sent':
        return { ...state, plan: event.plan };
      case 'notice-passed-on':
        return { ...state, passedOn: [...state.passedOn, event.group] };
      case 'notice-confirmed':
        return { ...state, confirmed: [...state.confirmed, ...event.households] };
      default:
        return state;
    }
  },
  wakes: () => [],
  summarise(state) {
    const { households, reached, notPassedOn, visits } = reachOf(state);
    return {
      kind: 'notice',
      open: state.plan !== undefined && reached < households,
      labels: { owner: notPassedOn.flatMap(({ keeper }) => keeper ?? []) },
      data: { households, reached, visits: visits.length },
    };
  },
};

function decide(command: NoticeCommand, state: NoticeState, { at, by }: DecideContext): readonly NoticeEvent[] {
  const read = checkedWith(raise, noticeCommandSchema, command, formCodes);
  const stamp = { at: at.toISOString(), ...(by !== undefined && { by }) };
  if (read.type === 'send') {
    if (state.plan !== undefined) throw raise('NOTICE_SENT');
    return [{ type: 'notice-sent', plan: { ...read.plan, branches: read.plan.branches.map(branchOf) }, ...stamp }];
  }
  if (state.plan === undefined) throw raise('NOTICE_NOT_SENT');
  const { branches } = state.plan;
  if (read.type === 'pass-on') {
    const { group } = read;
    if (!branches.some((branch) => branch.group === group)) {
      throw raise('NOTICE_RECEIVER', { path: '/group', data: { id: group } });
    }
    return state.passedOn.includes(group) ? [] : [{ type: 'notice-passed-on', group, ...stamp }];
  }
  const known = new Set(branches.flatMap(({ deliveries }) => deliveries.map(({ household }) => household)));
  read.households.forEach((household, index) => {
    if (!known.has(household))
      throw raise('NOTICE_RECEIVER', { path: `/households/${index}`, data: { id: household } });
  });
  const households = [...new Set(read.households)].filter((household) => !state.confirmed.includes(household));
  return households.length === 0 ? [] : [{ type: 'notice-confirmed', households, ...stamp }];
}

function branchOf({ group, name, keeper, deliveries }: z.output<typeof branchSchema>): DeliveryBranch {
  return { group, name, ...(keeper !== undefined && { keeper }), deliveries: deliveries.map(deliveryOf) };
}

function deliveryOf({ household, way, to, for: resident }: z.output<typeof deliverySchema>): Delivery {
  return { household, way, ...(to !== undefined && { to }), ...(resident !== undefined && { for: resident }) };
}
