import { describe, expect, it } from 'vitest';

import { type Limit, limitToString } from '@linli/time';

import { cityHallDays, isReproduced, limitsByType, patternOf, targetOf } from './city-clock.ts';
import { type BostonRequest, readBoston } from './read-boston.ts';

const AUTUMN = Date.parse('2011-10-01T00:00-04:00');
const requests = readBoston();
const limits = limitsByType(requests);
const lastClosing = Math.max(...requests.map(({ closed }) => closed?.getTime() ?? 0));

function limitOf({ type }: BostonRequest, known = limits): Limit {
  return known.get(type) ?? { parts: [] };
}

/** On time is what was closed by its target; what is open is so until the target has passed. */
function verdict({ closed }: BostonRequest, target: Date): 'ONTIME' | 'OVERDUE' {
  return (closed?.getTime() ?? lastClosing) <= target.getTime() ? 'ONTIME' : 'OVERDUE';
}

/** How many targets come about in which way. */
function patternsOf(some: readonly BostonRequest[]): Record<string, number> {
  const patterns = Map.groupBy(some, (request) => patternOf(request, limitOf(request)));
  return Object.fromEntries([...patterns].map(([pattern, { length }]) => [pattern, length]));
}

/** Prints, and gives, the share of targets that the limits reproduce. */
function shareOf(what: string, some: readonly BostonRequest[], known = limits): number {
  const reproduced = some.filter((request) => isReproduced(request, limitOf(request, known))).length;
  const patterns = JSON.stringify(patternsOf(some), null, 2);
  process.stdout.write(`Boston, ${what}: ${reproduced} of ${some.length} targets reproduced ${patterns}\n`);
  return reproduced / some.length;
}

describe.skipIf(requests.length === 0)('23,635 requests to the City of Boston (skipped without ../shared/data)', () => {
  it('are on time or overdue as the city says, wherever it says so', () => {
    const told = requests.filter((request) => request.verdict !== '');
    expect(told).toHaveLength(23_556);
    expect(told.filter((request) => request.verdict !== verdict(request, request.target))).toEqual([]);
  });

  it('are overdue where the city says nothing: 78 that were closed late, and an open one', () => {
    const untold = requests.filter((request) => request.verdict === '');
    expect(untold.filter((request) => verdict(request, request.target) === 'ONTIME')).toEqual([]);
    expect(untold.filter(({ closed }) => closed !== undefined)).toHaveLength(78);
    expect(untold).toHaveLength(79);
  });

  it('have the targets of two working days, where two business days are promised', () => {
    const twoDays = requests.filter((request) => limitToString(limitOf(request)) === '2wd');
    expect(shareOf('two business days', twoDays)).toBeGreaterThanOrEqual(0.99);
    expect(patternsOf(twoDays)).toEqual({
      'to the second': 6155,
      'form begun up to a minute before': 2858,
      'form begun up to ten minutes before': 40,
      'a limit of other types': 4,
      'put off by hand, to a whole minute': 26,
    });
  });

  it('have the targets of working days or of calendar days, by one limit for each type', () => {
    expect(shareOf('all types', requests)).toBeGreaterThanOrEqual(0.99);
    expect(patternsOf(requests)).toEqual({
      'to the second': 18_819,
      'form begun up to a minute before': 4510,
      'form begun up to ten minutes before': 140,
      'a limit of other types': 50,
      'put off by hand, to a whole minute': 104,
      'put off otherwise': 6,
      'brought forward by hand, to a whole minute': 4,
      'brought forward otherwise': 2,
    });
  });

  it('have the targets of autumn by the limits of summer', () => {
    const summer = limitsByType(requests.filter(({ opened }) => opened.getTime() < AUTUMN));
    const autumn = requests.filter(({ opened, type }) => opened.getTime() >= AUTUMN && summer.has(type));
    expect(autumn).toHaveLength(10_186);
    expect(shareOf('autumn', autumn, summer)).toBeGreaterThanOrEqual(0.99);
  });

  it('were counted without holidays: a calendar that has them misses 4,559 targets, and gains one', () => {
    const withHolidays = (request: BostonRequest) => isReproduced(request, limitOf(request), cityHallDays);
    const without = (request: BostonRequest) => isReproduced(request, limitOf(request));
    expect(requests.filter((request) => without(request) && !withHolidays(request))).toHaveLength(4559);
    expect(requests.filter((request) => withHolidays(request) && !without(request))).toHaveLength(1);
  });

  it('are on time or overdue by the limits alone, but for 65 that were nearly all given another target', () => {
    const different = requests.filter((request) => {
      const target = targetOf(request.opened, limitOf(request));
      return request.verdict !== '' && request.verdict !== verdict(request, target);
    });
    expect(patternsOf(different)).toEqual({
      'to the second': 1,
      'a limit of other types': 24,
      'put off by hand, to a whole minute': 38,
      'put off otherwise': 1,
      'brought forward by hand, to a whole minute': 1,
    });
  });
});
