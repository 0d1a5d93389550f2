import type { StreamEvent } from '../stream/stream-event.ts';
import type { EntryFacts } from './entry/entry.ts';
import type { EntryKind } from './entry/kinds.ts';

/** An entry that was added: no name, no birth date, no phone. */
export interface AddedEntry {
  readonly kind: EntryKind;
  readonly id: string;
  readonly from: string;
  readonly until?: string | undefined;
  readonly facts: EntryFacts;
}

interface OfEntry extends StreamEvent {
  readonly kind: EntryKind;
  readonly id: string;
}

/** Entries came in, a thousand at most at once. */
export interface EntriesAdded extends StreamEvent {
  readonly type: 'entries-added';
  readonly entries: readonly AddedEntry[];
  readonly reason?: string | undefined;
}

/** An entry says something else from a day on. */
export interface EntryChanged extends OfEntry {
  readonly type: 'entry-changed';
  readonly from: string;
  readonly facts: EntryFacts;
  readonly reason: string;
  readonly decision?: string | undefined;
}

/** An entry is elsewhere from a day on. */
export interface EntryMoved extends OfEntry {
  readonly type: 'entry-moved';
  readonly from: string;
  /** Its new place, or of a resident the new household. */
  readonly to: string;
  readonly reason?: string | undefined;
}

/** An entry holds no longer than a day. */
export interface EntryEnded extends OfEntry {
  readonly type: 'entry-ended';
  readonly until: string;
  readonly reason: string;
  readonly decision?: string | undefined;
}

/** Something has to be seen to because of what was recorded: a resident needs a new companion. */
export interface FollowUpOpened extends StreamEvent {
  readonly type: 'follow-up-opened';
  readonly id: string;
  readonly action: 'pair-again';
  readonly resident: string;
  /** The first day without. */
  readonly from: string;
}

/** It has been seen to. */
export interface FollowUpClosed extends StreamEvent {
  readonly type: 'follow-up-closed';
  readonly id: string;
}

/** A committee met; who of its part-time members came. */
export interface AttendanceRecorded extends StreamEvent {
  readonly type: 'attendance-recorded';
  readonly committee: string;
  readonly on: string;
  readonly present: readonly string[];
}

/** What happens to a registry. */
export type RegistryEvent =
  | EntriesAdded
  | EntryChanged
  | EntryMoved
  | EntryEnded
  | FollowUpOpened
  | FollowUpClosed
  | AttendanceRecorded;
