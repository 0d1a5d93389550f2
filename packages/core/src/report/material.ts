import type { CaseEvent } from '../case/case-event.ts';
import { ledgers as ledgerDecider } from '../ledger/ledger.ts';
import type { LedgerEvent } from '../ledger/ledger-event.ts';
import type { LedgerState } from '../ledger/ledger-state.ts';
import type { RoundEvent } from '../round/event.ts';
import { rounds as roundDecider } from '../round/rounds.ts';
import type { RoundState } from '../round/state.ts';
import type { RecordedEvent } from '../stream/store.ts';
import { type CaseFacts, evolveFacts, unknownCase } from './case-facts.ts';

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
 * Folds events into what reports are made of. Events pass by once and are not kept.
 *
 * @param events - of any streams; those that no report reads are passed over
 * @param at - later events are left out
 */
export async function gatherMaterial(events: RecordedEvents, at: Date): Promise<Material> {
  const last = at.toISOString();
  const cases = new Map<string, CaseFacts>();
  const rounds = new Map<string, RoundState>();
  const ledgers = new Map<string, LedgerState>();
  for await (const { stream, event } of events) {
    if (event.at > last) continue;
    // What a store holds under a kind was written by the decider of that kind.
    if (stream.startsWith('case/')) {
      cases.set(stream, evolveFacts(cases.get(stream) ?? unknownCase(stream), event as CaseEvent));
    } else if (stream.startsWith('round/')) {
      rounds.set(stream, roundDecider.evolve(rounds.get(stream) ?? roundDecider.initial, event as RoundEvent));
    } else if (stream.startsWith('ledger/')) {
      const ledger = ledgerDecider.evolve(ledgers.get(stream) ?? ledgerDecider.initial, event as LedgerEvent);
      if (ledger !== undefined) ledgers.set(stream, ledger);
    }
  }
  return { cases, rounds, ledgers };
}
