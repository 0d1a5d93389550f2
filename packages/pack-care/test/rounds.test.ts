import { checkPacks } from '@linli/core/check';
import { describeRounds } from '@linli/testing';
import { describe, expect, it } from 'vitest';

import { care } from '../src/index.ts';

it('checks without a finding', () => {
  expect(checkPacks([care])).toEqual([]);
});

it.each(Object.keys(care.rounds))('the source of %s is named', (id) => {
  expect(care.sources[care.rounds[id]?.source ?? '']).toBeDefined();
});

describeRounds(care, { describe, it });
