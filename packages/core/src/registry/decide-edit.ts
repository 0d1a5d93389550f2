import type { ReadCommand } from './command.ts';
import { type EntryFacts, entryKey, factsOn } from './entry/entry.ts';
import { homes } from './entry/kinds.ts';
import { raise } from './raise.ts';
import { readFacts } from './read-facts.ts';
import { checkReferences, holding, lastLife, mustHold, restingOn } from './references.ts';
import { checkChanged, checkEnded } from './safeguards.ts';
import type { RegistryState } from './state.ts';
import type { Unstamped } from './unstamped.ts';

type Of<Type extends ReadCommand['type']> = Extract<ReadCommand, { readonly type: Type }>;

/** Lets an entry say something else from a day on. */
export function change(
  { kind, id, from, facts, reason, decision }: Of<'change'>,
  state: RegistryState,
  hasRecord: boolean,
): readonly Unstamped[] {
  const before = factsOn(holding(state, kind, id, from, '/id').life, from);
  const isNew = ([name, value]: readonly [string, unknown]) => !same(before[name], value);
  const changed = Object.fromEntries(Object.entries(facts).filter(isNew));
  if (Object.keys(changed).length === 0 && !hasRecord) return [];
  const whole = Object.entries({ ...before, ...changed }).filter(([, value]) => value !== null);
  const read = readFacts(kind, Object.fromEntries(whole), '/facts');
  checkReferences({ state }, kind, pick(read, Object.keys(changed)), from, '/facts');
  checkChanged(id, before, changed, decision);
  return [{ type: 'entry-changed', kind, id, from, facts: changed, reason, ...(decision && { decision }) }];
}

/** Lets an entry be elsewhere from a day on. */
export function move({ kind, id, to, from, reason }: Of<'move'>, state: RegistryState): readonly Unstamped[] {
  const home = homes[kind];
  if (home === undefined) throw raise('REGISTRY_FIXED', { path: '/kind', data: { kind, kinds: Object.keys(homes) } });
  const { life } = holding(state, kind, id, from, '/id');
  if (factsOn(life, from)[home] === to) return [];
  mustHold({ state }, home, to, from, '/to');
  return [{ type: 'entry-moved', kind, id, from, to, ...(reason && { reason }) }];
}

/** Lets an entry hold until a day: it ends, or its term is extended. */
export function end({ kind, id, until, reason, decision }: Of<'end'>, state: RegistryState): readonly Unstamped[] {
  const { life, renewed } = lastLife(state, kind, id);
  if (life.until === until) return [];
  if (until < life.from) {
    const data = { kind, id, from: life.from, until };
    throw raise(renewed ? 'REGISTRY_PAST' : 'REGISTRY_DATES', { path: '/until', data });
  }
  const resting = restingOn(state, kind, id, until);
  if (resting.length > 0) {
    const names = resting.slice(0, 5).map((each) => entryKey(each.kind, each.id));
    throw raise('REGISTRY_IN_USE', { path: '/id', data: { kind, id, count: resting.length, names } });
  }
  const facts = factsOn(life, until);
  checkEnded(id, facts, decision);
  const ended: Unstamped = { type: 'entry-ended', kind, id, until, reason, ...(decision && { decision }) };
  return kind === 'pairing' ? [ended, pairAgain(id, facts, until)] : [ended];
}

function pairAgain(pairing: string, facts: EntryFacts, from: string): Unstamped {
  const resident = String(facts['resident']);
  return { type: 'follow-up-opened', id: `pair-again:${pairing}`, action: 'pair-again', resident, from };
}

function pick(facts: EntryFacts, names: readonly string[]): EntryFacts {
  return Object.fromEntries(Object.entries(facts).filter(([name]) => names.includes(name)));
}

/** Facts are plain JSON; a field that is not there and one that is taken away are the same. */
function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one ?? null) === JSON.stringify(other);
}
