// An elder whose children are away: a visit on her birthday, one every five days, and a request nobody had to make.
import { type RoundState, rounds, tasksOf } from '@linli/core/round';
import carePack from '@linli/pack-care';
import neighbourhoodPack from '@linli/pack-neighbourhood';
import onePlusThree from '@linli/pack-one-plus-three';

import { openStory, say } from './teller.ts';

const { desk, linli, tell, due, refused, picture, report } = await openStory(
  [onePlusThree, carePack, neighbourhoodPack],
  [rounds],
);
const day = (date: string, time = '10:00') => ({ at: `2026-${date}T${time}+08:00` });

/** What the round still asks for, as the grid worker reads it in the morning. */
async function asks(id: string, at: string): Promise<void> {
  const { state } = await desk.state<RoundState>(id);
  const query = { at: new Date(at), linli };
  for (const task of tasksOf(state, query).filter(
    ({ state: standing }) => standing === 'open' || standing === 'overdue',
  )) {
    const late = task.overdueDays > 0 ? say(`，已过 ${task.overdueDays} 天`, `, ${task.overdueDays} day(s) late`) : '';
    tell(`  → ${task.stop}：${task.what}，${task.date}${late}`, `  → ${task.stop}: ${task.what}, ${task.date}${late}`);
  }
}

tell(
  '苏奶奶82岁，独居14号楼6层，女儿在外地。4月1日，网格员方敏把她列入看望名单：每5天一次。',
  'Grandma Su, 82, lives alone on the sixth floor; her daughter works far away. On 1 April, grid worker Fang puts her on the list: a visit every five days.',
);
const su = { id: 'grandma-su', place: 'willow/g1/b14/e24', floor: 6 };
await desk.command(
  'round/visits-g1',
  { type: 'open', id: 'visits-g1', template: 'care/key-persons', stops: [su], starts: '2026-04-01' },
  { ...day('04-01', '09:00'), by: 'fang' },
);
for (const date of ['04-01', '04-06', '04-11']) {
  await desk.command(
    'round/visits-g1',
    { type: 'record', stop: 'grandma-su', outcome: 'visited', evidence: ['visit-record'] },
    { ...day(date), by: 'fang', personal: { note: say('精神不错，血压正常。', 'In good spirits.') } },
  );
}
tell(
  '4月17日早上，看望已经拖了一天，名单上写着她的名字。',
  '17 April, morning: a visit is a day late, and the list names her.',
);
await asks('round/visits-g1', '2026-04-17T08:30+08:00');

tell('4月20日是她的82岁生日。大事必访：当天必须到。', '20 April is her birthday. A visit on that day is a must.');
await desk.command(
  'round/events-g1',
  {
    type: 'open',
    id: 'events-g1',
    template: 'care/life-events',
    stops: [{ id: 'h14-601', place: 'willow/g1/b14/e24' }],
  },
  { ...day('04-20', '08:00'), by: 'fang' },
);
await desk.command(
  'round/events-g1',
  { type: 'call-for', stop: 'h14-601', occasion: 'birthday' },
  { ...day('04-20', '08:01'), by: 'fang' },
);
await asks('round/events-g1', '2026-04-20T09:00+08:00');
tell('没有走访记录，不算到访。', 'Without a record of the visit it does not count.');
await refused(
  desk.command(
    'round/events-g1',
    { type: 'record', stop: 'h14-601', outcome: 'visited' },
    { ...day('04-20', '15:00'), by: 'fang' },
  ),
);
for (const [id, stop] of [
  ['round/events-g1', 'h14-601'],
  ['round/visits-g1', 'grandma-su'],
] as const) {
  await desk.command(
    id,
    { type: 'record', stop, outcome: 'visited', evidence: ['visit-record'] },
    { ...day('04-20', '15:10'), by: 'fang' },
  );
}

tell(
  '她说楼道灯坏了，晚上不敢下楼。她没打电话，方敏替她记下。',
  'She says the light on the stairs is out; she does not dare to go down at night. She never called; Fang writes it down.',
);
const { decision } = await desk.submit(
  {
    id: 'stair-light',
    text: '14-24门楼道灯坏了，老人晚上不敢下楼',
    channel: 'visit',
    requester: { kind: 'resident', resident: 'grandma-su' },
    receivedAt: '2026-04-20T15:20+08:00',
  },
  { ...day('04-20', '15:25'), by: 'fang', firstContact: 'fang', from: 'round/visits-g1' },
);
tell(
  `  急缓：${decision.severity}；建议：${decision.proposals.map(({ title }) => title['zh-CN']).join('、')}`,
  `  Severity: ${decision.severity}; proposed: ${decision.proposals.map(({ title }) => title.en).join(', ')}`,
);
due(decision);

await desk.command(
  'stair-light',
  { type: 'reply', channel: 'visit' },
  {
    ...day('04-20', '15:40'),
    by: 'fang',
    personal: { text: say('我这就找物业。', 'I am calling the property company now.') },
  },
);
tell(
  '绿叶物业接单，4月21日换好灯，方敏回话。',
  'The property company accepts, replaces the light on the 21st, and Fang brings the answer.',
);
await desk.command(
  'stair-light',
  { type: 'accept', party: 'greenleaf' },
  { ...day('04-20', '16:00'), by: 'greenleaf' },
);
for (const timeBox of decision.timeBoxes.filter(({ step }) => step !== 'reply')) {
  for (const evidence of timeBox.evidence) {
    await desk.command(
      'stair-light',
      { type: 'record-evidence', evidence, step: timeBox.step },
      { ...day('04-21', '09:30'), by: 'greenleaf' },
    );
  }
  await desk.command(
    'stair-light',
    { type: 'complete-step', step: timeBox.step },
    { ...day('04-21', '09:40'), by: 'greenleaf' },
  );
}
await desk.command(
  'stair-light',
  { type: 'reply', channel: 'visit' },
  { ...day('04-21', '17:00'), by: 'fang', personal: { text: say('灯修好了。', 'The light is on again.') } },
);
await desk.command('stair-light', { type: 'resolve', outcome: 'solved' }, { ...day('04-21', '17:01'), by: 'fang' });
await desk.command('stair-light', { type: 'close' }, { ...day('04-21', '17:02'), by: 'office' });

await picture('stair-light', say('没人打电话的诉求', 'The request nobody had called in'), '2026-04-22T09:00+08:00');
tell('四月月报', 'The report for April');
for (const name of ['visits', 'on-time', 'closed-loop']) {
  await report(name, '2026-05-01T09:00+08:00', { from: '2026-04-01', until: '2026-04-30' });
}
