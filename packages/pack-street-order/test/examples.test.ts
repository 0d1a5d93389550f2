import { describePack } from '@linli/testing';
import { describe, it } from 'vitest';

import streetOrder from '../src/index.ts';

describePack(streetOrder, { describe, it }, { threshold: { rules: 1, conditions: 1 } });
