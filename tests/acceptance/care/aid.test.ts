import { care } from '@linli/pack-care';
import { neighbourhood } from '@linli/pack-neighbourhood';
import { describe, expect, it } from 'vitest';

import { beijing, Office } from '../round/office.ts';
import { careLane } from './village.ts';

describe('temporary aid', () => {
  const application = (aidAmount: number, more: object = {}) => ({
    id: 'aid-1',
    text: '老伴中风住院四十天，申请临时救助',
    facts: { aidAmount, aidCause: 'sudden-illness', ...more },
  });

  it('A24: 3000 yuan are above the 2000 a town may approve: its approval does not do, the county’s does', async () => {
    const office = new Office([care], careLane);
    const { desk } = office.opened;
    const at = beijing('2026-11-09 10:00');
    const { decision } = await desk.submit(application(3000), { at });
    expect(decision.assignment.lead).toMatchObject({ role: 'civil-affairs', holder: 'county' });
    expect(decision.timeBoxes.map(({ step, limit }) => [step, limit])).toEqual(
      expect.arrayContaining([
        ['verify', '3wd'],
        ['decide', '15wd'],
      ]),
    );
    const tell = (command: { readonly type: string }) => desk.command('aid-1', command, { at, by: 'county' });
    const give = (evidence: string) => tell({ type: 'record-evidence', evidence, step: 'decide' } as { type: string });
    await give('decision-record');
    await give('hospital-record');
    await give('town-approval');
    const decide = () => tell({ type: 'complete-step', step: 'decide' } as { type: string });
    await expect(decide()).rejects.toMatchObject({
      code: 'CASE_STEP_MISSING',
      data: { missing: ['evidence:county-approval'] },
    });
    await give('county-approval');
    await decide();
  });

  it('A24: 2000 yuan are the town’s to approve', () => {
    const { linli } = new Office([care], careLane).opened;
    const decision = linli.triage(application(2000), { at: beijing('2026-11-09 10:00') });
    expect(decision.assignment.lead?.role).toBe('street-office');
    expect(decision.requirements.map(({ evidence }) => evidence)).toContain('town-approval');
  });

  it('A24: what cannot wait is advanced within 24 hours, the papers follow within 5 working days', async () => {
    const office = new Office([care], careLane);
    const { desk } = office.opened;
    const friday = beijing('2026-11-06 16:00');
    const { decision } = await desk.submit(application(3000, { aidUrgent: true }), { at: friday });
    const box = (step: string) => decision.timeBoxes.find((each) => each.step === step);
    expect(box('advance')?.dueAt).toEqual(beijing('2026-11-07 16:00'));
    expect(box('papers')).toMatchObject({ start: { after: 'advance' }, limit: '5wd' });
    const paid = beijing('2026-11-07 09:00');
    const evidence = { type: 'record-evidence', evidence: 'receipt', step: 'advance' };
    await desk.command('aid-1', evidence, { at: paid });
    await desk.command('aid-1', { type: 'complete-step', step: 'advance' }, { at: paid });
    const items = await desk.due({ at: paid, kind: 'case' });
    expect(items).toHaveLength(1);
  });

  it('A25: 30 days in hospital and a disabled dependant open a lead for aid with both reasons; one alone does not', () => {
    const { linli } = new Office([care, neighbourhood], careLane).opened;
    const at = beijing('2026-11-09 10:00');
    const offered = (facts: object) =>
      linli
        .triage({ id: 'r1', text: '走访了解情况', facts: { ...facts } }, { at })
        .proposals.find(({ action }) => action === 'temporary-aid');
    expect(offered({ hospitalDays: 30, dependantDisabled: true })?.rule).toBe('neighbourhood/propose-temporary-aid');
    expect(offered({ hospitalDays: 30, dependantDisabled: false })).toBeUndefined();
    expect(offered({ hospitalDays: 29, dependantDisabled: true })).toBeUndefined();
    expect(offered({ dependantDisabled: true })).toBeUndefined();
  });
});
