import type { PackInput } from '@linli/core';

/** Somebody is found who will help, and whoever asked is told. */
export const plans = {
  'volunteer-errand': {
    title: { 'zh-CN': '志愿服务派单', en: 'Finding volunteers' },
    source: 'practice',
    steps: {
      answer: {
        title: { 'zh-CN': '落实志愿者并答复', en: 'Find volunteers and answer' },
        owner: ['volunteer-team', 'community-office'],
        limit: { parameter: 'answer-limit' },
        evidence: ['volunteer-named'],
        escalation: [
          { at: 0.8, action: 'remind', to: 'volunteer-team' },
          { at: 1, action: 'urge', to: 'community-office' },
        ],
      },
    },
  },
} satisfies PackInput['plans'];
