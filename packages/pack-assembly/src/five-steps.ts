import type { AssemblyTemplateInput } from '@linli/core/assembly';

import { panelBallots } from './ballots.ts';

/** Five steps in a row. The three stages that the practice speaks of are named nowhere, so they stay open. */
export const fiveSteps = {
  title: { 'zh-CN': '五步议事', en: 'Five steps' },
  about: {
    'zh-CN': '提议、识别、协商、督办、评议五步，依次进行；评议不满意的，回到督办。',
    en: 'Proposed, identified, reviewed, delivered, evaluated; what residents are not content with is delivered again.',
  },
  source: 'practice',
  stages: [{ id: 'stage-1' }, { id: 'stage-2' }, { id: 'stage-3' }],
  steps: {
    propose: {
      title: { 'zh-CN': '提议', en: 'Propose' },
      owner: 'household-representative',
      input: { 'zh-CN': '居民的急事难事', en: 'What presses residents' },
      output: { 'zh-CN': '议题', en: 'A topic' },
      evidence: ['proposal'],
    },
    identify: {
      title: { 'zh-CN': '识别', en: 'Identify' },
      owner: 'party-branch',
      input: { 'zh-CN': '议题', en: 'A topic' },
      output: { 'zh-CN': '要办的事和牵头的人', en: 'What is to be done, and who leads' },
      limit: { parameter: 'identify' },
    },
    review: {
      title: { 'zh-CN': '协商', en: 'Review' },
      owner: 'community-office',
      input: { 'zh-CN': '要办的事', en: 'What is to be done' },
      output: { 'zh-CN': '各方商定的方案', en: 'A plan that the parties agreed on' },
      parties: 2,
      evidence: ['minutes'],
    },
    deliver: {
      title: { 'zh-CN': '督办', en: 'Deliver' },
      owner: 'community-office',
      input: { 'zh-CN': '商定的方案', en: 'The plan' },
      output: { 'zh-CN': '办成的事', en: 'The work, done' },
      limit: { parameter: 'deliver' },
      evidence: ['handover'],
    },
    evaluate: {
      title: { 'zh-CN': '评议', en: 'Evaluate' },
      owner: 'household-representative',
      input: { 'zh-CN': '办成的事', en: 'The work, done' },
      output: { 'zh-CN': '居民是否满意', en: 'Whether residents are content' },
      limit: { parameter: 'evaluate' },
      outcomes: {
        satisfied: { title: { 'zh-CN': '满意', en: 'Content' } },
        dissatisfied: { title: { 'zh-CN': '不满意', en: 'Not content' }, reopens: 'deliver' },
      },
    },
  },
  evidence: {
    proposal: { 'zh-CN': '议题单', en: 'Topic sheet' },
    minutes: { 'zh-CN': '会议记录', en: 'Minutes' },
    handover: { 'zh-CN': '办结材料', en: 'Hand-over papers' },
  },
  ballots: panelBallots,
} satisfies AssemblyTemplateInput;
