import { describe, expect, it } from 'vitest';

import { type CaseCommand, caseCommands, cases, type CaseStatus, caseStatuses, caseTable } from '@linli/core/case';
import { fold } from '@linli/core/stream';

import { Casework, march, planOf, title } from './casework.ts';

const repair = planOf({
  reply: { title: title('答复'), limit: '2wh', evidence: ['reply'] },
  resolve: { title: title('修复'), limit: '3wd', evidence: ['photo'] },
  'call-back': { title: title('回访'), start: { after: 'resolve' }, limit: '1wd', evidence: ['satisfaction'] },
});

const resolved = () =>
  new Casework(repair)
    .open()
    .does({ type: 'reply' }, march('06T16:30'))
    .does({ type: 'record-evidence', evidence: 'photo' }, march('09T10:00'))
    .does({ type: 'resolve', outcome: 'solved' }, march('09T10:00'));

const closed = () =>
  resolved()
    .does({ type: 'call-back', reached: true }, march('09T15:00'))
    .does({ type: 'evaluate', responded: true, solved: true, satisfied: true }, march('09T15:00'))
    .does({ type: 'close' }, march('09T15:05'));

describe('from submit to close', () => {
  it('does the steps that a command has the name of, once they lack nothing', () => {
    const work = closed();
    expect(work.types).toEqual([
      'submitted',
      'triaged',
      'replied',
      'step-completed',
      'evidence-recorded',
      'resolved',
      'step-completed',
      'called-back',
      'evaluated',
      'step-completed',
      'closed',
    ]);
    expect(work.state.status).toBe('closed');
    expect(work.state.steps.map(({ planned, doneAt }) => [planned.step, doneAt])).toEqual([
      ['reply', march('06T16:30')],
      ['resolve', march('09T10:00')],
      ['call-back', march('09T15:00')],
    ]);
    expect(work.wakes()).toEqual([]);
  });

  it('keeps the three answers of an evaluation apart, and what was not answered stays unknown', () => {
    const work = resolved().does({ type: 'evaluate', responded: true, solved: true }, march('09T15:00'));
    expect(work.state.evaluation).toEqual({ at: march('09T15:00'), responded: true, solved: true });
    expect(work.refused({ type: 'evaluate', responded: false, satisfied: false }, march('09T15:00')).code).toBe(
      'CASE_EVALUATION',
    );
  });

  it('says in what order things are missing', () => {
    const work = new Casework(repair).open();
    expect(work.refused({ type: 'close' }, march('06T17:00')).data['missing']).toEqual([
      'outcome',
      'reply',
      'step:reply',
      'step:resolve',
      'step:call-back',
    ]);
    const early = work.refused({ type: 'complete-step', step: 'call-back' }, march('06T17:00'));
    expect([early.code, early.data['missing']]).toEqual(['CASE_STEP_WAITING', ['step:resolve']]);
    const bare = work.refused({ type: 'resolve', outcome: 'solved' }, march('06T17:00'));
    expect([bare.code, bare.data['missing']]).toEqual(['CASE_STEP_MISSING', ['evidence:photo']]);
  });

  it('is closed by force without its steps, but never without outcome and reply, nor by whoever asks', () => {
    const work = new Casework(repair).open();
    const force: CaseCommand = { type: 'force-close', reason: 'superseded', authorisedBy: 'street' };
    expect(work.refused(force, march('06T17:00')).data['missing']).toEqual(['outcome', 'reply']);
    const answered = resolved();
    expect(answered.refused({ ...force, authorisedBy: 'lin' }, march('09T11:00')).code).toBe('CASE_AUTHORITY');
    answered.does(force, march('09T11:00'));
    expect(answered.events.at(-1)).toMatchObject({
      forced: { authorisedBy: 'street', missing: ['step:call-back'] },
      clocks: [{ clock: 'call-back', result: 'unmet', lateBy: 0 }],
    });
    expect(answered.state.forced).toBe(true);
  });

  it('is called off only after an answer', () => {
    const work = new Casework(repair).open();
    expect(work.refused({ type: 'cancel', reason: 'withdrawn' }, march('06T17:00')).data['missing']).toEqual(['reply']);
    work.does({ type: 'reply' }, march('06T17:00')).does({ type: 'cancel', reason: 'withdrawn' }, march('06T17:01'));
    expect(work.state.status).toBe('cancelled');
    expect(work.wakes()).toEqual([]);
  });
});

describe('taken up again', () => {
  it('begins its steps anew, wants a new answer, and keeps what was', () => {
    const work = closed().does({ type: 'reopen', reason: 'not-fixed' }, march('11T09:00'));
    expect(work.state).toMatchObject({ status: 'accepted', answered: false, reopenings: 1, recurrence: 0 });
    expect(work.clock('resolve#2', march('11T09:00')).dueAt?.toISOString()).toBe(march('16T09:00'));
    const stale = work.refused({ type: 'resolve', outcome: 'solved' }, march('11T10:00'));
    expect(stale.data['missing']).toEqual(['evidence:photo']);
    work
      .does({ type: 'record-evidence', evidence: 'photo' }, march('12T10:00'))
      .does({ type: 'resolve', outcome: 'solved' }, march('12T10:00'));
    expect(work.clock('resolve', march('12T10:00')).state).toBe('met');
    expect(work.clock('resolve#2', march('12T10:00')).state).toBe('met');
  });

  it('gives no clock that still runs a new beginning', () => {
    const work = new Casework(
      planOf({ safe: { title: title('警示'), limit: '1d' }, resolve: { title: title('修复'), limit: '3wd' } }),
    )
      .open()
      .does({ type: 'resolve', outcome: 'solved' }, march('07T15:00'))
      .does({ type: 'reopen', reason: 'not-fixed' }, march('07T15:01'));
    expect(work.events.at(-1)).toMatchObject({ steps: ['resolve'], clocks: [] });
    expect(work.clock('safe', march('07T15:01')).dueAt?.toISOString()).toBe(march('07T16:00'));
    expect(work.clock('resolve#2', march('07T15:01')).startedAt?.toISOString()).toBe(march('07T15:01'));
  });

  it('is a recurrence only where the plan says so, and only soon after closing', () => {
    const plain = closed();
    const again: CaseCommand = { type: 'reopen', reason: 'again', recurrence: true };
    expect(plain.refused(again, march('10T09:00')).code).toBe('CASE_NO_RECURRENCE');

    const work = new Casework(
      planOf(
        { resolve: { title: title('处置'), limit: '1d' } },
        { recurrence: '3d', measures: ['advise', 'order', 'fine'] },
      ),
    )
      .open(march('01T09:00'))
      .does({ type: 'reply' }, march('01T10:00'))
      .does({ type: 'resolve', outcome: 'solved' }, march('01T10:00'))
      .does({ type: 'close' }, march('01T10:00'));
    expect(work.state.measure).toBe('advise');
    expect(work.refused(again, march('04T10:01')).code).toBe('CASE_RECURRENCE_LATE');
    work.does(again, march('04T10:00'));
    expect(work.state).toMatchObject({ recurrence: 1, measure: 'order' });
    for (const day of ['05', '06', '07']) {
      work
        .does({ type: 'reply' }, march(`${day}T10:00`))
        .does({ type: 'resolve', outcome: 'solved' }, march(`${day}T10:00`))
        .does({ type: 'close' }, march(`${day}T10:00`))
        .does(again, march(`${day}T11:00`));
    }
    expect(work.state).toMatchObject({ recurrence: 4, measure: 'fine' });
  });
});

describe('duplicates, parts and topics', () => {
  it('goes on in another case, whose requesters are all to be answered', () => {
    const work = resolved().does({ type: 'add-duplicate', of: 'case/r2' }, march('09T10:30'));
    expect(work.refused({ type: 'close' }, march('09T11:00')).data['missing']).toContain('reply');
    expect(work.does({ type: 'add-duplicate', of: 'case/r2' }, march('09T10:31')).state.duplicates).toEqual([
      'case/r2',
    ]);

    const other = new Casework(repair).open();
    expect(other.refused({ type: 'merge', into: 'case/r1' }, march('06T17:00')).code).toBe('CASE_SELF');
    other.does({ type: 'merge', into: 'case/r9' }, march('06T17:00'));
    expect(other.state).toMatchObject({ status: 'merged', mergedInto: 'case/r9' });
    expect(other.wakes()).toEqual([]);
    expect(other.refused({ type: 'reply' }, march('06T17:01')).data['possible']).toBeUndefined();
  });

  it('is split with a reason, and belongs to topics, each once', () => {
    const work = new Casework(repair)
      .open()
      .does({ type: 'split', into: ['case/r1a', 'case/r1b'], reason: 'two-matters' }, march('06T17:00'))
      .does({ type: 'split', into: ['case/r1b'], reason: 'two-matters' }, march('06T17:00'))
      .does({ type: 'link-topic', topic: 'topic/e-bikes' }, march('06T17:00'))
      .does({ type: 'link-topic', topic: 'topic/e-bikes' }, march('06T17:00'));
    expect(work.state).toMatchObject({ splitInto: ['case/r1a', 'case/r1b'], topics: ['topic/e-bikes'] });
    expect(cases.summarise(work.state, { linli: work.linli }).labels['topic']).toEqual(['topic/e-bikes']);
  });
});

describe('the table of states and commands', () => {
  it('knows every state and every command', () => {
    expect(Object.keys(caseTable)).toEqual([...caseStatuses]);
    expect(new Set(Object.values(caseTable).flat())).toEqual(new Set(caseCommands));
  });

  const reached: Readonly<Record<CaseStatus, () => Casework>> = {
    none: () => new Casework(repair),
    open: () => new Casework(repair).open(),
    dispatched: () =>
      new Casework(repair).open().does({ type: 'dispatch', to: 'housing-department' }, march('06T17:00')),
    accepted: () => new Casework(repair).open().does({ type: 'accept' }, march('06T17:00')),
    resolved,
    closed,
    merged: () => new Casework(repair).open().does({ type: 'merge', into: 'case/r9' }, march('06T17:00')),
    cancelled: () =>
      new Casework(repair)
        .open()
        .does({ type: 'reply' }, march('06T17:00'))
        .does({ type: 'cancel', reason: 'withdrawn' }, march('06T17:00')),
  };

  it.each(caseStatuses)('refuses in "%s" what the table does not have, and says what it takes', (status) => {
    const work = reached[status]();
    expect(work.state.status).toBe(status);
    const simple: CaseCommand[] = [
      { type: 'reply' },
      { type: 'close' },
      { type: 'accept' },
      { type: 'refuse', reason: 'no' },
      { type: 'return', reason: 'no' },
      { type: 'pause', reason: 'parts' },
      { type: 'reopen', reason: 'again' },
      { type: 'appeal-lateness', clock: 'resolve', reason: 'rain' },
    ];
    for (const command of simple) {
      if (caseTable[status].includes(command.type)) continue;
      const { code, data } = work.refused(command, march('20T09:00'));
      expect([code, data['status'], data['command']]).toEqual(['CASE_STATUS', status, command.type]);
    }
  });

  it.each(caseStatuses)('shows "%s" as open or not, and finds it by its labels', (status) => {
    const work = reached[status]();
    const { open, labels, kind } = cases.summarise(work.state, { linli: work.linli });
    expect([kind, open]).toEqual(['case', ['open', 'dispatched', 'accepted', 'resolved'].includes(status)]);
    expect(labels['status']).toEqual([status]);
    if (status === 'none') return;
    expect(labels['place']).toEqual(['willow/g1/north/b14', 'willow/g1/north', 'willow/g1', 'willow']);
    expect(labels['category']).toEqual(['matter']);
  });
});

describe('folding', () => {
  it('gives the same state event by event and all at once', () => {
    const { events, state } = closed();
    expect(fold(cases, events)).toEqual(state);
  });

  it('leaves a case as it is at an event it does not know', () => {
    const { state } = closed();
    const strange = { type: 'hologram-shown', at: march('10T09:00') } as unknown as Parameters<typeof cases.evolve>[1];
    expect(cases.evolve(state, strange)).toBe(state);
  });
});
