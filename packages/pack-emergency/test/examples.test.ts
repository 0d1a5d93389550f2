import { describePack } from '@linli/testing';
import { describe, it } from 'vitest';

import emergency from '../src/index.ts';

describePack(emergency, { describe, it }, { threshold: { rules: 1, conditions: 1 } });
