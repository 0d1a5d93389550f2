import { openDesk, type Desk } from '@linli/core';
import { assemblies } from '@linli/core/assembly';
import { ledgers } from '@linli/core/ledger';
import { emergencies, rounds } from '@linli/core/round';
import { topics } from '@linli/core/topic';

import { raise } from '../errors.ts';
import { loadLinli, readNames } from '../load/linli.ts';
import { isPostgres, openStore } from '../report/open-store.ts';
import { openDelivery, type WorkerDelivery } from '../work/delivery.ts';
import { reporterFor } from '../work/report.ts';
import { senderFor } from '../work/sender.ts';
import { work } from '../work/worker.ts';
import { defineCommand } from './command.ts';
import { commonOptions } from './options.ts';
import { readCount } from './read-options.ts';

/** Milliseconds between two looks, unless told. */
const usualPoll = 1000;
/** Every kind of work there is, besides cases, which each desk knows. */
const deciders = [rounds, emergencies, assemblies, ledgers, topics];
/** Wakes fired in one transaction, unless told. */
const usualBatch = 500;

/** `linli work STORE`: fires what is due and sends messages, for as long as it is let. */
export const workCommand = defineCommand({
  options: {
    packs: { type: 'string', value: 'A,B', about: 'OPTION_PACKS' },
    neighbourhood: { type: 'string', value: 'FILE', about: 'OPTION_NEIGHBOURHOOD' },
    calendar: { type: 'string', value: 'FILE', about: 'OPTION_CALENDAR' },
    tenants: { type: 'string', value: 'A,B', about: 'OPTION_TENANTS' },
    deliver: { type: 'string', value: 'console|URL', about: 'OPTION_DELIVER' },
    'pg-boss': { type: 'boolean', about: 'OPTION_PG_BOSS' },
    once: { type: 'boolean', about: 'OPTION_ONCE' },
    poll: { type: 'string', value: 'MS', about: 'OPTION_POLL' },
    batch: { type: 'string', value: 'N', about: 'OPTION_BATCH' },
    ...commonOptions,
  },
  examples: [
    'linli work cases.db --deliver console',
    'linli work postgres://desk@db/linli --deliver https://hooks.example.org/linli --pg-boss --json',
  ],
  async run([place], options, session) {
    const { io } = session;
    const [poll, batch] = [readCount('--poll', options.poll, session), readCount('--batch', options.batch, session)];
    const { linli } = await loadLinli({ ...options }, session);
    const sender = await senderFor(options.deliver, session);
    if (options['pg-boss'] === true && (sender === undefined || !isPostgres(place))) throw raise('WORK_BOSS');
    const tenants = readNames(options.tenants, session) ?? ['default'];
    const stop = io.stopping?.() ?? new AbortController().signal;
    const store = await openStore(place, session);
    const desks = new Map<string, Desk>();
    const deskOf = (tenant: string) => {
      const desk = desks.get(tenant) ?? openDesk({ linli, store, tenant, deciders });
      desks.set(tenant, desk);
      return desk;
    };
    let delivery: WorkerDelivery | undefined;
    try {
      if (sender !== undefined) {
        delivery = await openDelivery({ place, store, sender, boss: options['pg-boss'] === true });
      }
      await work({
        store,
        deskOf,
        tenants,
        ...(delivery && { deliver: delivery.deliver }),
        now: () => io.now(),
        stop,
        once: options.once === true,
        poll: poll ?? usualPoll,
        batch: batch ?? usualBatch,
        report: reporterFor(session),
      });
    } finally {
      await delivery?.stop();
      await store.close();
    }
    return 0;
  },
});
