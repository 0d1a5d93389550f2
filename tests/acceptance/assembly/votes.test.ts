import type { AssemblyCommand } from '@linli/core/assembly';
import { expect, it } from 'vitest';

import { openHall } from './hall.ts';

/** Nine owners with flats of the same size. */
const owners = Array.from({ length: 9 }, (_, at) => ({ voter: `owner-${at + 1}`, area: '89.75' }));
const ballot = (id: string, electorate: { voter: string; area: string }[] = owners): AssemblyCommand => ({
  type: 'open-ballot',
  ballot: id,
  rule: 'ordinary',
  electorate,
});
const votes = (id: string, count: number, against = 0) =>
  owners.slice(0, count).map(({ voter }, at): AssemblyCommand => ({
    type: 'vote',
    ballot: id,
    voter,
    choice: at < count - against ? 'for' : 'against',
  }));
const announced: AssemblyCommand[] = [
  { type: 'record', evidence: 'notice' },
  { type: 'complete', step: 'announce' },
];

it('B02: with fewer than two thirds of the heads a vote of owners on parking spaces is invalid, and nothing is decided', async () => {
  const { opens, does, stateOf, refusal } = openHall();
  await opens('parking', 'assembly/owners-vote');
  await does('parking', [...announced, ballot('v1'), ...votes('v1', 5), { type: 'close-ballot', ballot: 'v1' }]);
  const { ballots, decisions } = await stateOf('parking');
  expect(ballots[0]?.tally).toMatchObject({
    result: 'invalid',
    heads: { participation: '5/9', tookPart: '5', all: '9' },
    short: [
      { of: 'participation', by: 'area' },
      { of: 'participation', by: 'heads' },
    ],
  });
  expect(decisions).toEqual([]);
  expect(await refusal('parking', { type: 'complete', step: 'decide' })).toMatchObject({
    code: 'ASSEMBLY_BALLOT',
    missing: ['ordinary'],
  });
});

it('B02: two thirds of the heads are not enough where their flats are less than two thirds of the area', async () => {
  const { opens, does, stateOf } = openHall();
  await opens('parking', 'assembly/owners-vote');
  const uneven = owners.map((owner, at) => (at === 8 ? { ...owner, area: '90.00' } : owner));
  await does('parking', [ballot('v1', uneven), ...votes('v1', 6), { type: 'close-ballot', ballot: 'v1' }]);
  const { ballots } = await stateOf('parking');
  expect(ballots[0]?.tally).toMatchObject({
    result: 'invalid',
    heads: { participation: '2/3' },
    area: { tookPart: '1077/2', all: '808', participation: '1077/1616' },
    short: [{ of: 'participation', by: 'area' }],
  });
});

it('B02: at exactly two thirds of both, more than half of whom agree, the decision gets its id', async () => {
  const { opens, does, stateOf } = openHall();
  await opens('parking', 'assembly/owners-vote');
  await does('parking', [...announced, ballot('v1'), ...votes('v1', 6, 2), { type: 'close-ballot', ballot: 'v1' }]);
  const { ballots, decisions } = await stateOf('parking');
  expect(ballots[0]?.tally).toMatchObject({
    result: 'carried',
    area: { participation: '2/3', approval: '2/3' },
    heads: { participation: '2/3', approval: '2/3' },
  });
  expect(decisions).toMatchObject([{ id: 'parking/v1' }]);
  expect(await does('parking', [{ type: 'complete', step: 'decide' }])).toContain('step-completed');
});

it('B02: a weighty matter needs three quarters of those who took part', async () => {
  const { opens, does, stateOf } = openHall();
  await opens('garden', 'assembly/owners-vote-weighty');
  const weighty = (id: string): AssemblyCommand => ({
    type: 'open-ballot',
    ballot: id,
    rule: 'weighty',
    electorate: owners,
  });
  await does('garden', [weighty('v1'), ...votes('v1', 8, 3), { type: 'close-ballot', ballot: 'v1' }]);
  await does('garden', [weighty('v2'), ...votes('v2', 8, 2), { type: 'close-ballot', ballot: 'v2' }]);
  const { ballots } = await stateOf('garden');
  expect(ballots.map(({ tally }) => [tally?.result, tally?.heads?.approval])).toEqual([
    ['rejected', '5/8'],
    ['carried', '3/4'],
  ]);
});

it('B03: of 3 sessions with minutes, attendance and result each, the newest valid decision is the one that counts', async () => {
  const { opens, does, stateOf, desk } = openHall();
  await opens('parking', 'assembly/owners-vote');
  const held = (session: string, result: 'agreed' | 'not-agreed', attended: string[]): AssemblyCommand[] => [
    { type: 'call-session', session },
    { type: 'hold-session', session, attended, minutes: `minutes-${session}`, result },
  ];
  await does('parking', held('s1', 'agreed', ['owner-1', 'owner-2', 'owner-3']));
  await does('parking', held('s2', 'not-agreed', ['owner-1', 'owner-4']), { at: '2026-10-12T09:00+08:00' });
  const third = { at: '2026-10-19T09:00+08:00' };
  await does('parking', held('s3', 'not-agreed', ['owner-1', 'owner-2']), third);
  await does('parking', [ballot('v1'), ...votes('v1', 5), { type: 'close-ballot', ballot: 'v1' }], third);
  await does('parking', [ballot('v2'), ...votes('v2', 9), { type: 'close-ballot', ballot: 'v2' }], third);

  const { sessions, ballots, decisions } = await stateOf('parking');
  expect(sessions.map(({ session, held: was }) => [session, was?.minutes, was?.attended.length, was?.result])).toEqual([
    ['s1', 'minutes-s1', 3, 'agreed'],
    ['s2', 'minutes-s2', 2, 'not-agreed'],
    ['s3', 'minutes-s3', 2, 'not-agreed'],
  ]);
  expect(ballots.map(({ tally }) => tally?.result)).toEqual(['invalid', 'carried']);
  expect(decisions.map(({ id }) => id)).toEqual(['parking/s1', 'parking/v2']);
  const [{ summary } = { summary: undefined }] = await desk.find({ kind: 'assembly' });
  expect(summary?.data['decision']).toBe('parking/v2');
});

it('B32: of a panel of 9, the member who owns the shop at issue attends and does not vote', async () => {
  const { opens, does, stateOf, refusal } = openHall();
  await opens('shop-front', 'assembly/five-steps', { subjects: ['willow/shop-7'] });
  const members = Array.from({ length: 9 }, (_, at) => `member-${at + 1}`);
  await does('shop-front', [
    ...members.map((member): AssemblyCommand => ({ type: 'seat', member })),
    { type: 'declare-interest', member: 'member-4', interest: 'willow/shop-7' },
    { type: 'call-session', session: 's1' },
    { type: 'open-ballot', ballot: 'v1', rule: 'panel', session: 's1' },
  ]);
  expect(await refusal('shop-front', { type: 'vote', ballot: 'v1', voter: 'member-4', choice: 'for' })).toMatchObject({
    code: 'ASSEMBLY_INTEREST',
    data: { voter: 'member-4', interest: 'willow/shop-7' },
  });
  await does('shop-front', [
    ...members
      .filter((member) => member !== 'member-4')
      .map((voter, at): AssemblyCommand => ({ type: 'vote', ballot: 'v1', voter, choice: at < 5 ? 'for' : 'against' })),
    { type: 'close-ballot', ballot: 'v1' },
    { type: 'hold-session', session: 's1', attended: members, minutes: 'm1' },
  ]);
  const { ballots, sessions } = await stateOf('shop-front');
  expect(ballots[0]?.tally).toMatchObject({ result: 'carried', heads: { all: '8', tookPart: '8', approval: '5/8' } });
  expect(sessions[0]?.held?.attended).toContain('member-4');
});
