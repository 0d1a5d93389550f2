import type { PackRuleInput } from '@linli/core';

import { words } from './words.ts';

/** Somebody blew the whistle. */
const blown = { fact: 'whistle', operator: 'isSet', value: true };
const emergency = { fact: 'whistle', operator: 'equal', value: 'emergency' };

/** Many are concerned, in figures or in so many words: more than a community has the means for. */
const big = {
  any: [
    { fact: 'households', operator: 'greaterThanInclusive', value: { parameter: 'big-households' } },
    {
      fact: 'text',
      operator: 'mentionsAny',
      value: words('全小区 整个小区 小区路灯 小区的路灯 整条街 整条路 全体居民 几十户 上百户 几栋楼'),
    },
  ],
};

/** A helping hand is all it takes. */
const small = {
  all: [
    {
      fact: 'text',
      operator: 'mentionsAny',
      value: words('扛米 搬米 扛上楼 搬上楼 提上楼 拎上楼 拿上楼 搭把手 换个灯泡 换灯泡 代买 帮忙取'),
    },
    { not: big },
  ],
};

/** The whistle itself: who is called reports in, and the caller rates. */
export const whistleRules: PackRuleInput[] = [
  {
    name: 'whistle-blown',
    title: { 'zh-CN': '吹哨，或可以吹哨', en: 'The whistle was blown, or may be' },
    conditions: { any: [{ all: [blown, { not: emergency }] }, big] },
    event: { type: 'timebox', params: { plan: 'whistle' } },
    source: 'practice',
  },
  {
    name: 'emergency-whistle-blown',
    title: { 'zh-CN': '应急哨', en: 'The whistle was blown in an emergency' },
    conditions: { all: [emergency] },
    event: { type: 'timebox', params: { plan: 'emergency-whistle' } },
    priority: 20,
    source: 'practice',
  },
  {
    name: 'emergency-whistle-is-urgent',
    title: { 'zh-CN': '应急哨：特急', en: 'An emergency whistle is an emergency' },
    conditions: { all: [emergency] },
    event: { type: 'rate', params: { severity: 'emergency' } },
    source: 'practice',
  },
  {
    name: 'whistle-is-joint',
    title: { 'zh-CN': '街道统筹，共同办', en: 'The street brings the departments together' },
    conditions: { all: [blown] },
    event: {
      type: 'assign',
      params: { lead: ['street-office', 'community-office'], responsibility: 'joint', tier: 'street' },
    },
    priority: 12,
    source: 'practice',
  },
  {
    name: 'whistled',
    title: { 'zh-CN': '吹哨件', en: 'A whistle' },
    conditions: { all: [blown] },
    event: { type: 'tag', params: { tag: 'whistle', title: { 'zh-CN': '吹哨件', en: 'Whistle' } } },
    source: 'practice',
  },
  {
    name: 'ask-part-time-member',
    title: { 'zh-CN': '请兼职委员帮助', en: 'Ask a part-time member' },
    conditions: { any: [{ fact: 'stuck', operator: 'equal', value: true }, blown] },
    event: {
      type: 'propose',
      params: {
        action: 'part-time-member',
        title: { 'zh-CN': '请有关单位的兼职委员帮助协调', en: 'Ask the part-time member of the unit concerned' },
        role: 'part-time-member',
      },
    },
    source: 'practice',
  },
];

/** Big matters to a project with the departments, small ones to volunteers. */
export const sizeRules: PackRuleInput[] = [
  {
    name: 'big-matter-plan',
    title: { 'zh-CN': '大事立项', en: 'A big matter becomes a project' },
    conditions: { all: [big, { fact: 'severity', operator: 'notEqual', value: 'emergency' }] },
    event: { type: 'timebox', params: { plan: 'big-matter' } },
    source: 'practice',
  },
  {
    name: 'big-matter-tier',
    title: { 'zh-CN': '大事：街道层级，共同办', en: 'A big matter is the street’s' },
    conditions: { all: [big] },
    event: { type: 'assign', params: { responsibility: 'joint', tier: 'street' } },
    priority: 11,
    source: 'practice',
  },
  {
    name: 'beyond-community',
    title: { 'zh-CN': '大事', en: 'Big matter' },
    conditions: { all: [big] },
    event: { type: 'tag', params: { tag: 'big-matter', title: { 'zh-CN': '大事', en: 'Big matter' } } },
    source: 'practice',
  },
  {
    name: 'blow-whistle',
    title: { 'zh-CN': '建议吹哨', en: 'Blow the whistle' },
    conditions: { all: [big, { not: blown }] },
    event: {
      type: 'propose',
      params: {
        action: 'whistle',
        title: { 'zh-CN': '吹哨，请部门到场会商', en: 'Whistle: call the departments together' },
        role: 'community-office',
      },
    },
    source: 'practice',
  },
  {
    name: 'small-matter-lead',
    title: { 'zh-CN': '小事找志愿者', en: 'A small matter goes to volunteers' },
    conditions: small,
    event: {
      type: 'assign',
      params: { lead: ['volunteer-team', 'grid-worker'], responsibility: 'assisted', tier: 'grid' },
    },
    priority: 8,
    source: 'practice',
  },
  {
    name: 'small-matter-plan',
    title: { 'zh-CN': '小事帮办', en: 'A helping hand' },
    conditions: small,
    event: { type: 'timebox', params: { plan: 'small-matter' } },
    source: 'practice',
  },
  {
    name: 'a-helping-hand',
    title: { 'zh-CN': '小事', en: 'Small matter' },
    conditions: small,
    event: { type: 'tag', params: { tag: 'small-matter', title: { 'zh-CN': '小事', en: 'Small matter' } } },
    source: 'practice',
  },
];
