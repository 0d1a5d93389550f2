import type { Responsibility } from '../triage/responsibility.ts';
import type { AssemblyOpened, EventOf } from './assembly-event.ts';
import type { Ballot } from './ballot.ts';
import type { CostShare } from './share-state.ts';
import type { AssemblyTemplate } from './template.ts';

/** How far a step is. */
export interface StepProgress {
  readonly step: string;
  /** `waiting` for the steps before it or for its gate; `open`; `done`. */
  readonly stage: 'waiting' | 'open' | 'done';
  readonly enteredAt?: string;
  readonly dueAt?: string;
  /** Whether it was not done in time once, whatever came later. */
  readonly late: boolean;
  /** Whether it is not done in time this time. */
  readonly overdue: boolean;
  readonly doneAt?: string;
  readonly outcome?: string;
  /** How often it was done again. */
  readonly again: number;
}

/** A side with an interest of its own. */
export interface AssemblyParty {
  readonly party: string;
  readonly members: readonly string[];
}

/** Somebody on the panel, and what is theirs. */
export interface PanelMember {
  readonly member: string;
  readonly interests: readonly string[];
}

/** Something on record. */
export interface EvidenceOnRecord {
  readonly evidence: string;
  readonly at: string;
  readonly by?: string;
  readonly reference?: string;
  readonly party?: string;
  /** Key of the personal record with the words. */
  readonly record?: string;
  /** Whether a step that was reopened asks for it anew. */
  readonly spent: boolean;
}

/** One meeting: when, where, who came, what was decided. */
export interface Session {
  readonly session: string;
  readonly venue?: string;
  /** When it is to be held. */
  readonly planned?: string;
  /** Whether the venue is not open then. */
  readonly closedVenue: boolean;
  readonly agenda: readonly string[];
  readonly held?: EventOf<'session-held'>;
}

/** Something a session or a vote decided. */
export interface DecisionMade {
  /** `assembly/session` or `assembly/ballot`. */
  readonly id: string;
  readonly from: string;
  readonly at: string;
}

/** A party that is said to have caused it. */
export interface Blame {
  readonly party: string;
  readonly stage: 'open' | 'liable' | 'cleared';
  readonly dueAt?: string;
  readonly late: boolean;
}

/** An item raised at a session, and the request it became. */
export interface SessionItem {
  readonly item: string;
  readonly session: string;
  readonly request: string;
}

/** An answer to a request of the agenda. */
export interface RequestAnswer {
  readonly request: string;
  readonly outcome: string;
  readonly at: string;
  /** Id of the decision it goes back to. */
  readonly decision?: string;
}

/** A small group chat of the parties and nobody else. */
export interface PartyRoom {
  readonly members: readonly string[];
  readonly openedAt: string;
  readonly closedAt?: string;
  readonly messages: number;
}

/** How an assembly stands. Plain data; the words belong to personal records. */
export interface AssemblyState {
  readonly id: string;
  readonly source?: AssemblyOpened['source'];
  readonly template: AssemblyTemplate;
  readonly limits: AssemblyOpened['limits'];
  readonly openedAt: string;
  readonly places: readonly string[];
  readonly subjects: readonly string[];
  readonly requests: readonly string[];
  readonly origin?: AssemblyOpened['origin'];
  readonly steps: readonly StepProgress[];
  readonly parties: readonly AssemblyParty[];
  readonly panel: readonly PanelMember[];
  readonly elected: readonly { readonly place: string; readonly member: string }[];
  readonly evidence: readonly EvidenceOnRecord[];
  readonly signatures: readonly { readonly step: string; readonly place: string; readonly by: string }[];
  readonly sessions: readonly Session[];
  readonly items: readonly SessionItem[];
  readonly answers: readonly RequestAnswer[];
  readonly ballots: readonly Ballot[];
  readonly decisions: readonly DecisionMade[];
  readonly blames: readonly Blame[];
  readonly findings: readonly EventOf<'cause-found'>[];
  /** Whose matter it is since nobody is liable. */
  readonly responsibility?: Responsibility;
  readonly shares: readonly CostShare[];
  readonly room?: PartyRoom;
  readonly closed?: EventOf<'assembly-closed'>;
}
