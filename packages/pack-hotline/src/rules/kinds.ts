import type { PackRuleInput } from '@linli/core';

import { words } from '../words.ts';

const byHotline = { fact: 'channel', operator: 'equal', value: 'hotline' };
const kind = (value: string) => ({ fact: 'orderKind', operator: 'equal', value });

/** Somebody is in danger, or many are: dispatched within the hour. */
const isEmergency = { any: [kind('emergency'), { fact: 'severity', operator: 'equal', value: 'emergency' }] };

/** Water, power, gas or heat has failed, or the weather is extreme. */
const isUtility = {
  any: [
    kind('utility'),
    {
      fact: 'text',
      operator: 'mentionsAny',
      value: words(`
        停水 断水 没水 没有水 停电 断电 没电 停气 断气 没气 不来气 停暖 没暖气 暖气不热 暖气没热 不供暖 停热水
        暴雨 暴雪 内涝 台风 冰雹 寒潮
      `),
    },
  ],
};

/** Which clocks an order gets. Of two kinds the stricter counts, step by step; the refusal window is that of the graver. */
export const kindRules: PackRuleInput[] = [
  {
    name: 'emergency-order',
    title: { 'zh-CN': '紧急工单', en: 'Emergency order' },
    conditions: { all: [byHotline, isEmergency] },
    event: { type: 'timebox', params: { plan: 'emergency' } },
    priority: 30,
    source: 'standard',
  },
  {
    name: 'utility-order',
    title: { 'zh-CN': '水电气热工单', en: 'Order about water, power, gas or heat' },
    conditions: { all: [byHotline, isUtility] },
    event: { type: 'timebox', params: { plan: 'utility' } },
    priority: 20,
    source: 'standard',
  },
  {
    name: 'complex-order',
    title: { 'zh-CN': '复杂疑难工单', en: 'Complex order' },
    conditions: { all: [byHotline, kind('complex')] },
    event: { type: 'timebox', params: { plan: 'complex' } },
    source: 'standard',
  },
  {
    name: 'general-order',
    title: { 'zh-CN': '一般工单', en: 'General order' },
    conditions: { all: [byHotline, { not: kind('complex') }] },
    event: { type: 'timebox', params: { plan: 'general' } },
    source: 'standard',
  },
];

/** What an order is rated and routed by where nothing else says so. */
export const orderRules: PackRuleInput[] = [
  {
    name: 'emergency-by-phone',
    title: { 'zh-CN': '坐席判为紧急', en: 'The operator calls it an emergency' },
    conditions: { all: [byHotline, kind('emergency')] },
    event: { type: 'rate', params: { severity: 'emergency' } },
    source: 'standard',
  },
  {
    name: 'unclear-ownership',
    title: { 'zh-CN': '权属不清，属地兜底', en: 'Nobody’s matter: the place answers' },
    conditions: { all: [byHotline, { fact: 'category', operator: 'isSet', value: false }] },
    event: { type: 'assign', params: { lead: ['street-office', 'community-office'], tier: 'street' } },
    priority: 6,
    source: 'draft',
  },
  {
    name: 'evaluation',
    title: { 'zh-CN': '三率：响应、解决、满意', en: 'Three rates: responded, solved, satisfied' },
    conditions: { all: [byHotline] },
    event: {
      type: 'require',
      params: {
        evidence: 'satisfaction',
        title: { 'zh-CN': '回访：是否响应、是否解决、是否满意', en: 'Call-back: responded, solved, satisfied' },
      },
    },
    source: 'regulation',
  },
];
