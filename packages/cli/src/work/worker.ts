import type { Desk } from '@linli/core';
import type { Fired, Store } from '@linli/core/stream';
import type { Delivery } from '@linli/delivery';
import type { LinliError } from '@linli/errors';

import { isLinliError } from '../errors.ts';
import { pause } from './pause.ts';

/** What a worker works with. */
export interface WorkerOptions {
  readonly store: Store;
  /** The desk of a tenant, which brings its streams up to date. */
  readonly deskOf: (tenant: string) => Desk;
  /** Tenants whose streams are brought up to date at the start: another worker may have been stopped half-way. */
  readonly tenants: readonly string[];
  /** Sends the messages that are due; nothing is sent without it. */
  readonly deliver?: (at: Date) => Promise<readonly Delivery[]>;
  readonly now: () => Date;
  /** Ends the work after the batch under way. */
  readonly stop: AbortSignal;
  /** Whether to end when nothing more is due. */
  readonly once: boolean;
  /** Milliseconds after which it looks again at the latest. */
  readonly poll: number;
  /** Wakes fired in one transaction. */
  readonly batch: number;
  readonly report: Reporter;
}

/** Is told what a worker does. */
export interface Reporter {
  fired(fired: Fired, at: Date): Promise<void>;
  delivered(delivery: Delivery, at: Date): Promise<void>;
  /** The store could not be reached; the worker goes on. */
  failed(error: LinliError, at: Date): Promise<void>;
}

/** Fires what is due, brings its streams up to date, sends messages; then waits for the next wake. */
export async function work(options: WorkerOptions): Promise<void> {
  const { deskOf, tenants, stop, once, now } = options;
  let behind: readonly string[] = tenants;
  while (!stop.aborted) {
    const at = now();
    try {
      for (const tenant of behind) await deskOf(tenant).advance({ at, limit: 0 });
      behind = [];
      const fired = await fire(options, at);
      // Kept until it is done: what fired is written, and its streams must follow.
      behind = [...new Set(fired.map(({ tenant }) => tenant))];
      const delivered = await send(options, at);
      if (fired.length + delivered > 0) continue;
      if (once) return;
      await pause(await untilNext(options, at), stop);
    } catch (error) {
      if (once || !isLinliError(error) || error.code !== 'STORE_BUSY') throw error;
      await options.report.failed(error, at);
      await pause(options.poll, stop);
    }
  }
  // Stopped with a batch just fired: its streams are still brought up to date.
  for (const tenant of behind) await deskOf(tenant).advance({ at: now(), limit: 0 });
}

async function fire({ store, batch, report }: WorkerOptions, at: Date): Promise<readonly Fired[]> {
  const fired = await store.fire({ at: at.toISOString(), limit: batch });
  for (const one of fired) await report.fired(one, at);
  return fired;
}

async function send({ deliver, report }: WorkerOptions, at: Date): Promise<number> {
  const deliveries = (await deliver?.(at)) ?? [];
  for (const delivery of deliveries) await report.delivered(delivery, at);
  return deliveries.length;
}

/** A wake that was passed over, because somebody held its stream, is due already: then only a moment. */
async function untilNext({ store, poll }: WorkerOptions, at: Date): Promise<number> {
  const next = await store.nextWake();
  const wait = next === undefined ? poll : Date.parse(next) - at.getTime();
  return Math.min(poll, Math.max(moment, wait));
}

const moment = 20;
