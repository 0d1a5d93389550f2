// Stands in for `@linli/core/memory` where the scenarios are run on the embedded store (`LINLI_STORE=sqlite`).
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Outbox, Store } from '@linli/core/stream';
import { openSqlite } from '@linli/sqlite';

const folder = mkdtempSync(join(tmpdir(), 'linli-acceptance-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
let files = 0;

/** A store in a file of its own, used as if it were open at once. */
export function openMemoryStore(): Store {
  files += 1;
  const opening = openSqlite(join(folder, `${files}.db`));
  const outbox: Outbox = {
    take: async (options) => (await opening).outbox.take(options),
    settle: async (message, outcome) => (await opening).outbox.settle(message, outcome),
    list: async (...asked) => (await opening).outbox.list(...asked),
    redrive: async (...asked) => (await opening).outbox.redrive(...asked),
  };
  return {
    append: async (...asked) => (await opening).append(...asked),
    receipt: async (...asked) => (await opening).receipt(...asked),
    async *read(...asked) {
      yield* (await opening).read(...asked);
    },
    async *readAll(...asked) {
      yield* (await opening).readAll(...asked);
    },
    version: async (...asked) => (await opening).version(...asked),
    find: async (...asked) => (await opening).find(...asked),
    fire: async (options) => (await opening).fire(options),
    nextWake: async () => (await opening).nextWake(),
    waiting: async (...asked) => (await opening).waiting(...asked),
    outbox,
    personal: async (...asked) => (await opening).personal(...asked),
    forget: async (...asked) => (await opening).forget(...asked),
    async *backup(...asked) {
      yield* (await opening).backup(...asked);
    },
    restore: async (...asked) => (await opening).restore(...asked),
    close: async () => (await opening).close(),
  };
}
