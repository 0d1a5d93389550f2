import type { PackRuleInput } from '@linli/core';

import { words } from '../words.ts';

/** Matters inside one’s own flat, which an able adult sees to alone. */
export const ownMatters = words('water/indoor-leak drain/indoor');

const needsHelp = {
  any: [
    { fact: 'care', operator: 'sharesAny', value: ['disability', 'lives-alone', 'hardship'] },
    { fact: 'requesterAge', operator: 'greaterThanInclusive', value: { parameter: 'elder-age' } },
    {
      fact: 'text',
      operator: 'mentionsAny',
      value: [
        '行动不便',
        '残疾',
        '轮椅',
        '独居',
        '腿脚不好',
        '腿脚不便',
        '眼睛看不见',
        '下不了床',
        '一个人住',
        '弄不了',
        '没人帮',
      ],
    },
  ],
};

/** 自己的事自己办，公共的事共同办，困难的事协助办. */
export const responsibilityRules: PackRuleInput[] = [
  {
    name: 'assisted-own-matter',
    title: { 'zh-CN': '困难的事协助办', en: 'One’s own matter, with help' },
    conditions: { all: [{ fact: 'category', operator: 'in', value: ownMatters }, needsHelp] },
    event: {
      type: 'assign',
      params: { lead: ['volunteer-team', 'grid-worker', 'community-office'], responsibility: 'assisted', tier: 'grid' },
    },
    priority: 30,
  },
  {
    name: 'assisted-own-matter-plan',
    title: { 'zh-CN': '协助办：上门', en: 'Help comes to the door' },
    conditions: {
      all: [
        { fact: 'category', operator: 'in', value: ownMatters },
        { fact: 'responsibility', operator: 'equal', value: 'assisted' },
      ],
    },
    event: { type: 'timebox', params: { plan: 'care' } },
  },
  {
    name: 'shared-pipe',
    title: { 'zh-CN': '公共的事共同办', en: 'A shared pipe is everybody’s matter' },
    conditions: {
      all: [
        { fact: 'category', operator: 'in', value: [...ownMatters, 'drain/blocked', 'drain/backflow', 'water/leak'] },
        {
          fact: 'text',
          operator: 'mentionsAny',
          value: [
            '公共',
            '公用',
            '共用',
            '主管',
            '总管',
            '立管',
            '几家',
            '几户',
            '整栋',
            '整个单元',
            '一个单元',
            '楼上楼下',
            '大家',
          ],
        },
      ],
    },
    event: {
      type: 'assign',
      params: { lead: ['property-management', 'community-office'], responsibility: 'joint', tier: 'community' },
    },
    priority: 20,
  },
  {
    name: 'shared-pipe-plan',
    title: { 'zh-CN': '共同办：按紧急事项办', en: 'A shared pipe is urgent' },
    conditions: {
      all: [
        { fact: 'category', operator: 'in', value: ownMatters },
        { fact: 'responsibility', operator: 'equal', value: 'joint' },
      ],
    },
    event: { type: 'timebox', params: { plan: 'urgent' } },
  },
  {
    name: 'propose-cost-sharing',
    title: { 'zh-CN': '共用管道费用分摊', en: 'Shared pipes, shared costs' },
    conditions: {
      all: [
        { fact: 'category', operator: 'in', value: [...ownMatters, 'drain/blocked', 'drain/backflow', 'water/leak'] },
        { fact: 'responsibility', operator: 'equal', value: 'joint' },
      ],
    },
    event: {
      type: 'propose',
      params: {
        action: 'cost-sharing',
        title: { 'zh-CN': '查清原因，相关户协商分摊', en: 'Find the cause, agree on shares among those concerned' },
        role: 'mediation-committee',
      },
    },
  },
];
