import { type Pack, readInstant, type Step } from '@linli/core';
import { type Calendar, isWorkingDay, nextWorkingTime, parseLimit, previousWorkingTime } from '@linli/time';

import type { Setting } from '../setting.ts';
import { decisionInstant, type Run } from '../suite/run.ts';
import type { Boundary } from './boundary.ts';
import { wallText } from './outcome.ts';
import type { Variation } from './variation.ts';

const MINUTE = 60_000;
const DAY = 86_400_000;
/** Days without work in a row that make a holiday: more than a weekend. */
const holidayDays = 3;
const daysAhead = 400;

/** Limits in working time of steps that start at open, each begun a minute before, during and after a holiday. */
export function holidayBoundaries(setting: Setting): Boundary[] {
  const { pack, own } = setting;
  return Object.entries(pack.plans).flatMap(([plan, { steps }]) =>
    Object.entries(steps)
      .filter(([, step]) => own.plan(plan) && countsWorkingTime(step, pack))
      .map(([name]): Boundary => {
        const isTimed = ({ decision }: Pick<Run, 'decision'>) =>
          decision?.timeBoxes.some((box) => box.plan === `${pack.id}/${plan}` && box.step === name) ?? false;
        return {
          path: `/plans/${plan}/steps/${name}/limit`,
          what: `${plan}/${name}`,
          variations: (run) => (isTimed(run) ? aroundHoliday(run, setting) : []),
          shows: (decided) => decided.every(isTimed),
        };
      }),
  );
}

function countsWorkingTime({ limit, start }: Step, pack: Pack): boolean {
  if (limit === undefined || start !== 'open') return false;
  const texts =
    typeof limit === 'string' ? [limit] : pack.parameters[limit.parameter]?.values.map(({ value }) => value);
  const units = (texts ?? []).flatMap((text) => parseLimit(String(text)).parts.map(({ unit }) => unit));
  return units.some((unit) => unit === 'wd' || unit === 'wh');
}

function aroundHoliday({ example }: Run, setting: Setting): Variation[] {
  const { calendar } = setting;
  const received = readInstant(example.given['receivedAt'] ?? decisionInstant(example, setting));
  const within = nextHoliday(received, calendar);
  if (within === undefined) return [];
  const instants = {
    'before-holiday': new Date(previousWorkingTime(within, calendar).getTime() - MINUTE),
    'in-holiday': within,
    'after-holiday': nextWorkingTime(within, calendar),
  } as const;
  return Object.entries(instants).map(([side, instant]) => {
    const receivedAt = wallText(instant, calendar);
    return { side: side as keyof typeof instants, value: receivedAt, given: { ...example.given, receivedAt } };
  });
}

/** The same hour on the first day of the next holiday; none where the calendar has no holiday within a year. */
function nextHoliday(from: Date, calendar: Calendar): Date | undefined {
  let off = 0;
  for (let day = 1; day <= daysAhead; day++) {
    const instant = new Date(from.getTime() + day * DAY);
    off = isWorkingDay(instant, calendar) ? 0 : off + 1;
    if (off === holidayDays) return new Date(instant.getTime() - (holidayDays - 1) * DAY);
  }
  return undefined;
}
