import type { PackRuleInput } from '@linli/core';

import { text } from '../texts.ts';

const applied = { fact: 'aidAmount', operator: 'greaterThan', value: 0 };
const withinTown = { fact: 'aidAmount', operator: 'lessThanInclusive', value: { parameter: 'town-approval-limit' } };
const aboveTown = { fact: 'aidAmount', operator: 'greaterThan', value: { parameter: 'town-approval-limit' } };

/** Temporary aid: who approves goes by the amount, what may be advanced by the need. */
export const aidRules: PackRuleInput[] = [
  {
    name: 'aid-application',
    title: text('临时救助申请', 'An application for temporary aid'),
    conditions: { all: [applied] },
    event: { type: 'classify', params: { category: 'temporary-aid' } },
    priority: 45,
    source: 'zouping',
  },
  {
    name: 'town-approves',
    title: text('限额以内由镇街审批', 'Within the limit the town approves'),
    conditions: { all: [applied, withinTown] },
    event: {
      type: 'require',
      params: { evidence: 'town-approval', title: text('镇街审批意见', 'Approval of the town'), before: 'decide' },
    },
    source: 'zouping',
  },
  {
    name: 'county-leads',
    title: text('超过限额由县级民政部门审批', 'Above the limit the county decides'),
    conditions: { all: [aboveTown] },
    event: { type: 'assign', params: { lead: ['civil-affairs', 'street-office'], tier: 'district' } },
    priority: 45,
    source: 'zouping',
  },
  {
    name: 'county-approves',
    title: text('超过限额，镇街审批无效', 'Above the limit the approval of the town does not do'),
    conditions: { all: [aboveTown] },
    event: {
      type: 'require',
      params: { evidence: 'county-approval', title: text('县级审批意见', 'Approval of the county'), before: 'decide' },
    },
    source: 'zouping',
  },
  {
    name: 'hospital-record',
    title: text('突发疾病须有诊断证明', 'Sudden illness needs a hospital record'),
    conditions: { all: [applied, { fact: 'aidCause', operator: 'equal', value: 'sudden-illness' }] },
    event: {
      type: 'require',
      params: { evidence: 'hospital-record', title: text('诊断或住院证明', 'Hospital record'), before: 'decide' },
    },
    source: 'zouping',
  },
  {
    name: 'advance-first',
    title: text('情况紧急，先行救助', 'What cannot wait is advanced'),
    conditions: { all: [applied, { fact: 'aidUrgent', operator: 'equal', value: true }] },
    event: { type: 'timebox', params: { plan: 'advance-aid' } },
    source: 'zouping',
  },
];
