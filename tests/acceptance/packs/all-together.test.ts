import { type Pack, createLinli, unknownNeighbourhood } from '@linli/core';
import { checkPacks, describeFinding, type Finding } from '@linli/core/check';
import { chinaCalendar } from '@linli/time';
import { describe, expect, it } from 'vitest';

import { packs } from './every-pack.ts';

/** What two packs may find in each other, and why that is as it should be. */
interface Allowance {
  readonly code: string;
  /** Whether the two rules are such a pair. */
  readonly pair: (one: string, other: string) => boolean;
  readonly reason: string;
}

const packOf = (rule: string): string => rule.slice(0, rule.indexOf('/'));
const effectOf = (rule: string): string => rule.slice(rule.indexOf('/') + 1);

const allowances: readonly Allowance[] = [
  {
    code: 'CHECK_PACKS_DIFFER',
    pair: (one, other) => packOf(one) !== packOf(other),
    reason: 'of two packs the one for the graver or more special matter comes first, by priority',
  },
  {
    code: 'CHECK_REDUNDANT',
    pair: (one, other) => packOf(one) !== packOf(other) && effectOf(one) === effectOf(other),
    reason: 'two packs that share a category agree on it, and each says so because each stands alone',
  },
  {
    code: 'CHECK_DEAD',
    pair: (one, other) => packOf(one) === 'city-standards' && packOf(other) !== 'city-standards',
    reason: 'the reference classes of one city yield to packs that know the matter; a city imports its own table',
  },
];

function isAllowed({ code, rules: [one = '', other = ''] }: Finding): boolean {
  return allowances.some((allowance) => allowance.code === code && allowance.pair(one, other));
}

const said = (findings: readonly Finding[]) =>
  findings.map((found) => `${found.code}: ${describeFinding(found, 'en')}`);

describe('all packs together', () => {
  it('are checked without a finding that is not allowed for a reason', () => {
    expect(said(checkPacks(packs).filter((found) => !isAllowed(found)))).toEqual([]);
  });

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
