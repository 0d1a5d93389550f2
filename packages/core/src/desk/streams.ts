import { LinliError } from '@linli/errors';

import type { Linli } from '../linli.ts';
import type { DecideContext } from '../stream/decider.ts';
import type { Appending, AppendOptions, Receipt, Store } from '../stream/store.ts';
import type { PersonalRecord, StreamEvent } from '../stream/stream-event.ts';
import type { AnyCommand, AnyDecider, Deciders } from './deciders.ts';
import { raise } from './raise.ts';

/** A stream, loaded and folded. */
export interface Loaded {
  readonly stream: string;
  readonly decider: AnyDecider;
  readonly version: number;
  readonly state: unknown;
}

/** Something to be decided in a stream. */
export interface Order {
  readonly commands: readonly AnyCommand[];
  readonly context: Omit<DecideContext, 'linli'>;
  readonly personal?: PersonalRecord;
}

/** What was written, and what had been decided. */
export interface Written {
  readonly receipt: Receipt;
  readonly events: readonly StreamEvent[];
}

/** How often an order is decided anew where the stream has gone on in the meantime. */
const mostAttempts = 8;

/** One tenant's streams on a store: loads and folds them, decides on them, writes what follows. */
export class Streams {
  readonly store: Store;
  readonly tenant: string;
  readonly deciders: Deciders;
  readonly #linli: Linli;

  constructor(store: Store, tenant: string, deciders: Deciders, linli: Linli) {
    this.store = store;
    this.tenant = tenant;
    this.deciders = deciders;
    this.#linli = linli;
  }

  /** A stream as it stands, or stood at an instant. */
  async load(stream: string, until?: string): Promise<Loaded> {
    const decider = this.deciders.of(stream);
    let { initial: state } = decider;
    let version = 0;
    for await (const recorded of this.store.read(this.tenant, stream)) {
      if (until !== undefined && recorded.event.at > until) continue;
      state = decider.evolve(state, recorded.event);
      ({ version } = recorded);
    }
    return { stream, decider, version, state };
  }

  /** What an order leads to, ready to be written. */
  decide({ stream, decider, version, state: before }: Loaded, { commands, context, personal }: Order): Appending {
    let state = before;
    const events: StreamEvent[] = [];
    for (const command of commands) {
      for (const event of decider.decide(command, state, { ...context, linli: this.#linli })) {
        const noted = context.record === undefined ? event : { ...event, record: context.record };
        state = decider.evolve(state, noted);
        events.push(noted);
      }
    }
    return {
      ...this.#following(decider, state),
      stream,
      expected: version,
      events,
      ...(personal && { personal: [personal] }),
    };
  }

  /** A stream with nothing new but its lists and wakes, computed anew. */
  anew({ stream, decider, version, state }: Loaded): Appending & Required<Pick<Appending, 'wakes' | 'summary'>> {
    return { ...this.#following(decider, state), stream, expected: version, events: [] };
  }

  /**
   * Decides and writes. Where the stream goes on meanwhile it is decided again, on what the stream is then, unless the
   * caller has said which version it must be.
   *
   * @throws LinliError `DESK_CONFLICT`; `STORE_VERSION` where the expected version is past; what the decider refuses
   */
  async write(
    stream: string,
    orderFor: (loaded: Loaded) => Order,
    options: AppendOptions & { readonly expected?: number | undefined },
  ): Promise<Written> {
    const { expected, ...appendOptions } = options;
    for (let attempt = 1; ; attempt += 1) {
      const loaded = await this.load(stream);
      try {
        const appending = this.decide(
          expected === undefined ? loaded : { ...loaded, version: expected },
          orderFor(loaded),
        );
        const receipt = await this.store.append(this.tenant, [appending], appendOptions);
        return { receipt, events: receipt.repeated ? [] : appending.events };
      } catch (error) {
        if (expected !== undefined || !isStale(error)) throw error;
        if (attempt === mostAttempts) {
          throw raise('DESK_CONFLICT', { path: '/stream', data: { stream, attempts: attempt }, cause: error });
        }
      }
    }
  }

  #following(decider: AnyDecider, state: unknown): Required<Pick<Appending, 'wakes' | 'summary'>> {
    const context = { linli: this.#linli };
    return { wakes: decider.wakes(state, context), summary: decider.summarise(state, context) };
  }
}

/** Whether a stream had gone on before something could be written to it. */
export function isStale(error: unknown): boolean {
  return error instanceof LinliError && error.code === 'STORE_VERSION';
}
