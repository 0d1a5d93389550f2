import { dutyRota, recurrenceOf } from '@linli/core/assembly';
import { chinaCalendar } from '@linli/time';
import { occurrences } from '@linli/time/recurrence';
import { describe, expect, it } from 'vitest';

import { assemblyPack } from '../src/index.ts';

const calendar = chinaCalendar();
const meetings = assemblyPack.assemblies['listening']?.meetings ?? {};
const meeting = (name: string) => {
  const found = meetings[name];
  if (found === undefined) throw new Error(`no meeting ${name}`);
  return found;
};
const datesOf = (name: string, from: string, to: string) =>
  [...occurrences(recurrenceOf(meeting(name), calendar), { from, to })].map(({ date }) => date);

describe('meetings', () => {
  it('on Fridays are left out where the Friday is off', () => {
    expect(datesOf('friday', '2026-04-24', '2026-05-16')).toEqual(['2026-04-24', '2026-05-08', '2026-05-15']);
  });

  it('on the 15th go on to the next working day', () => {
    expect(datesOf('monthly', '2026-01-01', '2026-04-01')).toEqual(['2026-01-15', '2026-02-24', '2026-03-16']);
  });

  it('are led in turn, and a Friday that is left out keeps the order', () => {
    const rota = dutyRota(meeting('friday'), ['wang', 'li'], { calendar, starts: '2026-04-24' });
    const turns = rota.turnsBetween({ from: '2026-04-24', to: '2026-05-16' });
    expect(turns.map(({ date, person }) => [date, person])).toEqual([
      ['2026-04-24', 'wang'],
      ['2026-05-08', 'li'],
      ['2026-05-15', 'wang'],
    ]);
  });
});
