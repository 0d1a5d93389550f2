import { createLinli, definePack, type PackInput } from '@linli/core';
import { testNeighbourhood } from '@linli/testing';
import { chinaCalendar } from '@linli/time';
import { describe, expect, it } from 'vitest';

import { onePlusThree } from '../src/index.ts';

const reason = { 'zh-CN': '街道人手足', en: 'the street has the hands' };
const found = '2026-11-06T16:00+08:00';

function deskWith(pack: typeof onePlusThree) {
  const roles = [
    'housing-department',
    'municipal-department',
    'community-office',
    'grid-worker',
    'property-management',
  ];
  return createLinli({ packs: [pack], neighbourhood: testNeighbourhood(roles), calendar: chinaCalendar() });
}

/** A pack of one community that does some things otherwise. */
function extended(changes: NonNullable<PackInput['changes']>) {
  const title = { 'zh-CN': '柳巷“1+3”', en: '1+3 of Willow Lane' };
  const input = { id: 'willow', version: '1.0.0', title, from: '2026-01-01', extends: 'one-plus-three', changes };
  return definePack(input, { uses: [onePlusThree] });
}

function decide(text: string, pack = onePlusThree) {
  return deskWith(pack).triage({ id: 'r1', text, channel: 'patrol', receivedAt: found }, { at: found });
}

describe('1+3', () => {
  it('B18 B19: both legs start at the same instant, side by side', () => {
    const { timeBoxes } = decide('14号楼坡道扶手断了');
    expect(timeBoxes.map(({ step, start, startsAt }) => [step, start, startsAt?.toISOString()])).toEqual([
      ['make-safe', 'open', '2026-11-06T08:00:00.000Z'],
      ['resolve', 'open', '2026-11-06T08:00:00.000Z'],
    ]);
  });

  it('the warning is the grid’s, the repair that of two departments, each with its proof', () => {
    const { timeBoxes } = decide('14号楼坡道扶手断了');
    expect(timeBoxes.map(({ owners, evidence }) => [owners.map(({ role }) => role), evidence])).toEqual([
      [['grid-worker', 'community-office'], ['warning-photo']],
      [['housing-department', 'municipal-department'], ['repair-photo']],
    ]);
  });

  it('three working days over a weekend are 120 hours, not 72', () => {
    const repair = decide('14号楼坡道扶手断了').timeBoxes.find(({ step }) => step === 'resolve');
    const hours = ((repair?.dueAt?.getTime() ?? 0) - (repair?.startsAt?.getTime() ?? 0)) / 3_600_000;
    expect(hours).toBe(120);
  });

  it('B15: without the emergency legs a burst is an emergency all the same, in 1+3 time', () => {
    const plain = extended([
      { rule: 'emergency-legs', off: true, reason },
      { rule: 'burst-legs', off: true, reason },
    ]);
    const { severity, timeBoxes } = decide('地下污水管爆裂，路面塌陷', plain);
    expect(severity).toBe('emergency');
    expect(timeBoxes.map(({ step, limit }) => [step, limit])).toEqual([
      ['make-safe', '1d'],
      ['resolve', '3wd'],
    ]);
  });

  it('an emergency is never due later than an urgent hazard', () => {
    const urgent = decide('14号楼坡道扶手断了').timeBoxes;
    const emergency = decide('东门路面塌陷').timeBoxes;
    for (const { step, dueAt } of urgent) {
      const graver = emergency.find((box) => box.step === step);
      expect(graver?.dueAt?.getTime()).toBeLessThanOrEqual(dueAt?.getTime() ?? 0);
    }
  });
});

describe('a community that changes a figure', () => {
  it('says from which day the new one holds; decisions before it keep the old one', () => {
    const values = [
      { value: '3wd', until: '2026-12-31' },
      { value: '2wd', from: '2027-01-01' },
    ];
    const ours = extended([{ parameter: 'repair', values, reason }]);
    const limitOn = (at: string) =>
      deskWith(ours)
        .triage({ id: 'r1', text: '楼梯扶手断了', receivedAt: at }, { at })
        .timeBoxes.find(({ step }) => step === 'resolve')?.limit;
    expect(limitOn('2026-12-31T16:00+08:00')).toBe('3wd');
    expect(limitOn('2027-01-04T09:00+08:00')).toBe('2wd');
  });
});
