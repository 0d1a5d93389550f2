import type { PackInput } from '@linli/core';

import { text } from './texts.ts';

/** Temporary aid: verified, decided, paid; where it cannot wait, advanced first and the papers afterwards. */
export const plans = {
  'temporary-aid': {
    title: text('临时救助', 'Temporary aid'),
    source: 'zouping',
    steps: {
      verify: {
        title: text('入户核实', 'Verified at home'),
        owner: ['community-office', 'grid-worker'],
        limit: { parameter: 'aid-verify' },
        evidence: ['visit-record'],
      },
      decide: {
        title: text('审批', 'Decided'),
        limit: { parameter: 'aid-decision' },
        evidence: ['decision-record'],
        escalation: [{ at: 0.8, action: 'remind', to: 'community-office' }],
      },
    },
  },
  'advance-aid': {
    title: text('紧急先行救助', 'Advanced aid'),
    source: 'zouping',
    steps: {
      advance: {
        title: text('先行救助', 'Advanced'),
        owner: ['street-office', 'community-office'],
        limit: { parameter: 'aid-advance' },
        evidence: ['receipt'],
      },
      papers: {
        title: text('补齐手续', 'Papers afterwards'),
        owner: ['community-office'],
        start: { after: 'advance' },
        limit: { parameter: 'aid-papers' },
        evidence: ['application', 'cause-record'],
      },
    },
  },
} satisfies PackInput['plans'];
