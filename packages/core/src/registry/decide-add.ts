import { type AddedEntry, type EntriesAdded, type FollowUpClosed } from './event.ts';
import { entryKey, factsOn, type Life, lifeOn } from './entry/entry.ts';
import type { ReadCommand } from './command.ts';
import { raise } from './raise.ts';
import { checkPlace, readFacts } from './read-facts.ts';
import { checkReferences, type Lookup, mustHold } from './references.ts';
import { checkAdded } from './safeguards.ts';
import type { RegistryState } from './state.ts';
import type { Unstamped } from './unstamped.ts';

/** So many entries make one event. */
const batch = 1000;

/** Adds entries, in any order: one may refer to another that comes after it. */
export function add(
  { entries, reason }: Extract<ReadCommand, { readonly type: 'add' }>,
  state: RegistryState,
): readonly Unstamped<EntriesAdded | FollowUpClosed>[] {
  const added = entries.map(({ kind, id, from, until, facts }, index): AddedEntry => {
    const path = `/entries/${index}`;
    if (until !== undefined && until < from)
      throw raise('REGISTRY_DATES', { path: `${path}/until`, data: { from, until } });
    const life = state.entries.get(entryKey(kind, id))?.lives.at(-1);
    if (life !== undefined && (life.until === undefined || life.until >= from)) {
      throw raise('REGISTRY_EXISTS', { path: `${path}/id`, data: { kind, id, from: life.from } });
    }
    return {
      kind,
      id,
      from,
      ...(until === undefined ? {} : { until }),
      facts: readFacts(kind, facts, `${path}/facts`),
    };
  });
  const incoming = lives(added);
  added.forEach((entry, index) => checkAgainst(entry, { state, incoming }, `/entries/${index}`));

  const events: Unstamped<EntriesAdded | FollowUpClosed>[] = [];
  for (let at = 0; at < added.length; at += batch) {
    events.push({
      type: 'entries-added',
      entries: added.slice(at, at + batch),
      ...(reason === undefined ? {} : { reason }),
    });
  }
  return [...events, ...settled(added, state)];
}

function lives(added: readonly AddedEntry[]): ReadonlyMap<string, Life> {
  const known = new Map<string, Life>();
  added.forEach(({ kind, id, from, until, facts }, index) => {
    const key = entryKey(kind, id);
    if (known.has(key)) throw raise('REGISTRY_TWICE', { path: `/entries/${index}/id`, data: { kind, id } });
    known.set(key, { from, until, editions: [{ from, facts }] });
  });
  return known;
}

function checkAgainst({ kind, id, from, facts }: AddedEntry, lookup: Lookup, path: string): void {
  checkReferences(lookup, kind, facts, from, `${path}/facts`);
  checkAdded(kind, facts, `${path}/facts`);
  if (kind === 'place') {
    const kindOf = (place: string) => {
      const key = entryKey('place', place);
      const life = lookup.incoming?.get(key) ?? lifeOn(lookup.state.entries.get(key), from);
      return life === undefined ? undefined : factsOn(life, from)['kind'];
    };
    checkPlace(id, facts['kind'], kindOf, path);
  }
  const holder = kind === 'appointment' ? String(facts['holder']) : undefined;
  const unit = holder === undefined ? undefined : lookup.state.entries.get(entryKey('unit', holder));
  if (unit !== undefined) mustHold(lookup, 'unit', unit.id, from, `${path}/facts/holder`);
}

/** A resident who has a companion again needs no other. */
function settled(added: readonly AddedEntry[], { followUps }: RegistryState): readonly Unstamped<FollowUpClosed>[] {
  const paired = new Set(added.filter(({ kind }) => kind === 'pairing').map(({ facts }) => facts['resident']));
  return followUps.filter(({ resident }) => paired.has(resident)).map(({ id }) => ({ type: 'follow-up-closed', id }));
}
