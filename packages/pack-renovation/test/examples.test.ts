import { describePack } from '@linli/testing';
import { describe, it } from 'vitest';

import renovation from '../src/index.ts';

describePack(renovation, { describe, it }, { threshold: { rules: 1, conditions: 1 } });
