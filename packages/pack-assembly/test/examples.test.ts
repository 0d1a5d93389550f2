import { describePack } from '@linli/testing';
import { describe, it } from 'vitest';

import assemblyPack from '../src/index.ts';

describePack(assemblyPack, { describe, it }, { threshold: { rules: 1, conditions: 1 } });
