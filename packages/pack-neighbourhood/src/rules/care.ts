import type { PackRuleInput } from '@linli/core';

import { words } from '../words.ts';

/** One old, one young: 一老一小. */
const oldOrYoung = {
  any: [
    { fact: 'requesterAge', operator: 'greaterThanInclusive', value: { parameter: 'elder-age' } },
    { fact: 'requesterAge', operator: 'lessThan', value: { parameter: 'child-age' } },
    {
      all: [
        { fact: 'livesAlone', operator: 'equal', value: true },
        { fact: 'requesterAge', operator: 'greaterThanInclusive', value: { parameter: 'alone-age' } },
      ],
    },
    { fact: 'care', operator: 'contains', value: 'lives-alone' },
    {
      fact: 'text',
      operator: 'mentionsAny',
      value: ['独居老人', '孤寡老人', '空巢老人', '高龄独居', '留守儿童', '困境儿童'],
    },
  ],
};

/** Words by which hardship shows without being complained of. */
const betraysHardship = {
  all: [
    {
      fact: 'text',
      operator: 'mentionsAny',
      value: words(`
        没米 没饭吃 吃不上饭 揭不开锅 断粮 没吃的 没钱看病 没钱买药 没钱吃饭 药吃完了 走投无路 活不下去 过不下去
        下不了床 下不了楼 没人照顾 没人管我
      `),
    },
  ],
};

/** Care that nobody has to ask for. It depends on need alone, never on how somebody behaves. */
export const careRules: PackRuleInput[] = [
  {
    name: 'one-old-one-young',
    title: { 'zh-CN': '一老一小优先', en: 'The old and the young come first' },
    conditions: oldOrYoung,
    event: { type: 'rate', params: { severity: 'urgent' } },
    source: 'reference',
  },
  {
    name: 'propose-care-visit',
    title: { 'zh-CN': '一老一小上门看望', en: 'Care visit to the old and the young' },
    conditions: oldOrYoung,
    event: {
      type: 'propose',
      params: {
        action: 'care-visit',
        title: { 'zh-CN': '一老一小：上门看望', en: 'One old, one young: a care visit' },
        role: 'grid-worker',
      },
    },
    source: 'reference',
  },
  {
    name: 'hardship-is-urgent',
    title: { 'zh-CN': '话里有难处', en: 'Words that betray hardship' },
    conditions: betraysHardship,
    event: { type: 'rate', params: { severity: 'urgent' } },
    source: 'reference',
  },
  {
    name: 'hardship-visit',
    title: { 'zh-CN': '有难处，当日入户', en: 'Hardship: a visit within the day' },
    conditions: betraysHardship,
    event: {
      type: 'timebox',
      params: {
        step: 'visit',
        title: { 'zh-CN': '上门看望', en: 'Visit' },
        limit: { parameter: 'care-visit' },
        owner: ['grid-worker', 'household-representative'],
      },
    },
    source: 'reference',
  },
  {
    name: 'propose-home-visit',
    title: { 'zh-CN': '有难处，建议入户', en: 'Hardship: propose a home visit' },
    conditions: betraysHardship,
    event: {
      type: 'propose',
      params: {
        action: 'home-visit',
        title: { 'zh-CN': '入户了解困难', en: 'Visit the home and ask what is needed' },
        role: 'grid-worker',
      },
    },
    source: 'reference',
  },
  {
    name: 'propose-temporary-aid',
    title: { 'zh-CN': '主动发现：临时救助', en: 'Aid offered without an application' },
    conditions: {
      all: [
        { fact: 'hospitalDays', operator: 'greaterThanInclusive', value: { parameter: 'hardship-hospital-days' } },
        { fact: 'dependantDisabled', operator: 'equal', value: true },
      ],
    },
    event: {
      type: 'propose',
      params: {
        action: 'temporary-aid',
        title: { 'zh-CN': '主动帮助申请临时救助', en: 'Help to apply for temporary aid' },
        role: 'civil-affairs',
      },
    },
    source: 'reference',
  },
];
