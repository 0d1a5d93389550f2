import type { PackInput } from '@linli/core';

/** The measures against a shop, from mild to strict; each recurrence goes one further. */
export const measures = ['advice', 'written-notice', 'rectification-order', 'penalty'] as const;

/** Stopped at once, put right within days; back within the window, the same case goes on with the next measure. */
export const plans = {
  'shop-order': {
    title: { 'zh-CN': '商户秩序', en: 'Order of shops' },
    source: 'practice',
    recurrence: { parameter: 'recurrence-window' },
    measures: [...measures],
    steps: {
      stop: {
        title: { 'zh-CN': '到场制止', en: 'Stop' },
        limit: { parameter: 'stop' },
        evidence: ['photo'],
        source: 'yuncheng',
        escalation: [{ at: 1, action: 'urge', to: 'street-office' }],
      },
      resolve: {
        title: { 'zh-CN': '整改', en: 'Put right' },
        limit: { parameter: 'put-right' },
        evidence: ['photo', 'reply'],
        escalation: [
          { at: 0.8, action: 'remind', to: 'grid-worker' },
          { at: 1, action: 'urge', to: 'street-office' },
        ],
      },
    },
  },
} satisfies PackInput['plans'];
