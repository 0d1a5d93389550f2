import { nearestName } from '@linli/errors';

import { type Entry, entryKey, type EntryFacts, factsOn, latestFacts, type Life, lifeOn } from './entry/entry.ts';
import { type EntryKind, references } from './entry/kinds.ts';
import { raise } from './raise.ts';
import type { RegistryState } from './state.ts';

/** Looks entries up, those of the registry and those that come in together with the one that refers to them. */
export interface Lookup {
  readonly state: RegistryState;
  /** Lives of entries that come in at the same time, by key. */
  readonly incoming?: ReadonlyMap<string, Life>;
}

/**
 * The entry and the life of it that holds on a day.
 *
 * @throws LinliError `REGISTRY_UNKNOWN` where there is no such entry, `REGISTRY_ENDED` where it does not hold that day
 */
export function holding(state: RegistryState, kind: EntryKind, id: string, day: string, path: string) {
  const entry = state.entries.get(entryKey(kind, id));
  const life = lifeOn(entry, day);
  if (entry === undefined || life === undefined) throw refusal({ state }, kind, id, day, path);
  return { entry, life };
}

/**
 * The present life of an entry, or the last one it had, and whether it had others before.
 *
 * @throws LinliError `REGISTRY_UNKNOWN` where there is no such entry
 */
export function lastLife(state: RegistryState, kind: EntryKind, id: string) {
  const lives = state.entries.get(entryKey(kind, id))?.lives ?? [];
  const life = lives.at(-1);
  if (life === undefined) throw unknown(state, kind, id, '/id');
  return { life, renewed: lives.length > 1 };
}

/**
 * Checks that what an entry refers to holds on the day from which it does.
 *
 * @param facts - what the entry says
 * @param day - first day on which it does
 * @param path - JSON pointer of the facts
 */
export function checkReferences(lookup: Lookup, kind: EntryKind, facts: EntryFacts, day: string, path: string): void {
  for (const [field, target] of Object.entries(references[kind] ?? {})) {
    const value = facts[field];
    if (Array.isArray(value)) {
      value.forEach((id: string, index) => mustHold(lookup, target, id, day, `${path}/${field}/${index}`));
    } else if (typeof value === 'string') mustHold(lookup, target, value, day, `${path}/${field}`);
  }
}

/** Checks that an entry holds on a day. */
export function mustHold(lookup: Lookup, kind: EntryKind, id: string, day: string, path: string): void {
  if (!holdsIn(lookup, kind, id, day)) throw refusal(lookup, kind, id, day, path);
}

function holdsIn({ state, incoming }: Lookup, kind: EntryKind, id: string, day: string): boolean {
  const key = entryKey(kind, id);
  const coming = incoming?.get(key);
  if (coming !== undefined && coming.from <= day && (coming.until === undefined || day <= coming.until)) return true;
  return lifeOn(state.entries.get(key), day) !== undefined;
}

/** Why an entry cannot be referred to on a day: nobody knows it, or it holds no longer, or not yet. */
function refusal({ state, incoming }: Lookup, kind: EntryKind, id: string, day: string, path: string): Error {
  const key = entryKey(kind, id);
  const entry = state.entries.get(key);
  const life = entry?.lives.at(-1) ?? incoming?.get(key);
  if (life === undefined) return unknown(state, kind, id, path);
  const { name = id } = entry === undefined ? {} : latestFacts(entry);
  const data = { kind, id, name, from: life.from, until: life.until, day };
  return raise(life.from > day ? 'REGISTRY_NOT_YET' : 'REGISTRY_ENDED', { path, data });
}

function unknown(state: RegistryState, kind: EntryKind, id: string, path: string): Error {
  return raise('REGISTRY_UNKNOWN', { path, data: { kind, id, nearest: nearestId(state, kind, id) } });
}

function nearestId(state: RegistryState, kind: EntryKind, id: string): string | undefined {
  return nearestName(
    id,
    [...state.entries.values()].filter((entry) => entry.kind === kind).map((entry) => entry.id),
  );
}

/** The entries that refer to one, and go on after a day. */
export function restingOn(state: RegistryState, kind: EntryKind, id: string, day: string): readonly Entry[] {
  return [...state.entries.values()].filter((entry) => {
    const last = entry.lives.at(-1);
    if (last === undefined || (last.until !== undefined && last.until <= day)) return false;
    if (kind === 'place' && entry.kind === 'place') return entry.id.startsWith(`${id}/`);
    const fields = Object.entries(references[entry.kind] ?? {}).filter(([, target]) => target === kind);
    if (fields.length === 0) return false;
    const facts = factsOn(last, last.editions.at(-1)?.from ?? day);
    return fields.some(([field]) => {
      const value = facts[field];
      return Array.isArray(value) ? value.includes(id) : value === id;
    });
  });
}
