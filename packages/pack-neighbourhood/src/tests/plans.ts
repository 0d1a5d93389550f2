import type { Example } from '@linli/core';

/** A Monday morning with National Day ahead: holidays from the 1st to the 7th, the 10th is a make-up Saturday. */
const receivedAt = '2026-09-28T09:00+08:00';

/** Found on patrol, so that the plan alone says when; `due` by step. */
function planned(plan: string, text: string, due: Readonly<Record<string, string>>): Example {
  const instants = Object.entries(due).map(([step, at]) => [step, `2026-${at}+08:00`]);
  return {
    name: `the plan "${plan}", step by step`,
    given: { text, channel: 'patrol', receivedAt },
    then: { due: Object.fromEntries(instants) as Record<string, string> },
  };
}

/** Each plan once, with every clock that starts at once. */
export const planTests: Example[] = [
  planned('standard', '小区草坪枯了大半', { reply: '09-28T11:00', resolve: '10-10T09:00' }),
  planned('urgent', '地沟淤了，走不动水', {
    reply: '09-28T09:30',
    'make-safe': '09-28T13:00',
    resolve: '09-30T09:00',
  }),
  planned('emergency', '楼道里闻到很大的煤气味', {
    reply: '09-28T09:15',
    'make-safe': '09-28T10:00',
    resolve: '09-29T09:00',
  }),
  planned('utility-outage', '家里停水了', { reply: '09-28T11:00', resolve: '09-29T09:00' }),
  planned('street-order', '烧烤摊占道经营', { reply: '09-28T11:00', stop: '09-28T11:00', resolve: '10-08T09:00' }),
  planned('illegal-building', '楼顶正在搭建阳光房', {
    reply: '09-28T11:00',
    stop: '09-28T15:00',
    penalty: '10-13T09:00',
    resolve: '10-30T09:00',
  }),
  planned('mediation', '楼上半夜拖椅子，吵得睡不着', {
    reply: '09-28T15:00',
    'hear-both-sides': '09-30T09:00',
    resolve: '10-16T09:00',
  }),
  planned('care', '老两口行动不便，子女都在外地', {
    reply: '09-28T11:00',
    visit: '09-29T09:00',
    resolve: '10-08T09:00',
  }),
  planned('advice', '低保怎么办', { reply: '09-28T11:00', resolve: '10-08T09:00' }),
  planned('self-help', '我家水龙头滴水', { reply: '09-28T11:00', 'call-back': '10-10T09:00' }),
  planned('deliberation', '六层老楼想加装电梯', {
    reply: '09-28T11:00',
    meeting: '10-16T09:00',
    resolve: '11-13T09:00',
  }),
  planned('project', '后街什么时候装路灯', {
    reply: '09-28T11:00',
    survey: '10-10T09:00',
    feedback: '10-13T09:00',
  }),
  planned('referral', '房产证还没办下来', {
    reply: '09-28T11:00',
    'hand-over': '09-29T09:00',
    feedback: '10-05T09:00',
  }),
  planned('thanks', '谢谢网格员，灯修好了', { reply: '09-29T09:00' }),
  {
    name: 'the pack does not hold before its first day',
    given: { text: '地沟淤了，走不动水', receivedAt: '2025-12-31T10:00+08:00' },
    then: { category: null },
  },
  {
    name: 'it holds on its first day',
    given: { text: '地沟淤了，走不动水', receivedAt: '2026-01-01T10:00+08:00' },
    then: { category: 'drain/blocked' },
  },
];
