import type { Store } from '@linli/core/stream';

import { appendingClauses } from './appending.ts';
import { backupClauses } from './backing-up.ts';
import type { Clause } from './clause.ts';
import { closingClauses } from './closing.ts';
import { findClauses } from './finding.ts';
import { personalClauses } from './forgetting.ts';
import { hostileClauses } from './hostile.ts';
import { keyClauses } from './keys.ts';
import { orderClauses } from './order.ts';
import { outboxClauses } from './sending.ts';
import { tenantClauses } from './tenants.ts';
import { wakeClauses } from './waking.ts';

/** One promise of the store contract, ready to be run by any test runner. */
export interface ContractCase {
  /** What is promised, for a title. */
  readonly name: string;
  /** Opens its own stores, tries, closes them; throws where the promise is broken. */
  run(): Promise<void>;
}

const rooms: Readonly<Record<string, readonly Clause[]>> = {
  append: appendingClauses,
  keys: keyClauses,
  order: orderClauses,
  wakes: wakeClauses,
  summaries: findClauses,
  outbox: outboxClauses,
  personal: personalClauses,
  backup: backupClauses,
  tenants: tenantClauses,
  hostile: hostileClauses,
  closed: closingClauses,
};

/**
 * Every promise of a {@link Store}, as cases: a driver that keeps them all can stand wherever another one stands.
 *
 * @param open - opens a store in which nothing is yet; called once or twice for each case, and closed again
 * @returns the cases, none of which depends on another
 *
 * @example
 * ```ts
 * import { openMemoryStore } from '@linli/core/memory';
 * import { storeContract } from '@linli/testing';
 *
 * // In a test file: it.each(storeContract(openMemoryStore))('$name', ({ run }) => run());
 * const broken = [];
 * for (const { name, run } of storeContract(openMemoryStore)) await run().catch(() => broken.push(name));
 * broken; // => []
 * ```
 */
export function storeContract(open: () => Store | Promise<Store>): readonly ContractCase[] {
  return Object.entries(rooms).flatMap(([room, clauses]) =>
    clauses.map((clause) => ({ name: `${room}: ${clause.name}`, run: () => withStores(open, clause) })),
  );
}

async function withStores(open: () => Store | Promise<Store>, clause: Clause): Promise<void> {
  const stores: Store[] = [];
  const another = async () => {
    const store = await open();
    stores.push(store);
    return store;
  };
  try {
    await clause.check(await another(), another);
  } finally {
    for (const store of stores) await store.close();
  }
}
