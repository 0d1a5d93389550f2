import { describePack } from '@linli/testing';
import { describe, it } from 'vitest';

import whistle from '../src/index.ts';

describePack(whistle, { describe, it }, { threshold: { rules: 1, conditions: 1 } });
