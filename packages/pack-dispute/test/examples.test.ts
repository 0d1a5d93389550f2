import neighbourhood from '@linli/pack-neighbourhood';
import { describePack } from '@linli/testing';
import { describe, it } from 'vitest';

import dispute from '../src/index.ts';

describePack(dispute, { describe, it }, { uses: [neighbourhood], threshold: { rules: 1, conditions: 1 } });
