import { describePack } from '@linli/testing';
import { describe, it } from 'vitest';

import sweep from '../src/index.ts';

describePack(sweep, { describe, it }, { threshold: { rules: 1, conditions: 1 } });
