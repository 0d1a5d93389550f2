import type { CaseEvent } from '../case/case-event.ts';
import type { CaseState } from '../case/case-state.ts';
import { cases as caseDecider } from '../case/cases.ts';
import { ledgers as ledgerDecider } from '../ledger/ledger.ts';
import type { LedgerEvent } from '../ledger/ledger-event.ts';
import type { LedgerState } from '../ledger/ledger-state.ts';
import type { RoundEvent } from '../round/event.ts';
import { rounds as roundDecider } from '../round/rounds.ts';
import type { RoundState } from '../round/state.ts';
import type { RecordedEvent } from '../stream/store.ts';
import type { StreamEvent } from '../stream/stream-event.ts';
import { type CaseFacts, evolveFacts, unknownCase } from './case-facts.ts';
import { raise } from './raise.ts';
import type { ReportContext } from './report.ts';
import { withRunningClocks } from './running-clocks.ts';

/** What reports are made of: one small record for each stream, in the order in which the streams began. */
export interface Material {
  /** By id of the stream: `case/r1`. */
  readonly cases: ReadonlyMap<string, CaseFacts>;
  /** By id of the stream: `round/gas-check`. */
  readonly rounds: ReadonlyMap<string, RoundState>;
  /** By id of the stream: `ledger/willow`. */
  readonly ledgers: ReadonlyMap<string, LedgerState>;
}

/** Events in the order of their positions, as a store reads them out or as a list. */
export type RecordedEvents = AsyncIterable<RecordedEvent> | Iterable<RecordedEvent>;

/**
 * Folds events into what reports are made of. Events pass by once and are not kept; of a case that is over nothing but
 * its small record is.
 *
 * @param events - of any streams; those that no report reads are passed over
 * @param context - later events than `at` are left out, and clocks that run are read at that instant
 * @throws LinliError `REPORT_EVENT` for an event that its decider has not written
 */
export async function gatherMaterial(events: RecordedEvents, { linli, at }: ReportContext): Promise<Material> {
  const last = at.toISOString();
  const gathering = new Gathering();
  for await (const { stream, version, event } of events) {
    if (event.at > last) continue;
    try {
      gathering.add(stream, event);
    } catch (cause) {
      throw raise('REPORT_EVENT', { path: `${stream}@${version}`, data: { type: event.type }, cause });
    }
  }
  for (const [stream, state] of gathering.open) {
    const facts = gathering.cases.get(stream);
    if (facts !== undefined) gathering.cases.set(stream, withRunningClocks(facts, state, linli.calendar, at));
  }
  return gathering;
}

/** What has been folded so far. */
class Gathering implements Material {
  readonly cases = new Map<string, CaseFacts>();
  readonly rounds = new Map<string, RoundState>();
  readonly ledgers = new Map<string, LedgerState>();
  /** Cases with clocks that may run. One that is taken up again after it was over begins anew here, its old clocks apart. */
  readonly open = new Map<string, CaseState>();

  /** What a store holds under a kind was written by the decider of that kind; other kinds are passed over. */
  add(stream: string, event: StreamEvent): void {
    if (stream.startsWith('case/')) this.#ofCase(stream, event as CaseEvent);
    else if (stream.startsWith('round/')) this.#ofRound(stream, event as RoundEvent);
    else if (stream.startsWith('ledger/')) this.#ofLedger(stream, event as LedgerEvent);
  }

  #ofCase(stream: string, event: CaseEvent): void {
    const facts = evolveFacts(this.cases.get(stream) ?? unknownCase(stream), event);
    this.cases.set(stream, facts);
    if (facts.closedAt !== undefined || facts.gone !== undefined) this.open.delete(stream);
    else this.open.set(stream, caseDecider.evolve(this.open.get(stream) ?? caseDecider.initial, event));
  }

  #ofRound(stream: string, event: RoundEvent): void {
    this.rounds.set(stream, roundDecider.evolve(this.rounds.get(stream) ?? roundDecider.initial, event));
  }

  #ofLedger(stream: string, event: LedgerEvent): void {
    const ledger = ledgerDecider.evolve(this.ledgers.get(stream), event);
    if (ledger !== undefined) this.ledgers.set(stream, ledger);
  }
}
