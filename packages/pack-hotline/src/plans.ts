import type { PackInput } from '@linli/core';

import type { parameters } from './parameters.ts';

type Plan = NonNullable<PackInput['plans']>[string];
type Figure = keyof typeof parameters;

/** What differs between the kinds of order. */
interface Kind {
  readonly title: Plan['title'];
  readonly dispatch: Figure;
  readonly feedback: Figure;
  readonly refusal: Figure;
  readonly source: string;
}

/**
 * An order of a hotline: dispatched by the centre, answered by the unit, and called back by the centre. The unit may
 * refuse it within a window; the limit may be extended twice with two approvals, and suspended once, to a date, for a
 * year at most; lateness may be appealed with two reviewers, and stays a fact.
 */
const order = ({ title, dispatch, feedback, refusal, source }: Kind): Plan => ({
  title,
  source,
  refusal: { parameter: refusal },
  reviewers: 2,
  steps: {
    dispatch: {
      title: { 'zh-CN': '派单', en: 'Dispatch' },
      owner: 'hotline-centre',
      limit: { parameter: dispatch },
      extensions: { most: 0 },
      suspensions: { most: 0 },
      evidence: ['dispatch-record'],
      escalation: [{ at: 1, action: 'urge', to: 'hotline-centre' }],
    },
    'first-contact': {
      title: { 'zh-CN': '首次联系', en: 'First contact' },
      start: { after: 'dispatch' },
      limit: { parameter: 'first-contact' },
      evidence: ['contact-record'],
      source: 'regulation',
    },
    feedback: {
      title: { 'zh-CN': '反馈', en: 'Feedback' },
      limit: { parameter: feedback },
      extensions: { most: 2, approvals: 2 },
      suspensions: { most: 1, longest: { parameter: 'longest-suspension' } },
      evidence: ['reply'],
      escalation: [
        { at: 0.8, action: 'remind', to: 'hotline-centre' },
        { at: 1, action: 'urge', to: 'hotline-centre' },
        { at: 1.5, action: 'supervise', to: 'street-office' },
      ],
    },
    'call-back': {
      title: { 'zh-CN': '回访', en: 'Call back' },
      owner: 'hotline-centre',
      start: { after: 'feedback' },
      limit: { parameter: 'call-back' },
      evidence: ['satisfaction'],
      source: 'regulation',
    },
  },
});

/** One plan for each kind of order. Feedback runs from the call, not from the dispatch: the caller waits for both. */
export const plans = {
  emergency: order({
    title: { 'zh-CN': '紧急工单', en: 'Emergency order' },
    dispatch: 'dispatch-emergency',
    feedback: 'feedback-emergency',
    refusal: 'refusal-short',
    source: 'standard',
  }),
  utility: order({
    title: { 'zh-CN': '水电气热工单', en: 'Order about water, power, gas or heat' },
    dispatch: 'dispatch-utility',
    feedback: 'feedback-utility',
    refusal: 'refusal-long',
    source: 'standard',
  }),
  general: order({
    title: { 'zh-CN': '一般工单', en: 'General order' },
    dispatch: 'dispatch-general',
    feedback: 'feedback-general',
    refusal: 'refusal-long',
    source: 'standard',
  }),
  complex: order({
    title: { 'zh-CN': '复杂疑难工单', en: 'Complex order' },
    dispatch: 'dispatch-general',
    feedback: 'feedback-complex',
    refusal: 'refusal-long',
    source: 'standard',
  }),
} satisfies Record<string, Plan>;
