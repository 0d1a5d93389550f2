import { checkedWith } from '../check.ts';
import type { PersonalRecord } from '../stream/stream-event.ts';
import { entryKey } from './entry/entry.ts';
import { type EntryKind, entryKinds, type PersonalKind, type PersonalOf, personalSchemas } from './entry/kinds.ts';
import { formCodes } from './read-facts.ts';
import { raise } from './raise.ts';
import { type Registry, registryOf } from './registry-on.ts';

/** Whose personal data, and what. */
export type NewPersonal = {
  readonly [Kind in PersonalKind]: {
    /** Stream of the registry: `registry/willow`. */
    readonly stream: string;
    readonly kind: Kind;
    readonly id: string;
    /** Ids of others whom the record is about as well; forgetting one of them deletes it. */
    readonly about?: readonly string[];
    readonly data: PersonalOf<Kind>;
  };
}[PersonalKind];

/**
 * What is kept of a person apart from the events of the registry, so that it can be forgotten.
 *
 * @param personal - the entry it belongs to, and names, birth date, phone, kinds of care
 * @returns the record to store with the command that adds the entry
 * @throws LinliError `REGISTRY_KEY`, `REGISTRY_VALUE` where the data has not the right form
 *
 * @example
 * ```ts
 * import { personalRecord } from '@linli/core/registry';
 *
 * personalRecord({ stream: 'registry/willow', kind: 'resident', id: 'liu', data: { born: '1933-05-01' } });
 * // => { key: 'registry/willow#resident:liu', subjects: ['liu'], data: { born: '1933-05-01' } }
 * ```
 *
 * Source: PIPL art. 19 and 47: kept no longer than needed, deleted when asked.
 */
export function personalRecord({ stream, kind, id, about = [], data }: NewPersonal): PersonalRecord {
  const read = checkedWith(raise, personalSchemas[kind], data, formCodes, '/data');
  return { key: `${stream}#${entryKey(kind, id)}`, subjects: [id, ...about], data: read };
}

/**
 * Joins a registry with the personal records that are still there. Where one was forgotten, the entry stays, and counts,
 * without a name.
 *
 * @param registry - the registry of a day
 * @param records - personal records: those made by {@link personalRecord}, and those that came with commands; others
 *   are not looked at
 * @returns the same registry, with `personal` on the entries that have a record
 *
 * @example
 * ```ts
 * import { registry, registryOn, withPersonal } from '@linli/core/registry';
 *
 * withPersonal(registryOn(registry.initial, '2026-03-01'), []).all('resident'); // => []
 * ```
 */
export function withPersonal(registry: Registry, records: Iterable<PersonalRecord>): Registry {
  const dataByKey = new Map([...records].map(({ key, data }) => [key, data] as const));
  const dataByEntry = new Map([...dataByKey].map(([key, data]) => [key.slice(key.indexOf('#') + 1), data]));
  const joined = entryKinds.flatMap((kind) =>
    registry.all(kind).map((value) => {
      const keys = value.records ?? [];
      const found = [dataByEntry.get(entryKey(kind, value.id)), ...keys.map((key) => dataByKey.get(key))];
      const personal = readPersonal(kind, Object.assign({}, ...found.map((data) => data ?? {})) as object);
      return { kind, value: personal === undefined ? value : { ...value, personal } };
    }),
  );
  return registryOf(registry, joined);
}

/** What records say of a person, as far as it has the right form; nothing where they say nothing. */
function readPersonal(kind: EntryKind, data: object): PersonalOf<PersonalKind> | undefined {
  if (!isPersonal(kind) || Object.keys(data).length === 0) return undefined;
  return personalSchemas[kind].safeParse(data).data;
}

function isPersonal(kind: EntryKind): kind is PersonalKind {
  return Object.hasOwn(personalSchemas, kind);
}
