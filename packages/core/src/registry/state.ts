import { type Entry, entryKey, type Life, withEdition } from './entry/entry.ts';
import { type EntryKind, homes } from './entry/kinds.ts';
import type { EntriesAdded, FollowUpOpened, RegistryEvent } from './event.ts';
import { emptySharedMap, type SharedMap } from './shared-map.ts';

/** A meeting, and the seats whose holders came. */
export interface Attendance {
  readonly committee: string;
  readonly on: string;
  readonly present: readonly string[];
}

/** Something that has to be seen to because of what was recorded. */
export type FollowUp = Pick<FollowUpOpened, 'id' | 'action' | 'resident' | 'from'>;

/** A registry with its whole history. */
export interface RegistryState {
  readonly entries: SharedMap<Entry>;
  readonly followUps: readonly FollowUp[];
  readonly attendances: readonly Attendance[];
}

/** A registry without entries. */
export const emptyRegistry: RegistryState = { entries: emptySharedMap<Entry>(), followUps: [], attendances: [] };

/** The registry after an event. */
export function evolve(state: RegistryState, event: RegistryEvent): RegistryState {
  switch (event.type) {
    case 'entries-added':
      return { ...state, entries: withAdded(state.entries, event) };
    case 'entry-changed':
      return edited(state, event, (life) => withEdition(life, { from: event.from, facts: event.facts }));
    case 'entry-moved': {
      const facts = { [homes[event.kind] ?? 'place']: event.to };
      return edited(state, event, (life) => withEdition(life, { from: event.from, facts }));
    }
    case 'entry-ended':
      return edited(state, event, (life) => ({ ...life, until: event.until }));
    case 'follow-up-opened': {
      const { id, action, resident, from } = event;
      return { ...state, followUps: [...state.followUps, { id, action, resident, from }] };
    }
    case 'follow-up-closed':
      return { ...state, followUps: state.followUps.filter(({ id }) => id !== event.id) };
    case 'attendance-recorded': {
      const { committee, on, present } = event;
      const others = state.attendances.filter((each) => each.committee !== committee || each.on !== on);
      return { ...state, attendances: [...others, { committee, on, present }] };
    }
    default:
      return state;
  }
}

function withAdded(entries: SharedMap<Entry>, { entries: added, record }: EntriesAdded): SharedMap<Entry> {
  return entries.with(
    added.map(({ kind, id, from, until, facts }, index) => {
      const key = entryKey(kind, id);
      const known = entries.get(key);
      const life: Life = { from, until, editions: [{ from, facts }] };
      const order = known?.order ?? entries.size + index;
      return [key, { kind, id, order, records: withRecord(known, record), lives: [...(known?.lives ?? []), life] }];
    }),
  );
}

function withRecord(entry: Entry | undefined, record: string | undefined): readonly string[] {
  const records = entry?.records ?? [];
  return record === undefined ? records : [...records, record];
}

/** Changes the last life of an entry. */
function edited(
  state: RegistryState,
  { kind, id, record }: { readonly kind: EntryKind; readonly id: string; readonly record?: string },
  edit: (life: Life) => Life,
): RegistryState {
  const key = entryKey(kind, id);
  const entry = state.entries.get(key);
  const last = entry?.lives.at(-1);
  if (entry === undefined || last === undefined) return state;
  const lives = [...entry.lives.slice(0, -1), edit(last)];
  return { ...state, entries: state.entries.with([[key, { ...entry, records: withRecord(entry, record), lives }]]) };
}
