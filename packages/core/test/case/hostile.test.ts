import { describe, expect, it } from 'vitest';

import { type CaseCommand, type CaseEvent, cases, clocksOf, likelyDuplicates } from '@linli/core/case';
import { fold } from '@linli/core/stream';

import { Casework, march, planOf, title } from './casework.ts';

const plan = planOf({
  safe: { title: title('警示'), limit: '1d', evidence: ['photo'] },
  resolve: { title: title('修复'), limit: '3wd' },
});

describe('input that is not as it should be', () => {
  it.each<[string, unknown, string, string]>([
    ['an unknown command', { type: 'explode' }, 'CASE_COMMAND', '/type'],
    ['a command named like a property of objects', { type: 'constructor' }, 'CASE_COMMAND', '/type'],
    ['a command of no type', { type: 7 }, 'CASE_COMMAND', '/type'],
    ['an unknown field', { type: 'reply', chanel: 'hotline' }, 'CASE_KEY', '/chanel'],
    ['a wrong value', { type: 'rate', party: 'grid-worker', score: 101 }, 'CASE_VALUE', '/score'],
    ['no reason where one is needed', { type: 'pause' }, 'CASE_REASON', '/reason'],
    [
      'a phone number in a reason',
      { type: 'pause', reason: '请致电１３８ ００００-０００0' },
      'CASE_PERSONAL',
      '/reason',
    ],
    ['an unknown step', { type: 'complete-step', step: 'saef' }, 'CASE_STEP', '/step'],
    [
      'evidence for an unknown step',
      { type: 'record-evidence', evidence: 'photo', step: 'nothing' },
      'CASE_STEP',
      '/step',
    ],
    ['an outcome that is none', { type: 'resolve', outcome: 'great' }, 'CASE_VALUE', '/outcome'],
    ['a date that does not exist', { type: 'suspend', reason: 'x', until: '2026-02-30' }, 'REQ_DATE', '/until'],
    ['a clock that is not there', { type: 'pause', reason: 'x', clocks: ['__proto__'] }, 'CASE_STEP', '/clocks/0'],
    ['a decision that is none', { type: 'migrate', reason: 'x', decision: {} }, 'CASE_VALUE', '/decision'],
    ['a second decision', { type: 'triage', decision: { timeBoxes: [] } }, 'CASE_TRIAGED', '/type'],
    ['a party with odd characters', { type: 'dispatch', to: "x'; drop table --\u0000" }, 'CASE_ROLE', '/to'],
    [
      'ten thousand parties',
      { type: 'split', reason: 'x', into: Array.from({ length: 10_000 }, () => 'a') },
      'CASE_VALUE',
      '/into',
    ],
  ])('%s is refused with its place', (_, command, code, path) => {
    const error = new Casework(plan).open().refused(command as CaseCommand, march('06T17:00'));
    expect([error.code, error.path]).toEqual([code, path]);
  });

  it('a date in a reason is nobody’s phone number', () => {
    const work = new Casework(plan).open();
    for (const reason of ['等配件到2026-03-20', '顺延至２０２６年３月２０日', 'until 2026/3/20 16:00']) {
      work.does({ type: 'pause', reason }, march('06T17:00')).does({ type: 'resume' }, march('06T17:00'));
    }
    expect(work.state.clocks[1]?.log).toHaveLength(7);
  });

  it('evidence for a step that is done', () => {
    const work = new Casework(plan)
      .open()
      .does({ type: 'record-evidence', evidence: 'photo' }, march('06T17:00'))
      .does({ type: 'complete-step', step: 'safe' }, march('06T17:00'));
    const late = { type: 'record-evidence', evidence: 'photo', step: 'safe' } as const;
    expect(work.refused(late, march('06T18:00')).code).toBe('CASE_STEP_DONE');
    expect(work.refused({ type: 'complete-step', step: 'safe' }, march('06T18:00')).code).toBe('CASE_STEP_DONE');
    expect(work.refused({ type: 'pause', reason: 'x', clocks: ['safe'] }, march('06T18:00')).code).toBe(
      'CASE_CLOCK_STOPPED',
    );
  });

  it('keeps ids with odd characters as they are', () => {
    const id = 'topic/"𠮷\u202E<&>';
    const work = new Casework(plan).open().does({ type: 'link-topic', topic: id }, march('06T17:00'));
    expect(work.state.topics).toEqual([id]);
  });
});

describe('a clock that is set back an hour', () => {
  it('does not turn the order around: the command takes the instant of the last event', () => {
    const work = new Casework(plan)
      .open()
      .does({ type: 'record-evidence', evidence: 'photo' }, march('06T18:00'))
      .does({ type: 'complete-step', step: 'safe' }, march('06T17:00'));
    expect(work.events.at(-1)?.at).toBe(march('06T18:00'));
    expect(work.clock('safe', march('06T18:00')).elapsed).toBe(2 * 3_600_000);
    work.does({ type: 'pause', reason: 'x' }, march('06T17:30')).does({ type: 'resume' }, march('06T17:10'));
    expect(work.clock('resolve', march('06T18:00')).pauses).toMatchObject([{ cost: 0 }]);
  });
});

describe('a long life', () => {
  const long = (count: number): CaseEvent[] => {
    const { events } = new Casework(plan).open();
    const busy = Array.from({ length: count }, (_, at): CaseEvent => {
      const instant = new Date(Date.parse(march('06T17:00')) + at * 1000).toISOString();
      if (at % 4 === 0) return { type: 'paused', at: instant, clocks: ['resolve'], reason: 'parts' };
      if (at % 4 === 2) return { type: 'resumed', at: instant, clocks: ['resolve'] };
      return { type: 'evidence-recorded', at: instant, evidence: 'photo' };
    });
    return [...events, ...busy];
  };

  it('of ten thousand events folds, and its clocks and wakes are computed', () => {
    const { linli } = new Casework(plan);
    const events = long(10_000);
    const state = fold(cases, events);
    expect(state.evidence).toHaveLength(5_000);
    expect(state.clocks[1]?.log).toHaveLength(5_001);
    expect(clocksOf(state, linli.calendar, new Date(march('07T09:00')))[1]?.pauses).toHaveLength(2_500);
    expect(cases.wakes(state, { linli }).map(({ key }) => key)).toEqual(['safe:breach', 'resolve:breach']);
  });
});

describe('likely duplicates', () => {
  const probe = { id: 'new', text: '3号楼门口路灯不亮', receivedAt: new Date(march('06T18:00')), category: 'light' };
  const near = { latitude: 28.2, longitude: 112.9 };
  const metresNorth = (metres: number) => ({ latitude: 28.2 + metres / 111_195, longitude: 112.9 });
  const found = (other: object, options = {}) =>
    likelyDuplicates({ ...probe, position: near }, [{ ...probe, id: 'old', position: near, ...other }], options);

  it.each<[string, object, number]>([
    ['the same words at the same place', {}, 1],
    ['other words for it', { text: '3号楼门口的路灯又不亮了，快来修' }, 1],
    ['49 metres away', { position: metresNorth(49) }, 1],
    ['51 metres away', { position: metresNorth(51) }, 0],
    ['24 hours before', { receivedAt: new Date(march('05T18:00')) }, 1],
    ['a minute more than 24 hours before', { receivedAt: new Date(march('05T17:59')) }, 0],
    ['another category', { category: 'noise' }, 0],
    ['other words altogether', { text: '垃圾桶满了没人倒' }, 0],
    ['itself', { id: 'new' }, 0],
  ])('%s', (_, other, count) => {
    expect(found(other)).toHaveLength(count);
  });

  it('says how far, how long ago, and how much alike; the likeliest comes first', () => {
    const others = [
      { ...probe, id: 'far', position: metresNorth(40) },
      { ...probe, id: 'close', position: metresNorth(10) },
    ];
    const [first, second] = likelyDuplicates({ ...probe, position: near }, others);
    expect([first?.id, second?.id]).toEqual(['close', 'far']);
    expect(first?.metres).toBeCloseTo(10, 1);
    expect(first?.similarity).toBe(1);
  });

  it('compares places where no position is known, and never guesses without either', () => {
    const at = (id: string, place?: string) => ({ ...probe, id, ...(place !== undefined && { place }) });
    const inside = likelyDuplicates(at('new', 'willow/b3'), [at('a', 'willow/b3/e1'), at('b', 'willow/b30'), at('c')]);
    expect(inside.map(({ id }) => id)).toEqual(['a']);
    expect(likelyDuplicates(at('new'), [at('a')])).toEqual([]);
  });

  it('has figures that a community sets for itself', () => {
    expect(found({ position: metresNorth(80) }, { metres: 100 })).toHaveLength(1);
    expect(found({ receivedAt: new Date(march('04T18:00')) }, { hours: 72 })).toHaveLength(1);
    expect(found({ text: '3号楼门口的路灯又不亮了，快来修' }, { similarity: 0.9 })).toHaveLength(0);
  });
});
