import type { PackInput } from '@linli/core';

import { text } from './texts.ts';

/** Whoever is nearest goes at once, and it is reported upward; beside whatever else is to be done. */
export const plans = {
  circle: {
    title: text('15分钟应急响应', '15-minute response'),
    source: 'circle-practice',
    steps: {
      arrive: {
        title: text('到场', 'On site'),
        owner: ['volunteer-team', 'grid-worker', 'property-management'],
        limit: { parameter: 'circle' },
        evidence: ['arrival-record'],
        escalation: [{ at: 1, action: 'urge', to: 'community-office' }],
      },
      'report-up': {
        title: text('报告上级', 'Reported upward'),
        owner: ['community-office', 'grid-worker'],
        limit: { parameter: 'report-up' },
        evidence: ['report-record'],
        escalation: [{ at: 1, action: 'report-upward', to: 'street-office' }],
      },
    },
  },
} satisfies PackInput['plans'];
