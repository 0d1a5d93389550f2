import fc from 'fast-check';
import { expect, it } from 'vitest';

import { utf8 } from '../../src/desk/utf8.ts';

it('gives the bytes that an encoder gives', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect([...utf8(text)]).toEqual([...new TextEncoder().encode(text)]);
    }),
  );
});

it('keeps half characters apart, where an encoder makes them one', () => {
  expect([...utf8('\ud800')]).not.toEqual([...utf8('\udfff')]);
});
