import { groupBy } from '../../group-by.ts';
import { raise } from '../raise.ts';
import type { EntryOn, Registry } from '../registry-on.ts';

/** How a notice gets to a household: in the group, through a proxy, by telephone, or at the door. */
export type DeliveryWay = 'group' | 'proxy' | 'phone' | 'visit';

/** A household that is to be reached. */
export interface Delivery {
  readonly household: string;
  readonly way: DeliveryWay;
  /** Id of the proxy who receives. */
  readonly to?: string;
  /** Id of the resident it is meant for. */
  readonly for?: string;
}

/** A group, who passes the notice on in it, and the households it is passed on to. */
export interface DeliveryBranch {
  readonly group: string;
  readonly name: string;
  /** Id of whoever passes it on; missing where the group has no keeper. */
  readonly keeper?: string;
  readonly deliveries: readonly Delivery[];
}

/** How a notice goes down from one group to the households below it. */
export interface DeliveryPlan {
  readonly group: string;
  readonly branches: readonly DeliveryBranch[];
}

/**
 * Who receives a notice, and how: it goes from a group to the groups below it, and from each to its households. Where
 * nobody of a household has a smartphone, it goes to a proxy, else by telephone, else somebody knocks.
 *
 * @param registry - the registry of the day
 * @param group - id of the group it is sent to
 * @returns the plan, plain data; nothing in it says by what name anybody is known
 * @throws LinliError `REGISTRY_UNKNOWN` where there is no such group on the day
 *
 * Source: three levels of group, grid, representative, households.
 */
export function deliveryPlan(registry: Registry, group: string): DeliveryPlan {
  const root = registry.find('group', group);
  if (root === undefined) throw raise('REGISTRY_UNKNOWN', { path: '/group', data: { kind: 'group', id: group } });
  const below = groupBy(registry.all('group'), ({ above }) => above);
  const branches: DeliveryBranch[] = [];
  const members = groupBy(registry.all('resident'), ({ household }) => household);
  const proxies = new Map(registry.all('proxy').map((proxy) => [proxy.resident, proxy.holder]));
  const visited = new Set<string>();
  const visit = (each: EntryOn<'group'>): void => {
    if (visited.has(each.id)) return;
    visited.add(each.id);
    const { id, name, keeper, households } = each;
    const deliveries = households.map((household) => deliveryTo(household, members.get(household) ?? [], proxies));
    if (id !== group || deliveries.length > 0) {
      branches.push({ group: id, name, ...(keeper !== undefined && { keeper }), deliveries });
    }
    for (const next of below.get(id) ?? []) visit(next);
  };
  visit(root);
  return { group, branches };
}

/** A household nobody is registered in is taken to be in its group. */
function deliveryTo(
  household: string,
  members: readonly EntryOn<'resident'>[],
  proxies: ReadonlyMap<string, string>,
): Delivery {
  if (members.every(({ reach }) => reach === undefined) || members.some(({ reach }) => reach === 'smartphone')) {
    return { household, way: 'group' };
  }
  const cared = members.find(({ id }) => proxies.has(id));
  const proxy = cared === undefined ? undefined : proxies.get(cared.id);
  if (cared !== undefined && proxy !== undefined) return { household, way: 'proxy', to: proxy, for: cared.id };
  const [first] = members;
  const someone = first === undefined ? {} : { for: first.id };
  return { household, way: members.some(({ reach }) => reach === 'phone') ? 'phone' : 'visit', ...someone };
}
