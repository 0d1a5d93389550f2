import { describe, expect, it } from 'vitest';

import { definePack, type PackInput } from '@linli/core';

import { decide, pack, rampPack, willowLinli } from '../fixtures.ts';

const reason = { 'zh-CN': '本社区人手少', en: 'few hands here' };
const extend = (more: Partial<PackInput>) =>
  definePack(
    {
      id: 'our-ramp',
      version: '2.0.0',
      title: { 'zh-CN': '本社区坡道', en: 'Our ramps' },
      from: '2026-01-01',
      extends: 'ramp',
      ...more,
    },
    { uses: [rampPack] },
  );
const decideWith = (text: string, changes: PackInput['changes'], more: Partial<PackInput> = {}) =>
  decide(text, {}, willowLinli({ packs: [extend({ ...(changes && { changes }), ...more }), rampPack] }));

describe('a pack that extends another', () => {
  it('stands in its place, with its rules under its own name', () => {
    const decision = decideWith('坡道扶手断了', []);
    expect(decision.packs).toEqual([{ id: 'our-ramp', version: '2.0.0' }]);
    expect(decision.category).toMatchObject({ code: 'hazard/ramp', rule: 'our-ramp/classify:hazard/ramp' });
    expect(decision.timeBoxes.map(({ step, limit }) => [step, limit])).toContainEqual(['resolve', '3wd']);
  });

  it('changes a figure', () => {
    const { timeBoxes } = decideWith('坡道断了', [{ parameter: 'repair-limit', values: [{ value: '7wd' }], reason }]);
    expect(timeBoxes.find(({ step }) => step === 'resolve')?.limit).toBe('7wd');
  });

  it('changes what a category says by default', () => {
    const set = { severity: 'emergency', lead: 'street-office' } as const;
    const decision = decideWith('坡道断了', [{ category: 'hazard/ramp', set, reason }]);
    expect(decision.severity).toBe('emergency');
    expect(decision.assignment.lead?.role).toBe('street-office');
  });

  it('switches a rule off, its own or one that follows from a category', () => {
    expect(decideWith('气死我了', []).tags).toHaveLength(1);
    expect(decideWith('气死我了', [{ rule: 'angry', off: true, reason }]).tags).toHaveLength(0);
    expect(decideWith('扶手松了', [{ rule: 'classify:handrail', off: true, reason }]).category).toBeUndefined();
  });

  it('gives a rule another priority', () => {
    const made = extend({ changes: [{ rule: 'deep pit', priority: 77, reason }] });
    expect(made.rules.find(({ name }) => name === 'our-ramp/deep pit')?.priority).toBe(77);
  });

  it('adds categories of its own below inherited ones', () => {
    const categories = { 'hazard/lamp': { title: { 'zh-CN': '灯', en: 'Lamp' }, mentions: { any: ['灯'] } } };
    expect(decideWith('灯坏了', [], { categories })).toMatchObject({
      category: { code: 'hazard/lamp' },
      severity: 'urgent',
    });
  });

  it('tells inherited rules from its own', () => {
    const rules = [{ ...rampPack.authored[2]!, name: 'ours' }];
    const inherited = Object.fromEntries(extend({ rules }).rules.map(({ name, meta }) => [name, meta.inherited]));
    expect(inherited).toMatchObject({ 'our-ramp/angry': 'ramp', 'our-ramp/ours': undefined });
  });

  it('points to its own rules where its author wrote them', () => {
    const rules = [{ ...rampPack.authored[2]!, name: 'ours' }];
    const ours = extend({ rules }).rules.find(({ name }) => name === 'our-ramp/ours');
    expect(ours?.meta.path).toBe('/rules/0');
  });

  it('leaves the other pack as it was', () => {
    extend({ changes: [{ parameter: 'repair-limit', values: [{ value: '7wd' }], reason }] });
    expect(decide('坡道断了').timeBoxes.find(({ step }) => step === 'resolve')?.limit).toBe('3wd');
  });

  it.each<[string, Partial<PackInput>, string, string]>([
    ['a pack that is not at hand', { extends: 'rmap' }, 'PACK_EXTENDS', '/extends'],
    [
      'a change of an unknown figure',
      { changes: [{ parameter: 'repair', values: [{ value: '1wd' }], reason }] },
      'PACK_PARAMETER',
      '/changes/0/parameter',
    ],
    [
      'a change of an unknown category',
      { changes: [{ category: 'hazard/romp', set: {}, reason }] },
      'PACK_CATEGORY',
      '/changes/0/category',
    ],
    [
      'an unknown rule switched off',
      { changes: [{ rule: 'angrey', off: true, reason }] },
      'PACK_RULE',
      '/changes/0/rule',
    ],
    [
      'a change without a reason',
      { changes: [{ rule: 'angry', off: true }] as never },
      'PACK_TYPE',
      '/changes/0/reason',
    ],
  ])('%s is refused', (_, more, code, path) => {
    expect(() => extend(more)).toThrow(expect.objectContaining({ code, path }));
  });

  it('is needed by changes', () => {
    expect(() => pack({ changes: [{ rule: 'angry', off: true, reason }] })).toThrow(
      expect.objectContaining({ code: 'PACK_CHANGES' }),
    );
  });
});

describe('copies of a pack', () => {
  it('of one version count once', () => {
    expect(decide('坡道断了', {}, willowLinli({ packs: [rampPack, { ...rampPack }] })).packs).toHaveLength(1);
  });

  it('of two versions are refused', () => {
    expect(() => willowLinli({ packs: [rampPack, { ...rampPack, version: '1.3.0' }] })).toThrow('1.2.0, 1.3.0');
  });
});
