import type { PackRuleInput } from '@linli/core';

const hazard = { fact: 'category', operator: 'startsWith', value: 'hazard/' };

/** What holds for hazards beside the tree. */
export const rules: PackRuleInput[] = [
  {
    name: 'deep-pit',
    title: { 'zh-CN': '坑深危及生命', en: 'A pit deep enough to kill' },
    conditions: {
      all: [hazard, { fact: 'depth', operator: 'greaterThanInclusive', value: { parameter: 'pit-depth' } }],
    },
    event: { type: 'rate', params: { severity: 'emergency' } },
    source: 'reference',
  },
  {
    name: 'emergency-legs',
    title: { 'zh-CN': '特急隐患先围护', en: 'An emergency is fenced off first' },
    conditions: { all: [hazard, { fact: 'severity', operator: 'equal', value: 'emergency' }] },
    event: { type: 'timebox', params: { plan: 'emergency' } },
    source: 'yuncheng-collapse',
  },
  {
    name: 'burst-legs',
    title: { 'zh-CN': '爆管先止险', en: 'A burst pipe is shut off first' },
    conditions: {
      all: [{ fact: 'category', operator: 'in', value: ['hazard/sewer-burst', 'hazard/water-main-burst'] }],
    },
    event: { type: 'timebox', params: { plan: 'burst' } },
    source: 'yuncheng-burst',
  },
  {
    name: 'warning-photo',
    title: { 'zh-CN': '没有警示照片不得办结', en: 'Nothing closes without the warning photo' },
    conditions: { all: [hazard] },
    event: {
      type: 'require',
      params: { evidence: 'warning-photo', title: { 'zh-CN': '安全警示照片', en: 'Photo of the warning' } },
    },
    source: 'practice',
  },
  {
    name: 'repair-photo',
    title: { 'zh-CN': '没有修复照片不得办结', en: 'Nothing closes without the repair photo' },
    conditions: { all: [hazard] },
    event: {
      type: 'require',
      params: { evidence: 'repair-photo', title: { 'zh-CN': '修复后照片', en: 'Photo of the repair' } },
    },
    source: 'practice',
  },
  {
    name: 'one-plus-three',
    title: { 'zh-CN': '“1+3”件', en: 'A 1+3 case' },
    conditions: { all: [hazard] },
    event: { type: 'tag', params: { tag: 'one-plus-three', title: { 'zh-CN': '1+3', en: '1+3' } } },
  },
  {
    name: 'somebody-hurt',
    title: { 'zh-CN': '有人受伤，先看人', en: 'Somebody was hurt: see to them' },
    conditions: {
      all: [
        hazard,
        {
          fact: 'text',
          operator: 'mentionsAny',
          value: ['摔伤', '砸伤', '受伤', '骨折', '砸到人', '掉进去', '摔了一跤', '绊倒', '摔倒', '划伤'],
        },
      ],
    },
    event: {
      type: 'propose',
      params: {
        action: 'visit-injured',
        title: { 'zh-CN': '看望受伤居民，留存证据', en: 'Visit whoever was hurt, keep the evidence' },
        role: 'grid-worker',
      },
    },
  },
];
