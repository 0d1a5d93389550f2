import { describe, expect, it } from 'vitest';

import { compile, type FactDeclarations, type OperatorDefinition, validate } from '@linli/rules';
import { regexOperators } from '@linli/rules/regex';
import { fixedClock, timeOperators } from '@linli/rules/time';
import { unitOperators } from '@linli/rules/units';

const facts: FactDeclarations = {
  text: 'string',
  at: 'instant',
  depth: 'number',
  measured: 'string',
  texts: 'string[]',
  people: { type: 'object[]', fields: { age: 'number', name: 'string' } },
};
const set = (operators: readonly OperatorDefinition[]) => {
  const rulesFor = (fact: string, operator: string, value: unknown) => [
    { name: 'r', event: { type: 't' }, conditions: { all: [{ fact, operator, value }] } },
  ];
  return {
    holds: (fact: string, operator: string, value: unknown, actual: unknown) =>
      compile(rulesFor(fact, operator, value), { facts, operators }).evaluate({ [fact]: actual }).length === 1,
    codes: (fact: string, operator: string, value: unknown) =>
      validate(rulesFor(fact, operator, value), { facts, operators }).map(({ code, path }) => `${code} ${path}`),
    errors: (fact: string, operator: string, value: unknown) =>
      validate(rulesFor(fact, operator, value), { facts, operators }),
  };
};
const value = '/0/conditions/all/0/value';

describe('patterns', () => {
  const { holds, codes, errors } = set(regexOperators);

  it.each([
    ['漏.{0,3}水', '楼上漏了很水', true],
    ['漏.{0,3}水', '楼上漏了很多很多水', false],
    ['^\\d+号楼$', '32号楼', true],
    ['^\\d+号楼$', '在32号楼', false],
    ['(?i)wifi', 'WiFi坏了', true],
    ['a', undefined, false],
    ['1', 1, false],
  ])('%s in %j: %s', (pattern, text, expected) => {
    expect(holds('text', 'matches', pattern, text)).toBe(expected);
  });

  it.each([
    ['(a+)+$', false],
    ['(a|a)*$', true],
    ['\\s+$', false],
    ['(a*)*b', false],
  ])('%s on 100,000 characters comes to an end', (pattern, expected) => {
    expect(holds('text', 'matches', pattern, `${'a'.repeat(100_000)}!`)).toBe(expected);
    expect(holds('text', 'matches', pattern, `${' '.repeat(100_000)}!`)).toBe(expected);
  });

  it.each(['(?<=a)b', '(?!a)b', '(a)\\1', '(a{1000}){1000}', '(', 'a'.repeat(1001)])('%s is refused', (pattern) => {
    expect(codes('text', 'matches', pattern)).toEqual([`PACK_REGEX ${value}`]);
  });

  it('that are no text are refused', () => {
    expect(codes('text', 'matches', 5)).toEqual([`PACK_TYPE ${value}`]);
    expect(codes('text', 'matches', { fact: 'measured' })).toEqual([`PACK_TYPE ${value}`]);
  });

  it('are told apart in what an error says', () => {
    expect(errors('text', 'matches', '(a')[0]).toMatchObject({
      data: { pattern: '"(a"' },
      cause: { cause: expect.any(Error) },
    });
  });

  it('may stand behind decorators', () => {
    expect(holds('texts', 'someFact:matches', '^b', ['ab', 'bc'])).toBe(true);
    expect(holds('text', 'someValue:matches', ['^x', '^b'], 'bc')).toBe(true);
    expect(holds('text', 'everyValue:not:matches', ['^x', '^y'], 'bc')).toBe(true);
  });
});

describe('times', () => {
  const shanghai = fixedClock(480);
  const { holds, codes } = set(
    timeOperators({
      civil: shanghai,
      isWorkingTime: (at) => shanghai(at).minute >= 540,
      isWorkingDay: (at) => shanghai(at).weekday <= 5,
    }),
  );

  it.each([
    ['2026-09-28T00:00:00+08:00', 1, 0],
    ['2026-09-27T16:00:00Z', 1, 0],
    ['2026-10-04T23:59:59+08:00', 7, 1439],
    ['1969-12-31T23:59:00Z', 4, 479],
    ['1969-12-31T15:59:00Z', 3, 1439],
  ])('%s is weekday %i, minute %i in Shanghai', (at, weekday, minute) => {
    expect(shanghai(Date.parse(at))).toEqual({ weekday, minute });
  });

  it.each<readonly [string, unknown, unknown, boolean]>([
    ['onWeekday', [6, 7], '2026-10-03T08:00:00+08:00', true],
    ['onWeekday', [6, 7], '2026-10-02T23:00:00+08:00', false],
    ['onWeekday', [1], 'Monday', false],
    ['betweenTimes', ['08:30', '12:00'], '2026-10-02T08:30:00+08:00', true],
    ['betweenTimes', ['08:30', '12:00'], '2026-10-02T11:59:59+08:00', true],
    ['betweenTimes', ['08:30', '12:00'], '2026-10-02T12:00:00+08:00', false],
    ['betweenTimes', ['08:30', '12:00'], '2026-10-02T08:29:59+08:00', false],
    ['betweenTimes', ['22:00', '06:00'], '2026-10-02T23:00:00+08:00', true],
    ['betweenTimes', ['22:00', '06:00'], '2026-10-02T05:59:00+08:00', true],
    ['betweenTimes', ['22:00', '06:00'], '2026-10-02T06:00:00+08:00', false],
    ['betweenTimes', ['22:00', '24:00'], '2026-10-02T23:59:00+08:00', true],
    ['betweenTimes', ['22:00', '24:00'], '2026-10-02T00:00:00+08:00', false],
    ['betweenTimes', ['00:00', '24:00'], undefined, false],
    ['duringWorkingTime', true, '2026-10-02T09:00:00+08:00', true],
    ['duringWorkingTime', false, '2026-10-02T08:59:00+08:00', true],
    ['duringWorkingTime', true, '2026-10-02T08:59:00+08:00', false],
    ['duringWorkingTime', false, undefined, false],
    ['onWorkingDay', true, '2026-10-02T08:00:00+08:00', true],
    ['onWorkingDay', true, '2026-10-03T08:00:00+08:00', false],
    ['onWorkingDay', false, '2026-10-03T08:00:00+08:00', true],
  ])('%s %j of %j is %s', (operator, wanted, at, expected) => {
    expect(holds('at', operator, wanted, at)).toBe(expected);
  });

  it.each([
    ['onWeekday', []],
    ['onWeekday', [0]],
    ['onWeekday', [8]],
    ['onWeekday', [1.5]],
    ['onWeekday', 1],
    ['betweenTimes', ['08:30']],
    ['betweenTimes', ['8:30', '12:00']],
    ['betweenTimes', ['08:30', '24:01']],
    ['betweenTimes', ['08:60', '12:00']],
    ['betweenTimes', [830, 1200]],
    ['duringWorkingTime', 'yes'],
    ['onWorkingDay', 1],
  ])('%s refuses %j', (operator, wanted) => {
    expect(codes('at', operator, wanted)).toEqual([`PACK_TYPE ${value}`]);
  });

  it('ask about working time only where the clock can tell', () => {
    expect(timeOperators({ civil: shanghai }).map(({ name }) => name)).toEqual(['onWeekday', 'betweenTimes']);
  });
});

describe('numbers with units', () => {
  const { holds, codes } = set(unitOperators);

  it.each<readonly [string, string, string, unknown, boolean]>([
    ['measured', 'atLeast', '30cm', '0.3米', true],
    ['measured', 'atLeast', '30cm', '29 厘米', false],
    ['measured', 'atMost', '30cm', '300 mm', true],
    ['measured', 'atMost', '30cm', '0.31m', false],
    ['depth', 'atLeast', '30cm', 0.3, true],
    ['depth', 'atLeast', '2 km', 1999, false],
    ['measured', 'atLeast', '1亩', '700㎡', true],
    ['measured', 'atMost', '1h', '59分钟', true],
    ['measured', 'atLeast', '10kV', '9000V', false],
    ['measured', 'atLeast', '1 t', '2100斤', true],
    ['measured', 'atLeast', '1m', '2kg', false],
    ['measured', 'atMost', '1m', '0.5kg', false],
    ['measured', 'atMost', '1m', '深', false],
    ['measured', 'atMost', '1m', '5', false],
    ['measured', 'atMost', '1m', undefined, false],
    ['measured', 'atMost', '1m', '1 constructor', false],
  ])('%s %s %s of %j is %s', (fact, operator, wanted, actual, expected) => {
    expect(holds(fact, operator, wanted, actual)).toBe(expected);
  });

  it.each(['30', '30 feet', '-3m', 'm', '3 toString', 30])('refuse %j', (wanted) => {
    expect(codes('depth', 'atLeast', wanted)).toEqual([`PACK_TYPE ${value}`]);
  });
});

describe('questions about elements', () => {
  const { codes } = set([]);

  it.each<readonly [string, unknown, readonly string[]]>([
    ['no list', { path: 'age', operator: 'equal', value: 1 }, [`PACK_TYPE ${value}`]],
    ['nothing', [], [`PACK_EMPTY ${value}`]],
    ['something else', ['age'], [`PACK_TYPE ${value}/0`]],
    ['a fact as value', { fact: 'people' }, [`PACK_TYPE ${value}`]],
    ['an unknown property', [{ path: 'aeg', operator: 'equal', value: 1 }], [`PACK_FACT ${value}/0/path`]],
    ['an unknown operator', [{ path: 'age', operator: 'eqal', value: 1 }], [`PACK_OPERATOR ${value}/0/operator`]],
    ['a value of another type', [{ path: 'age', operator: 'equal', value: 'a' }], [`PACK_TYPE ${value}/0/value`]],
    [
      'an operator of another type',
      [{ path: 'name', operator: 'greaterThan', value: 1 }],
      [`PACK_TYPE ${value}/0/operator`],
    ],
    ['an unknown key', [{ path: 'age', operater: 'equal', value: 1 }], [`PACK_KEY ${value}/0/operater`]],
    ['no operator', [{ path: 'age', value: 1 }], [`PACK_TYPE ${value}/0`]],
    ['no value', [{ path: 'age', operator: 'equal' }], [`PACK_TYPE ${value}/0`]],
    ['a path that is run', [{ path: '$..age', operator: 'equal', value: 1 }], [`PACK_PATH_FORBIDDEN ${value}/0/path`]],
  ])('refuse %s', (_, wanted, expected) => {
    expect(codes('people', 'someItem', wanted)).toEqual(expected);
  });

  it('are asked of lists only', () => {
    expect(codes('text', 'someItem', [{ operator: 'equal', value: 'a' }])).toEqual([
      'PACK_TYPE /0/conditions/all/0/operator',
    ]);
    expect(codes('texts', 'everyItem', [{ operator: 'equal', value: 'a' }])).toEqual([]);
  });
});
