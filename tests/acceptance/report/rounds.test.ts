import { fold, type StreamEvent } from '@linli/core/stream';
import { rounds, type RoundCommand, type RoundState } from '@linli/core/round';
import { expect, it } from 'vitest';

import { openFor } from '../open.ts';
import { beijing, type Office, reportOf } from './cases.ts';

const title = { 'zh-CN': '入户走访', en: 'Visits' };
const outcomes = { met: { title, done: true }, absent: { title, done: false } };
const template = { title, kind: 'visit', covers: 'households', outcomes } as const;

/** Carries out many commands in one transaction, as a worker's phone does in the evening. */
async function carryOut({ store, linli }: Office, commands: readonly RoundCommand[], at: Date): Promise<RoundState> {
  let state = rounds.initial;
  const events: StreamEvent[] = [];
  for (const command of commands) {
    const decided = rounds.decide(command, state, { at, by: 'fang', linli });
    events.push(...decided);
    state = fold(rounds, decided, state);
  }
  await store.append('default', [{ stream: 'round/sweep', expected: 0, events }], { at: at.toISOString() });
  return state;
}

it('A16: 1620 of 1621 households are 99.94 %, not complete, and the missing one is named', async () => {
  const office = openFor({ deciders: [rounds] });
  const stops = Array.from({ length: 1621 }, (_, n) => ({ id: `h${n + 1}`, members: 2 }));
  const record = (stop: string): RoundCommand => ({ type: 'record', stop, outcome: 'met' });
  const visited = stops.filter(({ id }) => id !== 'h877').map(({ id }) => record(id));
  const state = await carryOut(
    office,
    [{ type: 'open', id: 'sweep', template, stops }, ...visited],
    beijing('2026-06-01 20:00'),
  );
  const at = beijing('2026-06-02 09:00');

  const report = await reportOf(office, 'coverage', { round: 'sweep' }, at);
  expect(report.figures).toMatchObject({
    stops: { value: { exact: '1620/1621', rounded: 99.94 }, denominator: { count: 1621 } },
    persons: { numerator: { count: 3240 }, denominator: { count: 3242 } },
    missing: { ids: ['round/sweep#h877'] },
  });
  const closing = (reasons: Record<string, string>) =>
    rounds.decide({ type: 'close', reasons }, state, { at, by: 'fang', linli: office.linli });
  expect(() => closing({})).toThrow(/h877/);
  expect(closing({ h877: 'moved away' }).at(-1)).toMatchObject({ type: 'closed' });
});

it('B12: three visits to one household are 3 household-visits and 1 household', async () => {
  const office = openFor({ deciders: [rounds] });
  const visit: RoundCommand = { type: 'record', stop: 'h1', outcome: 'met' };
  const opened: RoundCommand = { type: 'open', id: 'sweep', template, stops: [{ id: 'h1' }, { id: 'h2' }] };
  const away: RoundCommand = { type: 'record', stop: 'h2', outcome: 'absent' };
  await carryOut(office, [opened, visit, visit, visit, away], beijing('2026-06-01 10:00'));
  const report = await reportOf(
    office,
    'visits',
    { from: '2026-06-01', until: '2026-06-30' },
    beijing('2026-07-01 00:00'),
  );
  expect(report.figures).toMatchObject({ visits: { count: 3 }, households: { ids: ['h1'] } });
  expect(report.rows).toMatchObject([{ id: 'fang', figures: { visits: { count: 3 } } }]);
});
