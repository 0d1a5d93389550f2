import { describe, expect, it } from 'vitest';

import { dateFindings } from '../../src/check/dates.ts';
import type { CheckOptions } from '../../src/check/options.ts';
import { ask, rule } from '../support/writing.ts';

const dated = (from?: string, until?: string) =>
  rule('deep', { all: [ask('depth', 'greaterThan', 1)] }, { ...(from && { from }), ...(until && { until }) });

/** Code, place, name and days of what is found. */
function found(rules: Parameters<typeof dateFindings>[0], options: Partial<CheckOptions> = {}) {
  return dateFindings(rules, { facts: { depth: 'number' }, ...options }).map(({ code, rules: names, path, data }) =>
    [code, ...names, path, data['name'], data['day'], data['on'] ?? '–'].join(' '),
  );
}

describe('a date', () => {
  it.each<readonly [string, string | undefined, string | undefined, string | undefined, readonly string[]]>([
    ['twenty years ahead may be meant', undefined, '2046-10-01', '2026-10-01', []],
    [
      'a day later is far away',
      undefined,
      '2046-10-02',
      '2026-10-01',
      ['CHECK_FAR_DATE deep /0/until deep 2046-10-02 –'],
    ],
    ['twenty years back may be meant', '2006-10-01', undefined, '2026-10-01', []],
    [
      'a day before is far away',
      '2006-09-30',
      undefined,
      '2026-10-01',
      ['CHECK_FAR_DATE deep /0/from deep 2006-09-30 –'],
    ],
    ['of this century may be meant, whenever that is', '1971-01-01', '2100-01-01', undefined, []],
    [
      'of the next one is far away',
      undefined,
      '2100-01-02',
      undefined,
      ['CHECK_FAR_DATE deep /0/until deep 2100-01-02 –'],
    ],
    [
      'before the day of the check has passed',
      undefined,
      '2026-09-30',
      '2026-10-01',
      ['CHECK_EXPIRED deep /0/until deep 2026-09-30 2026-10-01'],
    ],
    ['on the day of the check has not', undefined, '2026-10-01', '2026-10-01', []],
    ['from which something counts does not pass', '2026-09-30', undefined, '2026-10-01', []],
  ])('%s', (_, from, until, on, expected) => {
    expect(found([dated(from, until)], on === undefined ? {} : { on })).toEqual(expected);
  });

  it('of a parameter stands where its value does', () => {
    const parameters = {
      'pit/old~': [
        { value: 1, until: '1999-12-31' },
        { value: 2, from: '2000-01-01', until: '2026-01-31' },
        { value: 3, from: '2026-02-01', until: '2026-09-30' },
      ],
      lasting: [
        { value: 1, until: '2026-01-31' },
        { value: 2, from: '2026-02-01' },
      ],
    };
    expect(found([], { parameters, on: '2026-10-01' })).toEqual([
      'CHECK_FAR_DATE /parameters/pit~1old~0/0/until pit/old~ 1999-12-31 –',
      'CHECK_FAR_DATE /parameters/pit~1old~0/1/from pit/old~ 2000-01-01 –',
      'CHECK_EXPIRED /parameters/pit~1old~0 pit/old~ 2026-09-30 2026-10-01',
    ]);
    expect(found([], { parameters, on: '2026-09-30' })).toHaveLength(2);
  });
});
