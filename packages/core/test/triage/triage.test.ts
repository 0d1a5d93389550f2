import { describe, expect, it } from 'vitest';

import type { Pack } from '@linli/core';

import { decide, pack, rampPack, willowLinli } from '../fixtures.ts';

const dueOf = (decision: ReturnType<typeof decide>) =>
  Object.fromEntries(decision.timeBoxes.map(({ step, dueAt }) => [step, dueAt?.toISOString()]));
const title = (text: string) => ({ 'zh-CN': text, en: text });

describe('a broken ramp, found the day before the National Day holiday', () => {
  const decision = decide('14-24门坡道扶手断了,没人管,气死我了', { channel: 'patrol' });

  it('is classified by the rule of higher priority; the other category stays visible', () => {
    expect(decision.category).toMatchObject({ code: 'hazard/ramp', rule: 'ramp/classify:hazard/ramp' });
    expect(decision.alternatives.map(({ code }) => code)).toEqual(['handrail']);
  });

  it('takes severity and tier from the branch above', () => {
    expect(decision).toMatchObject({ severity: 'urgent', tier: 'community', responsibility: 'joint' });
  });

  it('is found at the entrance the words name', () => {
    expect(decision.location.place?.id).toBe('willow/g1/north/b14/e24');
  });

  it('is led by the first role that somebody holds there', () => {
    expect(decision.assignment.lead).toMatchObject({ role: 'housing-department', holder: 'housing' });
    expect(decision.assignment.partners).toEqual([expect.objectContaining({ role: 'municipal-department' })]);
    expect(decision.assignment.fallback).toMatchObject({ holder: 'office' });
  });

  it('is made safe within one day and repaired within three working days, side by side', () => {
    expect(dueOf(decision)).toEqual({
      'make-safe': '2026-10-01T08:00:00.000Z',
      resolve: '2026-10-10T08:00:00.000Z',
      'call-back': undefined,
    });
  });

  it('gives each step its owner: the grid worker of that grid, and the lead where none is named', () => {
    const owners = decision.timeBoxes.map(({ step, owners: [owner] }) => [step, owner?.holder]);
    expect(owners).toEqual([
      ['make-safe', 'lin'],
      ['resolve', 'housing'],
      ['call-back', 'housing'],
    ]);
  });

  it('lets a step wait for the one before it', () => {
    expect(decision.timeBoxes.at(-1)).toMatchObject({ step: 'call-back', start: { after: 'resolve' }, limit: '1wd' });
    expect(decision.timeBoxes.at(-1)).not.toHaveProperty('startsAt');
  });

  it('collects tags and requirements', () => {
    expect(decision.tags.map(({ tag }) => tag)).toEqual(['emotional']);
    expect(decision.requirements.map(({ evidence }) => evidence)).toEqual(['warning-photo']);
  });

  it('names packs with versions, and every rule that held', () => {
    expect(decision.packs).toEqual([{ id: 'ramp', version: '1.2.0' }]);
    expect(decision.rules).toContain('ramp/angry');
  });
});

describe('hit policies', () => {
  it('the gravest severity counts', () => {
    expect(decide('路面塌陷,形成3米深坑').severity).toBe('emergency');
    expect(decide('路面塌陷,坑有1米深').severity).toBe('urgent');
  });

  it('the strictest limit of a step counts, and says which rule asked for it', () => {
    const [first] = decide('路面塌陷,形成3米深坑').timeBoxes;
    expect(first).toMatchObject({ step: 'make-safe', limit: '2h', rule: 'ramp/emergency at once' });
  });

  it('where nobody holds any lead role the first one named leads, without a holder', () => {
    expect(decide('路面塌陷').assignment.lead).toEqual({
      role: 'municipal-department',
      title: { 'zh-CN': '市政部门', en: 'municipal works department' },
    });
  });

  it('a tie breaks by pack order, then by rule id', () => {
    const category = (id: string, names: string[]) =>
      pack({
        id,
        categories: Object.fromEntries(names.map((name) => [name, { title: title(name), mentions: { any: ['灯'] } }])),
      });
    const [one, two] = [category('one', ['z-light', 'm-light']), category('two', ['a-light'])];
    const codes = (...packs: readonly Pack[]) => {
      const decision = decide('灯坏了', {}, willowLinli({ packs }));
      return [decision.category, ...decision.alternatives].map((entry) => entry?.code);
    };
    expect(codes(one, two)).toEqual(['m-light', 'z-light', 'a-light']);
    expect(codes(two, one)).toEqual(['a-light', 'm-light', 'z-light']);
  });
});

describe('what is not known is said, not guessed', () => {
  it('an unclassified request keeps the fallback and has no clock', () => {
    const decision = decide('想问问图书馆几点开门');
    expect(decision).not.toHaveProperty('category');
    expect(decision).toMatchObject({
      severity: 'routine',
      timeBoxes: [],
      assignment: { fallback: { holder: 'office' } },
    });
    expect(decision.assignment).not.toHaveProperty('lead');
  });

  it('a building number that two estates share leaves the place open', () => {
    const { location } = decide('14号楼坡道坏了');
    expect(location.place).toBeUndefined();
    expect(location.candidates.map(({ id }) => id)).toEqual(['willow/g1/north/b14', 'willow/g2/south/b14']);
  });

  it('the name of the estate settles it', () => {
    expect(decide('柳巷南里14号楼坡道坏了').location.place?.id).toBe('willow/g2/south/b14');
  });

  it('a negative word keeps a category away', () => {
    expect(decide('坡道断了,已修好').category).toBeUndefined();
  });
});

describe('everything is dated', () => {
  it('a role whose term has ended is not assigned', () => {
    const before = decide('柳巷南里14号楼坡道坏了', { receivedAt: '2026-08-31T10:00+08:00' });
    expect(before.assignment.lead?.role).toBe('property-management');
    const after = decide('柳巷南里14号楼坡道坏了', { receivedAt: '2026-09-01T10:00+08:00' });
    expect(after.assignment.lead?.role).toBe('housing-department');
  });

  it('a parameter has the value of the day of the decision', () => {
    const limitOn = (receivedAt: string) =>
      decide('坡道坏了', { receivedAt }).timeBoxes.find(({ step }) => step === 'resolve')?.limit;
    expect(limitOn('2026-08-31T23:59+08:00')).toBe('5wd');
    expect(limitOn('2026-09-01T00:00+08:00')).toBe('3wd');
  });

  it('a pack says nothing before it holds', () => {
    expect(decide('坡道坏了', { receivedAt: '2025-12-31T23:59+08:00' }).category).toBeUndefined();
    expect(decide('坡道坏了', { receivedAt: '2026-01-01T00:00+08:00' }).category).toBeDefined();
  });

  it('a due instant beyond the official calendar is provisional', () => {
    expect(decide('坡道坏了', { receivedAt: '2026-12-31T10:00+08:00' }).provisional).toBe(true);
    expect(decide('坡道坏了').provisional).toBe(false);
  });
});

describe('people', () => {
  it('the registry adds what the words do not say', () => {
    const requester = { kind: 'resident', resident: 'r1' } as const;
    const proposals = (receivedAt: string) =>
      decide('坡道坏了', { requester, receivedAt }).proposals.map(({ action }) => action);
    expect(proposals('2026-09-30T16:00+08:00')).toEqual(['care-visit']);
    expect(decide('坡道坏了', { requester }).location).toMatchObject({
      origin: 'home',
      place: { id: 'willow/g2/south/b32' },
    });
  });
});

describe('a stream', () => {
  it('is decided one after the other', async () => {
    const requests = ['坡道坏了', '你好'].map((text, at) => ({ id: `r${at}`, text }));
    const decided = [];
    for await (const { request, category } of willowLinli().triageAll(requests, { at: '2026-09-30T16:00+08:00' })) {
      decided.push([request, category?.code]);
    }
    expect(decided).toEqual([
      ['r0', 'hazard/ramp'],
      ['r1', undefined],
    ]);
  });
});

it('the same input gives the same decision', () => {
  const text = '14-24门坡道扶手断了';
  expect(JSON.stringify(decide(text))).toBe(JSON.stringify(decide(text)));
  expect(JSON.stringify(decide(text, {}, willowLinli({ packs: [rampPack] })))).toBe(JSON.stringify(decide(text)));
});

it('a floor that has a number is a number', () => {
  const linli = willowLinli({
    packs: [
      pack({
        rules: [
          {
            name: 'first floor',
            conditions: { all: [{ fact: 'floor', operator: 'lessThanInclusive', value: 1 }] },
            event: { type: 'tag', params: { tag: 'low' } },
          },
        ],
      }),
    ],
  });
  expect(
    ['32号楼一楼', '32号楼负一楼', '32号楼3楼', '32号楼顶楼'].map((text) => decide(text, {}, linli).tags.length),
  ).toEqual([1, 1, 0, 0]);
});
