import type { Example } from '@linli/core';

import { hazardTests } from './hazards.ts';
import { rowTests } from './rows.ts';

/** The pack’s tests by example. */
export const tests: Example[] = [...rowTests, ...hazardTests];
