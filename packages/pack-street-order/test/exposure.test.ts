import { definePack, type Pack } from '@linli/core';
import { describe, expect, it } from 'vitest';

import { type ExposureRefusal, exposureRefusals, notYetCompliant, type ShopPhoto, streetOrder } from '../src/index.ts';

const on = '2026-05-01';
const masked: ShopPhoto = { id: 'p1', faces: [{ masked: true }, { masked: true }] };
const nobody: ShopPhoto = { id: 'p2', faces: [] };
const passerBy: ShopPhoto = { id: 'p3', faces: [{ masked: true }, { masked: false }] };
const unseen: ShopPhoto = { id: 'p4' };

/** The pack of a community that has switched exposure on for May. */
const switchedOn: Pack = definePack(
  {
    id: 'our-street',
    version: '1.0.0',
    title: { 'zh-CN': '本街道', en: 'Our street' },
    from: '2026-01-01',
    extends: 'street-order',
    changes: [
      {
        parameter: 'exposure',
        values: [{ value: true, from: '2026-05-01', until: '2026-05-31' }],
        reason: { 'zh-CN': '街道批准，已经法律审核', en: 'approved by the street, after legal advice' },
      },
    ],
  },
  { uses: [streetOrder] },
);

describe('exposure', () => {
  it.each<[string, ShopPhoto, Pack, string, boolean, ExposureRefusal[]]>([
    ['off by default', masked, streetOrder, on, true, ['exposure-off']],
    ['on, and every face masked', masked, switchedOn, on, true, []],
    ['on, and nobody in the picture', nobody, switchedOn, on, true, []],
    ['on, and one face shows', passerBy, switchedOn, on, true, ['faces-unmasked']],
    ['on, and nobody has looked for faces', unseen, switchedOn, on, true, ['faces-unchecked']],
    ['on, and no legal note', masked, switchedOn, on, false, ['legal-note-missing']],
    ['on, the last day', masked, switchedOn, '2026-05-31', true, []],
    ['on for May, asked in June', masked, switchedOn, '2026-06-01', true, ['exposure-off']],
    ['before the pack holds', masked, switchedOn, '2025-12-31', true, ['exposure-off']],
    [
      'everything against it',
      passerBy,
      streetOrder,
      on,
      false,
      ['exposure-off', 'faces-unmasked', 'legal-note-missing'],
    ],
  ])('is refused for each reason: %s', (_, photo, pack, day, legalNote, refusals) => {
    expect(exposureRefusals(photo, { pack, on: day, legalNote })).toEqual(refusals);
  });

  it.each([true, 'true', 1])('is on for the value true alone, not for %j', (value) => {
    const pack = {
      ...switchedOn,
      parameters: { exposure: { ...switchedOn.parameters['exposure'], values: [{ value }] } },
    };
    expect(exposureRefusals(masked, { pack: pack as Pack, on, legalNote: true })).toEqual(
      value === true ? [] : ['exposure-off'],
    );
  });
});

describe('the list of those not yet compliant', () => {
  const shops = ['s1', 's2', 's3'].map((id) => ({ id, name: `店${id}`, fined: 3 }));

  it('keeps nothing of a shop but id, name, and a photo that may be shown', () => {
    expect(notYetCompliant(shops, ['s1'], new Map([['s2', 'p2']]))).toEqual([
      { id: 's2', name: '店s2', photo: 'p2' },
      { id: 's3', name: '店s3' },
    ]);
  });

  it('is empty when all comply, and does not say how many did', () => {
    expect(notYetCompliant(shops, new Set(['s1', 's2', 's3', 's9']))).toEqual([]);
  });
});
