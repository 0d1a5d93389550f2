import { createLinli, createNeighbourhood, type Desk, type Linli, LinliError, type Pack } from '@linli/core';
import {
  type EntryKind,
  type FactsInputOf,
  neighbourhoodOf,
  type NewEntry,
  type NoticeCommand,
  notices,
  type Registry,
  registry,
  type RegistryCommand,
  registryOn,
  type RegistryState,
  type ErrandCommand,
  errandsOf,
  type VolunteerRules,
  withPersonal,
} from '@linli/core/registry';
import { chinaCalendar } from '@linli/time';

import { openFor, type Opening } from '../open.ts';

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

/** A community and its first grid. */
export const ground = [
  entry('place', 'lixin', { kind: 'community', name: '立新巷社区' }),
  entry('place', 'lixin/g1', { kind: 'grid', name: '第一网格' }),
  entry('appointment', 'office', {
    role: 'community-office',
    holder: 'office',
    name: '立新巷社区居委会',
    scope: 'lixin',
  }),
];

type Options = Parameters<Desk['command']>[2];

/** Opens a community whose registry, errands and notices are kept on a desk. */
export async function community(
  entries: readonly NewEntry[],
  rules?: VolunteerRules,
  { packs = [], deciders = [] }: Pick<Opening, 'packs' | 'deciders'> = {},
) {
  let known: RegistryState = registry.initial;
  const errands = errandsOf({ registry: (day) => registryOn(known, day), ...(rules && { rules }) });
  const { desk, store } = openFor({ packs, deciders: [registry, errands, notices, ...deciders] });

  /** Tells the registry something. */
  async function tell(
    command: RegistryCommand,
    at: string,
    words?: { readonly personal: Readonly<Record<string, unknown>>; readonly subjects: readonly string[] },
  ) {
    const done = await desk.command('registry/lixin', command, { at, by: 'fang', ...words });
    known = (await desk.state<RegistryState>('registry/lixin')).state;
    return done;
  }

  /** The registry as of a day, with the names that are not forgotten. */
  async function on(day: string, imported: readonly string[] = []): Promise<Registry> {
    const keys = (await desk.history('registry/lixin')).flatMap(({ event }) => event.record ?? []);
    const records = await store.personal('default', [...keys, ...imported]);
    return withPersonal(registryOn(known, day), records.values());
  }

  /** Triage as of a day. */
  async function linliOn(day: string, used: readonly Pack[]): Promise<Linli> {
    const neighbourhood = createNeighbourhood(neighbourhoodOf(await on(day)));
    return createLinli({ packs: used, neighbourhood, calendar: chinaCalendar() });
  }

  await tell({ type: 'add', entries: [...ground, ...entries] }, '2026-01-01T08:00+08:00');
  const errand = (id: string, command: ErrandCommand, options: Options) => desk.command(id, command, options);
  const notice = (id: string, command: NoticeCommand, options: Options) => desk.command(id, command, options);

  return { desk, store, errand, notice, tell, on, linliOn, state: () => known };
}

/** With what code and text something is refused. */
export async function refusalOf(run: () => unknown): Promise<{ readonly code: string; readonly message: string }> {
  try {
    await run();
  } catch (error) {
    if (!(error instanceof LinliError)) throw error;
    return { code: error.code, message: error.message };
  }
  throw new Error('it was not refused');
}
