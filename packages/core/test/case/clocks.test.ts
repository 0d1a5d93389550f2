import { describe, expect, it } from 'vitest';

import { type CaseEventOf, cases, clocksOf, dueIn, dueOf, nextIn, overdueIn } from '@linli/core/case';
import { chinaCalendar } from '@linli/time';

import { Casework, march, planOf, title } from './casework.ts';

const ladder = [
  { at: 0.8, action: 'remind', to: 'property-management' },
  { at: 1, action: 'urge', to: 'community-office' },
  { at: 1, action: 'supervise', to: 'housing-department' },
  { at: 1.5, action: 'report-upward', to: 'street-office' },
] as const;

const timed = (more = {}) =>
  new Casework(planOf({ resolve: { title: title('修复'), limit: '10h', escalation: [...ladder], ...more } })).open(
    march('09T09:00'),
  );

const rungs = (work: Casework) =>
  work.events
    .filter((event): event is CaseEventOf<'clock-warned'> => event.type === 'clock-warned')
    .map(({ at, action, to }) => [at, action, to.holder ?? to.role]);

describe('wakes', () => {
  it('gives every rung of the ladder and the breach, each at its instant and once', () => {
    const work = timed();
    expect(work.wakes().map(({ at, key }) => [at, key])).toEqual([
      [march('09T17:00'), 'resolve:0:1'],
      [march('09T19:00'), 'resolve:1:1'],
      [march('09T19:00'), 'resolve:2:1'],
      [new Date(Date.parse(march('09T19:00')) + 1).toISOString(), 'resolve:breach'],
      [march('10T00:00'), 'resolve:3:1'],
    ]);
    work.passes(march('11T00:00'));
    expect(rungs(work)).toEqual([
      [march('09T17:00'), 'remind', 'property-management'],
      [march('09T19:00'), 'urge', 'office'],
      [march('09T19:00'), 'supervise', 'housing'],
      [march('10T00:00'), 'report-upward', 'street-office'],
    ]);
    expect(work.wakes()).toEqual([]);
    expect(work.clock('resolve', march('11T00:00'))).toMatchObject({ late: true, state: 'overdue' });
  });

  it('says of each message to whom it goes, what about, and never the same id twice', () => {
    const messages = timed()
      .wakes()
      .flatMap(({ messages: sent = [] }) => sent);
    expect(messages[0]).toEqual({
      id: 'case/r1:resolve:0:1:property-management',
      template: 'clock-warning',
      to: 'property-management',
      values: {
        case: 'case/r1',
        severity: 'routine',
        category: 'matter',
        step: 'resolve',
        action: 'remind',
        share: 0.8,
        dueAt: march('09T19:00'),
      },
    });
    expect(new Set(messages.map(({ id }) => id)).size).toBe(messages.length);
  });

  it('keeps what should have happened and is not on record, with the planned instant, whatever came after', () => {
    const work = timed().does({ type: 'record-evidence', evidence: 'photo' }, march('09T18:00'));
    expect(work.wakes()[0]?.at).toBe(march('09T17:00'));
    work.passes(march('09T18:30'));
    expect(rungs(work)).toEqual([[march('09T17:00'), 'remind', 'property-management']]);
    expect(work.state.lastAt).toBe(march('09T18:00'));
  });

  it('notes a breach before the step is done late, where nobody had noted it', () => {
    const work = timed().does({ type: 'resolve', outcome: 'solved' }, march('09T20:00'));
    expect(work.types.slice(2)).toEqual(['resolved', 'clock-breached', 'step-completed']);
    expect(work.events.at(-1)).toMatchObject({ clocks: [{ result: 'late', lateBy: 3_600_000 }] });
  });

  it('is in time at the due instant itself', () => {
    const work = timed().passes(march('09T19:00')).does({ type: 'resolve', outcome: 'solved' }, march('09T19:00'));
    expect(work.types).not.toContain('clock-breached');
    expect(work.clock('resolve', march('09T19:00'))).toMatchObject({ state: 'met', late: false });
  });
});

describe('pauses, extensions, suspensions', () => {
  it('a pause holds the ladder back for as long as it takes, and needs one of the reasons', () => {
    const work = timed({ pauses: { parts: { longest: '4h' } } });
    const refused = work.refused({ type: 'pause', reason: 'holiday' }, march('09T12:00'));
    expect([refused.code, refused.path, refused.data['clock']]).toEqual(['TIME_PAUSE_REASON', '/clocks', 'resolve']);
    work.does({ type: 'pause', reason: 'parts' }, march('09T12:00'));
    expect(work.wakes()[0]).toMatchObject({ at: march('09T16:00'), event: { type: 'resumed', clocks: ['resolve'] } });
    work.does({ type: 'resume' }, march('09T14:00'));
    expect(work.clock('resolve', march('09T14:00')).dueAt?.toISOString()).toBe(march('09T21:00'));
    expect(work.wakes()[0]?.at).toBe(march('09T19:00'));
  });

  it('a pause whose quota is used up ends by itself, and the breach after it comes in time', () => {
    const work = timed({ pauses: { parts: { longest: '4h' } } })
      .does({ type: 'pause', reason: 'parts' }, march('09T12:00'))
      .passes(march('11T00:00'));
    const resumed = work.events.find(({ type }) => type === 'resumed');
    expect([resumed?.at, resumed?.by]).toEqual([march('09T16:00'), undefined]);
    expect(work.state.clocks[0]?.breachedAt).toBe(march('09T23:00'));
    expect(work.refused({ type: 'pause', reason: 'parts' }, march('11T00:00')).code).toBe('TIME_PAUSE_QUOTA');
  });

  it('an open pause waits for somebody, and a list does not call it due', () => {
    const work = timed().does({ type: 'pause', reason: 'weather' }, march('09T12:00'));
    expect(work.wakes()).toEqual([]);
    const [due] = dueOf(work.state, chinaCalendar(), new Date(march('10T12:00')));
    expect(due).toMatchObject({ step: 'resolve', standing: 'paused', late: false });
  });

  it('an extension gives rungs that were reached once more, needs its approvals, and is spent after two', () => {
    const work = timed({ extensions: { approvals: 2 } }).passes(march('09T17:30'));
    const extend = { type: 'extend', reason: 'parts', approvedBy: ['chief', 'lin'] } as const;
    expect(work.refused(extend, march('09T18:00')).data).toMatchObject({ needed: 2, given: 1 });
    const approved = { ...extend, approvedBy: ['chief', 'dispatcher'] };
    work.does(approved, march('09T18:00'));
    expect(work.clock('resolve', march('09T18:00')).dueAt?.toISOString()).toBe(march('10T05:00'));
    expect(work.wakes()[0]).toMatchObject({ key: 'resolve:0:2', at: march('10T01:00') });
    work.does(approved, march('09T18:00'));
    expect(work.refused(approved, march('09T18:00')).code).toBe('TIME_EXTENSION_SPENT');
  });

  it('nothing is extended or suspended any more once it is late', () => {
    const work = timed().passes(march('09T20:00'));
    expect(work.refused({ type: 'extend', reason: 'rain' }, march('09T20:00')).code).toBe('TIME_EXTENSION_LATE');
    const suspend = { type: 'suspend', reason: 'funding', until: march('20T09:00') } as const;
    expect(work.refused(suspend, march('09T20:00')).code).toBe('TIME_SUSPENSION_LATE');
  });

  it('a suspension is bounded, happens once, and ends by itself', () => {
    const work = timed();
    const until = (instant: string) => ({ type: 'suspend', reason: 'funding', until: instant }) as const;
    expect(work.refused(until('2027-04-09T09:00+08:00'), march('09T12:00')).code).toBe('TIME_SUSPENSION_UNTIL');
    work.does(until(march('20T09:00')), march('09T12:00')).passes(march('20T09:00'));
    expect(work.clock('resolve', march('20T09:00'))).toMatchObject({ state: 'running' });
    expect(work.clock('resolve', march('20T09:00')).dueAt?.toISOString()).toBe(march('20T16:00'));
    expect(work.refused(until(march('25T09:00')), march('20T10:00')).code).toBe('TIME_SUSPENSION_SPENT');
  });

  it('a list shows when a suspension makes it due, and nothing for an open pause', () => {
    const listed = (work: Casework) => cases.summarise(work.state, { linli: work.linli }).dueAt;
    const suspended = timed().does({ type: 'suspend', reason: 'funding', until: march('20T09:00') }, march('09T12:00'));
    expect(listed(suspended)).toBe(march('20T16:00'));
    expect(listed(timed().does({ type: 'pause', reason: 'weather' }, march('09T12:00')))).toBeUndefined();
  });

  it('a plan says once for all its steps what a step may say for itself', () => {
    const work = new Casework(
      planOf(
        {
          safe: { title: title('警示'), limit: '1d', pauses: {} },
          resolve: { title: title('修复'), limit: '3wd' },
        },
        { pauses: { parts: {} } },
      ),
    ).open();
    work.does({ type: 'pause', reason: 'parts' }, march('06T17:00'));
    expect(work.events.at(-1)).toMatchObject({ clocks: ['resolve'] });
    const named = work.refused({ type: 'pause', reason: 'parts', clocks: ['safe'] }, march('06T17:00'));
    expect(named.code).toBe('TIME_PAUSE_REASON');
  });

  it('counts days by the name of a policy', () => {
    const plan = (counting: 'same-time' | 'end-of-day' | 'closing') =>
      planOf({ resolve: { title: title('修复'), limit: '3wd' } }, { policies: { counting } });
    const dueBy = (counting: 'same-time' | 'end-of-day' | 'closing') =>
      new Casework(plan(counting)).open().clock('resolve', march('06T17:00')).dueAt?.toISOString();
    expect([dueBy('same-time'), dueBy('closing'), dueBy('end-of-day')]).toEqual([
      march('11T16:00'),
      march('11T18:00'),
      march('12T00:00'),
    ]);
  });
});

describe('clocks that start later', () => {
  const gas = planOf({
    check: { title: title('安检'), start: { on: 'gas-cut-off' }, limit: '18h' },
    restore: { title: title('恢复供气'), start: { after: 'check' }, limit: '2h' },
  });

  it('run from when the event happened, not from when it was noted', () => {
    const work = new Casework(gas).open(march('06T13:20'));
    expect(work.wakes()).toEqual([]);
    work.does({ type: 'start-on', event: 'gas-cut-off', occurredAt: march('06T14:00') }, march('06T14:25'));
    expect(work.clock('check', march('06T14:25')).dueAt?.toISOString()).toBe(march('07T08:00'));
    work.does({ type: 'complete-step', step: 'check' }, march('07T07:59'));
    expect(work.clock('restore', march('07T07:59')).startedAt?.toISOString()).toBe(march('07T07:59'));
  });

  it('refuse an event that nothing waits for, or that lies ahead', () => {
    const work = new Casework(gas).open();
    const typo = work.refused({ type: 'start-on', event: 'gas-cutoff' }, march('06T17:00'));
    expect([typo.code, typo.data['nearest']]).toEqual(['CASE_EVENT', 'gas-cut-off']);
    const ahead = { type: 'start-on', event: 'gas-cut-off', occurredAt: march('06T18:00') } as const;
    expect(work.refused(ahead, march('06T17:00')).code).toBe('CASE_FUTURE');
  });

  it('a step that nothing has started is not asked for at closing', () => {
    const work = new Casework(gas)
      .open()
      .does({ type: 'reply' }, march('06T17:00'))
      .does({ type: 'resolve', outcome: 'not-ours' }, march('06T17:00'))
      .does({ type: 'close' }, march('06T17:00'));
    expect(work.state.status).toBe('closed');
  });
});

describe('a loop of steps', () => {
  const loop = planOf({
    raise: { title: title('提议') },
    identify: { title: title('认定'), start: { after: 'raise' } },
    review: { title: title('多方评审'), start: { after: 'identify' }, parties: 2 },
    deliver: { title: title('实施监督'), start: { after: 'review' }, limit: '5wd' },
    judge: {
      title: title('居民评议'),
      start: { after: 'deliver' },
      outcomes: { satisfied: {}, dissatisfied: { reopens: 'deliver' } },
    },
  });
  const upTo = (last: string) => {
    const work = new Casework(loop).open();
    for (const step of ['raise', 'identify', 'review', 'deliver']) {
      if (step === last) return work;
      work.does({ type: 'complete-step', step, parties: ['owners', 'office'] }, march('09T10:00'));
    }
    return work;
  };

  it('names every step that comes before', () => {
    const early = new Casework(loop).open().refused({ type: 'complete-step', step: 'deliver' }, march('09T10:00'));
    expect(early.data['missing']).toEqual(['step:raise', 'step:identify', 'step:review']);
  });

  it('needs two different parties where the plan says so', () => {
    const work = upTo('review');
    const one = work.refused(
      { type: 'complete-step', step: 'review', parties: ['office', 'office'] },
      march('09T11:00'),
    );
    expect(one.data['missing']).toEqual(['parties:2']);
  });

  it('goes back to delivery where residents are dissatisfied, and asks them again', () => {
    const work = upTo('judge');
    const silent = work.refused({ type: 'complete-step', step: 'judge' }, march('10T10:00'));
    expect(silent.data['missing']).toEqual(['outcome']);
    const typo = work.refused({ type: 'complete-step', step: 'judge', outcome: 'satisfed' }, march('10T10:00'));
    expect([typo.code, typo.data['nearest']]).toEqual(['CASE_OUTCOME', 'satisfied']);
    work.does({ type: 'complete-step', step: 'judge', outcome: 'dissatisfied' }, march('10T10:00'));
    expect(work.clock('deliver#2', march('10T10:00')).state).toBe('running');
    const early = work.refused({ type: 'complete-step', step: 'judge', outcome: 'satisfied' }, march('10T11:00'));
    expect([early.code, early.data['missing']]).toEqual(['CASE_STEP_WAITING', ['step:deliver']]);
    work
      .does({ type: 'complete-step', step: 'deliver' }, march('11T10:00'))
      .does({ type: 'complete-step', step: 'judge', outcome: 'satisfied' }, march('11T11:00'));
    expect(work.state.steps.every(({ doneAt }) => doneAt !== undefined)).toBe(true);
  });
});

describe('another calendar', () => {
  it('counts from the start on and keeps pauses; what was late stays late, what was granted stays granted', () => {
    const work = new Casework(planOf({ resolve: { title: title('修复'), limit: '3wd' } }))
      .open()
      .does({ type: 'pause', reason: 'parts' }, march('09T10:00'))
      .does({ type: 'resume' }, march('09T15:00'))
      .does({ type: 'extend', reason: 'parts' }, march('12T09:30'));
    const at = new Date(march('12T10:00'));
    const usual = clocksOf(work.state, chinaCalendar(), at)[0];
    const free = clocksOf(work.state, chinaCalendar({ overlay: { dates: { '2026-03-10': 'off' } } }), at)[0];
    expect(usual?.dueAt?.toISOString()).toBe(march('17T10:00'));
    expect(free?.dueAt?.toISOString()).toBe(march('18T10:00'));
    // Saturday and Sunday worked: the limit was over before the extension, which was granted all the same.
    const busy = chinaCalendar({ overlay: { dates: { '2026-03-07': 'work', '2026-03-08': 'work' } } });
    expect(clocksOf(work.state, busy, at)[0]?.dueAt?.toISOString()).toBe(march('13T10:00'));
  });
});

describe('due lists', () => {
  it('names what is due in several cases, the most urgent first, and what is late', () => {
    const [one, two] = [timed(), timed({ limit: '2h' })];
    const calendar = chinaCalendar();
    const at = new Date(march('09T12:00'));
    const states = [one.state, two.state];
    expect(dueIn(states, { calendar, at }).map(({ dueAt, late }) => [dueAt.toISOString(), late])).toEqual([
      [march('09T11:00'), true],
      [march('09T19:00'), false],
    ]);
    expect(dueIn(states, { calendar, at, before: new Date(march('09T19:00')) })).toHaveLength(1);
    expect(nextIn(states, one.linli)?.toISOString()).toBe(march('09T10:36'));
    expect(nextIn([], one.linli)).toBeUndefined();
    expect(overdueIn(states, { calendar, at }).map(({ dueAt }) => dueAt.toISOString())).toEqual([march('09T11:00')]);
  });
});
