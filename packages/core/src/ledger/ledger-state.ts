import type { Fen } from '../assembly/money.ts';
import type { AtLeastCount, PlaceMeasure } from './ledger-command.ts';
import type { EventOf, LedgerOpened, VisitDue } from './ledger-event.ts';
import type { LedgerTemplate } from './ledger-template.ts';

/** A dated note of a diary, or a page of the service book. The words are a personal record. */
export interface LedgerNote {
  readonly entry: string;
  /** `diary`: private by default. `service-book`: the how-to is for everybody, the person is masked. */
  readonly book: 'diary' | 'service-book';
  /** Topic of the diary, or need of the service book. */
  readonly topic: string;
  readonly at: string;
  readonly by?: string;
  readonly about?: string;
  readonly howTo?: string;
  /** Who may read all of it, besides the owner. */
  readonly sharedWith: readonly string[];
  /** Id of the request it became. */
  readonly request?: string;
  /** Key of the personal record with the words. */
  readonly record?: string;
}

/** A visit that is due, done or missed. */
export interface LedgerVisit extends Omit<VisitDue, 'type' | 'at' | 'by' | 'record'> {
  readonly notedAt: string;
  /** Not made in time, whatever came later. */
  readonly missed: boolean;
  readonly visitedAt?: string;
  readonly visitedBy?: string;
  readonly declined?: string;
}

/** Money of a project. */
export interface ProjectFunding {
  readonly project: string;
  readonly asked: Fen;
  readonly granted: Fen;
  readonly spent: Fen;
}

/** A programme over years. */
export interface LedgerProgramme {
  readonly programme: string;
  readonly startsOn: string;
  /** The last day; missing while it goes on. */
  readonly endsOn?: string;
  readonly participants: readonly { readonly participant: string; readonly warnings: readonly 'age'[] }[];
  readonly sessions: readonly { readonly session: string; readonly at: string; readonly attended: readonly string[] }[];
  readonly phases: readonly { readonly phase: string; readonly count?: AtLeastCount }[];
  /** Instants of reviews. */
  readonly reviews: readonly string[];
}

/** How a place looked on a day. */
export interface Sight {
  readonly on: string;
  readonly picture?: string;
  readonly measure?: PlaceMeasure;
}

/** A place before and after. */
export interface BeforeAfter {
  readonly pair: string;
  readonly place: string;
  readonly baseline?: Sight;
  readonly after?: Sight;
}

/** How a ledger stands. Plain data; the words belong to personal records. */
export interface LedgerState {
  readonly id: string;
  readonly owner: string;
  readonly source?: LedgerOpened['source'];
  readonly template: LedgerTemplate;
  readonly place?: string;
  readonly openedAt: string;
  readonly notes: readonly LedgerNote[];
  readonly contacts: readonly EventOf<'contacted'>[];
  /** Thanks, counted apart from satisfaction. */
  readonly praise: number;
  readonly feedback: readonly EventOf<'feedback-given'>[];
  readonly visits: readonly LedgerVisit[];
  readonly funding: readonly ProjectFunding[];
  readonly programmes: readonly LedgerProgramme[];
  readonly pairs: readonly BeforeAfter[];
  readonly stories: readonly EventOf<'story-told'>[];
}
