import { assigneeOf, coverageOf, keptOf, moneyOf, tasksOf } from '@linli/core/round';
import { care } from '@linli/pack-care';
import { describe, expect, it } from 'vitest';

import { beijing, Office } from '../round/office.ts';
import { careLane } from './village.ts';

describe('services at home', () => {
  it('A22: goods weekly and cleaning fortnightly are 4 + 2 tasks in 4 weeks, each with its result', async () => {
    const office = new Office([care], careLane);
    const { linli } = office.opened;
    await office.tell('plan', '2026-06-01 08:00', {
      type: 'open',
      id: 'plan',
      template: 'care/care-plan',
      stops: [{ id: 'zhao' }],
    });
    const served = (service: string) => ({ stop: 'zhao', outcome: 'served', service });
    for (const day of ['01', '08', '15', '22']) await office.record('plan', `2026-06-${day} 10:00`, [served('goods')]);
    await office.record('plan', '2026-06-01 10:30', [served('cleaning')]);
    await office.record('plan', '2026-06-15 10:30', [{ stop: 'zhao', outcome: 'absent', service: 'cleaning' }]);
    const weeks = tasksOf(await office.state('plan'), { at: beijing('2026-06-29 00:00'), linli, to: '2026-06-28' });
    const results = (what: string) =>
      weeks.filter((task) => task.what === what).map(({ outcome, state }) => [outcome, state]);
    expect(results('goods')).toEqual(Array.from({ length: 4 }, () => ['served', 'done']));
    expect(results('cleaning')).toEqual([
      ['served', 'done'],
      ['absent', 'missed'],
    ]);
    await expect(
      office.record('plan', '2026-06-29 10:00', [{ stop: 'zhao', outcome: 'served' }]),
    ).rejects.toMatchObject({
      code: 'ROUND_WHICH_SERVICE',
    });
  });

  it('C12: a meal for floor 7 without a lift goes to the representative of that stairwell', async () => {
    const office = new Office([care], careLane);
    const { linli } = office.opened;
    const stops = [{ id: 'zhao' }, { id: 'sun' }];
    await office.tell('meals', '2026-06-01 08:00', { type: 'open', id: 'meals', template: 'care/daily-meals', stops });
    const state = await office.state('meals');
    const query = { linli, on: '2026-06-01' };
    expect(state.stops.map((stop) => [stop.floor, assigneeOf(state, stop, query)])).toEqual([
      [7, 'mei'],
      [6, 'tao'],
    ]);
  });
});

describe('the canteen', () => {
  it('C10: who is on the list and orders before the cut-off gets lunch from the representative, and confirms it', async () => {
    const office = new Office([care], careLane);
    const { linli } = office.opened;
    const open = {
      type: 'open',
      id: 'lunch',
      template: 'care/canteen-orders',
      stops: [{ id: 'zhao' }, { id: 'sun' }],
    } as const;
    await office.tell('lunch', '2026-06-01 08:00', open);
    const order = (stop: string, date: string) => ({ type: 'order', stop, date }) as const;
    await office.tell('lunch', '2026-06-02 09:30', order('zhao', '2026-06-02'), 'zhao');
    await expect(office.tell('lunch', '2026-06-02 09:31', order('sun', '2026-06-02'))).rejects.toMatchObject({
      code: 'ROUND_ORDER_LATE',
      data: { closedAt: beijing('2026-06-02 09:30').toISOString() },
    });
    await expect(office.tell('lunch', '2026-06-02 09:00', order('qian', '2026-06-02'))).rejects.toMatchObject({
      code: 'ROUND_UNKNOWN',
    });
    await expect(office.tell('lunch', '2026-06-02 09:00', order('sun', '2026-06-06'))).rejects.toMatchObject({
      code: 'ROUND_ORDER_DAY',
      data: { next: '2026-06-08' },
    });
    await office.record('lunch', '2026-06-02 12:10', [{ stop: 'zhao', outcome: 'delivered' }], 'mei');
    await office.tell('lunch', '2026-06-02 12:15', { type: 'confirm', visit: 'v1', how: 'in-person' }, 'zhao');
    const [task] = tasksOf(await office.state('lunch'), { at: beijing('2026-06-02 13:00'), linli, to: '2026-06-02' });
    expect(task).toMatchObject({
      stop: 'zhao',
      state: 'done',
      visit: { by: 'mei', confirmedAt: beijing('2026-06-02 12:15').toISOString() },
    });
  });

  it('C11: of 23 on the list 22 have eaten by 12:30; 1 is open, named, and the alert goes out', async () => {
    const office = new Office([care], careLane);
    const { desk, linli, store } = office.opened;
    const stops = Array.from({ length: 23 }, (_, index) => ({ id: `elder-${index + 1}`, place: 'willow/g1/b13/e1' }));
    await office.tell('meals', '2026-06-01 08:00', { type: 'open', id: 'meals', template: 'care/daily-meals', stops });
    const delivered = stops.slice(0, 22).map(({ id: stop }) => ({ stop, outcome: 'delivered' }));
    await office.record('meals', '2026-06-01 12:20', delivered, 'mei');
    await desk.advance({ at: beijing('2026-06-01 12:31') });
    const today = { at: beijing('2026-06-01 12:31'), linli, to: '2026-06-01' };
    const kept = keptOf(await office.state('meals'), today);
    expect([kept.done, kept.total, kept.overdue.map(({ stop }) => stop)]).toEqual([22, 23, ['elder-23']]);
    const alerts = await store.outbox.list('default', 'waiting');
    expect(
      alerts.map(({ message: { template, to, values } }) => [template, to, values['count'], values['stops']]),
    ).toEqual([['round-overdue', 'mei', 1, 'elder-23']]);
    const [item] = await desk.due({ at: today.at, owner: 'mei' });
    expect(item).toMatchObject({ late: true, data: { due: ['elder-23'] } });
    await office.record('meals', '2026-06-01 12:40', [{ stop: 'elder-23', outcome: 'delivered' }], 'mei');
    expect(keptOf(await office.state('meals'), { ...today, at: beijing('2026-06-01 13:00') })).toMatchObject({
      done: 23,
    });
  });
});

describe('on behalf of residents', () => {
  const bill = { stop: 'family-on-2', outcome: 'paid', evidence: ['receipt'], amount: 12_800 };
  const open = { type: 'open', id: 'errands', template: 'care/errands', stops: [{ id: 'family-on-2' }] } as const;

  it('C26: 128 yuan paid with a mandate leave receipt and confirmation; without a mandate nothing is paid', async () => {
    const office = new Office([care], careLane);
    await office.tell('errands', '2026-06-01 08:00', open);
    await office.tell('errands', '2026-06-01 08:05', { type: 'call-for', stop: 'family-on-2', occasion: 'payment' });
    await expect(office.record('errands', '2026-06-01 09:00', [bill], 'mei')).rejects.toMatchObject({
      code: 'ROUND_MANDATE',
    });
    const mandate = { type: 'grant-mandate', stop: 'family-on-2', paper: 'mandate-12', most: 20_000 } as const;
    await office.tell('errands', '2026-06-01 09:05', mandate, 'qian');
    const { evidence: _, ...noReceipt } = bill;
    await expect(office.record('errands', '2026-06-01 10:00', [noReceipt], 'mei')).rejects.toMatchObject({
      code: 'ROUND_EVIDENCE',
      data: { missing: ['receipt'] },
    });
    await office.record('errands', '2026-06-01 10:00', [bill], 'mei');
    await office.tell('errands', '2026-06-01 18:00', { type: 'confirm', visit: 'v1', how: 'phone' }, 'qian');
    expect(moneyOf(await office.state('errands'))).toMatchObject({
      total: 12_800,
      unconfirmed: [],
      payments: [{ amount: 12_800, mandate: 'mandate-12', by: 'mei', evidence: ['receipt'] }],
    });
    // The mandate is withdrawn: what was paid stays, and nothing more is.
    await office.tell('errands', '2026-06-02 08:00', { type: 'withdraw-mandate', stop: 'family-on-2' }, 'qian');
    await expect(office.record('errands', '2026-06-02 09:00', [bill], 'mei')).rejects.toMatchObject({
      code: 'ROUND_MANDATE',
    });
    await office.tell('errands', '2026-06-02 10:00', { type: 'close' });
  });

  it('B37: a day with the water and power company: who comes is listed, the unit booked, results and money on record', async () => {
    const office = new Office([care], careLane);
    const { linli } = office.opened;
    const within = ['willow/g1/b13'];
    const day = { type: 'open', id: 'bills', template: 'care/service-day', within, unit: 'water-company' } as const;
    await office.tell('bills', '2026-06-10 08:00', day);
    const planned = await office.state('bills');
    expect([planned.unit, planned.stops.map(({ id }) => id)]).toEqual([
      'water-company',
      ['alone-on-7', 'family-on-2', 'poor-on-6'],
    ]);
    await office.record('bills', '2026-06-10 10:00', [
      { stop: 'alone-on-7', outcome: 'paid', evidence: ['receipt'], amount: 8650 },
      { stop: 'family-on-2', outcome: 'served' },
      { stop: 'poor-on-6', outcome: 'absent' },
    ]);
    const state = await office.state('bills');
    expect(coverageOf(state, { linli })).toMatchObject({
      done: 2,
      total: 3,
      missing: ['poor-on-6'],
      outcomes: { paid: 1, served: 1, absent: 1 },
    });
    expect(moneyOf(state)).toMatchObject({ total: 8650 });
    await office.tell('bills', '2026-06-10 18:00', { type: 'close', reasons: { 'poor-on-6': 'pays next month' } });
  });
});
