import { type Pack, createLinli, unknownNeighbourhood } from '@linli/core';
import { checkPacks, describeFinding, type Finding } from '@linli/core/check';
import { chinaCalendar } from '@linli/time';
import { describe, expect, it } from 'vitest';

import { packs } from './every-pack.ts';

const said = (findings: readonly Finding[]) =>
  findings.map((found) => `${found.code}: ${describeFinding(found, 'en')}`);

describe('all packs together', () => {
  it('are checked without a finding that none of them allows for a reason', () => {
    expect(said(checkPacks(packs))).toEqual([]);
  });

  it('are checked in the other order without a finding either', () => {
    expect(said(checkPacks(packs.toReversed()))).toEqual([]);
  });

  it.each(packs.map((pack, at) => [pack.id, pack, packs.slice(at + 1)] as const))(
    '%s beside each one after it: what is allowed there is found, and nothing else',
    (_, pack, others) => {
      expect(others.flatMap((other) => said(checkPacks([pack, other])))).toEqual([]);
    },
  );

  it('mean the same by every name they share, in any order', () => {
    for (const order of [packs, packs.toReversed()]) {
      const options = { packs: order, neighbourhood: unknownNeighbourhood(), calendar: chinaCalendar() };
      expect(createLinli(options).vocabulary.categories.size).toBeGreaterThan(200);
    }
  });

  it('do not let order decide a category: reversed, the same words get the same one', () => {
    const linliOf = (order: readonly Pack[]) =>
      createLinli({ packs: order, neighbourhood: unknownNeighbourhood(), calendar: chinaCalendar() });
    const [forward, backward] = [linliOf(packs), linliOf(packs.toReversed())];
    const texts = packs.flatMap(({ tests }) =>
      tests.flatMap(({ given }) => (typeof given['text'] === 'string' ? [given['text']] : [])),
    );
    const categoryOf = (linli: typeof forward, text: string) =>
      linli.triage({ id: 'r1', text }, { at: '2026-09-28T09:00+08:00' }).category?.code;
    const differing = texts.filter((text) => categoryOf(forward, text) !== categoryOf(backward, text));
    expect(texts.length).toBeGreaterThan(500);
    expect(differing).toEqual([]);
  });
});

describe.each(packs.map((pack) => [pack.id, pack] as const))('%s alone', (_, pack) => {
  it('has no findings', () => {
    expect(said(checkPacks([pack]))).toEqual([]);
  });

  it('loads without any other pack, with sources, a date and both languages', () => {
    const options = { packs: [pack], neighbourhood: unknownNeighbourhood(), calendar: chinaCalendar() };
    expect(() => createLinli(options)).not.toThrow();
    expect(pack.from).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(Object.keys(pack.sources).length).toBeGreaterThan(0);
    const values = Object.values(pack.parameters).flatMap((parameter) => parameter.values);
    expect(values.filter(({ source }) => source === undefined)).toEqual([]);
  });
});
