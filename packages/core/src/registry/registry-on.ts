import { groupBy } from '../group-by.ts';
import { type Entry, entryKey, factsOn, type Life, lifeOn } from './entry/entry.ts';
import type { EntryKind, FactsOf, PersonalOf } from './entry/kinds.ts';
import type { RegistryState } from './state.ts';

/** An entry as it is on a day. */
export type EntryOn<Kind extends EntryKind> = FactsOf<Kind> & {
  readonly id: string;
  /** First day on which the entry holds. */
  readonly from: string;
  /** Last day on which it holds. */
  readonly until?: string;
  /** Names, birth dates and the like, once they are joined by {@link withPersonal}. */
  readonly personal?: PersonalOf<Kind>;
  /** Keys of the personal records that came with it, the newest last. */
  readonly records?: readonly string[];
};

/** A registry as it is on one day. */
export interface Registry {
  readonly day: string;
  /** Every entry of a kind that holds on the day, in the order in which they were added. */
  all<Kind extends EntryKind>(kind: Kind): readonly EntryOn<Kind>[];
  /** The entry with this id, if it holds on the day. */
  find<Kind extends EntryKind>(kind: Kind, id: string): EntryOn<Kind> | undefined;
  /** The entry with this id as it last was, even if it has ended: history keeps its name. */
  latest<Kind extends EntryKind>(kind: Kind, id: string): EntryOn<Kind> | undefined;
}

/**
 * A registry as it was, is, or by what is known will be on a day.
 *
 * @param state - the folded registry
 * @param day - civil day, `2026-03-01`
 * @returns the entries that hold on it, each as it is on it
 *
 * @example
 * ```ts
 * import { registry, registryOn } from '@linli/core/registry';
 *
 * registryOn(registry.initial, '2026-03-01').all('household'); // => []
 * ```
 */
export function registryOn(state: RegistryState, day: string): Registry {
  const entries = [...state.entries.values()].toSorted((one, other) => one.order - other.order);
  const latest = (kind: EntryKind, id: string) => {
    const entry = state.entries.get(entryKey(kind, id));
    const life = entry?.lives.at(-1);
    return entry === undefined || life === undefined ? undefined : valueOf(entry, life, life.until ?? endOfTime);
  };
  return registryOf(
    { day, latest },
    entries.flatMap((entry) => entryOn(entry, day) ?? []),
  );
}

/** An entry with its kind, before the two are told apart by type. */
export interface KindedEntry {
  readonly kind: EntryKind;
  readonly value: EntryOn<EntryKind>;
}

/** What a registry knows beside the entries of its day. */
export interface RegistryFrame {
  readonly day: string;
  readonly latest: (kind: EntryKind, id: string) => EntryOn<EntryKind> | undefined;
}

/** The registry of these entries. */
export function registryOf({ day, latest }: RegistryFrame, entries: readonly KindedEntry[]): Registry {
  const byKind = new Map(
    [...groupBy(entries, ({ kind }) => kind)].map(([kind, group]) => [kind, group.map(({ value }) => value)] as const),
  );
  const byKey = new Map(entries.map(({ kind, value }) => [entryKey(kind, value.id), value] as const));
  // What is filed under a kind was read by the schema of that kind.
  return {
    day,
    all: (kind) => (byKind.get(kind) ?? []) as never,
    find: (kind, id) => byKey.get(entryKey(kind, id)) as never,
    latest: (kind, id) => latest(kind, id) as never,
  };
}

function entryOn(entry: Entry, day: string): KindedEntry | undefined {
  const life = lifeOn(entry, day);
  return life === undefined ? undefined : { kind: entry.kind, value: valueOf(entry, life, day) };
}

const endOfTime = '9999-12-31';

function valueOf({ id, records }: Entry, life: Life, day: string): EntryOn<EntryKind> {
  const { from, until } = life;
  return {
    ...factsOn(life, day),
    id,
    from,
    ...(until !== undefined && { until }),
    ...(records.length > 0 && { records }),
  } as unknown as EntryOn<EntryKind>;
}
