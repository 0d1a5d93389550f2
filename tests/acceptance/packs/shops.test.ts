import type { Desk } from '@linli/core';
import type { CaseState } from '@linli/core/case';
import { cityStandards } from '@linli/pack-city-standards';
import { exposureRefusals, notYetCompliant, type ShopPhoto, streetOrder } from '@linli/pack-street-order';
import { expect, it } from 'vitest';

import { openFor } from '../open.ts';
import { does, refusal } from '../case/casework.ts';
import { lane } from './lane.ts';

const shops = [1, 2, 3, 4, 5].map((number) => ({ id: `willow/g1/shop${number}`, name: `柳巷${number}号店` }));

/** All that is asked of a shop is done; then the case closes, or says what is missing. */
async function putRight(desk: Desk, id: string, at: string): Promise<void> {
  await does(desk, id, { type: 'reply' }, at, 'order');
  for (const step of ['stop', 'resolve']) {
    await does(desk, id, { type: 'record-evidence', evidence: 'photo', step }, at, 'order');
    await does(desk, id, { type: 'complete-step', step }, at, 'order');
  }
  await does(desk, id, { type: 'resolve', outcome: 'solved' }, at, 'order');
}

const close = { type: 'close' } as const;

it.each([
  ['0405', '水果店店外经营，照片在此', 'street/outside-shop', 'event/04/05'],
  ['0406', '路口占道经营，照片在此', 'street/stalls', 'event/04/06'],
])(
  'D12: a photo and a shop: event %s, the shop is known, and it is stopped within 2 urgent hours',
  (_, text, code, event) => {
    const at = '2026-10-01T19:00+08:00';
    const photo = { attachments: [{ id: 'p1', kind: 'photo' as const }], place: 'willow/g1/shop3' };
    const ours = openFor({ packs: [streetOrder], neighbourhood: lane }).linli.triage(
      { id: 'r1', text, ...photo },
      { at },
    );
    expect([ours.category?.code, ours.location.place?.id]).toEqual([code, 'willow/g1/shop3']);
    expect(ours.requirements).toEqual([]);
    expect(ours.timeBoxes.find(({ step }) => step === 'stop')).toMatchObject({
      limit: '2h',
      dueAt: new Date('2026-10-01T21:00+08:00'),
    });

    const city = openFor({ packs: [cityStandards], neighbourhood: lane }).linli.triage(
      { id: 'r1', text, ...photo },
      { at },
    );
    expect(city.category?.code).toBe(`city-standards/${event}`);
    expect(city.timeBoxes.map(({ limit, dueAt }) => [limit, dueAt?.toISOString()])).toEqual([
      ['2h', '2026-10-01T13:00:00.000Z'],
    ]);
  },
);

it('D12: a shop that nobody has named cannot be closed away: which shop it is comes first', async () => {
  const { desk } = openFor({ packs: [streetOrder], neighbourhood: lane });
  const at = '2026-05-06T10:00+08:00';
  await desk.submit({ id: 'r1', text: '有家店店外经营', place: 'willow/g1' }, { at, by: 'fang' });
  await putRight(desk, 'r1', at);
  expect((await refusal(desk, 'r1', close, at)).missing).toEqual(['evidence:shop-identified']);
  await does(desk, 'r1', { type: 'record-evidence', evidence: 'shop-identified' }, at);
  await does(desk, 'r1', close, at);
});

it('D13: closed on 1 May, back on 4 May: the same case goes on, from advice to a written notice', async () => {
  const { desk } = openFor({ packs: [streetOrder], neighbourhood: lane });
  await desk.submit(
    { id: 'r1', text: '店外经营', place: 'willow/g1/shop1' },
    { at: '2026-04-30T10:00+08:00', by: 'fang' },
  );
  await putRight(desk, 'r1', '2026-05-01T10:00+08:00');
  await does(desk, 'r1', close, '2026-05-01T10:00+08:00');
  const again = { type: 'reopen', reason: 'goods are out again', recurrence: true, steps: ['stop'] } as const;
  await does(desk, 'r1', again, '2026-05-04T10:00+08:00');
  const { state } = await desk.state<CaseState>('r1');
  expect([state.recurrence, state.measure]).toEqual([1, 'written-notice']);
});

it('D14: exposure is off by default; switched on, a photo with a passer-by’s face is refused until it is masked', () => {
  const on = '2026-05-01';
  const photo: ShopPhoto = { id: 'p1', faces: [{ masked: false }] };
  const maskedPhoto: ShopPhoto = { id: 'p1', faces: [{ masked: true }] };
  const exposure = { ...streetOrder.parameters['exposure'], values: [{ value: true }] };
  const switchedOn = { ...streetOrder, parameters: { ...streetOrder.parameters, exposure } } as typeof streetOrder;
  expect(exposureRefusals(maskedPhoto, { pack: streetOrder, on, legalNote: true })).toEqual(['exposure-off']);
  expect(exposureRefusals(photo, { pack: switchedOn, on, legalNote: true })).toEqual(['faces-unmasked']);
  expect(exposureRefusals(maskedPhoto, { pack: switchedOn, on, legalNote: true })).toEqual([]);
});

it('D14: a case in which exposure is asked for does not close before masks and a legal note are on record', async () => {
  const { desk } = openFor({ packs: [streetOrder], neighbourhood: lane });
  const at = '2026-05-06T10:00+08:00';
  const { decision } = await desk.submit(
    { id: 'r1', text: '店外经营', place: 'willow/g1/shop1', facts: { exposure: true } },
    { at, by: 'fang' },
  );
  expect(decision.tags.map(({ tag }) => tag)).toEqual(['exposure-refused']);
  await putRight(desk, 'r1', at);
  expect((await refusal(desk, 'r1', close, at)).missing).toEqual(['evidence:faces-masked', 'evidence:legal-note']);
});

it('D15: of 5 shops 2 comply: the list shows 3 at once, and says nothing of who was on it', async () => {
  const { desk } = openFor({ packs: [streetOrder], neighbourhood: lane });
  const at = '2026-05-06T10:00+08:00';
  for (const [index, { id }] of shops.entries()) {
    await desk.submit({ id: `r${index + 1}`, text: '店外经营', place: id }, { at, by: 'fang' });
  }
  const list = async () => {
    const closed = await desk.find({ kind: 'case', open: false, labels: { category: 'street' } });
    return notYetCompliant(
      shops,
      closed.flatMap(({ summary }) => summary.labels['place'] ?? []),
    );
  };
  expect(await list()).toHaveLength(5);
  for (const id of ['r2', 'r4']) {
    await putRight(desk, id, '2026-05-06T11:00+08:00');
    await does(desk, id, close, '2026-05-06T11:00+08:00');
  }
  expect(await list()).toEqual([shops[0], shops[2], shops[4]]);
  expect(JSON.stringify(await list())).not.toMatch(/[24]号店/);
});

it('D15: a shop is not taken off the list before it has complied', async () => {
  const { desk } = openFor({ packs: [streetOrder], neighbourhood: lane });
  const at = '2026-05-06T10:00+08:00';
  await desk.submit({ id: 'r1', text: '店外经营', place: 'willow/g1/shop1' }, { at, by: 'fang' });
  expect((await refusal(desk, 'r1', close, at)).missing).toContain('step:resolve');
});
