import { describe, expect, it } from 'vitest';

import { chinaCalendar, createCalendar, isWorkingDay } from '@linli/time';
import { formatTurns, rota, type RotaOptions, type Turn } from '@linli/time/rota';

const calendar = chinaCalendar();
const at = (text: string) => new Date(`${text}+08:00`);
const people = ['Wang', 'Li', 'Zhao', 'Chen'];
const fridays: RotaOptions['over'] = { every: { weekday: 'fri' }, starts: '2026-04-24', calendar, dayOff: 'skip' };
const daily: RotaOptions['over'] = { every: { days: 1 }, starts: '2026-03-02', calendar };
const dayAndNight = [
  { name: 'night', from: '20:00', to: '08:00' },
  { name: 'day', from: '08:00', to: '20:00' },
];
const line = ({ date, shift, person, number }: Turn) => `${date} ${shift} ${person} ${number}`.replace('  ', ' ');
const lines = (options: RotaOptions, from: string, to: string): string[] =>
  rota(options)
    .turnsBetween({ from, to })
    .map((turn) => line(turn));

describe('turns in order', () => {
  it.each([
    [
      'keep-order',
      ['2026-04-24 Wang 1', '2026-05-08 Li 2', '2026-05-15 Zhao 3', '2026-05-22 Chen 4', '2026-05-29 Wang 5'],
    ],
    [
      'use-turn',
      ['2026-04-24 Wang 1', '2026-05-08 Zhao 3', '2026-05-15 Chen 4', '2026-05-22 Wang 5', '2026-05-29 Li 6'],
    ],
  ] as const)('B31: a rota of four on Fridays, and 1 May is a holiday: %s', (skipped, expected) => {
    expect(lines({ people, over: fridays, skipped }, '2026-04-20', '2026-06-01')).toEqual(expected);
    expect(rota({ people, over: fridays, skipped }).onDutyAt(at('2026-05-01T10:00'))).toEqual([]);
  });

  it('last a whole day where there are no shifts', () => {
    const [turn] = rota({ people, over: fridays }).onDutyAt(at('2026-05-08T00:00'));
    expect(turn).toEqual({
      person: 'Li',
      planned: 'Li',
      changes: [],
      absences: [],
      number: 2,
      date: '2026-05-08',
      shift: '',
      from: at('2026-05-08T00:00'),
      to: at('2026-05-09T00:00'),
      begins: '2026-05-08 00:00',
      ends: '2026-05-09 00:00',
    });
    expect(rota({ people, over: fridays }).onDutyAt(at('2026-05-09T00:00'))).toEqual([]);
  });

  it('go through the shifts of each day, also over midnight', () => {
    const shifts = { people: ['Wang', 'Li', 'Zhao'], over: daily, shifts: dayAndNight };
    expect(lines(shifts, '2026-03-03', '2026-03-04')).toEqual([
      '2026-03-02 night Li 2',
      '2026-03-03 day Zhao 3',
      '2026-03-03 night Wang 4',
    ]);
    const onDuty = (time: string) =>
      rota(shifts)
        .onDutyAt(at(time))
        .map(({ person }) => person);
    expect(onDuty('2026-03-03T07:59')).toEqual(['Li']);
    expect(onDuty('2026-03-03T08:00')).toEqual(['Zhao']);
    expect(onDuty('2026-03-02T07:59')).toEqual([]);
  });

  it('last until the next one where a shift has no end', () => {
    const onCall = { people, over: { ...fridays, ends: '2026-05-15' }, shifts: [{ name: 'on call', from: '09:00' }] };
    const ends = rota(onCall)
      .turnsBetween({ from: '2026-04-01', to: '2026-06-01' })
      .map(({ person, ends: end }) => `${person} ${end}`);
    expect(ends).toEqual(['Wang 2026-05-08 09:00', 'Li 2026-05-15 09:00', 'Zhao 2026-05-16 00:00']);
    expect(
      rota(onCall)
        .onDutyAt(at('2026-05-05T12:00'))
        .map(({ person }) => person),
    ).toEqual(['Wang']);
    // The end of the last turn asked for is that of the turn after it.
    expect(rota({ ...onCall, over: fridays }).onDutyAt(at('2026-05-15T12:00'))[0]?.ends).toBe('2026-05-22 09:00');
  });

  it('keep their person when a day is rolled or moved, and merge when two fall together', () => {
    const rolled: RotaOptions['over'] = { ...fridays, dayOff: 'forward' };
    expect(lines({ people, over: rolled }, '2026-05-01', '2026-05-10')).toEqual([
      '2026-05-06 Li 2',
      '2026-05-08 Zhao 3',
    ]);
    const moved = {
      ...fridays,
      except: { moved: { '2026-05-15': { to: '2026-05-06' }, '2026-05-22': { to: '2026-05-29' } } },
    };
    expect(lines({ people, over: moved }, '2026-05-01', '2026-06-10')).toEqual([
      '2026-05-06 Zhao 3',
      '2026-05-08 Li 2',
      '2026-05-29 Chen 4',
      '2026-06-05 Wang 5',
    ]);
    const everyDay = { ...daily, dayOff: 'forward' } as const;
    expect(lines({ people, over: everyDay }, '2026-03-06', '2026-03-11')).toEqual([
      '2026-03-06 Wang 5',
      '2026-03-09 Li 6',
      '2026-03-10 Zhao 7',
    ]);
  });

  it('C25: a patrol left out for a red alert takes no turn, and one put in does', () => {
    const over = {
      ...daily,
      except: { out: { '2026-03-03': 'red alert' }, added: { '2026-02-28': 'rehearsal', '2026-03-04': 'twice' } },
    };
    expect(lines({ people, over }, '2026-02-01', '2026-03-06')).toEqual([
      '2026-02-28 Wang 1',
      '2026-03-02 Li 2',
      '2026-03-04 Zhao 3',
      '2026-03-05 Chen 4',
    ]);
    const after = {
      every: { days: 1 },
      starts: '2026-03-02',
      ends: '2026-03-02',
      calendar,
      except: { added: { '2026-03-09': '' } },
    } as const;
    expect(lines({ people, over: after }, '2026-03-01', '2026-04-01')).toEqual([
      '2026-03-02 Wang 1',
      '2026-03-09 Li 2',
    ]);
  });

  it('rolled back come before their date', () => {
    const over: RotaOptions['over'] = { every: { dayOfMonth: 15 }, starts: '2026-01-15', calendar, dayOff: 'back' };
    expect(lines({ people, over }, '2026-02-14', '2026-02-15')).toEqual(['2026-02-14 Li 2']);
  });

  it('end with a pattern that always falls on days off', () => {
    const over: RotaOptions['over'] = { every: { weekday: 'sun' }, starts: '2026-10-01', calendar, dayOff: 'skip' };
    expect(lines({ people, over }, '2026-10-01', '2026-12-01')).toEqual([]);
  });
});

describe('changes', () => {
  const swap = {
    swap: [{ date: '2026-05-08' }, { date: '2026-05-15' }],
    at: at('2026-05-02T09:00'),
    reason: 'training',
  } as const;
  const cover = { cover: { date: '2026-05-08' }, person: 'Sun', at: at('2026-05-07T09:00') } as const;

  it('B31: a swap is logged with both turns, and the plan stays as it was', () => {
    const changed = rota({ people, over: fridays, changes: [swap] }).turnsBetween({
      from: '2026-05-01',
      to: '2026-05-30',
    });
    expect(changed.map(({ person, planned, changes }) => [person, planned, changes])).toEqual([
      ['Zhao', 'Li', [swap]],
      ['Li', 'Zhao', [swap]],
      ['Chen', 'Chen', []],
      ['Wang', 'Wang', []],
    ]);
  });

  it('build on each other in the order in which they were agreed', () => {
    for (const changes of [
      [swap, cover],
      [cover, swap],
    ]) {
      const [one, other] = rota({ people, over: fridays, changes }).turnsBetween({
        from: '2026-05-08',
        to: '2026-05-16',
      });
      expect([one?.person, other?.person]).toEqual(['Sun', 'Li']);
      expect(one?.changes).toEqual([swap, cover]);
    }
    const before = { ...cover, at: at('2026-05-01T09:00') };
    const [one, other] = rota({ people, over: fridays, changes: [swap, before] }).turnsBetween({
      from: '2026-05-08',
      to: '2026-05-16',
    });
    expect([one?.person, other?.person]).toEqual(['Zhao', 'Sun']);
  });

  it('name the shift where a day has several', () => {
    const shifts = { people, over: daily, shifts: dayAndNight };
    const night = { ...cover, cover: { date: '2026-03-03', shift: 'night' } };
    expect(lines({ ...shifts, changes: [night] }, '2026-03-03', '2026-03-04')).toEqual([
      '2026-03-02 night Li 2',
      '2026-03-03 day Zhao 3',
      '2026-03-03 night Sun 4',
    ]);
    expect(() => rota({ ...shifts, changes: [{ ...cover, cover: { date: '2026-03-03' } }] })).toThrow(
      'There is no one turn on 2026-03-03. The shifts of that day: day, night.',
    );
  });

  it('are explained in both languages', () => {
    const absences = [{ person: 'Li', from: at('2026-05-15T12:00'), to: at('2026-05-15T14:00'), reason: 'doctor' }];
    const turns = rota({ people, over: fridays, changes: [swap, cover], absences }).turnsBetween({
      from: '2026-05-08',
      to: '2026-05-23',
    });
    expect(formatTurns(turns, 'en').split('\n')).toEqual([
      '2026-05-08 00:00 to 2026-05-09 00:00  Sun: turn 2, instead of Li, swapped for training, covered',
      '2026-05-15 00:00 to 2026-05-16 00:00  Li: turn 3, instead of Zhao, swapped for training, absent for doctor',
      '2026-05-22 00:00 to 2026-05-23 00:00  Chen: turn 4',
    ]);
    expect(formatTurns(turns.slice(0, 2), 'zh-CN').split('\n')).toEqual([
      '2026-05-08 00:00 至 2026-05-09 00:00  Sun：第2班，代Li，换班：training，代班',
      '2026-05-15 00:00 至 2026-05-16 00:00  Li：第3班，代Zhao，换班：training，缺勤：doctor',
    ]);
    const night = {
      people,
      over: daily,
      shifts: dayAndNight,
      absences: [{ person: 'Wang', from: 0, to: at('2027-01-01T00:00') }],
    };
    const [shift] = rota(night).turnsBetween({ from: '2026-03-02', to: '2026-03-03' });
    expect(formatTurns(shift === undefined ? [] : [shift], 'en')).toBe(
      '2026-03-02 08:00 to 2026-03-02 20:00  day  Wang: turn 1, absent',
    );
  });
});

describe('gaps', () => {
  const absence = { person: 'Li', from: at('2026-05-08T12:00'), to: at('2026-05-08T13:00'), reason: 'doctor' };

  it('B31: an absence leaves a gap in the turn, and only there', () => {
    const duty = rota({ people, over: fridays, absences: [absence] });
    const [gap, ...others] = duty.gapsBetween({ from: '2026-04-01', to: '2026-06-01' });
    expect(gap).toMatchObject({ from: absence.from, to: absence.to, turns: [{ person: 'Li', absences: [absence] }] });
    expect(others).toEqual([]);
    expect(duty.onDutyAt(at('2026-05-08T11:59'))).toHaveLength(1);
    expect(duty.onDutyAt(at('2026-05-08T12:00'))).toEqual([]);
    expect(duty.onDutyAt(at('2026-05-08T13:00'))).toHaveLength(1);
  });

  it('are closed by a cover', () => {
    const cover = { cover: { date: '2026-05-08' }, person: 'Sun', at: 0 };
    const duty = rota({ people, over: fridays, absences: [absence], changes: [cover] });
    expect(duty.gapsBetween({ from: '2026-04-01', to: '2026-06-01' })).toEqual([]);
  });

  it('are named in the working time that must be covered', () => {
    const duty = rota({ people, over: daily, shifts: [{ name: 'morning', from: '08:00', to: '12:00' }] });
    const gaps = duty.gapsBetween({ from: '2026-03-06', to: at('2026-03-09T15:00') }, calendar);
    expect(gaps).toEqual([
      { from: at('2026-03-06T14:00'), to: at('2026-03-06T18:00'), turns: [] },
      { from: at('2026-03-09T14:00'), to: at('2026-03-09T15:00'), turns: [] },
    ]);
    const nights = createCalendar({ zone: 'Asia/Shanghai', week: { thu: [['22:00', '06:00']] } });
    expect(duty.gapsBetween({ from: '2026-03-06', to: '2026-03-07' }, nights)).toEqual([
      { from: at('2026-03-06T00:00'), to: at('2026-03-06T06:00'), turns: [] },
    ]);
    expect(duty.gapsBetween({ from: '2026-03-07', to: '2026-03-06' }, calendar)).toEqual([]);
  });

  it('C07: a team of children is free on days off, and not on a school day', () => {
    const free = createCalendar({
      zone: 'Asia/Shanghai',
      week: { sat: [['09:00', '11:00']], sun: [['09:00', '11:00']] },
      dates: { '2026-05-01': { hours: [['09:00', '11:00']], name: '劳动节' }, '2026-05-09': [] },
    });
    const over: RotaOptions['over'] = { every: { days: 1 }, starts: '2026-04-29', calendar: free, dayOff: 'skip' };
    expect(lines({ people: ['team A', 'team B'], over }, '2026-04-29', '2026-05-11')).toEqual([
      '2026-05-01 team A 1',
      '2026-05-02 team B 2',
      '2026-05-03 team A 3',
      '2026-05-10 team B 4',
    ]);
    expect(isWorkingDay(at('2026-04-29T10:00'), free)).toBe(false);
  });
});

describe('what cannot be a rota', () => {
  const change = { cover: { date: '2026-05-01' }, person: 'Sun', at: 0 };
  it.each<[string, string, Partial<RotaOptions>]>([
    ['TIME_ROTA_PEOPLE', '/people', { people: [] }],
    ['TIME_ROTA_PEOPLE', '/people', { people: ['Wang', 'Li', 'Wang'] }],
    ['TIME_RECURRENCE_START', '/over/starts', { over: { every: { weekday: 'fri' }, calendar } }],
    ['TIME_ROTA_SHIFT', '/shifts', { shifts: [] }],
    [
      'TIME_ROTA_SHIFT',
      '/shifts',
      {
        shifts: [
          { name: 'a', from: '08:00' },
          { name: 'a', from: '12:00' },
        ],
      },
    ],
    ['TIME_TIME_OF_DAY', '/shifts/0/from', { shifts: [{ name: 'a', from: '8' }] }],
    ['TIME_HOURS', '/shifts/0/0', { shifts: [{ name: 'a', from: '08:00', to: '25:00' }] }],
    [
      'TIME_OPTION',
      '/shifts/0/until',
      { shifts: [JSON.parse('{ "name": "a", "from": "08:00", "until": "09:00" }') as { name: string; from: string }] },
    ],
    ['TIME_OPTION', '/skipped', JSON.parse('{ "skipped": "keep" }') as Partial<RotaOptions>],
    ['TIME_OPTION', '/over/at', { over: { ...fridays, ...(JSON.parse('{ "at": "09:00" }') as object) } }],
    ['TIME_ROTA_TURN', '/changes/0/cover', { changes: [change] }],
    [
      'TIME_ROTA_TURN',
      '/changes/0/swap/1',
      { changes: [{ swap: [{ date: '2026-05-08' }, { date: '2026-05-09' }], at: 0 }] },
    ],
    ['TIME_ROTA_TURN', '/changes/0/cover', { changes: [{ ...change, cover: { date: '2026-05-08', shift: 'night' } }] }],
    ['TIME_DATE', '/changes/0/cover/date', { changes: [{ ...change, cover: { date: 'friday' } }] }],
    ['TIME_PERIOD', '/absences/0', { absences: [{ person: 'Li', from: 1, to: 1 }] }],
  ])('%s at %s', (code, path, options) => {
    expect(() => rota({ people, over: fridays, ...options })).toThrow(expect.objectContaining({ code, path }));
  });
});
