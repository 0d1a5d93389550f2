import { describePack } from '@linli/testing';
import { describe, it } from 'vitest';

import neighbourhood from '../src/index.ts';

describePack(neighbourhood, { describe, it }, { threshold: { rules: 1, conditions: 1 } });
