import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { compareFractions, fractionOf, tallyOf } from '../../src/assembly/index.ts';
import { Played, refusal, title } from './played.ts';

const twoThirds = { atLeast: '2/3' };
const owners = {
  ordinary: {
    title,
    participation: { area: twoThirds, heads: twoThirds },
    approval: { area: { moreThan: '1/2' }, heads: { moreThan: '1/2' } },
    conflicts: 'allowed',
  },
  weighty: {
    title,
    participation: { area: twoThirds, heads: twoThirds },
    approval: { area: { atLeast: '3/4' }, heads: { atLeast: '3/4' } },
    conflicts: 'allowed',
  },
} as const;

const voters = (count: number) => Array.from({ length: count }, (_, at) => `v${at}`);
/** So many votes for, then so many against, each with the same area. */
const votes = (pro: number, contra: number) =>
  voters(pro + contra).map((voter, at) => ({ voter, choice: at < pro ? 'for' : 'against', at: '' }) as const);
const alike = (count: number) => voters(count).map((voter) => ({ voter, area: '89.75' }));

describe('a vote of owners', () => {
  it.each([
    ['ordinary', 6, 4, 0, 'carried'], // exactly two thirds take part, all agree
    ['ordinary', 6, 3, 0, 'invalid'], // half take part
    ['ordinary', 6, 2, 2, 'rejected'], // exactly half of them agree
    ['ordinary', 6, 3, 2, 'carried'], // three of five agree
    ['weighty', 8, 6, 2, 'carried'], // exactly three quarters agree
    ['weighty', 8, 5, 2, 'rejected'], // five of seven agree
    ['weighty', 3, 0, 0, 'invalid'], // nobody votes
  ] as const)('%s, %d owners, %d for, %d against: %s', (rule, count, pro, contra, result) => {
    const ballot = { rule: owners[rule], electorate: alike(count), excluded: [], votes: votes(pro, contra) };
    expect(tallyOf(ballot).result).toBe(result);
  });

  it('fails on areas where the many are small', () => {
    const electorate = [
      { voter: 'v0', area: '100.01' },
      { voter: 'v1', area: '99.99' },
      { voter: 'v2', area: '100.01' },
    ];
    const tally = tallyOf({ rule: owners.ordinary, electorate, excluded: [], votes: votes(2, 0) });
    expect([tally.result, tally.short]).toEqual(['invalid', [{ of: 'participation', by: 'area' }]]);
    expect(tally.area?.participation).toBe('20000/30001');
  });

  it('counts an owner of two flats as one head with both areas', () => {
    const electorate = [
      { voter: 'v0', area: '80' },
      { voter: 'v0', area: '70.5' },
      { voter: 'v1', area: '90' },
    ];
    const tally = tallyOf({ rule: owners.ordinary, electorate, excluded: [], votes: votes(1, 0) });
    expect([tally.heads?.all, tally.heads?.tookPart, tally.area?.tookPart]).toEqual(['2', '1', '301/2']);
  });

  it('is never decided by rounding: participation is what a count in whole numbers says', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), fc.nat(400), (all, some) => {
        const took = Math.min(all, some);
        const ballot = { rule: owners.ordinary, electorate: alike(all), excluded: [], votes: votes(took, 0) };
        expect(tallyOf(ballot).result).toBe(took > 0 && 3 * took >= 2 * all ? 'carried' : 'invalid');
      }),
    );
  });
});

describe('fractions', () => {
  it('compare as rationals do', () => {
    const part = fc.tuple(fc.integer({ min: -999, max: 999 }), fc.integer({ min: 1, max: 999 }));
    fc.assert(
      fc.property(part, part, ([a, b], [c, d]) => {
        expect(compareFractions(fractionOf(`${a}/${b}`), fractionOf(`${c}/${d}`))).toBe(Math.sign(a * d - c * b));
      }),
    );
  });

  it.each(['', 'x', '1/0', '1/2/3', '.5', '1e3', 'NaN', '９'])('%j is none', (text) => {
    expect(refusal(() => fractionOf(text)).code).toBe('ASSEMBLY_FRACTION');
  });
});

describe('a vote in an assembly', () => {
  const steps = { decide: { title, ballot: 'ordinary' }, build: { title } };
  const opened = () =>
    new Played({ steps, ballots: owners }).doesAll({
      type: 'open-ballot',
      ballot: 'v1',
      rule: 'ordinary',
      step: 'decide',
      electorate: alike(3),
      closes: '2026-10-10T18:00+08:00',
    });

  it('closes by itself, is counted, and gives a decision its id', () => {
    const played = opened().doesAll(
      { type: 'vote', ballot: 'v1', voter: 'v0', choice: 'for' },
      { type: 'vote', ballot: 'v1', voter: 'v1', choice: 'for' },
    );
    expect(refusal(() => played.does({ type: 'complete', step: 'decide' })).code).toBe('ASSEMBLY_BALLOT');
    played.waits('2026-10-10T18:00+08:00');
    expect(played.now.ballots[0]).toMatchObject({ tally: { result: 'carried' }, decision: 'a1/v1' });
    expect(played.does({ type: 'complete', step: 'decide' })).toHaveLength(2);
  });

  it('takes no vote once its time is over, even before anybody counted', () => {
    const late = { at: '2026-10-10T18:00+08:00' };
    const vote = { type: 'vote', ballot: 'v1', voter: 'v0', choice: 'for' } as const;
    expect(refusal(() => opened().does(vote, late)).code).toBe('ASSEMBLY_BALLOT_CLOSED');
  });

  it('is cast once; the same vote again changes nothing', () => {
    const played = opened().doesAll({ type: 'vote', ballot: 'v1', voter: 'v0', choice: 'for' });
    expect(played.does({ type: 'vote', ballot: 'v1', voter: 'v0', choice: 'for' })).toEqual([]);
    const against = { type: 'vote', ballot: 'v1', voter: 'v0', choice: 'against' } as const;
    expect(refusal(() => played.does(against)).code).toBe('ASSEMBLY_VOTED');
    expect(refusal(() => played.does({ ...against, voter: 'stranger' })).code).toBe('ASSEMBLY_VOTER');
  });

  it('needs areas where its rule counts them', () => {
    const ballot = { type: 'open-ballot', ballot: 'v2', rule: 'weighty' } as const;
    expect(refusal(() => opened().does({ ...ballot, electorate: [{ voter: 'v0' }] })).code).toBe('ASSEMBLY_AREA');
    expect(refusal(() => opened().does(ballot)).code).toBe('ASSEMBLY_ELECTORATE');
    const past = { ...ballot, electorate: alike(1), closes: '2026-09-28T09:00+08:00' };
    expect(refusal(() => opened().does(past)).code).toBe('ASSEMBLY_CLOSES');
    expect(refusal(() => opened().does({ ...ballot, rule: 'weigthy' }))).toMatchObject({
      data: { nearest: 'weighty' },
    });
  });

  it('leaves out whoever declares an interest while it goes on, even after having voted', () => {
    const panel = { panel: { title, approval: { heads: { moreThan: '1/2' } } } };
    const played = new Played({ steps, ballots: { ...owners, ...panel } }, { subjects: ['shop'] }).doesAll(
      { type: 'seat', member: 'one' },
      { type: 'seat', member: 'two' },
      { type: 'open-ballot', ballot: 'v1', rule: 'panel' },
      { type: 'vote', ballot: 'v1', voter: 'one', choice: 'for' },
      { type: 'declare-interest', member: 'one', interest: 'garden' },
      { type: 'declare-interest', member: 'one', interest: 'shop' },
      { type: 'close-ballot', ballot: 'v1' },
    );
    expect(played.now.ballots[0]).toMatchObject({
      excluded: [{ voter: 'one', interest: 'shop' }],
      tally: { result: 'invalid' },
    });
  });
});
