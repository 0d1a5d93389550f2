// A blocked drain that four households pay for: an angry message, the cause before the blame, a room for those
// concerned alone, a cost split to the cent, and a payment from each.
import { type AssemblyState, assemblies, formatYuan } from '@linli/core/assembly';
import disputePack from '@linli/pack-dispute';
import neighbourhoodPack from '@linli/pack-neighbourhood';
import onePlusThree from '@linli/pack-one-plus-three';

import { openStory, say } from './teller.ts';

const { desk, tell, due, refused, picture, report } = await openStory(
  [onePlusThree, disputePack, neighbourhoodPack],
  [assemblies],
);
const on = (date: string, time: string, by = 'fang') => ({ at: `2026-06-${date}T${time}+08:00`, by });
const talks = 'assembly/drain-32';
/** What a step asks for is put on record, and the step is done. */
async function done(step: string, date: string, time: string): Promise<void> {
  for (const evidence of decision.timeBoxes.find((box) => box.step === step)?.evidence ?? []) {
    if (evidence === 'reply') continue;
    await desk.command('drain', { type: 'record-evidence', evidence, step }, on(date, time, 'greenleaf'));
  }
  await desk.command('drain', { type: 'complete-step', step }, on(date, time, 'greenleaf'));
}

const upstairs = ['h32-201', 'h32-301', 'h32-401', 'h32-501'];

tell(
  '6月8日09:00，32号楼一楼住户在群里发火：下水堵了，都怪施工队。',
  '8 June, 09:00. The household on the ground floor of building 32 is furious in the residents’ group: the drain is blocked, and the builders are to blame.',
);
const { decision } = await desk.submit(
  {
    id: 'drain',
    text: '32号楼一楼下水道堵了，污水倒灌，气死了，肯定是施工队弄坏的！',
    channel: 'resident-group',
    requester: { kind: 'resident', resident: 'r32-101' },
    receivedAt: '2026-06-08T09:00+08:00',
  },
  { ...on('08', '09:01'), firstContact: 'fang' },
);
tell(
  `  分类：${decision.category?.title['zh-CN']}；标签：${decision.tags.map(({ tag }) => tag).join('、')}；位置：${decision.location.place?.name}`,
  `  Category: ${decision.category?.title.en}; tags: ${decision.tags.map(({ tag }) => tag).join(', ')}; place: ${decision.location.place?.name}`,
);
due(decision);
tell('四分钟后，方敏回话，答应马上到。', 'Four minutes later Fang answers, and promises to come at once.');
await desk.command(
  'drain',
  { type: 'reply', channel: 'resident-group' },
  { ...on('08', '09:04'), personal: { text: say('我这就过来看看。', 'I am on my way.') } },
);
await desk.command('drain', { type: 'accept', party: 'greenleaf' }, on('08', '09:30', 'greenleaf'));

await done('make-safe', '08', '09:50');

tell(
  '先查原因：挖开看，施工接口完好，是油污。责任不在施工队。',
  'The cause comes first. They dig: the joint is sound, it is grease. The builders are cleared.',
);
await desk.command(
  talks,
  { type: 'open', id: 'drain-32', template: 'dispute/shared-pipe', places: ['willow/g1/b32'], requests: ['drain'] },
  on('08', '10:00'),
);
for (const party of ['h32-101', ...upstairs, 'builders']) {
  await desk.command(talks, { type: 'name-party', party }, on('08', '10:01'));
}
await desk.command(talks, { type: 'blame', party: 'builders' }, on('08', '10:02'));
await desk.command(talks, { type: 'enter', step: 'cause' }, on('08', '10:03'));
await desk.command(
  talks,
  { type: 'record', evidence: 'cause-shown', reference: 'photo-0608-2.jpg' },
  on('08', '11:00'),
);
await desk.command(
  talks,
  {
    type: 'find-cause',
    finding: 'grease-in-the-pipe',
    cause: 'grease',
    cleared: ['builders'],
    present: ['h32-101', 'builders'],
    references: ['photo-0608-2.jpg'],
  },
  on('08', '11:05'),
);
await desk.command(talks, { type: 'complete', step: 'cause' }, on('08', '11:06'));

tell('小群只进当事人；旁人说不了话。', 'A room for those concerned; nobody else has a word there.');
await desk.command(talks, { type: 'open-room' }, on('08', '14:00'));
await refused(desk.command(talks, { type: 'speak', member: 'somebody-else' }, on('08', '14:01')));

tell('疏通要200元，楼上四户平摊。', 'Clearing the pipe costs 200 yuan, shared by the four households above.');
await desk.command(talks, { type: 'enter', step: 'settle' }, on('08', '14:10'));
await desk.command(
  talks,
  { type: 'share-costs', share: 'clearing', total: 20_000, payers: upstairs.map((payer) => ({ payer })) },
  on('08', '14:11'),
);
for (const payer of upstairs.slice(0, 3)) {
  await desk.command(talks, { type: 'consent', share: 'clearing', payer, agrees: true }, on('08', '15:00', payer));
}
tell('三户同意，还差一户，不算谈成。', 'Three agree, one has not; that is no settlement.');
await refused(desk.command(talks, { type: 'complete', step: 'settle' }, on('08', '15:30')));
await desk.command(
  talks,
  { type: 'consent', share: 'clearing', payer: 'h32-501', agrees: true },
  on('08', '19:00', 'h32-501'),
);
for (const [at, payer] of upstairs.entries()) {
  await desk.command(
    talks,
    { type: 'pay', share: 'clearing', payer, amount: 5_000, receipt: `receipt-${at + 1}` },
    on('08', `19:1${at}`, payer),
  );
}
const { state } = await desk.state<AssemblyState>(talks);
const [share] = state.shares;
tell(
  `四笔红包到账：${share === undefined ? '' : formatYuan(share.parts.reduce((sum, { paid }) => sum + paid, 0))} 元。`,
  `Four payments have come in: ${share === undefined ? '' : formatYuan(share.parts.reduce((sum, { paid }) => sum + paid, 0))} yuan.`,
);
await desk.command(talks, { type: 'complete', step: 'settle' }, on('08', '19:20'));

tell('6月9日上午疏通，拍照，答复，结案。', '9 June, morning: cleared, photographed, answered, closed.');
await desk.command(talks, { type: 'enter', step: 'clear' }, on('09', '09:00'));
await desk.command(
  talks,
  { type: 'record', evidence: 'photo', reference: 'photo-0609-1.jpg' },
  on('09', '10:30', 'greenleaf'),
);
await desk.command(talks, { type: 'complete', step: 'clear' }, on('09', '10:31'));
await desk.command(talks, { type: 'close', outcome: 'settled' }, on('09', '10:40'));
await done('resolve', '09', '10:45');
await desk.command(
  'drain',
  { type: 'reply', channel: 'visit' },
  { ...on('09', '11:00'), personal: { text: say('通了，您试试。', 'It runs; try it.') } },
);
await desk.command('drain', { type: 'resolve', outcome: 'solved' }, on('09', '11:01'));
await desk.command('drain', { type: 'call-back', reached: true }, on('09', '16:00', 'office'));
await desk.command(
  'drain',
  { type: 'evaluate', responded: true, solved: true, satisfied: true },
  on('09', '16:02', 'office'),
);
await desk.command('drain', { type: 'close' }, on('09', '16:03', 'office'));

await picture('drain', say('四户分摊的下水道', 'The drain that four households paid for'), '2026-06-10T09:00+08:00');
tell('六月月报', 'The report for June');
for (const name of ['handling', 'on-time', 'closed-loop']) {
  await report(name, '2026-07-01T09:00+08:00', { from: '2026-06-01', until: '2026-06-30' });
}
