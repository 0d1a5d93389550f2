import { describePack } from '@linli/testing';
import { describe, it } from 'vitest';

import onePlusThree from '../src/index.ts';

describePack(onePlusThree, { describe, it }, { threshold: { rules: 1, conditions: 1 } });
