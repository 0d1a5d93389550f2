/**
 * Writes src/china/generated/days.ts from the dev dependency `chinese-days` and the notices listed here.
 * Run: node packages/time/scripts/generate-china-days.ts
 */
import { writeFileSync } from 'node:fs';

import { chinaDaysModule } from './china-days-module.ts';

writeFileSync(new URL('../src/china/generated/days.ts', import.meta.url), chinaDaysModule());
