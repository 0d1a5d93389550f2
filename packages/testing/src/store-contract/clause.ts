import type { Store } from '@linli/core/stream';

/** One promise of a store and how to see whether it is kept. */
export interface Clause {
  readonly name: string;
  /** Throws where the promise is broken; `another` opens further empty stores. */
  check(store: Store, another: () => Promise<Store>): Promise<void>;
}
