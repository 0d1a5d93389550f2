import type { AssemblyTemplateInput } from '@linli/core/assembly';
import type { LedgerTemplateInput } from '@linli/core/ledger';

/** A renovation project: nothing is decided before visits and a meeting, and each building signs for its works. */
export const project = {
  title: { 'zh-CN': '改造项目', en: 'Renovation project' },
  source: 'practice',
  steps: {
    decide: {
      title: { 'zh-CN': '定方案', en: 'Decide' },
      owner: 'community-office',
      gate: ['visit', 'meeting'],
      decision: true,
      limit: { parameter: 'decide' },
    },
    build: { title: { 'zh-CN': '施工', en: 'Build' }, owner: 'housing-department', evidence: ['works-report'] },
    inspect: {
      title: { 'zh-CN': '逐栋查验', en: 'Inspect each building' },
      owner: 'building-supervisor',
      signatures: { each: 'building' },
    },
    evaluate: {
      title: { 'zh-CN': '居民评议', en: 'Evaluate' },
      owner: 'household-representative',
      limit: { parameter: 'evaluate' },
      outcomes: {
        satisfied: { title: { 'zh-CN': '满意', en: 'Content' } },
        dissatisfied: { title: { 'zh-CN': '不满意', en: 'Not content' }, reopens: 'build' },
      },
    },
  },
  evidence: {
    visit: { 'zh-CN': '入户走访记录', en: 'Record of home visits' },
    meeting: { 'zh-CN': '意见会记录', en: 'Minutes of the opinion meeting' },
    'works-report': { 'zh-CN': '施工报告', en: 'Report on the works' },
  },
} satisfies AssemblyTemplateInput;

/** The books of the projects: money asked, granted and spent; places before and after; stories of good practice. */
export const projectLedger = {
  title: { 'zh-CN': '改造项目台账', en: 'Books of the projects' },
  source: 'practice',
} satisfies LedgerTemplateInput;
