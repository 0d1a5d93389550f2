import type { PackRuleInput } from '@linli/core';

import { words } from '../words.ts';

/** Somebody is waiting for an answer: a person spoke, not a sensor or a patrol. */
const somebodyWaits = { fact: 'channel', operator: 'notIn', value: ['sensor', 'patrol', 'diary'] };

/** Words of anger. The person is answered first, the matter after. */
export const angryWords = words(`
  气死 气炸 忍无可忍 受不了 受够 太过分 欺负人 不是东西 混蛋 什么玩意 他妈 投诉到底 不要脸 没良心 黑心 岂有此理 要疯
  火大 太气人 凭什么 还有没有人管 到底管不管 到底有没有人 干什么吃的 !! ?! !?
`);

/** Who answers, and how soon. */
export const replyRules: PackRuleInput[] = [
  {
    name: 'first-contact',
    title: { 'zh-CN': '首接负责', en: 'Who is asked first answers' },
    conditions: { all: [{ fact: 'category', operator: 'isSet', value: false }] },
    event: { type: 'assign', params: { lead: ['grid-worker', 'community-office'], tier: 'grid' } },
    source: 'beijing-regulation',
  },
  {
    name: 'reply-to-everyone',
    title: { 'zh-CN': '事事有回音', en: 'Every request is answered' },
    conditions: { all: [somebodyWaits] },
    event: {
      type: 'timebox',
      params: {
        step: 'reply',
        title: { 'zh-CN': '首次答复', en: 'First answer' },
        limit: { parameter: 'standard-reply' },
      },
    },
    source: 'reference',
  },
  {
    name: 'reply-in-group',
    title: { 'zh-CN': '群里先回一声', en: 'A word in the chat group first' },
    conditions: {
      all: [{ fact: 'channel', operator: 'in', value: ['resident-group', 'shop-group', 'grid-group'] }],
    },
    event: {
      type: 'timebox',
      params: {
        step: 'reply',
        title: { 'zh-CN': '首次答复', en: 'First answer' },
        limit: { parameter: 'group-reply' },
      },
    },
    source: 'reference',
  },
  {
    name: 'reply-in-emergency',
    title: { 'zh-CN': '特急事项立即接应', en: 'An emergency is answered at once' },
    conditions: { all: [{ fact: 'severity', operator: 'equal', value: 'emergency' }] },
    event: {
      type: 'timebox',
      params: {
        step: 'reply',
        title: { 'zh-CN': '首次答复', en: 'First answer' },
        limit: { parameter: 'emergency-reply' },
      },
    },
    source: 'reference',
  },
  {
    name: 'reply-before-closing',
    title: { 'zh-CN': '没有答复不得办结', en: 'Nothing closes without a reply' },
    conditions: { all: [somebodyWaits] },
    event: {
      type: 'require',
      params: { evidence: 'reply', title: { 'zh-CN': '给诉求人的答复', en: 'A reply to whoever asked' } },
    },
    source: 'beijing-regulation',
  },
  {
    name: 'emotional',
    title: { 'zh-CN': '情绪激动', en: 'The person is upset' },
    conditions: { all: [{ fact: 'text', operator: 'mentionsAny', value: angryWords }] },
    event: { type: 'tag', params: { tag: 'emotional', title: { 'zh-CN': '情绪激动', en: 'Upset' } } },
  },
  {
    name: 'calm-first',
    title: { 'zh-CN': '先安抚后办事', en: 'The person first, then the matter' },
    conditions: { all: [{ fact: 'text', operator: 'mentionsAny', value: angryWords }] },
    event: {
      type: 'propose',
      params: {
        action: 'calm-first',
        title: { 'zh-CN': '先打电话安抚，再说办法', en: 'Call, listen, and only then explain' },
        role: 'grid-worker',
      },
    },
  },
];
