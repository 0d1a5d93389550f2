import type { OutgoingMessage } from '../../stream/stream-event.ts';
import type { Delivery, DeliveryBranch, DeliveryPlan } from './delivery-plan.ts';
import type { NoticeState } from './notices.ts';

/** How far a notice has come in one group. */
export interface GroupReach {
  readonly group: string;
  readonly name: string;
  readonly keeper?: string;
  readonly passedOn: boolean;
  readonly households: number;
  readonly reached: number;
}

/** How far a notice has come. */
export interface NoticeReach {
  /** Households it is meant for. */
  readonly households: number;
  /** Those that have it: the sum over the groups. */
  readonly reached: number;
  readonly groups: readonly GroupReach[];
  /** Groups whose keeper has not passed it on. */
  readonly notPassedOn: readonly GroupReach[];
  /** Ids of households that nobody says have it. */
  readonly unreached: readonly string[];
  /** Those of them at whose door somebody must knock. */
  readonly visits: readonly Delivery[];
  /** Those of them that must be called. */
  readonly calls: readonly Delivery[];
  /** Those of them whose proxy has not said "told". */
  readonly untold: readonly Delivery[];
}

/**
 * How far a notice has come: what each group has reached, who has not passed it on, who must be visited or called, and
 * which proxy has not confirmed.
 *
 * @param state - the folded notice
 *
 * @example
 * ```ts
 * import { notices, reachOf } from '@linli/core/registry';
 *
 * reachOf(notices.initial).households; // => 0
 * ```
 */
export function reachOf({ plan, passedOn, confirmed }: NoticeState): NoticeReach {
  const has = new Set(confirmed);
  const branches = plan?.branches ?? [];
  const groups = branches.map((branch) => groupReach(branch, passedOn.includes(branch.group), has));
  const open = branches.flatMap(({ deliveries }) => deliveries).filter(({ household }) => !has.has(household));
  const byWay = (way: Delivery['way']) => open.filter((delivery) => delivery.way === way);
  return {
    households: sum(groups.map(({ households }) => households)),
    reached: sum(groups.map(({ reached }) => reached)),
    groups,
    notPassedOn: groups.filter((group) => !group.passedOn),
    unreached: open.map(({ household }) => household),
    visits: byWay('visit'),
    calls: byWay('phone'),
    untold: byWay('proxy'),
  };
}

/**
 * The messages a plan asks for: to each keeper the notice to pass on, to each proxy the notice marked with whom it is
 * for, and that "told" is expected back.
 *
 * @param plan - the plan that was sent
 * @param notice - id of the notice
 * @returns messages with ids that are the same each time
 */
export function noticeMessages(plan: DeliveryPlan, notice: string): readonly OutgoingMessage[] {
  return plan.branches.flatMap(({ group, keeper, deliveries }): readonly OutgoingMessage[] => [
    ...(keeper === undefined
      ? []
      : [{ id: `${notice}:${group}`, template: 'notice-pass-on', to: keeper, values: { notice, group } }]),
    ...deliveries.flatMap(({ household, to, for: resident = household }) =>
      to === undefined
        ? []
        : [
            {
              id: `${notice}:${household}`,
              template: 'notice-for-another',
              to,
              values: { notice, for: resident, confirm: 'told' },
            },
          ],
    ),
  ]);
}

function groupReach(branch: DeliveryBranch, passedOn: boolean, has: ReadonlySet<string>): GroupReach {
  const { group, name, keeper, deliveries } = branch;
  const reached = deliveries.filter(({ household }) => has.has(household)).length;
  return { group, name, ...(keeper !== undefined && { keeper }), passedOn, households: deliveries.length, reached };
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
