import type { PackInput } from '@linli/core';

type Plan = NonNullable<PackInput['plans']>[string];

/**
 * A whistle: every department that is called has a clock of its own from the moment it is called; when all have reported in they bring a joint
 * result, and whoever blew the whistle rates each of them before it closes.
 */
const whistle = (title: Plan['title'], reportIn: string): Plan => ({
  title,
  source: 'practice',
  steps: {
    'report-in': {
      title: { 'zh-CN': '部门报到', en: 'Report in' },
      start: { on: 'whistle' },
      each: true,
      limit: { parameter: reportIn },
      evidence: [],
      escalation: [
        { at: 0.8, action: 'remind', to: 'community-office' },
        { at: 1, action: 'report-upward', to: 'street-office' },
      ],
    },
    'joint-result': {
      title: { 'zh-CN': '联合处置', en: 'Joint result' },
      start: { after: 'report-in' },
      limit: { parameter: 'joint-result' },
      parties: 2,
      evidence: ['joint-result'],
      escalation: [{ at: 1, action: 'report-upward', to: 'street-office' }],
    },
    rating: {
      title: { 'zh-CN': '吹哨方评价', en: 'Rating by the caller' },
      owner: 'community-office',
      start: { after: 'joint-result' },
      limit: { parameter: 'rating' },
      rates: 'report-in',
      source: 'review',
    },
  },
});

/** How a whistle, a big matter and a small one are carried out. */
export const plans = {
  whistle: whistle({ 'zh-CN': '吹哨报到', en: 'Whistle' }, 'report-in'),
  'emergency-whistle': whistle({ 'zh-CN': '应急哨', en: 'Emergency whistle' }, 'report-in-emergency'),
  'big-matter': {
    title: { 'zh-CN': '大事立项', en: 'Big matter' },
    source: 'practice',
    steps: {
      survey: {
        title: { 'zh-CN': '现场踏勘', en: 'Survey' },
        owner: 'community-office',
        limit: { parameter: 'survey' },
        evidence: ['visit-record', 'photo'],
      },
      feedback: {
        title: { 'zh-CN': '立项答复', en: 'Plan and date' },
        start: { after: 'survey' },
        limit: { parameter: 'project-plan' },
        evidence: ['project-record', 'reply'],
        escalation: [{ at: 1, action: 'report-upward', to: 'street-office' }],
      },
    },
  },
  'small-matter': {
    title: { 'zh-CN': '小事帮办', en: 'Small matter' },
    source: 'practice',
    steps: {
      help: {
        title: { 'zh-CN': '上门帮忙', en: 'Help' },
        limit: { parameter: 'help' },
        evidence: ['reply'],
        escalation: [{ at: 1, action: 'urge', to: 'grid-worker' }],
      },
    },
  },
} satisfies Record<string, Plan>;
