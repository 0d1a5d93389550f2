import type { PackRuleInput } from '@linli/core';

const beyond = (value: string) => ({ fact: 'beyond', operator: 'equal', value });

/** Answered at the layer that can; beyond it the next one has it, with the reason. */
export const ladderRules: PackRuleInput[] = [
  {
    name: 'at-grid',
    title: { 'zh-CN': '网格先办', en: 'The grid first' },
    conditions: {
      all: [
        { fact: 'tier', operator: 'equal', value: 'grid' },
        { fact: 'beyond', operator: 'isSet', value: false },
      ],
    },
    event: { type: 'timebox', params: { plan: 'at-grid' } },
    source: 'practice',
  },
  {
    name: 'beyond-grid',
    title: { 'zh-CN': '网格办不了，社区接办', en: 'Beyond the grid: the community has it' },
    conditions: { all: [beyond('grid')] },
    event: { type: 'assign', params: { lead: 'community-office', tier: 'community' } },
    priority: 41,
    source: 'practice',
  },
  {
    name: 'at-community',
    title: { 'zh-CN': '社区办理', en: 'At the community' },
    conditions: { all: [beyond('grid')] },
    event: { type: 'timebox', params: { plan: 'at-community' } },
    source: 'practice',
  },
  {
    name: 'beyond-community',
    title: { 'zh-CN': '社区办不了，街道接办', en: 'Beyond the community: the street has it' },
    conditions: { all: [beyond('community')] },
    event: { type: 'assign', params: { lead: 'street-office', tier: 'street' } },
    priority: 42,
    source: 'practice',
  },
  {
    name: 'at-street',
    title: { 'zh-CN': '街道办理', en: 'At the street' },
    conditions: { all: [beyond('community')] },
    event: { type: 'timebox', params: { plan: 'at-street' } },
    source: 'practice',
  },
  {
    name: 'reason-for-handing-up',
    title: { 'zh-CN': '上报要说明理由', en: 'Nothing is handed up without a reason' },
    conditions: { all: [{ fact: 'beyond', operator: 'isSet', value: true }] },
    event: {
      type: 'require',
      params: {
        evidence: 'reason-for-handing-up',
        title: { 'zh-CN': '为什么这一层办不了', en: 'Why the layer could not solve it' },
      },
    },
    source: 'practice',
  },
];
