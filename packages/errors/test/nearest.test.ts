import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { nearestName } from '@linli/errors';

describe('the nearest valid name', () => {
  it.each([
    ['sourse', ['text', 'source'], 'source'],
    ['Source', ['source'], 'source'],
    ['anyy', ['all', 'any', 'not'], 'any'],
    ['greaterThen', ['greaterThan', 'lessThan'], 'greaterThan'],
    ['lmap', ['light', 'lamp'], 'lamp'],
    ['abcdefghijklmnop', ['abcdefghijkl'], undefined],
    ['xyz', ['source', 'text'], undefined],
    ['', [], undefined],
  ])('of %j among %j is %j', (name, known, nearest) => {
    expect(nearestName(name, known)).toBe(nearest);
  });

  it('is always one of the known names, and the name itself when it is known', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string()), (name, known) => {
        const nearest = nearestName(name, known);
        expect(nearest === undefined || known.includes(nearest)).toBe(true);
        expect(nearestName(name, [...known, name])?.toLowerCase()).toBe(name.toLowerCase());
      }),
    );
  });
});
