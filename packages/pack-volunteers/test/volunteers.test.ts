import { createLinli, createNeighbourhood } from '@linli/core';
import { checkPacks } from '@linli/core/check';
import { brandSchema, volunteerRulesSchema } from '@linli/core/registry';
import { chinaCalendar } from '@linli/time';
import { describe, expect, it } from 'vitest';

import { brands, volunteerRules, volunteers } from '../src/index.ts';

describe('the data of the pack', () => {
  it.each(Object.entries(brands))('brand %s has the right form', (_, brand) => {
    expect(brandSchema.parse(brand)).toEqual(brand);
  });

  it('rules for volunteers have the right form', () => {
    expect(volunteerRulesSchema.parse(volunteerRules)).toEqual(volunteerRules);
  });

  it('goes without findings', () => {
    expect(checkPacks([volunteers])).toEqual([]);
  });
});

describe('elders by themselves', () => {
  const linli = createLinli({
    packs: [volunteers],
    neighbourhood: createNeighbourhood({
      name: '柳巷',
      places: [{ id: 'willow', kind: 'community', name: '柳巷' }],
      households: [
        { id: 'h1', place: 'willow', members: [{ id: 'liu', born: '1933-05-01' }] },
        {
          id: 'h2',
          place: 'willow',
          members: [
            { id: 'wu', born: '1933-05-01' },
            { id: 'wu-min', born: '1980-01-01' },
          ],
        },
      ],
    }),
    calendar: chinaCalendar(),
  });
  const proposalsFor = (resident: string, text: string) =>
    linli
      .triage({ id: 'r1', text, requester: { kind: 'resident', resident } }, { at: '2026-03-05T10:00+08:00' })
      .proposals.map(({ action }) => action);

  it.each([
    ['liu', '想有人来陪陪老人', ['pair-volunteer']],
    ['wu', '想有人来陪陪老人', []],
    ['liu', '捐来的爱心图书要搬运', []],
  ])('%s: %s', (resident, text, expected) => {
    expect(proposalsFor(resident, text)).toEqual(expected);
  });
});
