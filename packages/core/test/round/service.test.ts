import { createLinli, definePack, type PackInput } from '@linli/core';
import { assigneeOf, moneyOf, queueOf, type RoundTemplateInput, unassignedOf, watchesOf } from '@linli/core/round';
import { describe, expect, it } from 'vitest';

import { at, households, linli, linliOf, refusal, sweep, title, Told } from './told.ts';

const errands: RoundTemplateInput = {
  ...sweep,
  kind: 'errand',
  confirmed: true,
  outcomes: {
    paid: { title, done: true, evidence: ['receipt'], money: 'on-behalf' },
    collected: { title, done: true, money: 'own' },
    delivered: { title, done: true },
    absent: { title, done: false },
  },
};

describe('money and receipts', () => {
  const open = () => new Told().tell('02 08:00', { type: 'open', id: 'r', template: errands, stops: households(2) });
  const pay = { type: 'record', stop: 'h1', outcome: 'paid', evidence: ['receipt'], amount: 12_800 } as const;

  it('leaves a trail: amount, mandate, receipt, confirmation', () => {
    const round = open()
      .tell('02 09:00', { type: 'grant-mandate', stop: 'h1', paper: 'm-7' })
      .tell('02 10:00', pay, 'lin');
    expect(moneyOf(round.state)).toMatchObject({ total: 12_800, unconfirmed: ['v1'] });
    round.tell('02 11:00', { type: 'confirm', visit: 'v1', how: 'phone' });
    expect(moneyOf(round.state).payments).toEqual([
      {
        visit: 'v1',
        stop: 'h1',
        outcome: 'paid',
        amount: 12_800,
        at: at('02 10:00').toISOString(),
        by: 'lin',
        evidence: ['receipt'],
        confirmedAt: at('02 11:00').toISOString(),
        mandate: 'm-7',
      },
    ]);
  });

  it('pays nothing without a mandate, after its withdrawal, or above its limit', () => {
    expect(refusal(() => open().tell('02 10:00', pay))).toBe('ROUND_MANDATE');
    const granted = open().tell('02 09:00', { type: 'grant-mandate', stop: 'h1', paper: 'm', most: 10_000 });
    expect(refusal(() => granted.tell('02 10:00', pay))).toBe('ROUND_MANDATE_LIMIT');
    granted.tell('02 10:00', { ...pay, amount: 10_000 }).tell('02 11:00', { type: 'withdraw-mandate', stop: 'h1' });
    expect(refusal(() => granted.tell('02 11:00', { ...pay, amount: 1 }))).toBe('ROUND_MANDATE');
  });

  it('takes an amount where money changes hands, and nowhere else', () => {
    expect(refusal(() => open().tell('02 10:00', { type: 'record', stop: 'h1', outcome: 'collected' }))).toBe(
      'ROUND_AMOUNT',
    );
    const gift = { type: 'record', stop: 'h1', outcome: 'delivered', amount: 5 } as const;
    expect(refusal(() => open().tell('02 10:00', gift))).toBe('ROUND_AMOUNT');
    const own = { type: 'record', stop: 'h1', outcome: 'collected', amount: 5 } as const;
    expect(moneyOf(open().tell('02 10:00', own).state)).toMatchObject({ total: 5, payments: [{ mandate: undefined }] });
  });

  it('does not close before the receiver has confirmed', () => {
    const round = open();
    for (const { id } of households(2)) round.tell('02 10:00', { type: 'record', stop: id, outcome: 'delivered' });
    round.tell('02 10:30', { type: 'confirm', visit: 'v1', how: 'contactless' });
    expect(refusal(() => round.tell('02 11:00', { type: 'close' }))).toBe('ROUND_UNCONFIRMED');
    expect(refusal(() => round.tell('02 11:00', { type: 'confirm', visit: 'v3' }))).toBe('ROUND_UNKNOWN');
    round.tell('02 11:00', { type: 'confirm', visit: 'v2' }).tell('02 11:00', { type: 'close' });
  });
});

describe('who sees to it', () => {
  const known = linliOf({
    places: [
      { id: 'w', kind: 'community', name: 'W' },
      { id: 'w/b1', kind: 'building', name: 'B1', number: '1' },
      { id: 'w/b1/e1', kind: 'entrance', name: 'E1', number: '1' },
      { id: 'w/b1/e2', kind: 'entrance', name: 'E2', number: '2' },
    ],
    households: [
      { id: 'h1', place: 'w/b1/e1', floor: 6 },
      { id: 'h2', place: 'w/b1/e2', floor: 1 },
    ],
    appointments: [{ role: 'household-representative', holder: 'mei', name: 'Mei', scope: 'w/b1/e1' }],
  });
  const template = { ...sweep, owner: 'household-representative' };

  it('is whoever was assigned, else the nearest holder of the role', () => {
    const round = new Told(known).tell('02 08:00', { type: 'open', id: 'r', template, within: ['w'] });
    const query = { linli: known, on: '2026-03-02' };
    expect(round.state.stops.map((stop) => assigneeOf(round.state, stop, query))).toEqual(['mei', undefined]);
    expect(unassignedOf(round.state, query)).toEqual(['h2']);
    round.tell('02 09:00', { type: 'assign', stop: 'h2', to: 'lin' });
    expect(unassignedOf(round.state, query)).toEqual([]);
  });
});

describe('a watch on site', () => {
  const template = { ...sweep, covers: 'assets' as const, watch: { longest: '12h' } };
  const open = () => new Told().tell('07 19:00', { type: 'open', id: 'r', template, stops: households(1) });

  it('warns at the shift limit and counts on', () => {
    const round = open().tell('07 20:00', { type: 'arrive', person: 'fan' });
    expect(round.wakes()).toMatchObject([
      { key: 'relief:fan', at: at('08 08:00').toISOString(), messages: [{ to: 'fan' }] },
    ]);
    round.advance('08 09:00');
    expect(round.wakes()).toEqual([]);
    round.tell('09 08:00', { type: 'leave', person: 'fan' });
    expect(watchesOf(round.state, { at: at('10 00:00') })).toMatchObject([
      { length: 36 * 3_600_000, overBy: 24 * 3_600_000 },
    ]);
  });

  it('asks for relief once, also where it was late to ask', () => {
    const round = open()
      .tell('07 20:00', { type: 'arrive', person: 'fan' })
      .tell('08 09:00', { type: 'arrive', person: 'lin' });
    const reliefs = () => round.wakes().map(({ key, at: when }) => [key, when]);
    expect(reliefs()).toEqual([
      ['relief:fan', at('08 08:00').toISOString()],
      ['relief:lin', at('08 21:00').toISOString()],
    ]);
    round.advance('08 09:30');
    expect(reliefs()).toEqual([['relief:lin', at('08 21:00').toISOString()]]);
    round.tell('08 10:00', { type: 'leave', person: 'fan' }).tell('08 20:00', { type: 'arrive', person: 'fan' });
    expect(reliefs()).toHaveLength(2);
  });

  it('needs no relief for who left in time, and refuses what cannot be', () => {
    const round = open().tell('07 20:00', { type: 'arrive', person: 'fan' });
    expect(refusal(() => round.tell('07 21:00', { type: 'arrive', person: 'fan' }))).toBe('ROUND_WATCH');
    expect(refusal(() => round.tell('07 21:00', { type: 'leave', person: 'lin' }))).toBe('ROUND_WATCH');
    expect(refusal(() => round.tell('07 20:00', { type: 'leave', person: 'fan' }))).toBe('ROUND_WATCH');
    round.tell('07 23:00', { type: 'leave', person: 'fan' });
    expect(round.wakes()).toEqual([]);
  });
});

describe('answers', () => {
  const template: RoundTemplateInput = {
    ...sweep,
    asks: { fever: { title, sensitive: true } },
    purpose: { 'zh-CN': '防疫', en: 'epidemic' },
    retention: '30d',
  };

  it('may only be asked for what the terms name, and are erased in time; counts stay', () => {
    const round = new Told().tell('01 08:00', { type: 'open', id: 'r', template, stops: households(1) });
    const asked = (answered: string[]) => ({ type: 'record', stop: 'h1', outcome: 'met', answered }) as const;
    expect(refusal(() => round.tell('01 09:00', asked(['income'])))).toBe('ROUND_UNKNOWN');
    round.tell('01 09:00', asked(['fever']));
    expect(round.state.stops[0]?.visits[0]?.answered).toEqual(['fever']);
    expect(round.wakes()).toMatchObject([{ key: 'erase', at: at('31 08:00').toISOString() }]);
    round.advance('31 08:00');
    expect(round.state.stops[0]?.visits).toMatchObject([{ outcome: 'met', answered: [], record: undefined }]);
  });

  it('need a purpose and a retention where they are sensitive', () => {
    const { purpose: _, ...bare } = template;
    const open = { type: 'open', id: 'r', template: bare, stops: households(1) } as const;
    expect(refusal(() => new Told().tell('01 08:00', open))).toBe('ROUND_COMMAND');
  });
});

describe('what a round is told', () => {
  it('is refused where it cannot be, with a code', () => {
    const fresh = new Told();
    expect(refusal(() => fresh.tell('02 08:00', { type: 'resume' }))).toBe('ROUND_NOT_OPEN');
    const open = { type: 'open', id: 'r', template: sweep, stops: households(2, 3) } as const;
    expect(refusal(() => fresh.tell('02 08:00', { ...open, template: 'sweep/gas' }))).toBe('ROUND_TEMPLATE');
    const round = fresh.tell('02 08:00', open);
    expect(refusal(() => round.tell('02 08:00', open))).toBe('ROUND_OPENED');
    const record = { type: 'record', stop: 'h1', outcome: 'met' } as const;
    expect(refusal(() => round.tell('02 09:00', { ...record, outcome: 'meet' }))).toBe('ROUND_UNKNOWN');
    expect(refusal(() => round.tell('02 09:00', { ...record, persons: 4 }))).toBe('ROUND_PERSONS');
    expect(refusal(() => round.tell('02 09:00', { ...record, when: '2026-03-02T10:00+08:00' }))).toBe('ROUND_TIME');
    expect(refusal(() => round.tell('02 09:00', { ...record, slot: 'night' }))).toBe('ROUND_UNKNOWN');
    expect(refusal(() => round.tell('02 09:00', { ...record, extra: 1 } as never))).toBe('ROUND_KEY');
    expect(refusal(() => round.tell('02 09:00', { type: 'fly' } as never))).toBe('ROUND_COMMAND');
    expect(refusal(() => round.tell('02 09:00', { type: 'order', stop: 'h1', date: '2026-03-03' }))).toBe(
      'ROUND_NO_ORDERS',
    );
    expect(queueOf(round.state, { linli })).toHaveLength(2);
  });
});

describe('a round of a pack', () => {
  const named = (name: string) => ({ 'zh-CN': name, en: name });
  const input: PackInput = {
    id: 'gas',
    version: '1.2.0',
    title: named('燃气'),
    from: '2026-01-01',
    parameters: {
      check: {
        title: named('安检'),
        unit: 'limit',
        values: [
          { value: '18h', until: '2026-03-31' },
          { value: '12h', from: '2026-04-01' },
        ],
      },
    },
    rounds: { sweep: { ...sweep, limit: { parameter: 'check' } } },
  };
  const pack = definePack(input);
  const opened = (when: string) => {
    const { neighbourhood, calendar } = linli;
    const on = createLinli({ packs: [pack], neighbourhood, calendar });
    return new Told(on).tell(when, { type: 'open', id: 'r', template: 'gas/sweep', stops: households(1) }).state;
  };

  it('keeps the figures of the day it was opened, and says which pack it is from', () => {
    expect(opened('06 08:00')).toMatchObject({ template: 'gas/sweep', version: '1.2.0', terms: { limit: '18h' } });
    expect(opened('04-02 08:00').terms.limit).toBe('12h');
  });

  it('refuses a pack whose round names what nobody declared', () => {
    const withRound = (round: RoundTemplateInput) => refusal(() => definePack({ ...input, rounds: { sweep: round } }));
    expect(withRound({ ...sweep, limit: { parameter: 'chek' } })).toBe('PACK_PARAMETER');
    expect(withRound({ ...sweep, retry: { sameSlot: { parameter: 'tries' } } })).toBe('PACK_PARAMETER');
    expect(withRound({ ...sweep, limit: 'soon' })).toBe('PACK_DURATION');
    expect(withRound({ ...sweep, owner: 'grid-walker' })).toBe('PACK_ROLE');
    expect(withRound({ ...sweep, source: 'nowhere' })).toBe('PACK_SOURCE');
    expect(withRound({ ...sweep, outcomes: { absent: { title, done: false } } })).toBe('PACK_TYPE');
  });

  it('refuses a figure of another kind than is wanted', () => {
    const wrong = definePack({
      ...input,
      rounds: { sweep: { ...sweep, retry: { sameSlot: { parameter: 'check' } } } },
    });
    const on = createLinli({ packs: [wrong], neighbourhood: linli.neighbourhood, calendar: linli.calendar });
    const open = { type: 'open', id: 'r', template: 'gas/sweep', stops: households(1) } as const;
    expect(refusal(() => new Told(on).tell('06 08:00', open))).toBe('ROUND_COMMAND');
  });
});
