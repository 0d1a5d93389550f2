import { describeError, LinliError } from '@linli/errors';
import { describe, expect, it } from 'vitest';

import { type LedgerCommand, ledgers, requestOfNote } from '../../src/ledger/index.ts';
import { zhCN } from '../../src/ledger/messages/zh-CN.ts';
import { Kept, refused, title } from './kept.ts';

const template = { signals: { silent: { title } }, programmes: { class: { title } } };
const { linli } = new Kept();
const context = { at: new Date('2026-09-28T09:00+08:00'), linli };
const open = { type: 'open', id: 'lin', owner: 'lin', template: { title } } as const;

const refusals: [code: string, before: LedgerCommand[], command: LedgerCommand][] = [
  ['LEDGER_ENTRY', [], { type: 'convert', entry: 'n1', request: 'r1' }],
  ['LEDGER_SIGNAL', [], { type: 'signal', entry: 's1', signal: 'slient', household: 'h1' }],
  ['LEDGER_VISIT', [], { type: 'decline', entry: 's1', reason: 'known' }],
  ['LEDGER_PROGRAMME', [], { type: 'end-programme', programme: 'class', on: '2026-01-01' }],
  [
    'LEDGER_ENDED',
    [
      { type: 'start-programme', programme: 'class', on: '2026-01-01' },
      { type: 'end-programme', programme: 'class', on: '2026-06-30' },
    ],
    { type: 'review', programme: 'class' },
  ],
];

describe('what is refused', () => {
  it.each(refusals)('%s, in Chinese with nothing left open', (code, before, command) => {
    const kept = new Kept(template).doesAll(...before);
    let error: unknown;
    try {
      kept.does(command);
    } catch (caught) {
      error = caught;
    }
    if (!(error instanceof LinliError)) throw new Error('was allowed');
    expect(error.code).toBe(code);
    expect(describeError(error, [zhCN])).toMatch(/^[^{}]*[\u4E00-\u9FFF][^{}]*$/);
  });

  it.each([
    ['LEDGER_NOT_OPENED', { type: 'thank' }],
    ['LEDGER_TEMPLATE', { ...open, template: 'none/such' }],
    ['LEDGER_PLACE', { ...open, place: 'nowhere' }],
    ['LEDGER_KEY', { ...open, template: { title, topcis: {} } }],
  ] as [string, LedgerCommand][])('%s before a ledger is open', (code, command) => {
    expect(refused(() => ledgers.decide(command, undefined, context))).toBe(code);
  });

  it('a request is made of a note that was converted, and of no other', () => {
    const kept = new Kept().doesAll({ type: 'note', entry: 'n1', topic: 'medicine' });
    expect(refused(() => requestOfNote(kept.now, 'n1', { text: '代取药' }))).toBe('LEDGER_NOT_CONVERTED');
    expect(refused(() => requestOfNote(kept.now, 'n2', { text: '代取药' }))).toBe('LEDGER_ENTRY');
    kept.does({ type: 'convert', entry: 'n1', request: 'r1' });
    expect(requestOfNote(kept.now, 'n1', { text: '代取药' })).toMatchObject({ id: 'r1', channel: 'diary' });
  });
});
