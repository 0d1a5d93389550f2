import { describeError, LinliError } from '@linli/errors';
import { describe, expect, it } from 'vitest';

import type { AssemblyCommand } from '../../src/assembly/index.ts';
import { zhCN } from '../../src/assembly/messages/zh-CN.ts';
import { Played, refusal, title } from './played.ts';

const template = {
  steps: { talk: { title, evidence: ['minutes'], decision: true }, next: { title } },
  ballots: { panel: { title, approval: { heads: { moreThan: '1/2' } } } },
  venues: { yard: { title } },
  liability: { evidence: 'shown' },
};

const parties: AssemblyCommand[] = ['a', 'b'].map((party) => ({ type: 'name-party', party }));
const session: AssemblyCommand = { type: 'call-session', session: 's1', agenda: ['r1'] };
const held: AssemblyCommand = { type: 'hold-session', session: 's1', attended: ['a', 'b'], minutes: 'm1' };
const found = { type: 'find-cause', finding: 'f1', cause: 'grease', references: ['photo'] } as const;

/** What was done before, what is refused, and with which code. */
const refusals: [code: string, before: AssemblyCommand[], refused: AssemblyCommand][] = [
  ['ASSEMBLY_ONE_PARTY', parties, { type: 'name-party', party: 'c', members: ['a'] }],
  ['ASSEMBLY_MEMBER', [], { type: 'declare-interest', member: 'nobody', interest: 'shop' }],
  ['ASSEMBLY_PARTY', [], { type: 'record', evidence: 'minutes', party: 'nobody' }],
  ['ASSEMBLY_EVIDENCE_NAME', [], { type: 'record', evidence: 'minute' }],
  ['ASSEMBLY_EVIDENCE', [], { type: 'complete', step: 'talk' }],
  ['ASSEMBLY_DECISION', [{ type: 'record', evidence: 'minutes' }], { type: 'complete', step: 'talk' }],
  ['ASSEMBLY_VENUE', [], { type: 'call-session', session: 's1', venue: 'yrad' }],
  ['ASSEMBLY_SESSION_TWICE', [session], session],
  ['ASSEMBLY_SESSION', [], held],
  ['ASSEMBLY_HELD', [session, held], held],
  ['ASSEMBLY_ATTENDANCE', [session], { ...held, count: 1 }],
  ['ASSEMBLY_ALONE', [session], { ...held, attended: ['a'], result: 'agreed' }],
  [
    'ASSEMBLY_ITEM',
    [session, { type: 'raise', session: 's1', item: 'i1', request: 'r2' }],
    { type: 'raise', session: 's1', item: 'i1', request: 'r3' },
  ],
  ['ASSEMBLY_REQUEST', [session], { type: 'answer', request: 'r9', outcome: 'done' }],
  ['ASSEMBLY_DECISION_NAME', [session, held], { type: 'answer', request: 'r1', decision: 's1', outcome: 'done' }],
  ['ASSEMBLY_BALLOT_NAME', [], { type: 'vote', ballot: 'v1', voter: 'a', choice: 'for' }],
  [
    'ASSEMBLY_BALLOT_TWICE',
    [
      { type: 'seat', member: 'a' },
      { type: 'open-ballot', ballot: 'v1', rule: 'panel' },
    ],
    { type: 'open-ballot', ballot: 'v1', rule: 'panel' },
  ],
  ['ASSEMBLY_FINDING_BOTH', parties, { ...found, liable: ['a'], cleared: ['a'], present: ['a', 'b'] }],
  ['ASSEMBLY_PRESENT', parties, { ...found, liable: ['a'], present: ['a', 'a'] }],
  [
    'ASSEMBLY_CAUSE',
    [...parties, { type: 'blame', party: 'a' }],
    { type: 'share-costs', share: 'c', total: 1, payers: [{ payer: 'a' }] },
  ],
  [
    'ASSEMBLY_SHARE_TWICE',
    [{ type: 'share-costs', share: 'c', total: 1, payers: [{ payer: 'a' }] }],
    { type: 'share-costs', share: 'c', total: 1, payers: [{ payer: 'a' }] },
  ],
  ['ASSEMBLY_SHARE', [], { type: 'consent', share: 'c', payer: 'a', agrees: true }],
  [
    'ASSEMBLY_PAYER',
    [{ type: 'share-costs', share: 'c', total: 1, payers: [{ payer: 'a' }] }],
    { type: 'consent', share: 'c', payer: 'z', agrees: true },
  ],
  ['ASSEMBLY_ROOM', [], { type: 'speak', member: 'a' }],
  ['ASSEMBLY_ROOM_TWICE', [...parties, { type: 'open-room' }], { type: 'open-room' }],
  ['REQ_DATE', [], { type: 'call-session', session: 's1', at: '2026-09-30 16:00' }],
];

describe('what is refused', () => {
  it.each(refusals)('%s', (code, before, refused) => {
    const played = new Played(template).doesAll(...before);
    expect(refusal(() => played.does(refused)).code).toBe(code);
  });

  it.each(refusals.filter(([code]) => code.startsWith('ASSEMBLY')))(
    '%s reads in Chinese, nothing left open',
    (_, before, refused) => {
      const played = new Played(template).doesAll(...before);
      const error = refusal(() => played.does(refused));
      const text = error instanceof LinliError ? describeError(error, [zhCN]) : '';
      expect(text).toMatch(/[\u4E00-\u9FFF]/);
      expect(text).not.toMatch(/[{}]/);
    },
  );

  it('ASSEMBLY_LIABILITY where a template says nothing about causes', () => {
    const played = new Played({ steps: { talk: { title } } }).doesAll(...parties);
    expect(refusal(() => played.does({ ...found, liable: ['a'], present: ['a', 'b'] })).code).toBe(
      'ASSEMBLY_LIABILITY',
    );
  });

  it('ASSEMBLY_PARAMETER where a template of one’s own refers to a parameter of a pack', () => {
    const steps = { talk: { title, limit: { parameter: 'hear' } } };
    expect(refusal(() => new Played({ steps })).code).toBe('ASSEMBLY_PARAMETER');
  });

  it('a cause that is found against one who is blamed keeps the blame on show', () => {
    const played = new Played(template).doesAll(...parties, { type: 'blame', party: 'a' });
    const events = played.does({ ...found, liable: ['a'], present: ['a', 'b'] });
    expect(events.map(({ type }) => type)).toEqual(['cause-found']);
    expect(played.now.blames).toMatchObject([{ party: 'a', stage: 'liable' }]);
  });

  it('of two who are blamed one is cleared: the matter stays with the other', () => {
    const played = new Played(template).doesAll(
      ...parties,
      { type: 'blame', party: 'a' },
      { type: 'blame', party: 'b' },
    );
    expect(played.does({ ...found, cleared: ['a'], present: ['a', 'b'] })).toHaveLength(1);
    expect(played.now.responsibility).toBeUndefined();
    const last = played.does({ ...found, finding: 'f2', cleared: ['b'], present: ['a', 'b'] });
    expect(last.map(({ type }) => type)).toEqual(['cause-found', 'rerouted']);
  });
});
