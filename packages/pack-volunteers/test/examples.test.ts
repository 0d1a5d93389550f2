import { describePack } from '@linli/testing';
import { describe, it } from 'vitest';

import volunteers from '../src/index.ts';

describePack(volunteers, { describe, it }, { threshold: { rules: 1, conditions: 1 } });
