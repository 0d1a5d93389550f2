import { describePack } from '@linli/testing';
import { describe, it } from 'vitest';

import care from '../src/index.ts';

describePack(care, { describe, it }, { threshold: { rules: 1, conditions: 1 } });
