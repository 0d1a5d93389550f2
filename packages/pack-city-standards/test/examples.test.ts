import { describePack } from '@linli/testing';
import { describe, it } from 'vitest';

import cityStandards from '../src/index.ts';

describePack(cityStandards, { describe, it }, { threshold: { rules: 1 } });
