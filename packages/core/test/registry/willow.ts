import { createLinli, unknownNeighbourhood } from '@linli/core';
import {
  type EntryKind,
  type FactsInputOf,
  type NewEntry,
  type Registry,
  registry,
  type RegistryCommand,
  registryOn,
  type RegistryState,
} from '@linli/core/registry';
import { fold } from '@linli/core/stream';
import { chinaCalendar } from '@linli/time';

export const linli = createLinli({ packs: [], neighbourhood: unknownNeighbourhood(), calendar: chinaCalendar() });

/** An entry that holds since the beginning of 2026, unless told. */
export function entry<Kind extends EntryKind>(
  kind: Kind,
  id: string,
  facts: FactsInputOf<Kind>,
  from = '2026-01-01',
  until?: string,
): NewEntry {
  return { kind, id, from, facts, ...(until !== undefined && { until }) } as unknown as NewEntry;
}

/** A community, a grid in it, two buildings. */
export const places = [
  entry('place', 'willow', { kind: 'community', name: '柳巷社区' }),
  entry('place', 'willow/g1', { kind: 'grid', name: '第一网格' }),
  entry('place', 'willow/g1/b1', { kind: 'building', name: '1号楼', number: '1' }),
  entry('place', 'willow/g1/b2', { kind: 'building', name: '2号楼', number: '2' }),
];

export const at = new Date('2026-03-02T09:00+08:00');

/** The state after these commands. */
export function after(...commands: readonly RegistryCommand[]): RegistryState {
  return commands.reduce(
    (state, command) => fold(registry, registry.decide(command, state, { at, by: 'lin', linli }), state),
    registry.initial,
  );
}

/** The state after these entries came in. */
export const having = (...entries: readonly NewEntry[]): RegistryState => after({ type: 'add', entries });

/** The registry of a day with these entries. */
export const willow = (entries: readonly NewEntry[], day = '2026-03-02'): Registry =>
  registryOn(having(...places, ...entries), day);
