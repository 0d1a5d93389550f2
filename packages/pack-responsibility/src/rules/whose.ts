import type { PackRuleInput } from '@linli/core';

import { words } from '../words.ts';

const owns = (value: string) => ({ fact: 'ownership', operator: 'equal', value });

/** Things in a flat that are nobody else’s, as people name them. */
const indoorThings = words(
  '家里水龙头 家里的水龙头 自家水龙头 家里灯泡 家里马桶 家里的马桶 自家马桶 家里插座 家里门锁',
);

/** What several households use. */
const sharedThings = words('公共 公用 共用 主管 总管 立管 几家 几户 整栋 楼上楼下');

/** It is one’s own: so it was told, or it is said to be, and nothing shared is named. */
const isPrivate = {
  any: [
    owns('private'),
    {
      all: [
        { fact: 'ownership', operator: 'isSet', value: false },
        { fact: 'text', operator: 'mentionsAny', value: indoorThings },
        { fact: 'text', operator: 'mentionsNone', value: sharedThings },
      ],
    },
  ],
};

/** Somebody who should not be left alone with it. It depends on need, never on how somebody behaves. */
const needsHelp = {
  any: [
    { fact: 'ability', operator: 'equal', value: 'limited' },
    { fact: 'care', operator: 'sharesAny', value: ['disability', 'lives-alone', 'hardship'] },
    { fact: 'requesterAge', operator: 'greaterThanInclusive', value: { parameter: 'help-age' } },
    { fact: 'text', operator: 'mentionsAny', value: words('行动不便 残疾 轮椅 腿脚不便 下不了床 没人帮') },
  ],
};

const helped = { all: [isPrivate, needsHelp] };

/** 自己的事自己办，公共的事共同办，困难的事协助办: by whose it is, and by who can. */
export const whoseRules: PackRuleInput[] = [
  {
    name: 'own-matter',
    title: { 'zh-CN': '自己的事自己办', en: 'One’s own matter' },
    conditions: { all: [isPrivate, { not: needsHelp }] },
    event: { type: 'assign', params: { responsibility: 'self', tier: 'household' } },
    priority: 32,
    source: 'practice',
  },
  {
    name: 'own-matter-plan',
    title: { 'zh-CN': '自己办：给指引', en: 'One’s own matter, with guidance' },
    conditions: {
      all: [
        { fact: 'responsibility', operator: 'equal', value: 'self' },
        { fact: 'tier', operator: 'equal', value: 'household' },
      ],
    },
    event: { type: 'timebox', params: { plan: 'own-matter' } },
    source: 'practice',
  },
  {
    name: 'helped-matter',
    title: { 'zh-CN': '困难的事协助办', en: 'One’s own matter, with help' },
    conditions: helped,
    event: {
      type: 'assign',
      params: { lead: ['volunteer-team', 'grid-worker', 'community-office'], responsibility: 'assisted', tier: 'grid' },
    },
    priority: 33,
    source: 'practice',
  },
  {
    name: 'helped-matter-plan',
    title: { 'zh-CN': '协助办：上门', en: 'Help comes to the door' },
    conditions: helped,
    event: { type: 'timebox', params: { plan: 'helped-matter' } },
    source: 'practice',
  },
  {
    name: 'shared-matter',
    title: { 'zh-CN': '公共的事共同办', en: 'What is shared is everybody’s matter' },
    conditions: { all: [owns('shared')] },
    event: {
      type: 'assign',
      params: { lead: ['property-management', 'community-office'], responsibility: 'joint', tier: 'community' },
    },
    priority: 34,
    source: 'civil-code',
  },
  {
    name: 'shared-matter-plan',
    title: { 'zh-CN': '共同办：商定', en: 'Agreed among those concerned' },
    conditions: { all: [owns('shared')] },
    event: { type: 'timebox', params: { plan: 'joint-matter' } },
    source: 'civil-code',
  },
  {
    name: 'share-costs',
    title: { 'zh-CN': '费用分摊', en: 'Shared costs' },
    conditions: { all: [owns('shared')] },
    event: {
      type: 'propose',
      params: {
        action: 'cost-sharing',
        title: { 'zh-CN': '查清原因，相关户协商分摊', en: 'Find the cause, agree on shares among those concerned' },
        role: 'mediation-committee',
      },
    },
    source: 'civil-code',
  },
  {
    name: 'public-matter',
    title: { 'zh-CN': '公共设施：社区牵头', en: 'What is public: the community leads' },
    conditions: { all: [owns('public')] },
    event: { type: 'assign', params: { responsibility: 'joint', tier: 'community' } },
    priority: 31,
    source: 'practice',
  },
];
