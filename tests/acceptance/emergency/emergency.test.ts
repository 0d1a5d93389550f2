import { createLinli, openDesk } from '@linli/core';
import { arrivalsAt, registry, registryOn, type RegistryState, travelGaps } from '@linli/core/registry';
import {
  addCounts,
  calendarDuring,
  clockOf,
  emergencies,
  type EmergencyState,
  formatCount,
  keptOf,
  parseCount,
  percentOf,
  tasksOf,
  unassignedOf,
  watchesOf,
} from '@linli/core/round';
import { emergency } from '@linli/pack-emergency';
import { neighbourhood } from '@linli/pack-neighbourhood';
import { chinaCalendar } from '@linli/time';
import { describe, expect, it } from 'vitest';

import { openFor } from '../open.ts';
import { entry } from '../registry/community.ts';
import { beijing, Office } from '../round/office.ts';

describe('the 24-hour mode', () => {
  it('A09: declared at 08:00, a reply within 2 working hours to a request of 22:00 is due at 00:00; after stand-down the usual hours count', async () => {
    const packs = [neighbourhood];
    const { desk, linli, store } = openFor({ packs, deciders: [emergencies] });
    const mode = async () => (await desk.state<EmergencyState>('emergency/willow')).state;
    /** A desk on the same store that works by the calendar known at an instant. */
    const deskAt = async (at: Date) => {
      const calendar = calendarDuring(chinaCalendar(), await mode(), at);
      return openDesk({ linli: createLinli({ packs, neighbourhood: linli.neighbourhood, calendar }), store });
    };
    const replyDue = async (id: string, when: string) => {
      const at = beijing(when);
      const { decision } = await (await deskAt(at)).submit({ id, text: '楼道墙面想重新粉刷', channel: 'web' }, { at });
      return decision.timeBoxes.find(({ step }) => step === 'reply')?.dueAt;
    };

    const declare = { type: 'declare', reason: '暴雨红色预警' };
    await desk.command('emergency/willow', declare, { at: beijing('2026-11-02 08:00'), by: 'secretary' });
    expect(await replyDue('r1', '2026-11-02 22:00')).toEqual(beijing('2026-11-03 00:00'));

    const standDown = { type: 'stand-down', reason: '预警解除' };
    await desk.command('emergency/willow', standDown, { at: beijing('2026-11-03 20:00'), by: 'secretary' });
    expect(await replyDue('r2', '2026-11-03 22:00')).toEqual(beijing('2026-11-04 11:00'));
    expect((await mode()).periods).toMatchObject([
      { declaredBy: 'secretary', reason: '暴雨红色预警', stoodDownBy: 'secretary', stoodDownReason: '预警解除' },
    ]);
    await expect(
      desk.command('emergency/willow', standDown, { at: beijing('2026-11-03 21:00') }),
    ).rejects.toMatchObject({
      code: 'EMERGENCY_NOT_DECLARED',
    });
  });
});

describe('the 15-minute circle', () => {
  const circle = [
    entry('place', 'lixin', { kind: 'community', name: '立新巷社区' }),
    entry('place', 'lixin/b1', { kind: 'building', name: '1号楼', number: '1' }),
    entry('place', 'lixin/b9', { kind: 'building', name: '9号楼', number: '9' }),
    entry('responder', 'near', { type: 'team', name: '近队', place: 'lixin' }),
    entry('responder', 'far', { type: 'team', name: '远队', place: 'lixin' }),
    entry('travel', 'w1', { responder: 'near', place: 'lixin/b1', minutes: 12 }),
    entry('travel', 'w2', { responder: 'far', place: 'lixin/b1', minutes: 18 }),
    entry('travel', 'w3', { responder: 'far', place: 'lixin/b9', minutes: 16 }),
  ];

  it('B28: of 12 and 18 minutes the 12-minute team goes; a building nobody reaches in 15 is a gap', async () => {
    const { desk } = openFor({ deciders: [registry] });
    await desk.command('registry/lixin', { type: 'add', entries: circle }, { at: beijing('2026-01-01 08:00') });
    const { state } = await desk.state<RegistryState>('registry/lixin');
    const today = registryOn(state, '2026-03-06');
    expect(arrivalsAt(today, 'lixin/b1')[0]).toEqual({ responder: 'near', minutes: 12 });
    expect(travelGaps(today, 'building')).toEqual([{ place: 'lixin/b9', nearest: { responder: 'far', minutes: 16 } }]);
  });

  it.each([
    ['22:15:00', 'met', 0],
    ['22:16:00', 'late', 60_000],
  ] as const)('B28: sent at 22:00, on site at %s is %s', async (time, standing, lateBy) => {
    const office = new Office([emergency]);
    const { desk, linli } = office.opened;
    const open = {
      type: 'open',
      id: 'burst',
      template: 'emergency/response',
      stops: [{ id: 'willow/g1/b14' }],
    } as const;
    await office.tell('burst', '2026-03-06 21:58', open);
    await office.tell('burst', '2026-03-06 22:00', { type: 'start', on: 'dispatched' });
    await office.tell('burst', '2026-03-06 22:00', { type: 'assign', stop: 'willow/g1/b14', to: 'near' });
    const [item] = await desk.due({ at: beijing('2026-03-06 22:01'), owner: 'near' });
    expect(item?.dueAt).toEqual(beijing('2026-03-06 22:15'));
    await office.record('burst', `2026-03-06 ${time}`, [{ stop: 'willow/g1/b14', outcome: 'on-site' }], 'near');
    const clock = clockOf(await office.state('burst'), { at: beijing('2026-03-06 23:00'), linli });
    expect(clock).toMatchObject({ state: standing });
    expect(clock?.breached.map((breach) => breach.lateBy)).toEqual(lateBy === 0 ? [] : [lateBy]);
  });
});

describe('duty while it lasts', () => {
  it('B16: on site from Saturday 20:00 to Monday 08:00 is 36 hours; after 12 relief is asked for', async () => {
    const office = new Office([emergency]);
    const { desk, store } = office.opened;
    const open = {
      type: 'open',
      id: 'site',
      template: 'emergency/site-watch',
      stops: [{ id: 'willow/g1/b14' }],
    } as const;
    await office.tell('site', '2026-03-07 19:30', open);
    await office.tell('site', '2026-03-07 20:00', { type: 'arrive', person: 'fan' });
    expect(await desk.next('round/site')).toEqual(beijing('2026-03-08 08:00'));
    const fired = await desk.advance({ at: beijing('2026-03-08 08:05') });
    expect(fired.map(({ event }) => [event.type, event.at])).toEqual([
      ['relief-due', beijing('2026-03-08 08:00').toISOString()],
    ]);
    const [alert] = await store.outbox.list('default', 'waiting');
    expect(alert?.message).toMatchObject({ template: 'round-relief', to: 'fan' });
    const [watch] = watchesOf(await office.state('site'), { at: beijing('2026-03-09 08:00') });
    expect([(watch?.length ?? 0) / 3_600_000, (watch?.overBy ?? 0) / 3_600_000]).toEqual([36, 24]);
    // Hand-over: the next one arrives before the first leaves.
    await office.tell('site', '2026-03-09 07:50', { type: 'arrive', person: 'lin' });
    await office.tell('site', '2026-03-09 08:00', { type: 'leave', person: 'fan' });
    expect(
      watchesOf(await office.state('site'), { at: beijing('2026-03-09 09:00') }).map(({ person, to }) => [person, to]),
    ).toEqual([
      ['fan', beijing('2026-03-09 08:00')],
      ['lin', undefined],
    ]);
  });

  it('A15: at the testing point before 05:00; 04:59 is in time, 05:01 is late by one minute and stays so', async () => {
    const office = new Office([emergency]);
    const { linli } = office.opened;
    const open = {
      type: 'open',
      id: 'tests',
      template: 'emergency/testing-duty',
      stops: [{ id: 'north-gate' }],
    } as const;
    await office.tell('tests', '2026-03-01 20:00', { ...open, starts: '2026-03-02' });
    await office.record('tests', '2026-03-02 04:59', [{ stop: 'north-gate', outcome: 'arrived' }]);
    await office.record('tests', '2026-03-03 05:01', [{ stop: 'north-gate', outcome: 'arrived' }]);
    const days = tasksOf(await office.state('tests'), { at: beijing('2026-03-04 04:00'), linli });
    expect(days.map(({ date, state, lateBy }) => [date, state, lateBy])).toEqual([
      ['2026-03-02', 'done', 0],
      ['2026-03-03', 'late', 60_000],
      ['2026-03-04', 'open', 0],
      ['2026-03-05', 'planned', 0],
    ]);
  });

  it('E01: 8 teams with at least 150 volunteers, 3 posts; the post without people is named', async () => {
    const office = new Office([emergency]);
    const { linli } = office.opened;
    const stops = [{ id: 'north-gate' }, { id: 'south-gate' }, { id: 'market' }];
    await office.tell('posts', '2026-02-01 08:00', {
      type: 'open',
      id: 'posts',
      template: 'emergency/post-duty',
      stops,
    });
    await office.tell('posts', '2026-02-01 08:10', { type: 'assign', stop: 'north-gate', to: 'team-1' });
    await office.tell('posts', '2026-02-01 08:10', { type: 'assign', stop: 'market', to: 'team-2' });
    expect(unassignedOf(await office.state('posts'), { linli, on: '2026-02-01' })).toEqual(['south-gate']);
    await office.tell('posts', '2026-02-01 08:20', { type: 'assign', stop: 'south-gate', to: 'team-8' });
    expect(unassignedOf(await office.state('posts'), { linli, on: '2026-02-01' })).toEqual([]);

    const teams = ['20', '18', '22', '15', '25', '10', '20', '20余'].map((said) => parseCount(said) ?? 0);
    const roster = addCounts(teams);
    expect([teams.length, roster, formatCount(roster, 'zh-CN')]).toEqual([8, { atLeast: 150 }, '150余']);
  });
});

describe('deliveries to a household in isolation', () => {
  const open = { type: 'open', id: 'food', template: 'emergency/isolation-deliveries', stops: [{ id: 'h1' }] } as const;
  const left = { stop: 'h1', outcome: 'left-at-door', evidence: ['door-photo'] };
  const dayOfMarch = (day: number) => `2026-03-${String(day).padStart(2, '0')}`;

  it('A12: one delivery a day until the isolation ends, and none after', async () => {
    const office = new Office([emergency]);
    const { desk, linli } = office.opened;
    await office.tell('food', '2026-03-01 08:00', open);
    for (let day = 1; day <= 14; day++) await office.record('food', `${dayOfMarch(day)} 17:00`, [left]);
    const planned = async (when: string) =>
      tasksOf(await office.state('food'), { at: beijing(when), linli, to: '2026-03-31' }).map(({ date }) => date);
    expect(await planned('2026-03-14 18:00')).toEqual(Array.from({ length: 31 }, (_, index) => dayOfMarch(index + 1)));
    await office.tell('food', '2026-03-14 20:00', { type: 'end', on: 'isolation-ended' });
    expect(await planned('2026-03-20 12:00')).toEqual(Array.from({ length: 14 }, (_, index) => dayOfMarch(index + 1)));
    expect(await desk.next('round/food')).toBeUndefined();
    await expect(office.record('food', '2026-03-15 17:00', [left])).rejects.toMatchObject({ code: 'ROUND_ENDED' });
    await expect(office.tell('food', '2026-03-15 17:00', { type: 'end', on: 'tired' })).rejects.toMatchObject({
      code: 'ROUND_UNKNOWN',
    });
  });

  it('E04: left at the door with a photo, and confirmed without contact', async () => {
    const office = new Office([emergency]);
    await office.tell('food', '2026-03-01 08:00', open);
    await expect(
      office.record('food', '2026-03-01 17:00', [{ stop: 'h1', outcome: 'left-at-door' }]),
    ).rejects.toMatchObject({
      code: 'ROUND_EVIDENCE',
      data: { missing: ['door-photo'] },
    });
    await office.record('food', '2026-03-01 17:00', [left], 'mei');
    await office.tell('food', '2026-03-01 20:00', { type: 'end', on: 'isolation-ended' });
    await expect(office.tell('food', '2026-03-01 20:01', { type: 'close' })).rejects.toMatchObject({
      code: 'ROUND_UNCONFIRMED',
      data: { visits: ['v1'] },
    });
    await office.tell('food', '2026-03-01 20:05', { type: 'confirm', visit: 'v1', how: 'contactless' }, 'h1');
    expect((await office.state('food')).stops[0]?.visits[0]).toMatchObject({
      by: 'mei',
      confirmedAt: beijing('2026-03-01 20:05').toISOString(),
    });
    await office.tell('food', '2026-03-01 20:10', { type: 'close' });
  });

  it('E06: 65 days of deliveries with 63 done are 96.9 %, and the two days are named', async () => {
    const office = new Office([emergency]);
    const { linli } = office.opened;
    await office.tell('food', '2026-02-01 08:00', open);
    const first = Date.UTC(2026, 1, 1, 9);
    for (let day = 0; day < 65; day++) {
      if (day === 10 || day === 40) continue;
      const when = new Date(first + day * 86_400_000);
      await office.record('food', `${when.toISOString().slice(0, 10)} 17:00`, [left]);
    }
    await office.tell('food', '2026-04-06 19:00', { type: 'end', on: 'isolation-ended' });
    const kept = keptOf(await office.state('food'), { at: beijing('2026-04-07 00:00'), linli });
    expect([kept.done, kept.total, percentOf(kept, 1)]).toEqual([63, 65, 96.9]);
    expect(kept.missed.map(({ date }) => date)).toEqual(['2026-02-11', '2026-03-13']);
    await expect(office.tell('food', '2026-04-07 08:00', { type: 'close' })).rejects.toMatchObject({
      code: 'ROUND_MISSING',
    });
  });
});
