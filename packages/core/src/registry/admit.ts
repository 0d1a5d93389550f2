import { LinliError } from '@linli/errors';

import type { ReadCommand } from './command.ts';
import { entryKey, factsOn, type Life, lifeOn } from './entry/entry.ts';
import type { AddedEntry } from './event.ts';
import { raise } from './raise.ts';
import { checkPlace, readFacts } from './read-facts.ts';
import { checkReferences, type Lookup, mustHold } from './references.ts';
import { checkAdded } from './safeguards.ts';
import type { RegistryState } from './state.ts';

type Incoming = Extract<ReadCommand, { readonly type: 'add' }>['entries'];

/** Which of the entries that come in together may, and why the others may not. */
export interface Admission {
  readonly admitted: readonly AddedEntry[];
  /** Each with its place in the list, in order. */
  readonly refused: readonly { readonly index: number; readonly why: LinliError }[];
}

/** Sorts out entries that come in together: one may rest on another, unless that one is refused. */
export function admit(entries: Incoming, state: RegistryState): Admission {
  const refused = new Map<number, LinliError>();
  const passes = (index: number, check: () => void): boolean => {
    try {
      check();
      return true;
    } catch (error) {
      if (!(error instanceof LinliError)) throw error;
      refused.set(index, error);
      return false;
    }
  };
  const keys = new Set<string>();
  let sound: Placed[] = [];
  entries.forEach((entry, index) => {
    passes(index, () => {
      const added = read(entry, state, `/entries/${index}`);
      const key = entryKey(added.kind, added.id);
      if (keys.has(key)) {
        throw raise('REGISTRY_TWICE', { path: `/entries/${index}/id`, data: { kind: added.kind, id: added.id } });
      }
      keys.add(key);
      sound.push({ index, added });
    });
  });
  for (let before = sound.length + 1; sound.length < before;) {
    before = sound.length;
    const incoming = livesOf(sound);
    sound = sound.filter(({ index, added }) =>
      passes(index, () => checkAgainst(added, { state, incoming }, `/entries/${index}`)),
    );
  }
  return {
    admitted: sound.map(({ added }) => added),
    refused: [...refused].toSorted(([one], [other]) => one - other).map(([index, why]) => ({ index, why })),
  };
}

interface Placed {
  readonly index: number;
  readonly added: AddedEntry;
}

function read({ kind, id, from, until, facts }: Incoming[number], state: RegistryState, path: string): AddedEntry {
  if (until !== undefined && until < from) {
    throw raise('REGISTRY_DATES', { path: `${path}/until`, data: { from, until } });
  }
  const life = state.entries.get(entryKey(kind, id))?.lives.at(-1);
  if (life !== undefined && (life.until === undefined || life.until >= from)) {
    throw raise('REGISTRY_EXISTS', { path: `${path}/id`, data: { kind, id, from: life.from } });
  }
  return { kind, id, from, ...(until !== undefined && { until }), facts: readFacts(kind, facts, `${path}/facts`) };
}

function livesOf(sound: readonly Placed[]): ReadonlyMap<string, Life> {
  return new Map(
    sound.map(({ added: { kind, id, from, until, facts } }) => [
      entryKey(kind, id),
      { from, until, editions: [{ from, facts }] },
    ]),
  );
}

function checkAgainst({ kind, id, from, facts }: AddedEntry, lookup: Lookup, path: string): void {
  checkReferences(lookup, kind, facts, from, `${path}/facts`);
  checkAdded(kind, facts, `${path}/facts`);
  if (kind === 'place') checkPlace(id, facts['kind'], (place) => kindOf(place, lookup, from), path);
  if (kind === 'appointment') checkHolder(String(facts['holder']), lookup, from, path);
}

function kindOf(place: string, { incoming, state }: Lookup, day: string): unknown {
  const key = entryKey('place', place);
  const life = incoming?.get(key) ?? lifeOn(state.entries.get(key), day);
  return life === undefined ? undefined : factsOn(life, day)['kind'];
}

/** A unit that was dissolved holds no role any more; people need not be in the registry. */
function checkHolder(holder: string, lookup: Lookup, day: string, path: string): void {
  const key = entryKey('unit', holder);
  const isUnit = lookup.incoming?.has(key) === true || lookup.state.entries.get(key) !== undefined;
  if (isUnit) mustHold(lookup, 'unit', holder, day, `${path}/facts/holder`);
}
