import { describePack } from '@linli/testing';
import { describe, it } from 'vitest';

import eBike from '../src/index.ts';

describePack(eBike, { describe, it }, { threshold: { rules: 1, conditions: 1 } });
