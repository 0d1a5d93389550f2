import { expect, it } from 'vitest';

import { openFor } from '../open.ts';
import { beijing, bring, finish, packOf, reportOf } from './cases.ts';

it('C16: the 15th of February 2026 is a Sunday of the Spring Festival; the meeting stays, or moves to the 24th', async () => {
  const office = openFor({ packs: [packOf({ light: '路灯', drain: '下水道' })] });
  const now = beijing('2026-02-10 09:00');
  await bring(office, 'old', '路灯不亮', beijing('2026-01-05 09:00'));
  await bring(office, 'done', '路灯不亮', beijing('2026-01-06 09:00'));
  await finish(office, 'done', beijing('2026-01-07 09:00'));
  await bring(office, 'new', '下水道堵了', beijing('2026-01-20 09:00'));
  await bring(office, 'settled', '下水道堵了', beijing('2026-01-21 09:00'));
  await finish(office, 'settled', beijing('2026-01-22 09:00'));

  const kept = await reportOf(office, 'monthly-agenda', {}, now);
  expect(kept.figures).toMatchObject({
    next: { date: '2026-02-15' },
    open: { ids: ['case/old'] },
    new: { ids: ['case/new', 'case/settled'] },
  });
  expect(kept.rows).toMatchObject([
    { id: 'drain', figures: { open: { count: 0 }, new: { count: 2 } } },
    { id: 'light', figures: { open: { count: 1 }, new: { count: 0 } } },
  ]);

  const moved = await reportOf(office, 'monthly-agenda', { dayOff: 'forward' }, now);
  expect(moved.figures).toMatchObject({ next: { date: '2026-02-24', nominal: '2026-02-15', reason: '春节' } });
});

it('C16: what the meeting decides goes back to the request', async () => {
  const office = openFor({ packs: [packOf({ light: '路灯' })] });
  await bring(office, 'old', '路灯不亮', beijing('2026-01-05 09:00'), { place: 'willow/g1/b14' });
  const agenda = await reportOf(office, 'monthly-agenda', {}, beijing('2026-01-15 14:00'));
  const [item = ''] = agenda.figures['new']?.kind === 'total' ? agenda.figures['new'].ids : [];
  await office.desk.command(item, { type: 'dispatch', to: 'property-management' }, { at: beijing('2026-01-15 15:00') });
  expect(item).toBe('case/old');
  expect((await office.desk.state(item)).state).toMatchObject({
    status: 'dispatched',
    offer: { party: { holder: 'greenleaf' } },
  });
});
