// A broken ramp over a holiday: found by a patrol on the eve of May Day, made safe within a day, repaired within three
// working days, and nothing closes without the photo and a reply.
import neighbourhoodPack from '@linli/pack-neighbourhood';
import onePlusThree from '@linli/pack-one-plus-three';

import { openStory, say } from './teller.ts';

const { desk, tell, due, refused, picture, report } = await openStory([onePlusThree, neighbourhoodPack]);

tell(
  '4月30日（周四）16:00，网格员方敏巡逻时发现14号楼24门坡道扶手断裂。',
  'Thursday, 30 April, 16:00. On her patrol, grid worker Fang finds the handrail of the ramp at 14-24 broken.',
);
const { decision } = await desk.submit(
  {
    id: 'ramp',
    text: '14-24门坡道扶手断了，老人出门很危险',
    channel: 'patrol',
    requester: { kind: 'worker' },
    receivedAt: '2026-04-30T16:00+08:00',
  },
  { at: '2026-04-30T16:02+08:00', by: 'fang', firstContact: 'fang' },
);
due(decision);

tell('17:20，警示带拉好，但照片还没传。', '17:20. The tape is up, but no photo is on record yet.');
await refused(
  desk.command('ramp', { type: 'complete-step', step: 'make-safe' }, { at: '2026-04-30T17:20+08:00', by: 'fang' }),
);
await desk.command(
  'ramp',
  { type: 'record-evidence', evidence: 'warning-photo', step: 'make-safe' },
  { at: '2026-04-30T17:25+08:00', by: 'fang', personal: { photo: 'photo-0430-1.jpg' } },
);
await desk.command('ramp', { type: 'complete-step', step: 'make-safe' }, { at: '2026-04-30T17:26+08:00', by: 'fang' });

tell(
  '区住建局接单。五一假期，办公室关门，时钟照走自己的规则。',
  'The housing department accepts. May Day: offices are closed, and the clock knows.',
);
await desk.command('ramp', { type: 'accept', party: 'housing' }, { at: '2026-04-30T17:50+08:00', by: 'housing' });
const warned = await desk.advance({ at: '2026-05-08T10:00+08:00' });
tell(`到5月8日10:00，系统提醒了 ${warned.length} 次。`, `By 8 May, 10:00, ${warned.length} reminder(s) went out.`);

tell('5月8日（周五）11:00，修好，上传照片。', 'Friday, 8 May, 11:00. Repaired, with a photo.');
await desk.command(
  'ramp',
  { type: 'record-evidence', evidence: 'repair-photo', step: 'resolve' },
  { at: '2026-05-08T11:00+08:00', by: 'housing' },
);
await desk.command('ramp', { type: 'complete-step', step: 'resolve' }, { at: '2026-05-08T11:01+08:00', by: 'housing' });
await desk.command('ramp', { type: 'resolve', outcome: 'solved' }, { at: '2026-05-08T11:02+08:00', by: 'housing' });

tell('没有答复，不能结案。', 'Without a reply it cannot be closed.');
await refused(desk.command('ramp', { type: 'close' }, { at: '2026-05-08T11:03+08:00', by: 'office' }));
await desk.command(
  'ramp',
  { type: 'reply', channel: 'visit' },
  {
    at: '2026-05-08T14:30+08:00',
    by: 'fang',
    personal: { text: say('扶手换好了，您放心走。', 'The handrail is new; walk safely.') },
  },
);
await desk.command('ramp', { type: 'close' }, { at: '2026-05-08T14:31+08:00', by: 'office' });
await desk.command(
  'ramp',
  { type: 'evaluate', responded: true, solved: true, satisfied: true },
  { at: '2026-05-09T09:00+08:00', by: 'office' },
);

await picture('ramp', say('坡道扶手（五一前后）', 'The broken ramp, over May Day'), '2026-05-09T09:30+08:00');
tell('五月月报', 'The report for May');
for (const name of ['on-time', 'three-rates', 'closed-loop']) {
  await report(name, '2026-06-01T09:00+08:00', { from: '2026-04-01', until: '2026-05-31' });
}
