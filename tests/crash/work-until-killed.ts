import { writeSync } from 'node:fs';
import { flushCompileCache } from 'node:module';

import type { Store } from '@linli/core/stream';

import { at, command, tenant } from './workload.ts';

/**
 * Writes commands, fires wakes and sends messages until somebody ends the process. Each line says what was answered;
 * what was asked for is said before it is asked.
 */
export async function workUntilKilled(store: Store, name: string): Promise<never> {
  const say = (line: string) => writeSync(1, `${line}\n`);
  flushCompileCache();
  say('ready');
  for (let number = 0; ; number += 1) {
    const key = `${name}-${number}`;
    say(`asked ${key}`);
    await store.append(tenant, [command(key)], { at, key });
    say(`written ${key}`);
    if (number % 3 === 0) {
      const fired = await store.fire({ at, limit: 4 });
      for (const { stream, version } of fired) say(`fired ${stream}@${version}`);
    }
    if (number % 5 === 0) {
      for (const taken of await store.outbox.take({ at, limit: 3, lease: 60_000 })) {
        await store.outbox.settle(taken, { sent: at });
        say(`sent ${taken.message.id}`);
      }
    }
  }
}
