import { checkPacks } from '@linli/core/check';
import { describeRounds } from '@linli/testing';
import { describe, expect, it } from 'vitest';

import { emergency } from '../src/index.ts';

it('checks without a finding', () => {
  expect(checkPacks([emergency])).toEqual([]);
});

it.each(Object.keys(emergency.rounds))('the source of %s is named', (id) => {
  expect(emergency.sources[emergency.rounds[id]?.source ?? '']).toBeDefined();
});

describeRounds(emergency, { describe, it });
