import { type AssemblyCommand, blamesShown, openPayers, paidOf, type Remainder } from '@linli/core/assembly';
import { expect, it } from 'vitest';

import { monday, openHall } from '../assembly/hall.ts';

const building32 = {
  name: '柳巷社区',
  places: [
    { id: 'willow', kind: 'community' as const, name: '柳巷社区' },
    { id: 'willow/b32', kind: 'building' as const, name: '32号楼', number: '32' },
  ],
  households: ['h1', 'h2', 'h3', 'h4', 'h5'].map((id, at) => ({ id, place: 'willow/b32', floor: at + 1 })),
};

const upstairs = ['h2', 'h3', 'h4', 'h5'];
const households = ['h1', ...upstairs];
const parties = (names: readonly string[]) => names.map((party): AssemblyCommand => ({ type: 'name-party', party }));
const share = (total: number, remainder: Remainder = 'largest-remainder'): AssemblyCommand => ({
  type: 'share-costs',
  remainder,
  share: 'dig',
  total,
  payers: upstairs.map((payer) => ({ payer })),
});
const consents = (payers: readonly string[]) =>
  payers.map((payer): AssemblyCommand => ({ type: 'consent', share: 'dig', payer, agrees: true }));
const payments = (payers: readonly string[]) =>
  payers.map((payer): AssemblyCommand => ({ type: 'pay', share: 'dig', payer, amount: 5000 }));

async function openPipe() {
  const hall = openHall(building32);
  await hall.opens('pipe', 'dispute/shared-pipe', { places: ['willow/b32'] });
  return hall;
}

it('D02: an angry message in traditional characters yields blocked drain, building 32, floor 1, upset, and whom it blames', () => {
  const { linli } = openHall(building32);
  const text = '32號樓一樓我家的下水管線又堵了，肯定是施工隊弄壞的！氣死我了！！';
  const decision = linli.triage({ id: 'm1', text, channel: 'resident-group' }, { at: monday });
  expect(decision.category?.code).toBe('drain/blocked');
  expect(decision.location).toMatchObject({ place: { id: 'willow/b32' }, mention: { building: '32', floor: '1' } });
  expect(decision.tags.map(({ tag }) => tag)).toEqual(expect.arrayContaining(['emotional', 'blames-contractor']));
  expect(decision.proposals.map(({ action }) => action)).toContain('find-cause');
});

it('D04: the contractor is blamed; with the pipe dug up before two parties the joint is intact, nobody is liable, and others no longer see the blame', async () => {
  const { does, stateOf, refusal } = await openPipe();
  await does('pipe', [...parties([...households, 'contractor']), { type: 'blame', party: 'contractor' }]);
  expect(blamesShown(await stateOf('pipe')).map(({ party }) => party)).toEqual(['contractor']);
  expect(await refusal('pipe', share(20_000))).toMatchObject({ code: 'ASSEMBLY_CAUSE', missing: ['contractor'] });

  const finding = { type: 'find-cause', finding: 'f1', cause: 'joint-intact', cleared: ['contractor'] } as const;
  const shown = { ...finding, references: ['photo-dig'] };
  expect(await refusal('pipe', { ...finding, present: ['h1', 'contractor'] })).toMatchObject({
    code: 'ASSEMBLY_EVIDENCE',
    missing: ['cause-shown'],
  });
  expect((await refusal('pipe', { ...shown, present: ['h1'] })).code).toBe('ASSEMBLY_PRESENT');
  await does('pipe', [{ ...shown, present: ['h1', 'contractor'] }]);

  const { findings, blames } = await stateOf('pipe');
  expect(findings).toMatchObject([
    { cause: 'joint-intact', liable: [], references: ['photo-dig'], present: ['h1', 'contractor'] },
  ]);
  expect([blames[0]?.stage, blamesShown({ blames })]).toEqual(['cleared', []]);
});

it('D05: once the contractor is cleared the matter is the households’ joint one, and its clock stops without being late', async () => {
  const { does, stateOf, desk } = await openPipe();
  await does('pipe', [...parties([...households, 'contractor']), { type: 'blame', party: 'contractor' }]);
  expect((await stateOf('pipe')).blames).toMatchObject([{ stage: 'open', dueAt: '2026-10-08T01:00:00.000Z' }]);
  const found: AssemblyCommand = {
    type: 'find-cause',
    finding: 'f1',
    cause: 'joint-intact',
    cleared: ['contractor'],
    present: ['h1', 'contractor'],
    references: ['photo-dig'],
  };
  expect(await does('pipe', [found], { at: '2026-09-29T09:00+08:00' })).toEqual(['cause-found', 'rerouted']);
  await desk.advance({ at: '2026-12-01T09:00+08:00' });
  const { blames, responsibility } = await stateOf('pipe');
  expect([blames[0]?.stage, blames[0]?.late, responsibility]).toEqual(['cleared', false, 'joint']);
});

it('D06: the room of floor 1 and the 4 households above holds 5 and nobody else, and closes when they have settled', async () => {
  const { does, stateOf, refusal } = await openPipe();
  await does('pipe', [...parties(households), { type: 'open-room' }, { type: 'speak', member: 'h3' }]);
  expect((await stateOf('pipe')).room?.members).toEqual(households);
  expect((await refusal('pipe', { type: 'speak', member: 'h9' })).code).toBe('ASSEMBLY_ROOM_MEMBER');
  await does('pipe', [share(20_000), ...consents(upstairs), ...payments(upstairs)]);
  expect((await stateOf('pipe')).room?.closedAt).toBe('2026-09-28T01:00:00.000Z');
  expect((await refusal('pipe', { type: 'speak', member: 'h3' })).code).toBe('ASSEMBLY_ROOM');
});

it('D06: what is said in the room is kept apart from the events, and can be forgotten', async () => {
  const { desk, does } = await openPipe();
  await does('pipe', [...parties(households), { type: 'open-room' }]);
  const said = { at: monday, personal: { text: '我家同意出这个钱' }, subjects: ['h3'] };
  await desk.command('assembly/pipe', { type: 'speak', member: 'h3' }, said);
  const words = async () => (await desk.history('assembly/pipe')).find(({ type }) => type === 'spoken')?.personal;
  expect(await words()).toEqual({ text: '我家同意出这个钱' });
  expect(JSON.stringify((await desk.history('assembly/pipe')).map(({ event }) => event))).not.toContain('同意出这个钱');
  await desk.forget('h3', { at: monday });
  expect(await words()).toBeUndefined();
});

it('D07: 200 yuan among 4 are 50 each; 201 are 50.25 each; with 3 of 4 agreeing nothing is settled', async () => {
  const even = await openPipe();
  await even.does('pipe', [share(20_000), ...consents(upstairs.slice(0, 3))]);
  const [first] = (await even.stateOf('pipe')).shares;
  expect(first?.parts.map(({ amount }) => amount)).toEqual([5000, 5000, 5000, 5000]);
  expect(first?.settledAt).toBeUndefined();
  expect(first?.parts.filter(({ agrees }) => agrees !== true).map(({ payer }) => payer)).toEqual(['h5']);

  const odd = await openPipe();
  await odd.does('pipe', [share(20_100)]);
  expect((await odd.stateOf('pipe')).shares[0]?.parts.map(({ amount }) => amount)).toEqual([5025, 5025, 5025, 5025]);

  const rest = await openPipe();
  await rest.does('pipe', [share(20_102, 'first-payers')]);
  const amounts = (await rest.stateOf('pipe')).shares[0]?.parts.map(({ amount }) => amount) ?? [];
  expect([amounts, amounts.reduce((sum, amount) => sum + amount, 0)]).toEqual([[5026, 5026, 5025, 5025], 20_102]);
});

it('D08: of 4 that owe 50 yuan 3 have paid: 150 of 200, the fourth is reminded; with the last payment it is settled', async () => {
  const { does, stateOf, desk, refusal } = await openPipe();
  await does('pipe', [
    ...parties(households),
    { type: 'record', evidence: 'cause-shown' },
    { type: 'complete', step: 'cause' },
    share(20_000),
    ...consents(upstairs),
    ...payments(upstairs.slice(0, 3)),
  ]);
  const [three] = (await stateOf('pipe')).shares;
  expect(three && [paidOf(three), three.total, openPayers(three)]).toEqual([15_000, 20_000, ['h5']]);
  expect((await refusal('pipe', { type: 'complete', step: 'settle' })).missing).toEqual(['dig (15000/20000)']);

  const fired = await desk.advance({ at: '2026-10-01T09:00+08:00' });
  expect(fired.map(({ event }) => event)).toMatchObject([{ type: 'payers-reminded', payers: ['h5'] }]);
  expect(await does('pipe', payments(['h5']), { at: '2026-10-01T10:00+08:00' })).toEqual(['paid', 'costs-settled']);
  await does('pipe', [{ type: 'complete', step: 'settle' }], { at: '2026-10-01T10:00+08:00' });
});
