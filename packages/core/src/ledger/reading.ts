import type { LedgerNote, LedgerState } from './ledger-state.ts';

/** An entry as somebody may read it. */
export interface ReadableNote extends LedgerNote {
  /** Whether the person and the words are left out. */
  readonly masked: boolean;
}

/**
 * What somebody may read: the owner everything; others what was shared with them, and of the service book the how-to
 * without the person.
 *
 * @param state - the ledger
 * @param reader - id of who reads
 * @returns the entries; masked ones name nobody and have no words
 *
 * @example
 * ```ts
 * import { notesFor } from '@linli/core/ledger';
 *
 * const page = { topic: 'stairs', at: '2026-09-30T08:00:00.000Z', sharedWith: [], about: 'wang' };
 * const notes = [
 *   { ...page, entry: 'n1', book: 'diary' },
 *   { ...page, entry: 'n2', book: 'service-book', howTo: 'The volunteers carry the wheelchair.' },
 * ] as const;
 * notesFor({ owner: 'lin', notes }, 'zhao').map(({ entry, masked, about }) => [entry, masked, about]);
 * // => [['n2', true, undefined]]
 * ```
 */
export function notesFor({ owner, notes }: Pick<LedgerState, 'owner' | 'notes'>, reader: string): ReadableNote[] {
  return notes.flatMap((note): ReadableNote[] => {
    if (reader === owner || note.sharedWith.includes(reader)) return [{ ...note, masked: false }];
    if (note.book === 'diary') return [];
    const { entry, book, topic, at, howTo } = note;
    return [{ entry, book, topic, at, sharedWith: [], masked: true, ...(howTo !== undefined && { howTo }) }];
  });
}

/** One line of what happened about a request. */
export interface TimelineEntry {
  readonly at: string;
  readonly kind: 'note' | 'contact' | 'feedback';
  /** Who: the one who noted it. */
  readonly by?: string;
  /** With whom, where it was a contact. */
  readonly with?: string;
  /** How, where it was a contact; the answer, where it was feedback. */
  readonly detail?: string;
  /** Key of the personal record with the words. */
  readonly record?: string;
}

/**
 * Everything a ledger knows about a request, in order: the note it came from, contacts, feedback.
 *
 * @param state - the ledger
 * @param request - id of the request
 */
export function timelineOf(
  { notes, contacts, feedback }: Pick<LedgerState, 'notes' | 'contacts' | 'feedback'>,
  request: string,
): TimelineEntry[] {
  const about = <Entry extends { readonly request?: string }>(entries: readonly Entry[]) =>
    entries.filter((entry) => entry.request === request);
  const lines: TimelineEntry[] = [
    ...about(notes).map((note) => ({ ...basics(note), kind: 'note' as const })),
    ...about(contacts).map((contact) => ({
      ...basics(contact),
      kind: 'contact' as const,
      detail: contact.channel,
      ...(contact.with !== undefined && { with: contact.with }),
    })),
    ...about(feedback).map((given) => ({ ...basics(given), kind: 'feedback' as const, detail: given.answer })),
  ];
  return lines.toSorted((one, other) => (one.at === other.at ? 0 : one.at < other.at ? -1 : 1));
}

function basics({ at, by, record }: { readonly at: string; readonly by?: string; readonly record?: string }) {
  return { at, ...(by !== undefined && { by }), ...(record !== undefined && { record }) };
}

/** How satisfied those were who answered. */
export interface Satisfaction {
  readonly asked: number;
  readonly answered: number;
  readonly satisfied: number;
  /** In percent of those who answered, with one decimal; missing where nobody did. */
  readonly percent?: number;
  /** Thanks; they change nothing above. */
  readonly praise: number;
}

/**
 * Satisfaction of those who answered, and praise apart from it.
 *
 * @param state - the ledger
 *
 * @example
 * ```ts
 * import { satisfactionOf } from '@linli/core/ledger';
 *
 * satisfactionOf({ feedback: [], praise: 30 }); // => { asked: 0, answered: 0, satisfied: 0, praise: 30 }
 * ```
 */
export function satisfactionOf({ feedback, praise }: Pick<LedgerState, 'feedback' | 'praise'>): Satisfaction {
  const answered = feedback.filter(({ answer }) => answer !== 'none').length;
  const satisfied = feedback.filter(({ answer }) => answer === 'satisfied').length;
  const percent = answered === 0 ? {} : { percent: Math.round((satisfied * 1000) / answered) / 10 };
  return { asked: feedback.length, answered, satisfied, ...percent, praise };
}
