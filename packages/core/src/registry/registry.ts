import { checkedWith } from '../check.ts';
import type { DecideContext, Decider } from '../stream/decider.ts';
import { type RegistryCommand, registryCommandSchema } from './command.ts';
import { add } from './decide-add.ts';
import { change, end, move } from './decide-edit.ts';
import type { RegistryEvent } from './event.ts';
import { raise } from './raise.ts';
import { formCodes } from './read-facts.ts';
import { mustHold } from './references.ts';
import { emptyRegistry, evolve, type RegistryState } from './state.ts';
import type { Unstamped } from './unstamped.ts';

/**
 * The registry of a community: places, households and their members, units and who holds which role, groups, proxies,
 * responders, and how each of them changed. One stream holds one community: `registry/willow`.
 *
 * Commands add entries, change, move and end them, each from or until a civil day; what a day was like can be asked for
 * ever after. Events say nothing by which a person is known: names, birth dates, phones and kinds of care are personal
 * records. A desk takes them as `personal` of the command that adds or changes one person; of many at once they are
 * written beside the events, see {@link personalRecord}.
 *
 * Refuses with `REGISTRY_UNKNOWN`, `REGISTRY_ENDED`, `REGISTRY_NOT_YET` what rests on something that does not hold;
 * with `REGISTRY_IN_USE` the end of something that others rest on; with `REGISTRY_DECISION` the loss of what belongs to
 * all without a decision; with `REGISTRY_CONSENT` a proxy nobody agreed to.
 *
 * @example
 * ```ts
 * import { createLinli, unknownNeighbourhood } from '@linli/core';
 * import { registry, registryOn } from '@linli/core/registry';
 * import { fold } from '@linli/core/stream';
 * import { chinaCalendar } from '@linli/time';
 *
 * const linli = createLinli({ packs: [], neighbourhood: unknownNeighbourhood(), calendar: chinaCalendar() });
 * const context = { at: new Date('2026-03-02T09:00+08:00'), by: 'lin', linli };
 * const events = registry.decide(
 *   {
 *     type: 'add',
 *     entries: [
 *       { kind: 'place', id: 'willow', from: '2026-01-01', facts: { kind: 'community', name: 'Willow Lane' } },
 *       { kind: 'household', id: 'h1', from: '2026-03-01', facts: { place: 'willow', floor: 3 } },
 *     ],
 *   },
 *   registry.initial,
 *   context,
 * );
 * const state = fold(registry, events);
 * registryOn(state, '2026-03-01').all('household').map(({ id, floor }) => [id, floor]); // => [['h1', 3]]
 * registryOn(state, '2026-02-28').all('household'); // => []
 * ```
 */
export const registry: Decider<RegistryState, RegistryCommand, RegistryEvent> = {
  kind: 'registry',
  initial: emptyRegistry,
  decide,
  evolve,
  wakes: () => [],
  summarise: ({ entries, followUps }) => ({
    kind: 'registry',
    open: followUps.length > 0,
    labels: {},
    data: { entries: entries.size, followUps },
  }),
};

function decide(command: RegistryCommand, state: RegistryState, context: DecideContext): readonly RegistryEvent[] {
  const { at, by, record } = context;
  const stamp = { at: at.toISOString(), ...(by !== undefined && { by }) };
  return unstamped(command, state, record !== undefined).map((event) => ({ ...event, ...stamp }));
}

function unstamped(command: RegistryCommand, state: RegistryState, hasRecord: boolean): readonly Unstamped[] {
  const read = checkedWith(raise, registryCommandSchema, command, formCodes);
  switch (read.type) {
    case 'add':
      return add(read, state);
    case 'change':
      return change(read, state, hasRecord);
    case 'move':
      return move(read, state);
    case 'end':
      return end(read, state);
    default: {
      const { committee, on, present } = read;
      mustHold({ state }, 'unit', committee, on, '/committee');
      present.forEach((seat, index) => mustHold({ state }, 'seat', seat, on, `/present/${index}`));
      return [{ type: 'attendance-recorded', committee, on, present }];
    }
  }
}
