import { checkPacks } from '@linli/core/check';
import { describeRounds } from '@linli/testing';
import { describe, expect, it } from 'vitest';

import { sweep } from '../src/index.ts';

it('checks without a finding', () => {
  expect(checkPacks([sweep])).toEqual([]);
});

it.each(Object.keys(sweep.rounds))('the source of %s is named', (id) => {
  expect(sweep.sources[sweep.rounds[id]?.source ?? '']).toBeDefined();
});

describeRounds(sweep, { describe, it });
