import { describe, expect, it } from 'vitest';

import { cases } from '@linli/core/case';

import { Casework, march, planOf, title } from './casework.ts';

const plan = planOf({ resolve: { title: title('修复'), limit: '3wd' } });

describe('changing hands', () => {
  it('whoever has it stays answerable until somebody accepts', () => {
    const work = new Casework(plan).open().does({ type: 'dispatch', to: 'housing-department' }, march('06T17:00'));
    expect(work.state.owner).toEqual({ role: 'property-management' });
    work.does({ type: 'accept' }, march('06T17:10'));
    expect(work.state).toMatchObject({ status: 'accepted', owner: { role: 'housing-department', holder: 'housing' } });
    expect(work.state.offer).toBeUndefined();
  });

  it('a step whose owner no plan names is for whoever has the case, and they are told when it is late', () => {
    const told = (work: Casework) => work.wakes().flatMap(({ messages = [] }) => messages.map(({ to }) => to));
    const work = new Casework(plan).open();
    expect(told(work)).toEqual(['property-management']);
    work
      .does({ type: 'dispatch', to: 'housing-department' }, march('06T17:00'))
      .does({ type: 'accept' }, march('06T17:10'));
    expect(told(work)).toEqual(['housing']);
    expect(cases.summarise(work.state, { linli: work.linli }).labels['owner']).toEqual([
      'housing',
      'housing-department',
    ]);
  });

  it('a dispatch is refused within the window of the plan only, with a reason', () => {
    const work = new Casework({ ...plan, refusal: '2h' })
      .open()
      .does({ type: 'dispatch', to: 'housing-department' }, march('06T17:00'));
    expect(work.refused({ type: 'refuse', reason: ' ' }, march('06T18:00')).code).toBe('CASE_REASON');
    const late = work.refused({ type: 'refuse', reason: 'not-ours' }, march('06T19:01'));
    expect([late.code, late.data['until']]).toEqual(['CASE_REFUSAL_OVER', march('06T19:00')]);
    work.does({ type: 'refuse', reason: 'not-ours' }, march('06T19:00'));
    expect(work.state).toMatchObject({ status: 'open', owner: { role: 'property-management' } });
    expect(work.refused({ type: 'refuse', reason: 'again' }, march('06T19:00')).code).toBe('CASE_STATUS');
  });

  it('goes back to where it was when a second dispatch is refused', () => {
    const work = new Casework(plan)
      .open()
      .does({ type: 'accept' }, march('06T16:10'))
      .does({ type: 'dispatch', to: 'housing-department' }, march('06T17:00'))
      .does({ type: 'dispatch', to: 'grid-worker' }, march('06T17:05'))
      .does({ type: 'refuse', reason: 'not-ours' }, march('06T17:10'));
    expect(work.state).toMatchObject({ status: 'accepted', owner: { role: 'property-management' } });
  });

  it('falls back on the community office where nobody else is answerable, and is returned to whoever was asked first', () => {
    const work = new Casework(plan).open().does({ type: 'accept' }, march('06T17:00'));
    work.does({ type: 'return', reason: 'no-staff' }, march('06T17:30'));
    expect(work.types.slice(-2)).toEqual(['returned', 'fallen-back']);
    expect(work.state).toMatchObject({ status: 'accepted', owner: { role: 'community-office', holder: 'office' } });

    const asked = new Casework(plan)
      .open(undefined, 'lin')
      .does({ type: 'dispatch', to: 'housing-department' }, march('06T17:00'));
    expect(asked.state.firstContact).toEqual({ role: 'grid-worker', holder: 'lin' });
    asked.does({ type: 'accept' }, march('06T17:10')).does({ type: 'return', reason: 'no-staff' }, march('06T17:30'));
    expect(asked.state).toMatchObject({ status: 'open', owner: { holder: 'lin' } });
  });

  it('one who has it cannot have it again, and nobody else can take it from them', () => {
    const work = new Casework(plan).open().does({ type: 'accept' }, march('06T17:00'));
    const before = work.events.length;
    work.does({ type: 'accept' }, march('06T17:01'));
    expect(work.events).toHaveLength(before);
    expect(work.refused({ type: 'accept', party: 'grid-worker' }, march('06T17:01')).code).toBe('CASE_TAKEN');
  });

  it('names roles and people that it does not know, and the nearest it does', () => {
    const { code, data, path } = new Casework(plan)
      .open()
      .refused({ type: 'dispatch', to: 'housing-departmnt' }, march('06T17:00'));
    expect([code, path, data['nearest']]).toEqual(['CASE_ROLE', '/to', 'housing-department']);
  });

  it('climbs one layer at a time, and not above the last', () => {
    const work = new Casework(plan).open();
    for (const tier of ['community', 'street'] as const)
      work.does({ type: 'refer-up', reason: tier }, march('06T17:00'));
    expect(work.refused({ type: 'refer-up', reason: 'district' }, march('06T17:00')).code).toBe('CASE_TIER_PARTY');
    work.does(
      { type: 'refer-up', reason: 'district', to: { role: 'urban-management', holder: 'bureau' } },
      march('06T17:00'),
    );
    expect(work.refused({ type: 'refer-up', reason: 'more' }, march('06T17:00')).code).toBe('CASE_TOP');
    expect(work.state.hops.map(({ to }) => to)).toEqual(['community', 'street', 'district']);
  });
});

describe('parties that are called', () => {
  const whistle = planOf({
    'report-in': { title: title('报到'), start: { on: 'whistle' }, each: true, limit: '2h', evidence: ['sign-in'] },
    joint: { title: title('联合处置'), start: { after: 'report-in' } },
  });
  const call = (...parties: string[]) => ({ type: 'whistle', parties }) as const;
  const signIn = (party: string) => ({ type: 'record-evidence', evidence: 'sign-in', party }) as const;
  const report = (party: string) => ({ type: 'report-in', party }) as const;

  it('can be called one after the other, each from then on, and nobody twice', () => {
    const work = new Casework(whistle)
      .open()
      .does(call('housing-department', 'gas-company', 'gas-company'), march('06T16:00'))
      .does(call('gas-company', 'fire-station'), march('06T17:00'));
    expect(work.state.clocks.map(({ id, log }) => [id, log[0]?.at])).toEqual([
      ['report-in@housing', march('06T16:00')],
      ['report-in@gas-company', march('06T16:00')],
      ['report-in@fire-station', march('06T17:00')],
    ]);
    const before = work.events.length;
    expect(work.does(call('fire-station'), march('06T17:01')).events).toHaveLength(before);
  });

  it('report each with their own evidence, and only those who were called', () => {
    const work = new Casework(whistle).open().does(call('housing-department', 'gas-company'), march('06T16:00'));
    work.does(signIn('gas-company'), march('06T16:30'));
    const bare = work.refused(report('housing-department'), march('06T16:30'));
    expect([bare.code, bare.data['missing']]).toEqual(['CASE_STEP_MISSING', ['evidence:sign-in']]);
    work.does(report('gas-company'), march('06T16:30')).does(report('gas-company'), march('06T16:31'));
    expect(work.types.filter((type) => type === 'reported-in')).toHaveLength(1);
    expect(work.refused(report('fire-station'), march('06T16:31')).code).toBe('CASE_REPORT');
    const elsewhere = { ...report('gas-company'), step: 'joint' } as const;
    expect(work.refused(elsewhere, march('06T16:31')).code).toBe('CASE_REPORT');
    expect(work.state.steps[1]?.startedAt).toBeUndefined();
    work.does(signIn('housing-department'), march('06T17:00')).does(report('housing-department'), march('06T17:00'));
    expect(work.state.steps[1]?.startedAt).toBe(march('06T17:00'));
    expect(work.refused(call('fire-station'), march('06T17:01')).code).toBe('CASE_STEP_DONE');
  });

  it('need a step that starts on a whistle', () => {
    expect(new Casework(plan).open().refused(call('gas-company'), march('06T17:00')).code).toBe('CASE_WHISTLE');
  });
});

describe('a party that is cleared', () => {
  const called = planOf({
    assist: { title: title('协同'), owner: ['grid-worker', 'housing-department'], each: true, limit: '2d' },
  });

  it('loses its own clock only; the others’ go on, and the new party has one of its own', () => {
    const work = new Casework(called)
      .open()
      .does({ type: 'record-evidence', evidence: 'dig' }, march('07T09:00'))
      .does(
        { type: 'clear-party', party: 'housing-department', finding: 'dig', to: ['gas-company'] },
        march('07T09:00'),
      )
      .passes(march('20T00:00'));
    const shown = (id: string) => work.clock(id, march('20T00:00'));
    expect([shown('assist@housing').state, shown('assist@housing').late]).toEqual(['unmet', false]);
    expect(shown('assist@lin').dueAt?.toISOString()).toBe(march('08T16:00'));
    expect(shown('assist@gas-company').dueAt?.toISOString()).toBe(march('09T09:00'));
    expect(work.refused({ type: 'report-in', party: 'housing-department' }, march('20T00:00')).code).toBe(
      'CASE_REPORT',
    );
  });

  it('keeps a breach that came before the finding', () => {
    const work = new Casework(called)
      .open()
      .does({ type: 'record-evidence', evidence: 'dig' }, march('09T09:00'))
      .does(
        { type: 'clear-party', party: 'housing-department', finding: 'dig', to: ['gas-company'] },
        march('09T09:00'),
      );
    expect(work.clock('assist@housing', march('09T09:00'))).toMatchObject({ state: 'unmet', late: true });
  });
});

describe('an appeal against lateness', () => {
  const late = () =>
    new Casework(planOf({ resolve: { title: title('修复'), limit: '1h' } }))
      .open()
      .does({ type: 'reply' }, march('06T18:00'))
      .does({ type: 'resolve', outcome: 'solved' }, march('06T18:00'));
  const appeal = { type: 'appeal-lateness', clock: 'resolve', reason: 'power-cut' } as const;
  const word = (approved: boolean) => ({ type: 'review-appeal', clock: 'resolve', approved }) as const;

  it('comes after closing, once, from two others; the clock is exempt, and late it stays', () => {
    const work = late();
    expect(work.refused(appeal, march('06T18:01')).code).toBe('CASE_STATUS');
    work.does({ type: 'close' }, march('06T18:02')).does(appeal, march('07T09:00'), 'pm');
    expect(work.refused(appeal, march('07T09:01'), 'pm').code).toBe('CASE_APPEALED');
    expect(work.refused(word(true), march('07T09:01'), 'pm').code).toBe('CASE_REVIEWER');
    work.does(word(true), march('07T10:00'), 'first');
    expect(work.refused(word(true), march('07T10:01'), 'first').code).toBe('CASE_REVIEWER');
    expect(work.clock('resolve', march('07T10:01')).exempt).toBe(false);
    work.does(word(true), march('07T11:00'), 'second');
    expect(work.clock('resolve', march('07T11:00'))).toMatchObject({ exempt: true, late: true, state: 'late' });
    expect(work.refused(word(false), march('07T12:00'), 'third').code).toBe('CASE_NO_APPEAL');
  });

  it('is over at the first no', () => {
    const work = late().does({ type: 'close' }, march('06T18:02')).does(appeal, march('07T09:00'), 'pm');
    work.does(word(false), march('07T10:00'), 'first');
    expect(work.state.appeals[0]?.result).toBe('dismissed');
    expect(work.refused(word(true), march('07T11:00'), 'second').code).toBe('CASE_NO_APPEAL');
    expect(work.clock('resolve', march('07T11:00')).exempt).toBe(false);
  });

  it('needs a clock that was late', () => {
    const work = new Casework(planOf({ resolve: { title: title('修复'), limit: '1d' } }))
      .open()
      .does({ type: 'reply' }, march('06T17:00'))
      .does({ type: 'resolve', outcome: 'solved' }, march('06T17:00'))
      .does({ type: 'close' }, march('06T17:00'));
    expect(work.refused(appeal, march('07T09:00')).code).toBe('CASE_NOT_LATE');
    expect(work.refused({ ...appeal, clock: 'resolv' }, march('07T09:00')).data['nearest']).toBe('resolve');
  });
});
