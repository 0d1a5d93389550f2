import { createContext, runInContext } from 'node:vm';

import type { Runtime } from './runtime.ts';

/** Nothing but ECMAScript: no timers, no console, no URL, no fetch; less than any edge worker offers. */
export const bare: Runtime = {
  name: 'bare ECMAScript',
  missing: undefined,
  timers: false,
  async read(script, name) {
    const context = createContext({});
    runInContext('delete globalThis.console; delete globalThis.WebAssembly;', context);
    runInContext(script, context);
    const outcome: unknown = await runInContext(`globalThis.${name}.then(JSON.stringify)`, context);
    return JSON.parse(String(outcome));
  },
};
