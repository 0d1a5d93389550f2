import { describe, expect, it } from 'vitest';

import {
  deliveryPlan,
  type NoticeCommand,
  noticeMessages,
  notices,
  reachOf,
  registryOn,
  type ErrandCommand,
  errandsOf,
} from '@linli/core/registry';
import { fold } from '@linli/core/stream';

import { at, entry, having, linli, places, willow } from './willow.ts';

const codeOf = (run: () => unknown) => {
  try {
    run();
  } catch (error) {
    return (error as { code: string }).code;
  }
  return undefined;
};

describe('an errand', () => {
  const state = having(
    ...places,
    entry('unit', 'yifeng', { name: '益锋志愿服务队', type: 'team' }),
    entry('responder', 'wang', { type: 'volunteer', place: 'willow/g1' }),
    entry('responder', 'li', { type: 'volunteer', place: 'willow/g1' }),
  );
  const errands = errandsOf({ registry: (day) => registryOn(state, day) });
  const run = (...commands: readonly ErrandCommand[]) =>
    commands.reduce(
      (errand, command) => fold(errands, errands.decide(command, errand, { at, linli }), errand),
      errands.initial,
    );
  const open = { type: 'open', errand: 'books', place: 'willow', from: '2026-03-07T09:00:00+08:00' } as const;

  it('is taken by as many as it needs, and by nobody twice', () => {
    const two = run(
      { ...open, people: 2 },
      { type: 'claim', responder: 'wang' },
      { type: 'claim', responder: 'wang' },
      { type: 'assign', responder: 'li' },
    );
    expect(two.takers.map(({ responder, how }) => [responder, how])).toEqual([
      ['wang', 'claimed'],
      ['li', 'assigned'],
    ]);
    expect(codeOf(() => errands.decide({ type: 'claim', responder: 'yifeng' }, two, { at, linli }))).toBe(
      'ERRAND_TAKEN',
    );
  });

  it('that was released is free again', () => {
    const claimed = run(
      open,
      { type: 'claim', responder: 'wang' },
      { type: 'release', responder: 'wang', reason: '有事' },
    );
    expect(claimed.takers).toEqual([]);
    expect(errands.decide({ type: 'claim', responder: 'li' }, claimed, { at, linli })).toHaveLength(1);
  });

  it.each<[string, readonly ErrandCommand[], ErrandCommand, string]>([
    ['opened twice', [open], open, 'ERRAND_THERE'],
    ['claimed before it is open', [], { type: 'claim', responder: 'wang' }, 'ERRAND_OPEN'],
    ['finished by nobody', [open], { type: 'finish', result: 'done' }, 'ERRAND_NOBODY'],
    [
      'released by another',
      [open, { type: 'claim', responder: 'wang' }],
      { type: 'release', responder: 'li', reason: 'r' },
      'ERRAND_NOT_TAKER',
    ],
    [
      'claimed after it was done',
      [open, { type: 'claim', responder: 'wang' }, { type: 'finish', result: 'done' }],
      { type: 'claim', responder: 'li' },
      'ERRAND_CLOSED',
    ],
    ['without a kind', [], { ...open, errand: '' }, 'REGISTRY_VALUE'],
  ])('%s', (_, before, command, code) => {
    expect(codeOf(() => errands.decide(command, run(...before), { at, linli }))).toBe(code);
  });

  it('shows in lists until it is finished', () => {
    const taken = run(open, { type: 'claim', responder: 'yifeng' });
    expect(errands.summarise(taken, { linli })).toMatchObject({
      open: true,
      dueAt: '2026-03-07T01:00:00.000Z',
      labels: { errand: ['books'], owner: ['yifeng'] },
    });
    const done = fold(errands, errands.decide({ type: 'finish', result: 'done' }, taken, { at, linli }), taken);
    expect(errands.summarise(done, { linli })).toMatchObject({ open: false, data: { result: 'done' } });
  });
});

describe('a notice', () => {
  const consent = { by: 'liu', on: '2026-03-01', form: 'spoken' } as const;
  const registry = willow([
    ...['h1', 'h2', 'h3', 'h4', 'h5'].map((id) => entry('household', id, { place: 'willow/g1/b1' })),
    entry('resident', 'zhao', { household: 'h1', reach: 'smartphone' }),
    entry('resident', 'liu', { household: 'h2', reach: 'none' }),
    entry('resident', 'sun', { household: 'h3', reach: 'none' }),
    entry('resident', 'qian', { household: 'h4', reach: 'phone' }),
    entry('proxy', 'p1', { resident: 'liu', holder: 'liu-min', relation: 'daughter', consent }),
    entry('group', 'grid', { name: '网格群', audience: 'grid', place: 'willow/g1', keeper: 'lin' }),
    entry('group', 'b1', {
      name: '1号楼群',
      audience: 'residents',
      place: 'willow/g1/b1',
      above: 'grid',
      keeper: 'rep',
      households: ['h1', 'h2', 'h3', 'h4', 'h5'],
    }),
  ]);
  const plan = deliveryPlan(registry, 'grid');
  const run = (...commands: readonly NoticeCommand[]) =>
    commands.reduce(
      (notice, command) => fold(notices, notices.decide(command, notice, { at, linli }), notice),
      notices.initial,
    );

  it('goes to each household by the way that reaches it', () => {
    expect(plan.branches[0]?.deliveries).toEqual([
      { household: 'h1', way: 'group' },
      { household: 'h2', way: 'proxy', to: 'liu-min', for: 'liu' },
      { household: 'h3', way: 'visit', for: 'sun' },
      { household: 'h4', way: 'phone', for: 'qian' },
      { household: 'h5', way: 'group' },
    ]);
  });

  it('has reached whoever says so, and nobody else', () => {
    const sent = run(
      { type: 'send', plan },
      { type: 'pass-on', group: 'b1' },
      { type: 'confirm', households: ['h1', 'h1'] },
    );
    const reach = reachOf(sent);
    expect([reach.reached, reach.households]).toEqual([1, 5]);
    expect(reach.unreached).toEqual(['h2', 'h3', 'h4', 'h5']);
    expect(reach.visits.map(({ household }) => household)).toEqual(['h3']);
    expect(reach.calls.map(({ household }) => household)).toEqual(['h4']);
    expect(reach.untold.map(({ household }) => household)).toEqual(['h2']);
    expect(reach.notPassedOn).toEqual([]);
    expect(notices.summarise(sent, { linli }).open).toBe(true);
  });

  it('sends the keeper and the proxy a message each, always under the same id', () => {
    expect(noticeMessages(plan, 'n1').map(({ id, template, to }) => [id, template, to])).toEqual([
      ['n1:b1', 'notice-pass-on', 'rep'],
      ['n1:h2', 'notice-for-another', 'liu-min'],
    ]);
  });

  it('a group whose groups go round in a circle is asked once', () => {
    const circle = willow([
      entry('group', 'a', { name: 'a', audience: 'grid', place: 'willow', above: 'b' }),
      entry('group', 'b', { name: 'b', audience: 'grid', place: 'willow', above: 'a' }),
    ]);
    expect(deliveryPlan(circle, 'a').branches.map(({ group }) => group)).toEqual(['b']);
  });

  it.each<[string, readonly NoticeCommand[], NoticeCommand, string]>([
    ['sent twice', [{ type: 'send', plan }], { type: 'send', plan }, 'NOTICE_SENT'],
    ['confirmed before', [], { type: 'confirm', households: ['h1'] }, 'NOTICE_NOT_SENT'],
    ['passed on elsewhere', [{ type: 'send', plan }], { type: 'pass-on', group: 'b9' }, 'NOTICE_RECEIVER'],
    ['confirmed by a stranger', [{ type: 'send', plan }], { type: 'confirm', households: ['h9'] }, 'NOTICE_RECEIVER'],
  ])('%s', (_, before, command, code) => {
    expect(codeOf(() => notices.decide(command, run(...before), { at, linli }))).toBe(code);
  });

  it('what was confirmed or passed on already leads to nothing', () => {
    const done = run({ type: 'send', plan }, { type: 'pass-on', group: 'b1' }, { type: 'confirm', households: ['h1'] });
    expect(notices.decide({ type: 'confirm', households: ['h1'] }, done, { at, linli })).toEqual([]);
    expect(notices.decide({ type: 'pass-on', group: 'b1' }, done, { at, linli })).toEqual([]);
  });
});
