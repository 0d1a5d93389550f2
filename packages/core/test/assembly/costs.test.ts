import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { divideCosts, fenOfYuan, formatYuan, openPayers, paidOf, type Remainder } from '../../src/assembly/index.ts';
import { Played, refusal, title } from './played.ts';

const four = ['h2', 'h3', 'h4', 'h5'].map((payer) => ({ payer }));

describe('costs are divided exactly', () => {
  const measure = fc.integer({ min: 0, max: 100_000 }).map((size) => String(size / 100));
  const payerLists = fc
    .array(measure, { minLength: 1, maxLength: 40 })
    .filter((sizes) => sizes.some((size) => size !== '0'))
    .map((sizes) => sizes.map((size, at) => ({ payer: `h${at}`, measure: size })));
  const remainder = fc.constantFrom<Remainder[]>('largest-remainder', 'first-payers', { payer: 'h0' });

  it('whatever the total, the areas and the rule: the parts add up, none is below zero', () => {
    fc.assert(
      fc.property(
        fc.nat(10 ** 9),
        payerLists,
        fc.constantFrom('equal', 'area', 'weight'),
        remainder,
        (total, all, by, rest) => {
          const parts = divideCosts(total, all, { by, remainder: rest });
          expect(parts.reduce((sum, { amount }) => sum + amount, 0)).toBe(total);
          expect(parts.every(({ amount }) => Number.isSafeInteger(amount) && amount >= 0)).toBe(true);
        },
      ),
    );
  });

  it('no part is a fen or more away from its exact share, unless somebody was named for the rest', () => {
    fc.assert(
      fc.property(fc.nat(10 ** 9), payerLists, (total, all) => {
        const sum = all.reduce((area, { measure: size }) => area + Math.round(Number(size) * 100), 0);
        for (const [at, { amount }] of divideCosts(total, all, { by: 'area' }).entries()) {
          const exact = (total * Math.round(Number(all[at]?.measure) * 100)) / sum;
          expect(Math.abs(amount - exact)).toBeLessThan(1);
        }
      }),
    );
  });

  it.each([
    [10_000, 'largest-remainder', [3334, 3333, 3333]],
    [10_001, 'largest-remainder', [3334, 3334, 3333]],
    [10_001, 'first-payers', [3334, 3334, 3333]],
    [10_001, { payer: 'c' }, [3333, 3333, 3335]],
    [0, 'first-payers', [0, 0, 0]],
  ] as const)('%d fen among three, %j: %j', (total, rest, amounts) => {
    const payers = ['a', 'b', 'c'].map((payer) => ({ payer }));
    expect(divideCosts(total, payers, { remainder: rest }).map(({ amount }) => amount)).toEqual(amounts);
  });

  it.each([
    [[], {}, 'ASSEMBLY_PAYERS'],
    [[{ payer: 'a' }, { payer: 'a' }], {}, 'ASSEMBLY_PAYERS'],
    [[{ payer: 'a' }], { by: 'area' }, 'ASSEMBLY_MEASURE'],
    [[{ payer: 'a', measure: '-1' }], { by: 'area' }, 'ASSEMBLY_MEASURE'],
    [[{ payer: 'a', measure: 0 }], { by: 'weight' }, 'ASSEMBLY_MEASURE'],
    [[{ payer: 'a' }], { remainder: { payer: 'b' } }, 'ASSEMBLY_REMAINDER'],
  ] as const)('%j with %j is refused as %s', (payers, options, code) => {
    expect(refusal(() => divideCosts(100, payers, options)).code).toBe(code);
  });

  it.each([-1, 0.5, Number.NaN, 2 ** 53])('%d fen is no amount', (total) => {
    expect(refusal(() => divideCosts(total, four)).code).toBe('ASSEMBLY_MONEY');
  });

  it.each(['1.234', '-5', '1e3', ''])('%j is no amount in yuan', (text) => {
    expect(refusal(() => fenOfYuan(text)).code).toBe('ASSEMBLY_MONEY');
  });

  it('yuan are written and read back', () => {
    fc.assert(
      fc.property(fc.nat(), (fen) => {
        expect(fenOfYuan(formatYuan(fen))).toBe(fen);
      }),
    );
  });
});

describe('a cost share', () => {
  const shared = () =>
    new Played({ steps: { settle: { title, settled: true } }, costs: { limit: '3d' } }).doesAll(
      ...four.map(({ payer }) => ({ type: 'name-party', party: payer }) as const),
      { type: 'open-room' },
      { type: 'share-costs', share: 'dig', total: 20_000, payers: four },
    );
  const agreed = (played: Played, ...payers: string[]) =>
    played.doesAll(...payers.map((payer) => ({ type: 'consent', share: 'dig', payer, agrees: true }) as const));
  const paid = (played: Played, ...payers: string[]) =>
    played.doesAll(...payers.map((payer) => ({ type: 'pay', share: 'dig', payer, amount: 5000 }) as const));

  it('is settled when all agree and all have paid; the room closes with it', () => {
    const played = paid(agreed(shared(), 'h2', 'h3', 'h4', 'h5'), 'h2', 'h3', 'h4');
    expect(played.now.shares.map((share) => [paidOf(share), openPayers(share)])).toEqual([[15_000, ['h5']]]);
    expect(refusal(() => played.does({ type: 'complete', step: 'settle' }))).toMatchObject({
      code: 'ASSEMBLY_SETTLEMENT',
      data: { missing: ['dig (15000/20000)'] },
    });
    const last = played.does({ type: 'pay', share: 'dig', payer: 'h5', amount: 5000 });
    expect(last.map(({ type }) => type)).toEqual(['paid', 'costs-settled', 'room-closed']);
    expect(played.does({ type: 'complete', step: 'settle' })).toHaveLength(1);
  });

  it('reminds whoever has not paid in time, and nobody else, once', () => {
    const played = paid(agreed(shared(), 'h2', 'h3', 'h4', 'h5'), 'h2', 'h3', 'h4');
    expect(played.waits('2026-10-30T00:00Z')).toEqual([
      {
        id: 'assembly/a1#dig@2026-10-01T01:11:00.000Z/h5',
        template: 'cost-share-reminder',
        to: 'h5',
        values: { share: 'dig', open: 5000 },
      },
    ]);
    expect(played.waits('2026-12-30T00:00Z')).toEqual([]);
  });

  it('is not settled while one does not agree, and nobody pays without having agreed', () => {
    const played = paid(agreed(shared(), 'h2', 'h3', 'h4'), 'h2', 'h3', 'h4');
    expect(played.now.shares[0]?.settledAt).toBeUndefined();
    expect(played.waits('2027-10-30T00:00Z')).toEqual([]);
    expect(refusal(() => paid(played, 'h5')).code).toBe('ASSEMBLY_CONSENT');
  });

  it('takes payments in parts, never more than is owed', () => {
    const played = agreed(shared(), 'h2');
    played.does({ type: 'pay', share: 'dig', payer: 'h2', amount: 2000 });
    const pay = { type: 'pay', share: 'dig', payer: 'h2' } as const;
    for (const amount of [3001, 0]) {
      expect(refusal(() => played.does({ ...pay, amount }))).toMatchObject({
        code: 'ASSEMBLY_AMOUNT',
        data: { open: 3000 },
      });
    }
    expect(refusal(() => played.does({ ...pay, amount: 0.5 })).code).toBe('ASSEMBLY_MONEY');
  });

  it('gives no time for paying while one has taken the consent back', () => {
    const played = agreed(shared(), 'h2', 'h3', 'h4', 'h5');
    expect(played.summary.dueAt).toBe('2026-10-01T01:11:00.000Z');
    played.does({ type: 'consent', share: 'dig', payer: 'h5', agrees: false });
    expect([played.summary.dueAt, played.waits('2027-01-01T00:00Z')]).toEqual([undefined, []]);
    agreed(played, 'h5');
    expect(played.summary.dueAt).toBe('2026-10-01T01:13:00.000Z');
  });

  it('may be divided otherwise as long as nobody has paid', () => {
    const played = shared();
    const three = four.slice(1);
    const anew = { type: 'share-costs', share: 'again', total: 20_000, payers: three, replaces: 'dig' } as const;
    played.does(anew);
    expect(refusal(() => agreed(played, 'h2')).code).toBe('ASSEMBLY_SETTLED');
    expect(refusal(() => played.does({ ...anew, share: 'third' })).code).toBe('ASSEMBLY_SETTLED');
    expect(played.now.shares[1]?.parts.map(({ amount }) => amount)).toEqual([6667, 6667, 6666]);
    expect(refusal(() => paid(agreed(shared(), 'h2'), 'h2').does(anew)).code).toBe('ASSEMBLY_PAID');
  });
});

describe('a room', () => {
  it('is for the parties and nobody else', () => {
    const played = new Played({ steps: { talk: { title } } }).doesAll({
      type: 'name-party',
      party: 'h1',
      members: ['wang', 'li'],
    });
    expect(refusal(() => played.does({ type: 'open-room' })).code).toBe('ASSEMBLY_ROOM_ALONE');
    played.doesAll({ type: 'name-party', party: 'h2' }, { type: 'open-room' }, { type: 'speak', member: 'wang' });
    expect(played.now.room).toMatchObject({ members: ['wang', 'li', 'h2'], messages: 1 });
    expect(refusal(() => played.does({ type: 'speak', member: 'stranger' })).code).toBe('ASSEMBLY_ROOM_MEMBER');
    expect(refusal(() => played.does({ type: 'name-party', party: 'h3', members: ['li'] })).code).toBe(
      'ASSEMBLY_ONE_PARTY',
    );
  });
});
