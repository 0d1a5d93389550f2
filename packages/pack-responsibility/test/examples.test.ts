import { describePack } from '@linli/testing';
import { describe, it } from 'vitest';

import responsibility from '../src/index.ts';

describePack(responsibility, { describe, it }, { threshold: { rules: 1, conditions: 1 } });
