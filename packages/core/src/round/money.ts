import { activeStops, type RoundState } from './state.ts';
import type { Visit } from './stop.ts';

/** Money that changed hands at a stop. */
export interface Payment {
  readonly visit: string;
  readonly stop: string;
  readonly outcome: string;
  /** Cents. */
  readonly amount: number;
  readonly at: string;
  readonly by: string | undefined;
  readonly evidence: readonly string[];
  /** When the one it was paid for confirmed it; `undefined` while nobody has. */
  readonly confirmedAt: string | undefined;
  /** The paper that allowed it; `undefined` for one’s own money. */
  readonly mandate: string | undefined;
}

/** Every payment of a round and their sum. */
export interface MoneyTrail {
  readonly payments: readonly Payment[];
  /** Cents. */
  readonly total: number;
  /** Visits whose payment nobody has confirmed. */
  readonly unconfirmed: readonly string[];
}

/**
 * The money trail of a round.
 *
 * @param state - the round
 * @returns payments in order of time, their sum in cents, and those not confirmed
 */
export function moneyOf(state: RoundState): MoneyTrail {
  const payments = state.stops
    .flatMap(({ id: stop, visits }) =>
      visits.flatMap(({ id, outcome, amount, doneAt: at, by, evidence, confirmedAt, mandate }) =>
        amount === undefined ? [] : [{ visit: id, stop, outcome, amount, at, by, evidence, confirmedAt, mandate }],
      ),
    )
    .toSorted((one, other) => Date.parse(one.at) - Date.parse(other.at));
  return {
    payments,
    total: payments.reduce((sum, { amount }) => sum + amount, 0),
    unconfirmed: payments.filter(({ confirmedAt }) => confirmedAt === undefined).map(({ visit }) => visit),
  };
}

/** What was done and waits for its confirmation, where the terms ask for one. */
export function unconfirmedOf(state: RoundState): readonly Visit[] {
  if (!state.terms.confirmed) return [];
  return activeStops(state).flatMap(({ visits }) =>
    visits.filter(({ done, confirmedAt }) => done && confirmedAt === undefined),
  );
}
