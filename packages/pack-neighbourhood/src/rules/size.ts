import type { PackRuleInput } from '@linli/core';

/** Many are concerned: by number, or in so many words. */
const many = {
  any: [
    { fact: 'households', operator: 'greaterThanInclusive', value: { parameter: 'big-matter-households' } },
    {
      fact: 'text',
      operator: 'mentionsAny',
      value: [
        '整个小区',
        '全小区',
        '全体业主',
        '整条街',
        '整条路',
        '好几栋',
        '几栋楼',
        '几百户',
        '上百户',
        '上千户',
        '全体居民',
        '小区路灯',
        '所有居民',
      ],
    },
  ],
};

const aboveCommunity = { fact: 'tier', operator: 'in', value: ['street', 'district'] };

/** Small matters to volunteers, big ones to a whistle: what a community can do, and what it cannot. */
export const sizeRules: PackRuleInput[] = [
  {
    name: 'big-matter',
    title: { 'zh-CN': '大事', en: 'Big matter' },
    conditions: { all: [many] },
    event: { type: 'tag', params: { tag: 'big-matter', title: { 'zh-CN': '大事', en: 'Big matter' } } },
  },
  {
    name: 'propose-whistle',
    title: { 'zh-CN': '社区吹哨', en: 'Whistle for the departments' },
    conditions: {
      all: [
        {
          any: [many, { all: [aboveCommunity, { fact: 'severity', operator: 'equal', value: 'emergency' }] }],
        },
        { fact: 'category', operator: 'isSet', value: true },
        { fact: 'responsibility', operator: 'notEqual', value: 'self' },
      ],
    },
    event: {
      type: 'propose',
      params: {
        action: 'whistle',
        title: { 'zh-CN': '吹哨，请部门到场会商', en: 'Whistle: call the departments together' },
        role: 'community-office',
      },
    },
  },
  {
    name: 'small-matter',
    title: { 'zh-CN': '小事', en: 'Small matter' },
    conditions: {
      all: [{ fact: 'category', operator: 'in', value: ['service/errand', 'health/medicine', 'elder/digital'] }],
    },
    event: { type: 'tag', params: { tag: 'small-matter', title: { 'zh-CN': '小事', en: 'Small matter' } } },
  },
  {
    name: 'propose-volunteers',
    title: { 'zh-CN': '小事找志愿者', en: 'Volunteers for small matters' },
    conditions: {
      all: [{ fact: 'category', operator: 'in', value: ['service/errand', 'health/medicine', 'elder/digital'] }],
    },
    event: {
      type: 'propose',
      params: {
        action: 'volunteers',
        title: { 'zh-CN': '请附近志愿者搭把手', en: 'Ask a volunteer nearby' },
        role: 'volunteer-team',
      },
    },
  },
  {
    name: 'pressing-need',
    title: { 'zh-CN': '急难愁盼', en: 'Pressing need' },
    conditions: {
      any: [
        { fact: 'severity', operator: 'notEqual', value: 'routine' },
        { fact: 'care', operator: 'sharesAny', value: ['hardship', 'disability', 'lives-alone'] },
        {
          fact: 'text',
          operator: 'mentionsAny',
          value: [
            '急需',
            '着急',
            '愁',
            '盼了',
            '盼望',
            '盼着',
            '多年',
            '好几年',
            '没办法',
            '救救',
            '帮帮',
            '困难家庭',
            '走投无路',
          ],
        },
      ],
    },
    event: { type: 'tag', params: { tag: 'pressing-need', title: { 'zh-CN': '急难愁盼', en: 'Pressing need' } } },
  },
];
