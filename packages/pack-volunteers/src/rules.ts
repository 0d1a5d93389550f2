import type { PackRuleInput } from '@linli/core';

const isForestFire = { fact: 'category', operator: 'equal', value: 'volunteering/forest-fire' };

/** Hot and within the season, or a warning whenever it comes. */
const fireWeather = [
  {
    all: [
      { fact: 'heatWarning', operator: 'equal', value: true },
      { fact: 'receivedMonth', operator: 'greaterThanInclusive', value: { parameter: 'fire-season-begins' } },
      { fact: 'receivedMonth', operator: 'lessThanInclusive', value: { parameter: 'fire-season-ends' } },
    ],
  },
  { fact: 'fireDangerWarning', operator: 'equal', value: true },
];

/** What holds for volunteers beside the tree: seasons, pairings, partners. */
export const rules: PackRuleInput[] = [
  {
    name: 'fire-weather',
    title: { 'zh-CN': '高温干燥，进入防火宣传', en: 'Fire weather opens the topic' },
    conditions: { any: fireWeather },
    event: { type: 'classify', params: { category: 'volunteering/forest-fire' } },
    priority: 47,
    source: 'practice',
  },
  {
    name: 'fire-patrol',
    title: { 'zh-CN': '高温干燥，安排防火巡逻', en: 'Fire weather asks for patrols' },
    conditions: { all: [isForestFire, { any: fireWeather }] },
    event: {
      type: 'propose',
      params: {
        action: 'fire-patrol',
        title: { 'zh-CN': '防火巡逻', en: 'Patrol against fire' },
        role: 'volunteer-team',
      },
    },
    source: 'practice',
  },
  {
    name: 'fire-season-topic',
    title: { 'zh-CN': '防火专题', en: 'The topic of fire' },
    conditions: { all: [isForestFire] },
    event: {
      type: 'tag',
      params: { tag: 'forest-fire', title: { 'zh-CN': '森林防火专题', en: 'Topic: forest fire' } },
    },
    source: 'practice',
  },
  {
    name: 'pair-with-elder',
    title: { 'zh-CN': '空巢独居，结对陪伴', en: 'Elders by themselves are paired with a volunteer' },
    conditions: {
      all: [
        { fact: 'category', operator: 'equal', value: 'volunteering/companion' },
        { fact: 'composition', operator: 'contains', value: 'elders-only' },
      ],
    },
    event: {
      type: 'propose',
      params: {
        action: 'pair-volunteer',
        title: { 'zh-CN': '为老人结对一名志愿者', en: 'Pair the elder with a volunteer' },
        role: 'volunteer-team',
      },
    },
    source: 'practice',
  },
  {
    name: 'holiday-partners',
    title: { 'zh-CN': '假期看护，链接资源', en: 'Holiday childcare: ask partners' },
    conditions: {
      all: [
        { fact: 'text', operator: 'mentionsAny', value: ['寒假', '暑假', '假期'] },
        {
          fact: 'text',
          operator: 'mentionsAny',
          value: ['没人带', '没人看', '托管', '夏令营', '冬令营', '暑托班', '寒托班'],
        },
      ],
    },
    event: {
      type: 'propose',
      params: {
        action: 'link-partner',
        title: { 'zh-CN': '对接高校、社会企业等伙伴单位', en: 'Ask partners: colleges, social enterprises' },
        role: 'community-office',
      },
    },
    source: 'practice',
  },
];
