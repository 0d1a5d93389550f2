import type { StreamEvent } from '../stream/stream-event.ts';
import type { CommandOf, ReadCommand } from './ledger-command.ts';
import type { LedgerTemplate } from './ledger-template.ts';

type Said<Type extends ReadCommand['type']> = Omit<CommandOf<Type>, 'type'>;

interface Happened<Type extends string> extends StreamEvent {
  readonly type: Type;
}

/** The ledger began, under a template that stays as it was that day. */
export interface LedgerOpened extends Happened<'ledger-opened'> {
  readonly id: string;
  readonly owner: string;
  readonly source?: { readonly template: string; readonly version: string };
  readonly template: LedgerTemplate;
  readonly place?: string;
}

/** A household is to be visited. */
export interface VisitDue extends Happened<'visit-due'> {
  readonly entry: string;
  readonly because: 'life-event' | 'signal';
  /** Id of the life event or signal in the template. */
  readonly name: string;
  readonly household: string;
  readonly dueAt: string;
  /** Whether missing it is a breach; a signal only proposes. */
  readonly must: boolean;
}

/** Something that happened in a ledger. */
export type LedgerEvent =
  | LedgerOpened
  | VisitDue
  | (Happened<'noted'> & Said<'note'>)
  | (Happened<'advised'> & Said<'advise'>)
  | (Happened<'shared'> & Said<'share'>)
  | (Happened<'unshared'> & Said<'unshare'>)
  | (Happened<'converted'> & Said<'convert'>)
  | (Happened<'contacted'> & Said<'contact'>)
  | (Happened<'thanked'> & Said<'thank'>)
  | (Happened<'feedback-given'> & Said<'feedback'>)
  | (Happened<'visited'> & Said<'visit'>)
  | (Happened<'visit-missed'> & { readonly entry: string; readonly breach: boolean })
  | (Happened<'visit-declined'> & Said<'decline'>)
  | (Happened<'funded'> & Said<'fund'>)
  | (Happened<'programme-started'> & Said<'start-programme'>)
  | (Happened<'programme-ended'> & Said<'end-programme'>)
  | (Happened<'enrolled'> & Omit<Said<'enrol'>, 'age'> & { readonly warnings: readonly 'age'[] })
  | (Happened<'session-held'> & Said<'hold-session'>)
  | (Happened<'phase-noted'> & Said<'phase'>)
  | (Happened<'reviewed'> & Said<'review'>)
  | (Happened<'baseline-taken'> & Said<'baseline'>)
  | (Happened<'after-taken'> & Said<'after'>)
  | (Happened<'story-told'> & Said<'story'>);

/** An event of one type. */
export type EventOf<Type extends LedgerEvent['type']> = Extract<LedgerEvent, { type: Type }>;
