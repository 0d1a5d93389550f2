import type { Example } from '@linli/core';

import type { StandardRow } from '../import/standard-row.ts';

const evening = '2026-10-03T20:00+08:00';

const filed = (name: string, text: string, category: string, lead: string, due: string): Example => ({
  name,
  given: { text, receivedAt: evening },
  then: { category: `city-standards/${category}`, lead, due: { resolve: due } },
});

/** Words that tell one condition of a class from another, and the limit that goes with it. */
const meant = (text: string, category: string, row: string, other: string, due: string): Example => ({
  name: `${row}: ${text}`,
  given: { text, receivedAt: evening },
  then: {
    category: `city-standards/${category}`,
    severity: 'emergency',
    due: { resolve: due },
    proposals: [],
    rules: [`limit:${row}`],
    notRules: [`limit:${other}`],
  },
});

/** Each row, named by whoever files the matter, leads to its class and its limit. */
export function namedRows(rows: readonly StandardRow[]): Example[] {
  return rows.map(({ id, code, name, condition }) => ({
    name: `named: ${name}, ${condition}`,
    given: { text: '已到现场核对', facts: { standardRow: id } },
    then: { category: `city-standards/${code}`, proposals: [], rules: [`chosen:${code}`] },
  }));
}

/** The standard by example; a Saturday evening of the National Day holiday, to show that urgent hours run on. */
export const saidTests: Example[] = [
  filed(
    'D12: goods in front of a shop, 0405',
    '水果店店外经营',
    'event/04/05',
    'urban-management',
    '2026-10-03T22:00+08:00',
  ),
  filed(
    'D12: a stall on the road, 0406',
    '路口占道经营卖菜',
    'event/04/06',
    'urban-management',
    '2026-10-03T22:00+08:00',
  ),
  filed(
    'B15: a burst sewer, 0503: one urgent hour',
    '暴雨里污水管爆裂，路都塌陷了',
    'event/05/03',
    'city-standards-unit-2',
    '2026-10-03T21:00+08:00',
  ),
  filed(
    'B15: a collapse by itself, 0505: two urgent hours',
    '门口路面塌陷',
    'event/05/05',
    'municipal-department',
    '2026-10-03T22:00+08:00',
  ),
  filed(
    '0503: a blocked sewer is cleared in four hours',
    '污水管堵了往外溢，满街都是',
    'event/05/03',
    'city-standards-unit-2',
    '2026-10-04T00:00+08:00',
  ),
  filed('0502: gas leaks from a pipe', '天然气管道漏气', 'event/05/02', 'gas-company', '2026-10-03T21:00+08:00'),
  filed(
    '0502: the road fell in over a gas pipe',
    '燃气管上面的路塌了',
    'event/05/02',
    'gas-company',
    '2026-10-08T20:00+08:00',
  ),
  filed('0108: charging by flying wires', '三楼飞线充电', 'event/01/08', 'urban-management', '2026-10-04T00:00+08:00'),
  filed('0101: built without leave', '楼顶私搭乱建的板房', 'event/01/01', 'urban-management', '2026-10-18T20:00+08:00'),
  filed('0120: burning leaves', '有人焚烧垃圾、树叶', 'event/01/20', 'urban-management', '2026-10-03T22:00+08:00'),
  filed('0184: dogs', '楼道里违规养犬', 'event/01/84', 'police-station', '2026-10-04T20:00+08:00'),
  filed('0196: a parking lock', '有人私设地锁', 'event/01/96', 'urban-management', '2026-10-05T20:00+08:00'),
  filed('0299: a notice board', '公益性宣传品掉色脱落', 'event/02/99', 'street-office', '2026-10-08T20:00+08:00'),
  filed('0496: a fire lane', '车辆占用消防通道', 'event/04/96', 'urban-management', '2026-10-03T22:00+08:00'),
  {
    name: 'who looked is right before words are: the row that was named holds',
    given: { text: '看过了，照标准立案', facts: { standardRow: 'event-05-03-1' }, receivedAt: evening },
    then: {
      category: 'city-standards/event/05/03',
      severity: 'emergency',
      due: { resolve: '2026-10-04T00:00+08:00' },
      proposals: [],
    },
  },
  ...['污水管堵了', '排水管堵住', '下水管堵死', '雨水管外溢', '雨水管漫出'].map((text) =>
    meant(text, 'event/05/03', 'event-05-03-1', 'event-05-03-2', '2026-10-04T00:00+08:00'),
  ),
  ...[
    '排水管破损',
    '下水管破了',
    '雨水管断裂',
    '污水管一带塌了',
    '污水管爆了',
    '污水管堵了又破损',
    '雨水管外溢，破了',
    '下水管堵死，爆开',
  ].map((text) => meant(text, 'event/05/03', 'event-05-03-2', 'event-05-03-1', '2026-10-03T21:00+08:00')),
  ...['燃气管着火', '煤气管起火', '天然气管漏气'].map((text) =>
    meant(text, 'event/05/02', 'event-05-02-1', 'event-05-02-2', '2026-10-03T21:00+08:00'),
  ),
  ...['燃气管处塌陷', '煤气管边塌了', '天然气管边塌了'].map((text) =>
    meant(text, 'event/05/02', 'event-05-02-2', 'event-05-02-1', '2026-10-08T20:00+08:00'),
  ),
  ...[
    '天然气灶漏',
    '管子漏水',
    '天然气管换新',
    '排水管换新',
    '路边堵了',
    '飞线',
    '手机充电',
    '盲道在哪',
    '桌子缺腿',
  ].map((text) => ({
    name: `no class of the standard: ${text}`,
    given: { text, receivedAt: evening },
    then: { category: null, rules: [], proposals: [] },
  })),
  ...[
    ['污水管爆裂', 'event-05-03-1', 'event-05-03-2'],
    ['污水管堵了', 'event-05-03-2', 'event-05-03-1'],
    ['燃气管着火', 'event-05-02-2', 'event-05-02-1'],
    ['燃气管边塌了', 'event-05-02-1', 'event-05-02-2'],
  ].map(([text = '', chosen = '', said = '']) => ({
    name: `whoever looked says ${chosen}, the words say ${said}`,
    given: { text, facts: { standardRow: chosen }, receivedAt: evening },
    then: { proposals: [], rules: [`limit:${chosen}`], notRules: [`limit:${said}`] },
  })),
  ...['药店出店经营', '药店超门线'].map((text) => ({
    name: `0405: ${text}`,
    given: { text },
    then: { category: 'city-standards/event/04/05', severity: 'urgent' as const },
  })),
  { name: '0406: 占道摆摊', given: { text: '路口占道摆摊' }, then: { category: 'city-standards/event/04/06' } },
  {
    name: 'the name of a facility says which thing it is, not what is wrong with it',
    given: { text: '路灯下面有人下棋' },
    then: { category: null },
  },
  {
    name: 'the pack holds from its first day',
    given: { text: '店外经营', receivedAt: '2026-01-01T10:00+08:00' },
    then: { category: 'city-standards/event/04/05' },
  },
  {
    name: 'where neither class nor words tell the condition, it is asked for, not guessed',
    given: { text: '燃气管道破裂', receivedAt: evening },
    then: {
      category: 'city-standards/event/05/02',
      proposals: ['choose-condition'],
      notRules: ['limit:event-05-02-1', 'limit:event-05-02-2'],
    },
  },
  {
    name: 'a row that the standard has not is asked for again',
    given: { text: '已到现场核对', facts: { standardRow: 'event-09-01-1' } },
    then: { category: null, proposals: ['choose-condition'], rules: ['unknown-row'] },
  },
  {
    name: 'the official name of a class with two conditions leaves the condition open',
    given: { text: '排水管道堵塞、破裂', receivedAt: evening },
    then: { category: 'city-standards/event/05/03', proposals: ['choose-condition'] },
  },
  filed('D12: in other words', '一家五金店跨门经营', 'event/04/05', 'urban-management', '2026-10-03T22:00+08:00'),
  filed('D12: a vendor', '有人占道卖水果', 'event/04/06', 'urban-management', '2026-10-03T22:00+08:00'),
  {
    name: 'the pack does not hold before its first day',
    given: { text: '店外经营', receivedAt: '2025-12-31T10:00+08:00' },
    then: { category: null },
  },
  {
    name: 'what the standard does not name is none of its business',
    given: { text: '谁家孩子走丢了' },
    then: { category: null, proposals: [] },
  },
];
