import type { Example } from '@linli/core';
import { testPack } from '@linli/testing';
import { describe, expect, it } from 'vitest';

import { goodTests, pitsWith } from '../packs.ts';

const pit: Example = { name: 'pit', given: { text: '大坑' }, then: { category: 'road/pit' } };
const problems = (tests: readonly Example[]) =>
  testPack(pitsWith(tests), { threshold: { rules: 0 } }).failures.map(({ code, path, data }) => ({
    code,
    path,
    ...data,
  }));

describe('an empty suite', () => {
  it('is refused', () => {
    expect(problems([])).toEqual([{ code: 'TEST_NONE', path: '/tests' }]);
  });
});

describe('duplicates', () => {
  it.each([
    ['the same name', { ...pit, given: { text: '塌陷' } }, 'TEST_DUPLICATE_NAME', '/tests/1/name'],
    [
      'the same name but for blanks',
      { ...pit, name: ' pit ', given: { text: '塌陷' } },
      'TEST_DUPLICATE_NAME',
      '/tests/1/name',
    ],
    ['the same request', { ...pit, name: 'other' }, 'TEST_DUPLICATE_CASE', '/tests/1/given'],
    [
      'the same request, decided when it came in',
      { ...pit, name: 'other', when: {} },
      'TEST_DUPLICATE_CASE',
      '/tests/1/given',
    ],
  ])('with %s are refused', (_, other, code, path) => {
    expect(problems([pit, other])).toEqual([{ code, path, first: '/tests/0' }]);
  });

  it('are found whatever order a request is written in', () => {
    const one = { ...pit, given: { text: '大坑', channel: 'hotline', requester: { kind: 'shop', phone: '1' } } };
    const other = {
      ...pit,
      name: 'b',
      given: { requester: { phone: '1', kind: 'shop' }, channel: 'hotline', text: '大坑' },
    };
    expect(problems([one, other]).map(({ code }) => code)).toEqual(['TEST_DUPLICATE_CASE']);
  });

  it('are none where the instant of the decision differs', () => {
    expect(problems([pit, { ...pit, name: 'later', when: { at: '2026-05-06T10:00+08:00' } }])).toEqual([]);
  });
});

describe('a test that every decision meets', () => {
  const dark: Example = { name: 'dark', given: { text: '路灯不亮' }, then: { category: 'road/lamp' } };
  const vacuous = (then: Example['then'], others: readonly Example[]) =>
    problems([...others, { name: 'in question', given: { text: '井盖' }, then }]).map(({ code }) => code);

  it.each([
    ['the severity everything has', { severity: 'routine' }],
    ['no rule in particular', { rules: [] }],
    ['a rule that never holds', { notRules: ['deep'] }],
    ['no category, where no test has one', { category: null }],
  ] as const)('as it expects %s is refused', (_, then) => {
    expect(vacuous(then as unknown as Example['then'], [])).toEqual(['TEST_VACUOUS']);
  });

  it.each([
    ['a severity another test has not', { severity: 'routine' }, goodTests],
    ['no category, where another test has one', { category: null }, [dark]],
    ['a rule not to hold that holds in another test', { notRules: ['classify:road/lamp'] }, [dark]],
  ] as const)('is not one that expects %s', (_, then, others) => {
    expect(vacuous(then as unknown as Example['then'], others)).toEqual([]);
  });

  it('is told once, not as a failed expectation', () => {
    const { failures, tests } = testPack(
      pitsWith([{ name: 'x', given: { text: '井盖' }, then: { severity: 'routine' } }]),
    );
    expect(failures[0]).toMatchObject({ code: 'TEST_VACUOUS', path: '/tests/0/then', test: 'x' });
    expect(tests).toEqual([{ name: 'x', passed: false }]);
  });
});

describe('a name no decision can bring about', () => {
  it.each([
    ['category', { category: 'road/pitt' }, 'TEST_UNKNOWN_CATEGORY', '/category', 'road/pitt', 'road/pit'],
    ['lead', { lead: 'grid-workers' }, 'TEST_UNKNOWN_ROLE', '/lead', 'grid-workers', 'grid-worker'],
    ['partner', { partners: ['grid-worker', 'nobody'] }, 'TEST_UNKNOWN_ROLE', '/partners/1', 'nobody', undefined],
    ['step', { due: { resolv: '2026-03-06T10:00+08:00' } }, 'TEST_UNKNOWN_STEP', '/due/resolv', 'resolv', 'resolve'],
    ['tag', { tags: ['angry'] }, 'TEST_UNKNOWN_TAG', '/tags/0', 'angry', undefined],
    ['proposal', { proposals: ['fence-of'] }, 'TEST_UNKNOWN_PROPOSAL', '/proposals/0', 'fence-of', 'fence-off'],
    ['requirement', { requirements: ['photo'] }, 'TEST_UNKNOWN_REQUIREMENT', '/requirements/0', 'photo', undefined],
    ['rule', { rules: ['pits/depe'] }, 'TEST_UNKNOWN_RULE', '/rules/0', 'pits/depe', 'pits/deep'],
    ['rule without its pack', { notRules: ['fense'] }, 'TEST_UNKNOWN_RULE', '/notRules/0', 'fense', 'fence'],
  ] as const)('as a %s is refused, with the nearest one that exists', (_, then, code, place, name, nearest) => {
    const test = { ...pit, then: then as unknown as Example['then'] };
    expect(problems([test])).toEqual([{ code, path: `/tests/0/then${place}`, name, nearest }]);
  });
});
