import type { PackInput } from '@linli/core';

/** What becomes of a matter of a project: looked at and mended, or taken to the meeting and answered. */
export const plans = {
  quality: {
    title: { 'zh-CN': '改造质量问题', en: 'Poor works' },
    source: 'practice',
    steps: {
      look: {
        title: { 'zh-CN': '监理员查看', en: 'The supervisor looks' },
        owner: ['building-supervisor', 'community-office'],
        limit: { parameter: 'look' },
        evidence: ['photo'],
      },
      resolve: {
        title: { 'zh-CN': '返修', en: 'Mended' },
        owner: 'housing-department',
        limit: { parameter: 'mend' },
        evidence: ['photo', 'reply'],
        escalation: [{ at: 1, action: 'urge', to: 'street-office' }],
      },
    },
  },
  opinion: {
    title: { 'zh-CN': '方案意见', en: 'Opinion on the plan' },
    source: 'practice',
    steps: {
      resolve: {
        title: { 'zh-CN': '带到意见会并答复', en: 'Taken to the meeting and answered' },
        owner: 'community-office',
        limit: { parameter: 'answer' },
        evidence: ['reply'],
      },
    },
  },
} satisfies PackInput['plans'];
