import { admit } from './admit.ts';
import type { ReadCommand } from './command.ts';
import type { AddedEntry, EntriesAdded, FollowUpClosed } from './event.ts';
import type { RegistryState } from './state.ts';
import type { Unstamped } from './unstamped.ts';

/** So many entries make one event. */
const batch = 1000;

/** Adds entries, in any order: one may refer to another that comes after it. All of them come in, or none. */
export function add(
  { entries, reason }: Extract<ReadCommand, { readonly type: 'add' }>,
  state: RegistryState,
): readonly Unstamped<EntriesAdded | FollowUpClosed>[] {
  const { admitted, refused } = admit(entries, state);
  const [first] = refused;
  if (first !== undefined) throw first.why;
  const events: Unstamped<EntriesAdded | FollowUpClosed>[] = [];
  for (let at = 0; at < admitted.length; at += batch) {
    const some = admitted.slice(at, at + batch);
    events.push({ type: 'entries-added', entries: some, ...(reason !== undefined && { reason }) });
  }
  return [...events, ...settled(admitted, state)];
}

/** A resident who has a companion again needs no other. */
function settled(added: readonly AddedEntry[], { followUps }: RegistryState): readonly Unstamped<FollowUpClosed>[] {
  const paired = new Set(added.filter(({ kind }) => kind === 'pairing').map(({ facts }) => facts['resident']));
  return followUps.filter(({ resident }) => paired.has(resident)).map(({ id }) => ({ type: 'follow-up-closed', id }));
}
