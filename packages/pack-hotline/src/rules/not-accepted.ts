import type { PackRuleInput } from '@linli/core';

import { words } from '../words.ts';

const byHotline = { fact: 'channel', operator: 'equal', value: 'hotline' };
const says = (text: string) => ({ fact: 'text', operator: 'mentionsAny', value: words(text) });

type Door = readonly [name: string, chinese: string, english: string, said: object];

/** Other lines and procedures, each with the words that lead there. The caller is told the right door, never just refused. */
const doors: readonly Door[] = [
  ['police', '请转110：正在发生的违法犯罪', 'To 110: a crime going on', says('正在打人 抢劫 持刀 入室盗窃 正在偷')],
  ['fire', '请转119：火情、救援', 'To 119: fire or rescue', says('着火了 起火了 失火 火灾 被困在')],
  ['ambulance', '请转120：急救', 'To 120: an ambulance', says('晕倒 没有呼吸 心脏骤停 大出血 昏迷')],
  ['traffic', '请转122：交通事故', 'To 122: a traffic accident', says('出车祸 撞车了 交通事故 追尾')],
  [
    'court',
    '诉讼、仲裁程序事项',
    'Before a court or an arbitrator',
    says('判决不服 已经起诉 法院判 正在打官司 仲裁裁决 申请仲裁'),
  ],
  ['discipline', '纪检监察事项', 'For the discipline commission', says('举报干部 贪污 受贿 行贿')],
  ['information', '政府信息公开申请', 'Request for government information', says('申请政府信息公开 信息公开申请')],
];

/** What a hotline does not take on: it says so, and names the door. Nothing is dropped; the order stays, with its reply. */
export const notAcceptedRules: PackRuleInput[] = [
  ...doors.flatMap(([door, chinese, english, said]) => [
    {
      name: `to-${door}`,
      title: { 'zh-CN': chinese, en: english },
      conditions: { all: [byHotline, said] },
      event: {
        type: 'propose' as const,
        params: { action: `transfer-${door}`, title: { 'zh-CN': chinese, en: english }, role: 'hotline-centre' },
      },
      source: 'opinion',
    },
  ]),
  {
    name: 'repeated-order',
    title: { 'zh-CN': '重复诉求', en: 'The same matter again' },
    conditions: { all: [byHotline, { fact: 'sameMatterHandled', operator: 'equal', value: true }] },
    event: { type: 'tag', params: { tag: 'repeated', title: { 'zh-CN': '重复诉求', en: 'Repeated' } } },
    source: 'opinion',
  },
];
