import type { StreamEvent } from '../stream/stream-event.ts';
import type { Stop } from './stop.ts';
import type { RoundTerms } from './terms.ts';

interface Happened<Type extends string> extends StreamEvent {
  readonly type: Type;
}

/** A round was opened: its list and its terms are fixed from here on. */
export interface RoundOpened extends Happened<'opened'> {
  readonly id: string;
  /** `pack/round` with the version of the pack; missing where the template was one of one's own. */
  readonly template?: string;
  readonly version?: string;
  readonly terms: RoundTerms;
  readonly stops: readonly Stop[];
  readonly starts: string;
  readonly unit?: string;
}

/** Somebody tried a stop. */
export interface StopRecorded extends Happened<'recorded'> {
  readonly visit: string;
  readonly stop: string;
  readonly outcome: string;
  readonly service?: string;
  readonly slot?: string;
  readonly method: string;
  readonly doneAt: string;
  readonly persons?: number;
  readonly evidence: readonly string[];
  readonly amount?: number;
  /** The paper that allowed a payment on behalf of somebody. */
  readonly mandate?: string;
  readonly answered: readonly string[];
}

/** An item of the checklist was found at a stop. */
export interface ItemFound extends Happened<'found'> {
  readonly finding: string;
  readonly stop: string;
  readonly item: string;
  readonly foundAt: string;
  readonly evidence: readonly string[];
}

/** Something that happened to a round. */
export type RoundEvent =
  | RoundOpened
  | (Happened<'started'> & { readonly on: string; readonly startedAt: string; readonly starts: string })
  | StopRecorded
  | ItemFound
  | (Happened<'linked'> & { readonly finding: string; readonly request: string })
  | (Happened<'confirmed'> & { readonly visit: string; readonly how?: string })
  | (Happened<'ordered'> & { readonly stop: string; readonly service: string; readonly date: string })
  | (Happened<'called-for'> & {
      readonly stop: string;
      readonly occasion: string;
      readonly calledAt: string;
      readonly dueAt: string;
    })
  | (Happened<'mandate-granted'> & { readonly stop: string; readonly paper: string; readonly most?: number })
  | (Happened<'mandate-withdrawn'> & { readonly stop: string })
  | (Happened<'assigned'> & { readonly stop: string; readonly to: string })
  | (Happened<'stop-added'> & { readonly stop: Stop; readonly reason: string })
  | (Happened<'stop-removed'> & { readonly stop: string; readonly reason: string })
  | (Happened<'suspended'> & { readonly ground: string; readonly until?: string })
  | Happened<'resumed'>
  | (Happened<'arrived'> & { readonly person: string; readonly since: string })
  | (Happened<'left'> & { readonly person: string; readonly until: string })
  | (Happened<'ended'> & { readonly on: string; readonly endedAt: string })
  | (Happened<'closed'> & { readonly reasons: Readonly<Record<string, string>> })
  | Happened<'fell-due'>
  | (Happened<'relief-due'> & { readonly person: string })
  | Happened<'erased'>;
