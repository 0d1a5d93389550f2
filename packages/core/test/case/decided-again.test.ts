import { describe, expect, it } from 'vitest';

import { cases, decisionDifferences, replay, snapshotOf } from '@linli/core/case';

import { willowLinli } from '../fixtures.ts';
import { Casework, march, packOf, planOf, title } from './casework.ts';

const steps = (limit: string) => ({
  resolve: { title: title('修复'), limit },
  'call-back': { title: title('回访'), start: { after: 'resolve' }, limit: '1wd' },
});
const input = { id: 'r1', text: '报修', receivedAt: march('06T16:00'), place: 'willow/g1/north/b14' };
const decisionOf = (plan: ReturnType<typeof planOf>, version = '2.0.0') =>
  willowLinli({ packs: [packOf(plan, { version })] }).triage(input, { at: march('09T10:00') });

describe('migrating to other packs', () => {
  it('lists what differs, takes the new limits, and keeps pauses', () => {
    const work = new Casework(planOf(steps('3wd')))
      .open()
      .does({ type: 'pause', reason: 'parts' }, march('09T10:00'))
      .does({ type: 'resume' }, march('09T15:00'));
    const safe = { title: title('警示'), limit: '1d' };
    const decision = decisionOf(planOf({ ...steps('5wd'), safe }));
    work.does({ type: 'migrate', decision, reason: 'new-version' }, march('09T16:00'));
    const migrated = work.events.at(-1);
    expect(migrated?.type).toBe('migrated');
    expect(migrated).toMatchObject({
      differences: expect.arrayContaining([{ field: 'steps/resolve/limit', from: '3wd', to: '5wd' }]) as unknown,
    });
    expect(work.clock('resolve', march('09T16:00'))).toMatchObject({ limit: '5wd', state: 'running' });
    expect(work.clock('resolve', march('09T16:00')).dueAt?.toISOString()).toBe(march('16T10:00'));
    expect(work.clock('safe', march('09T16:00')).startedAt?.toISOString()).toBe(march('06T16:00'));
    expect(work.state.original?.packs).toEqual([{ id: 'demo', version: '1.0.0' }]);
    expect(work.state.decision?.packs).toEqual([{ id: 'demo', version: '2.0.0' }]);
  });

  it('drops steps that have lost their reason, gives up their clocks, and keeps what is done', () => {
    const work = new Casework(
      planOf({ ...steps('3wd'), safe: { title: title('警示'), limit: '1d' }, visit: { title: title('走访') } }),
    )
      .open()
      .does({ type: 'complete-step', step: 'visit' }, march('06T17:00'));
    work.does(
      { type: 'migrate', decision: decisionOf(planOf(steps('3wd'))), reason: 'new-version' },
      march('06T18:00'),
    );
    expect(work.events.at(-1)).toMatchObject({ clocks: [{ clock: 'safe', result: 'unmet' }] });
    expect(work.state.steps.map(({ planned }) => planned.step)).toEqual(['resolve', 'call-back', 'visit']);
    expect(work.wakes().some(({ key }) => key.startsWith('safe'))).toBe(false);
  });

  it('leaves the case with whoever has taken it on, and a correction as it was', () => {
    const work = new Casework(planOf(steps('3wd')))
      .open()
      .does({ type: 'correct-category', category: 'inquiry', reason: 'asked-only' }, march('06T17:00'))
      .does({ type: 'dispatch', to: 'housing-department' }, march('06T17:00'))
      .does({ type: 'accept' }, march('06T17:00'))
      .does({ type: 'migrate', decision: decisionOf(planOf(steps('5wd'))), reason: 'new-version' }, march('09T10:00'));
    expect(work.state).toMatchObject({ owner: { holder: 'housing' }, category: 'inquiry', status: 'accepted' });
  });

  it('is a first decision where there was none', () => {
    const work = new Casework(planOf(steps('3wd'))).submitted();
    expect(work.state.decision).toBeUndefined();
    work.does({ type: 'migrate', decision: decisionOf(planOf(steps('5wd'))), reason: 'late' }, march('09T10:00'));
    expect(work.types).toEqual(['submitted', 'triaged']);
  });

  it('is nothing where the same packs say the same', () => {
    const work = new Casework(planOf(steps('3wd'))).open();
    const before = work.events.length;
    work.does(
      { type: 'migrate', decision: decisionOf(planOf(steps('3wd')), '1.0.0'), reason: 'check' },
      march('09T10:00'),
    );
    expect(work.events).toHaveLength(before);
  });

  it('goes on under the packs it was decided by, whatever packs the desk has now', () => {
    const work = new Casework(planOf(steps('3wd'))).open();
    const newer = willowLinli({ packs: [packOf(planOf(steps('9wd')), { version: '3.0.0' })] });
    expect(cases.wakes(work.state, { linli: newer })[0]?.at).toBe(
      new Date(Date.parse(march('11T16:00')) + 1).toISOString(),
    );
  });

  it('tells, without touching a case, what another version would have decided', () => {
    const linli = willowLinli();
    const [one, two] = [decisionOf(planOf(steps('3wd'))), decisionOf(planOf(steps('2wd')))].map((decision) =>
      snapshotOf(decision, linli.neighbourhood),
    );
    if (one === undefined || two === undefined) throw new Error('two decisions were made');
    expect(decisionDifferences(one, two)).toEqual([{ field: 'steps/resolve/limit', from: '3wd', to: '2wd' }]);
    expect(decisionDifferences(one, one)).toEqual([]);
  });
});

describe('replaying requests under another version', () => {
  it('names the requests on which something differs, and leaves out the rest', () => {
    const [old, next] = ['3wd', '2wd'].map((limit) => willowLinli({ packs: [packOf(planOf(steps(limit)))] }));
    if (old === undefined || next === undefined) throw new Error('two were made');
    const decided = [
      { ...input, id: 'r1', text: '报修' },
      { ...input, id: 'r2', text: '咨询' },
    ].map((request) => ({
      request,
      decision: snapshotOf(old.triage(request, { at: input.receivedAt }), old.neighbourhood),
    }));
    expect([...replay(decided, next)]).toEqual([
      { request: 'r1', differences: [{ field: 'steps/resolve/limit', from: '3wd', to: '2wd' }] },
    ]);
  });
});

describe('correcting the category', () => {
  it('keeps the first one, needs another one that exists, and says nothing twice', () => {
    const work = new Casework(planOf(steps('3wd'))).open();
    const correct = { type: 'correct-category', category: 'inquiry', reason: 'asked-only' } as const;
    expect(work.refused({ ...correct, category: 'inquirry' }, march('06T17:00')).data['nearest']).toBe('inquiry');
    work.does(correct, march('06T17:00')).does(correct, march('06T17:01'));
    expect(work.state).toMatchObject({ category: 'inquiry', original: { category: 'matter' } });
    expect(work.state.corrections).toHaveLength(1);
  });

  it('takes the decision for the new category, where one is given', () => {
    const work = new Casework(planOf(steps('3wd'))).open();
    const decision = work.linli.triage({ ...input, text: '咨询' }, { at: march('06T17:00') });
    work.does({ type: 'correct-category', category: 'inquiry', reason: 'asked-only', decision }, march('06T17:00'));
    expect(work.state.steps).toEqual([]);
    expect(work.wakes()).toEqual([]);
  });
});
