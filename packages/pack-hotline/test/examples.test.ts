import { describePack } from '@linli/testing';
import { describe, it } from 'vitest';

import hotline from '../src/index.ts';

describePack(hotline, { describe, it }, { threshold: { rules: 1, conditions: 1 } });
