import { gatherTopics, topics, type TopicState } from '@linli/core/topic';
import { expect, it } from 'vitest';

import { openFor } from '../open.ts';
import { beijing, type Office, packOf, reportOf } from './cases.ts';

const pack = packOf(
  { 'e-bike': '电动车', 'e-bike/wire': '飞线' },
  {
    parameters: {
      often: {
        title: { 'zh-CN': '多发件数', en: 'How many are a topic' },
        unit: 'count',
        values: [{ value: 5, from: '2026-01-01' }],
      },
    },
    topics: {
      wires: {
        title: { 'zh-CN': '飞线充电', en: 'Charging by wire' },
        category: 'e-bike/wire',
        requests: { parameter: 'often' },
        days: 30,
        remedies: {
          divert: { 'zh-CN': '疏', en: 'Provide places' },
          prevent: { 'zh-CN': '堵', en: 'Prevent' },
          supplement: { 'zh-CN': '补', en: 'Fill the gaps' },
        },
      },
    },
  },
);
const stream = 'topic/e-bike.wire@willow.g1';

/** A complaint comes in, and is counted for the topics of the packs. */
async function complain({ desk, linli }: Office, id: string, at: Date): Promise<void> {
  const request = { id, text: '楼道飞线充电', place: 'willow/g1/b14', receivedAt: at };
  const { decision } = await desk.submit(request, { at });
  await gatherTopics(desk, decision, { linli, at });
}

const open = () =>
  openFor({
    packs: [pack],
    deciders: [topics],
  });
const standing = async ({ desk }: Office) => (await desk.state<TopicState>(stream)).state;

it('B08: the fifth complaint in 30 days opens a topic that links all five, and the sixth joins it', async () => {
  const office = open();
  for (const day of [1, 8, 15, 22])
    await complain(office, `r${day}`, beijing(`2026-06-${String(day).padStart(2, '0')} 20:00`));
  expect(await standing(office)).toMatchObject({ status: 'gathering', members: { length: 4 } });

  await complain(office, 'r29', beijing('2026-06-29 20:00'));
  expect((await standing(office)).members.map(({ request }) => request)).toEqual(['r1', 'r8', 'r15', 'r22', 'r29']);
  expect(await standing(office)).toMatchObject({ status: 'open' });

  await complain(office, 'r30', beijing('2026-06-30 20:00'));
  expect(await standing(office)).toMatchObject({ status: 'open', members: { length: 6 } });

  const report = await reportOf(office, 'recurrence', {}, beijing('2026-07-01 00:00'));
  expect(report.figures).toMatchObject({ inTopics: { count: 6 } });
  expect(report.rows).toMatchObject([{ id: 'e-bike/wire@willow/g1', figures: { busiest: { count: 6 } } }]);
});

it('B08: a fifth complaint after the window has passed opens nothing', async () => {
  const office = open();
  for (const day of [1, 8, 15, 22])
    await complain(office, `r${day}`, beijing(`2026-06-${String(day).padStart(2, '0')} 20:00`));
  await office.desk.advance({ at: beijing('2026-07-01 20:00') });
  expect((await standing(office)).members.map(({ request }) => request)).toEqual(['r8', 'r15', 'r22']);
  await complain(office, 'late', beijing('2026-07-01 20:00'));
  expect(await standing(office)).toMatchObject({ status: 'gathering', members: { length: 4 } });
});

it('B08: a topic that recurs is not closed for good while kinds of remedy are missing', async () => {
  const office = open();
  for (const day of [1, 2, 3, 4, 5]) await complain(office, `r${day}`, beijing(`2026-06-0${day} 20:00`));
  const at = beijing('2026-06-20 09:00');
  await office.desk.command(stream, { type: 'remedy', remedy: 'prevent', evidence: ['lift-blockers'] }, { at });
  await expect(office.desk.command(stream, { type: 'close', lasting: true }, { at })).rejects.toMatchObject({
    code: 'TOPIC_REMEDIES_MISSING',
    data: { missing: ['divert', 'supplement'] },
  });
  for (const remedy of ['divert', 'supplement']) {
    await office.desk.command(stream, { type: 'remedy', remedy, evidence: [] }, { at });
  }
  await office.desk.command(stream, { type: 'close', lasting: true }, { at });
  expect(await standing(office)).toMatchObject({ status: 'closed', lasting: true });
});
