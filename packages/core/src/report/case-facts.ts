import { type CaseParty, partyId } from '../case/case-party.ts';
import type { CaseEvent, CaseEventOf, CaseOutcome, StoppedClock } from '../case/case-event.ts';
import type { DecisionSnapshot } from '../case/decision-snapshot.ts';
import type { Channel } from '../request/channel.ts';
import type { RequesterKind } from '../request/service-request.ts';
import type { Responsibility, Tier } from '../triage/responsibility.ts';
import type { Severity } from '../triage/severity.ts';

/** One clock of a case, as reports look at it. */
export interface ClockFacts {
  /** `resolve`, `report-in@water`, `resolve#2`. */
  readonly clock: string;
  readonly step: string;
  /** Ids of those whose clock it is. */
  readonly parties: readonly string[];
  readonly startedAt?: string;
  readonly dueAt?: string;
  readonly stoppedAt?: string;
  /** Missing while it runs. */
  readonly result?: StoppedClock['result'];
  /** Milliseconds by the wall after the due instant, as long as it was stopped. */
  readonly lateBy: number;
  /** Whether it was ever late; an extension or appeal takes nothing away. */
  readonly breached: boolean;
  /** Lateness was appealed with success. */
  readonly exempt: boolean;
}

/** The requester's verdict; answers that were not given are missing. */
export interface VerdictFacts {
  readonly responded: boolean;
  readonly solved?: boolean;
  readonly satisfied?: boolean;
}

/** What reports need of a case: a small record that its events fold into, so that no report keeps the events. */
export interface CaseFacts {
  /** Id of the stream, `case/r1`; `desk.history` tells the rest. */
  readonly id: string;
  readonly receivedAt: string;
  readonly channel?: Channel;
  readonly requester?: RequesterKind;
  /** Stream that it comes from. */
  readonly from?: string;
  readonly category?: string;
  readonly severity?: Severity;
  readonly responsibility?: Responsibility;
  readonly tier?: Tier;
  readonly lead?: string;
  /** Ids of the place and of everything above it, narrowest first. */
  readonly places: readonly string[];
  readonly tags: readonly string[];
  readonly proposals: readonly string[];
  readonly clocks: readonly ClockFacts[];
  /** Owners of each step that was decided. */
  readonly owners: Readonly<Record<string, readonly string[]>>;
  readonly acceptedAt?: string;
  readonly firstReplyAt?: string;
  /** What came of it; not set while it is open, or open again. */
  readonly outcome: CaseOutcome | undefined;
  readonly resolvedAt: string | undefined;
  readonly closedAt: string | undefined;
  /** When it was closed last, also where it was taken up again since. */
  readonly lastClosedAt?: string;
  readonly forced: boolean;
  /** Gone on elsewhere, or called off: not counted among those that were handled. */
  readonly gone?: 'merged' | 'cancelled';
  /** Whether anything was put on record: evidence, a step done, an outcome. */
  readonly recorded: boolean;
  readonly replies: number;
  readonly referrals: readonly { readonly to: Tier; readonly elapsed: number }[];
  readonly asked: boolean;
  readonly reached: boolean;
  readonly verdict: VerdictFacts | undefined;
  readonly reopenings: number;
  readonly recurrence: number;
  readonly returns: number;
  readonly extensions: number;
  readonly suspensions: number;
  readonly topics: readonly string[];
}

/** A case of which nothing is known yet. */
export function unknownCase(id: string): CaseFacts {
  return {
    ...notOver,
    id,
    receivedAt: '',
    places: [],
    tags: [],
    proposals: [],
    clocks: [],
    owners: {},
    forced: false,
    recorded: false,
    replies: 0,
    referrals: [],
    asked: false,
    reached: false,
    reopenings: 0,
    recurrence: 0,
    returns: 0,
    extensions: 0,
    suspensions: 0,
    topics: [],
  };
}

/** The facts of a case after one more event. Events that no report asks about change nothing. */
export function evolveFacts(facts: CaseFacts, event: CaseEvent): CaseFacts {
  return { ...facts, ...changeOf(facts, event), ...('clocks' in event && stoppedBy(facts, event)) };
}

function changeOf(facts: CaseFacts, event: CaseEvent): Partial<CaseFacts> {
  switch (event.type) {
    case 'submitted':
      return submitted(event);
    case 'triaged':
    case 'migrated':
      return decided(event.decision);
    case 'category-corrected':
      return { ...(event.decision && decided(event.decision)), category: event.to };
    case 'accepted':
      return { acceptedAt: facts.acceptedAt ?? event.at };
    case 'refused':
    case 'returned':
      return { returns: facts.returns + 1 };
    case 'referred-up':
      return { tier: event.to, referrals: [...facts.referrals, { to: event.to, elapsed: event.elapsed }] };
    case 'evidence-recorded':
    case 'reported-in':
    case 'step-completed':
      return { recorded: true };
    case 'replied':
      return { replies: facts.replies + 1, firstReplyAt: facts.firstReplyAt ?? event.at };
    case 'extended':
      return { extensions: facts.extensions + 1 };
    case 'suspended':
      return { suspensions: facts.suspensions + 1 };
    case 'clock-breached':
      return { clocks: breached(facts, event) };
    case 'appeal-reviewed':
      return {
        clocks: facts.clocks.map((clock) => (clock.clock === event.clock ? { ...clock, exempt: event.exempt } : clock)),
      };
    case 'resolved':
      return { outcome: event.outcome, resolvedAt: event.at, recorded: true };
    case 'called-back':
      return { asked: true, reached: facts.reached || event.reached };
    case 'evaluated':
      return { asked: true, reached: true, verdict: verdictOf(event) };
    case 'reopened':
      return { reopenings: facts.reopenings + 1, recurrence: Math.max(facts.recurrence, event.recurrence), ...notOver };
    case 'linked':
      return { topics: [...facts.topics, event.topic] };
    case 'closed':
      return { closedAt: event.at, lastClosedAt: event.at, forced: event.forced !== undefined };
    case 'merged':
    case 'cancelled':
      return { gone: event.type };
    default:
      return {};
  }
}

/** What is taken up again is neither solved nor over, whatever was said before. */
const notOver = { closedAt: undefined, resolvedAt: undefined, outcome: undefined, verdict: undefined } as const;

function submitted({ request, from }: CaseEventOf<'submitted'>): Partial<CaseFacts> {
  const { receivedAt, channel, requester } = request;
  return { receivedAt, channel, requester, ...(from !== undefined && { from }) };
}

function decided(decision: DecisionSnapshot): Partial<CaseFacts> {
  const { category, severity, responsibility, tier, lead, places, tags, proposals, steps } = decision;
  return {
    ...(category !== undefined && { category }),
    severity,
    ...(responsibility !== undefined && { responsibility }),
    ...(tier !== undefined && { tier }),
    ...(lead !== undefined && { lead: partyId(lead) }),
    places,
    tags,
    proposals,
    owners: Object.fromEntries(steps.map(({ step, owners }) => [step, owners.map(partyId)])),
  };
}

function verdictOf({ responded, solved, satisfied }: CaseEventOf<'evaluated'>): VerdictFacts {
  return { responded, ...(solved !== undefined && { solved }), ...(satisfied !== undefined && { satisfied }) };
}

function breached(facts: CaseFacts, event: CaseEventOf<'clock-breached'>): readonly ClockFacts[] {
  const { clock, step, owner, dueAt } = event;
  const known = facts.clocks.find((other) => other.clock === clock);
  const parties = partiesOf(facts, step, owner);
  const late = { ...(known ?? { clock, step, parties, lateBy: 0, exempt: false }), dueAt, breached: true };
  return [...facts.clocks.filter((other) => other !== known), late];
}

/** Clocks that an event has stopped; where an event only names clocks, nothing is stopped. */
function stoppedBy(facts: CaseFacts, event: Extract<CaseEvent, { readonly clocks: unknown }>): Partial<CaseFacts> {
  const stopped = event.clocks.filter((clock): clock is StoppedClock => typeof clock === 'object');
  if (stopped.length === 0) return {};
  const ids = new Set(stopped.map(({ clock }) => clock));
  const settled = stopped.map((clock) => settledClock(facts, clock, event.at));
  return { clocks: [...facts.clocks.filter(({ clock }) => !ids.has(clock)), ...settled] };
}

function settledClock(facts: CaseFacts, stopped: StoppedClock, stoppedAt: string): ClockFacts {
  const { clock, owner, startedAt, dueAt, result, lateBy } = stopped;
  const known = facts.clocks.find((other) => other.clock === clock);
  const step = known?.step ?? stepOf(clock);
  return {
    clock,
    step,
    parties: partiesOf(facts, step, owner),
    startedAt,
    ...(dueAt !== undefined && { dueAt }),
    stoppedAt,
    result,
    lateBy,
    breached: result === 'late' || known?.breached === true,
    exempt: known?.exempt ?? false,
  };
}

/** Ids of those whose clock it is: its owner, the owners of its step, or the lead. */
export function partiesOf({ owners, lead }: CaseFacts, step: string, owner: CaseParty | undefined): readonly string[] {
  if (owner !== undefined) return [partyId(owner)];
  const decidedOwners = owners[step] ?? [];
  return decidedOwners.length > 0 || lead === undefined ? decidedOwners : [lead];
}

/** The step of a clock: `report-in` of `report-in@water`, `resolve` of `resolve#2`. */
function stepOf(clock: string): string {
  return clock.split(/[@#]/, 1)[0] ?? clock;
}
