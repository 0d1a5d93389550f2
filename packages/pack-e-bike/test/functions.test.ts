import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  citeCensus,
  deliveryGap,
  type LiftAlarm,
  liftIncidents,
  type LiftSite,
  missingRemedies,
  requestOfIncident,
  rollOut,
} from '../src/index.ts';

const alarm = (id: string, time: string, lift = 'willow/b3/lift-12'): LiftAlarm => ({
  id,
  lift,
  at: `2026-10-01T${time}+08:00`,
});

describe('alarms of lifts', () => {
  const ids = (alarms: readonly LiftAlarm[], minutes = 10) =>
    liftIncidents(alarms, minutes).map((incident) => incident.alarms.map(({ id }) => id));

  it('within the window are one incident, whatever order they come in', () => {
    expect(ids([alarm('b', '21:05:00'), alarm('a', '21:03:00')])).toEqual([['a', 'b']]);
  });

  it('at the end of the window still belong, a moment later no more', () => {
    expect(ids([alarm('a', '21:03:00'), alarm('b', '21:13:00')])).toEqual([['a', 'b']]);
    expect(ids([alarm('a', '21:03:00'), alarm('b', '21:13:01')])).toEqual([['a'], ['b']]);
  });

  it('do not go on for ever: the window is that of the first', () => {
    expect(ids([alarm('a', '21:00:00'), alarm('b', '21:09:00'), alarm('c', '21:18:00')])).toEqual([['a', 'b'], ['c']]);
  });

  it('of two lifts are two incidents', () => {
    expect(ids([alarm('a', '21:03:00'), alarm('a', '21:03:00', 'willow/b4/lift-1')])).toEqual([['a'], ['a']]);
  });

  it('told twice count once', () => {
    expect(ids([alarm('a', '21:03:00'), alarm('a', '21:03:00')])).toEqual([['a']]);
  });

  it('are found again by the id of their request, however many have come since', () => {
    const early = liftIncidents([alarm('a', '21:03:00')], 10).map((incident) => requestOfIncident(incident));
    const late = liftIncidents([alarm('a', '21:03:00'), alarm('b', '21:05:00')], 10).map((incident) =>
      requestOfIncident(incident),
    );
    expect(late.map(({ id }) => id)).toEqual(early.map(({ id }) => id));
    expect(late[0]).toMatchObject({ place: 'willow/b3/lift-12', facts: { liftAlarms: 2 } });
  });

  it('are each in one incident, none lost, none twice', () => {
    const minute = fc.integer({ min: 0, max: 59 }).map((value) => String(value).padStart(2, '0'));
    const some = fc.array(fc.record({ id: fc.nat(200).map(String), minute, lift: fc.constantFrom('l1', 'l2') }));
    fc.assert(
      fc.property(some, fc.integer({ min: 1, max: 30 }), (entries, minutes) => {
        const alarms = entries.map(({ id, minute: past, lift }) => alarm(id, `21:${past}:00`, lift));
        const gathered = liftIncidents(alarms, minutes).flatMap((incident) => incident.alarms);
        const keys = (list: readonly LiftAlarm[]) => list.map(({ id, lift }) => `${lift} ${id}`);
        expect(new Set(keys(gathered))).toEqual(new Set(keys(alarms)));
        expect(gathered).toHaveLength(new Set(keys(alarms)).size);
      }),
    );
  });
});

describe('a census', () => {
  const censuses = [
    { version: 'v2', on: '2026-09-01', counts: { bikes: 910 } },
    { version: 'v1', on: '2026-03-01', counts: { bikes: 860, places: 300 } },
  ];

  it.each([
    ['2026-02-28', undefined],
    ['2026-03-01', 'v1'],
    ['2026-08-31', 'v1'],
    ['2026-09-01', 'v2'],
  ])('of %s is %s', (on, version) => {
    expect(citeCensus(censuses, on)?.version).toBe(version);
  });

  it('that lacks a figure is not cited for it: what nobody counted is not zero', () => {
    expect(citeCensus(censuses, '2026-10-01', ['places'])).toBeUndefined();
  });

  it('is copied: a figure that changes later changes no decision', () => {
    const counts = { bikes: 860 };
    const cited = citeCensus([{ version: 'v1', on: '2026-03-01', counts }], '2026-04-01');
    counts.bikes = 1;
    expect(cited?.counts).toEqual({ bikes: 860 });
  });
});

describe('delivery against demand', () => {
  it('does not fill the gap of one place with the surplus of another', () => {
    const places = [
      { place: 'north', demand: 50, delivered: 80 },
      { place: 'south', demand: 100, delivered: 60 },
      { place: 'east', demand: 50, delivered: 0 },
    ];
    expect(deliveryGap(places)).toEqual({
      demand: 200,
      delivered: 140,
      gap: 90,
      short: [
        { place: 'east', gap: 50 },
        { place: 'south', gap: 40 },
      ],
    });
  });

  it('of nowhere is nothing', () => {
    expect(deliveryGap([])).toEqual({ demand: 0, delivered: 0, gap: 0, short: [] });
  });
});

describe('a roll-out', () => {
  const sites: LiftSite[] = [
    { lift: 'l1', building: 'b1', entrance: 'e1' },
    { lift: 'l2', building: 'b1', entrance: 'e2' },
    { lift: 'l3', building: 'b2', entrance: 'e1' },
  ];

  it('tells entrances of different buildings apart', () => {
    expect(rollOut(sites, ['l1', 'l2']).entrances).toEqual({ done: 2, of: 3 });
  });

  it('counts a lift once, and names reports that belong to none', () => {
    expect(rollOut(sites, ['l1', 'l1', 'l9'])).toMatchObject({ lifts: { done: 1, of: 3 }, unknown: ['l9'] });
  });

  it('of nothing is not complete', () => {
    expect(rollOut([], []).complete).toBe(false);
  });
});

describe('divert, prevent, supplement', () => {
  it.each([
    [[], ['divert', 'prevent', 'supplement']],
    [['supplement', 'divert'], ['prevent']],
    [['prevent', 'divert', 'supplement'], []],
    [['penalise'], ['divert', 'prevent', 'supplement']],
  ])('with %j done, %j are missing', (done, missing) => {
    expect(missingRemedies(done)).toEqual(missing);
  });
});
