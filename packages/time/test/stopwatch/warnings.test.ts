import { describe, expect, it } from 'vitest';

import { chinaCalendar, createCalendar } from '@linli/time';
import { stopwatch, type StopwatchEvent, type StopwatchOptions, type StopwatchWarning } from '@linli/time/stopwatch';

const calendar = chinaCalendar();
/** An instant of March 2026, in China: the 6th is a Friday. */
const at = (time: string) => new Date(`2026-03-${time}+08:00`);
const start: StopwatchEvent = { type: 'started', at: at('06T16:00') };
const pause = (from: string, to: string): StopwatchEvent[] => [
  { type: 'paused', at: at(from) },
  { type: 'resumed', at: at(to) },
];

/** Every warning of March. */
function given(
  limit: string,
  warnings: readonly StopwatchWarning[],
  events: readonly StopwatchEvent[] = [start],
  options: Partial<StopwatchOptions> = {},
): (readonly [Date, StopwatchWarning])[] {
  const watch = stopwatch({ limit, calendar, warnings, ...options });
  const found = watch.warningsBetween(events, at('01T00:00'), at('31T00:00'));
  return found.map(({ at: instant, warning }) => [instant, warning]);
}

describe('warnings', () => {
  it.each<[string, StopwatchWarning, string]>([
    ['10h', { share: 0.8 }, '07T00:00'],
    ['10h', { share: 1 }, '07T02:00'],
    ['10h', { share: 1.5 }, '07T07:00'],
    ['10wh', { share: 0.8 }, '09T17:00'],
    ['10wh', { share: 1.5 }, '10T17:00'],
    ['3wd', { share: 0.8 }, '11T09:48'],
    ['3wd', { share: 1 }, '11T16:00'],
    ['3d', { share: 0.5 }, '08T04:00'],
    ['3wd', { before: '4wh' }, '11T10:00'],
    ['3wd', { before: '1wd' }, '10T16:00'],
    ['3wd', { before: '2h' }, '11T14:00'],
    ['3wd', { before: '3d' }, '08T16:00'],
    ['3wd', { after: '1d' }, '12T16:00'],
    ['3wd', { after: '3wh' }, '12T10:00'],
    ['3wd', { after: '3wd' }, '16T16:00'],
    ['3wd', { after: '30min' }, '11T16:30'],
  ])('of a limit of %s at %j', (limit, warning, time) => {
    expect(given(limit, [warning])).toEqual([[at(time), warning]]);
  });

  it('before the deadline are counted in working time (glpi-project/glpi, pull request 22678)', () => {
    // Monday 17:00, four hours to respond, hours from 8 to 18; the escalation an hour before the deadline came at 00:00.
    const desk = createCalendar({
      zone: 'Asia/Shanghai',
      week: Object.fromEntries(['mon', 'tue', 'wed', 'thu', 'fri'].map((day) => [day, [['08:00', '18:00']]])),
    });
    const monday: StopwatchEvent = { type: 'started', at: at('09T17:00') };
    const warnings = [{ before: '1wh' }, { share: 1 }, { before: '3wh' }];
    expect(given('4wh', warnings, [monday], { calendar: desk })).toEqual([
      [at('10T08:00'), { before: '3wh' }],
      [at('10T10:00'), { before: '1wh' }],
      [at('10T11:00'), { share: 1 }],
    ]);
  });

  it('come at the start where the limit is shorter than the notice', () => {
    expect(given('1h', [{ before: '1d' }])).toEqual([[at('06T16:00'), { before: '1d' }]]);
  });

  it('wait until a pause is over, and come once', () => {
    const events = [start, ...pause('07T00:00', '07T10:00')];
    expect(given('10h', [{ share: 0.7 }, { share: 0.8 }, { before: '1h' }], events)).toEqual([
      [at('06T23:00'), { share: 0.7 }],
      [at('07T10:00'), { share: 0.8 }],
      [at('07T11:00'), { before: '1h' }],
    ]);
  });

  it('come although a pause began too late to matter', () => {
    const events: StopwatchEvent[] = [start, { type: 'paused', at: at('07T03:00') }];
    expect(given('10h', [{ after: '1d' }], events)).toEqual([[at('08T02:00'), { after: '1d' }]]);
  });

  it('come again after an extension that puts them off', () => {
    const events: StopwatchEvent[] = [start, { type: 'extended', at: at('07T01:00') }];
    expect(given('10h', [{ share: 0.8 }], events)).toEqual([
      [at('07T00:00'), { share: 0.8 }],
      [at('07T08:00'), { share: 0.8 }],
    ]);
  });

  it('come at once when another limit makes them overdue, and not again', () => {
    const events: StopwatchEvent[] = [start, { type: 'retargeted', at: at('08T00:00'), limit: '10h' }];
    expect(given('5d', [{ share: 0.8 }, { share: 0.1 }], events)).toEqual([
      [at('07T04:00'), { share: 0.1 }],
      [at('08T00:00'), { share: 0.8 }],
    ]);
  });

  it('end with the stop, also one at the very instant', () => {
    const stop = (time: string): StopwatchEvent => ({ type: 'stopped', at: at(time) });
    expect(given('10h', [{ share: 1 }], [start, stop('07T02:00')])).toEqual([]);
    expect(given('10h', [{ share: 1 }], [start, stop('07T02:00:00.001')])).toHaveLength(1);
  });

  it('belong to the look that reaches them, not to the one that begins with them', () => {
    const watch = stopwatch({ limit: '10h', calendar, warnings: [{ share: 1 }] });
    expect(watch.warningsBetween([start], at('07T00:00'), at('07T02:00'))).toHaveLength(1);
    expect(watch.warningsBetween([start], at('07T02:00'), at('07T03:00'))).toEqual([]);
    expect(watch.warningsBetween([], at('07T02:00'), at('07T03:00'))).toEqual([]);
  });

  it('of a limit without working time come when it is due', () => {
    const saturday: StopwatchEvent = { type: 'started', at: at('07T08:00') };
    expect(given('1wd', [{ share: 0.5 }], [saturday])).toEqual([[at('09T08:00'), { share: 0.5 }]]);
  });
});

describe('the next change', () => {
  const watch = stopwatch({ limit: '10h', calendar, warnings: [{ share: 0.8 }, { share: 1 }, { after: '1h' }] });

  it('goes from warning to due instant to the warnings after it', () => {
    const changes = [];
    for (
      let next = watch.nextChange([start], at('06T16:00'));
      next !== undefined;
      next = watch.nextChange([start], next.at)
    ) {
      changes.push(next);
    }
    expect(changes).toEqual([
      { at: at('07T00:00'), resumes: false, due: false, warnings: [{ share: 0.8 }] },
      { at: at('07T02:00'), resumes: false, due: true, warnings: [{ share: 1 }] },
      { at: at('07T03:00'), resumes: false, due: false, warnings: [{ after: '1h' }] },
    ]);
  });

  it('is the end of a suspension, with the warnings that waited for it', () => {
    const until = at('09T00:00');
    const parked: StopwatchEvent = { type: 'suspended', at: at('07T00:00'), until };
    expect(watch.nextChange([start, parked], at('07T00:00'))).toEqual({
      at: until,
      resumes: true,
      due: false,
      warnings: [{ share: 0.8 }],
    });
    expect(watch.nextChange([start, parked], until)?.at).toEqual(at('09T02:00'));
  });

  it.each<[string, StopwatchEvent[]]>([
    ['before the start', []],
    ['in a pause that nothing ends', [start, { type: 'paused', at: at('06T17:00') }]],
    ['after the stop', [start, { type: 'stopped', at: at('06T17:00') }]],
  ])('does not come %s', (_, events) => {
    expect(watch.nextChange(events, at('06T18:00'))).toBeUndefined();
  });

  it('is not the due instant that another limit has put into the past', () => {
    const shorter: StopwatchEvent = { type: 'retargeted', at: at('06T18:00'), limit: '1h' };
    const bare = stopwatch({ limit: '10h', calendar });
    expect(bare.nextChange([start, shorter], at('06T18:00'))).toBeUndefined();
  });
});
