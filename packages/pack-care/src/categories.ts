import type { PackInput } from '@linli/core';

import { text } from './texts.ts';

/** An application on record is classified by its amount, whatever its words are. */
export const categories = {
  'temporary-aid': {
    title: text('临时救助申请', 'Application for temporary aid'),
    severity: 'urgent',
    responsibility: 'assisted',
    tier: 'street',
    lead: ['street-office', 'community-office'],
    partners: ['community-office', 'grid-worker'],
    plan: 'temporary-aid',
    source: 'zouping',
  },
} satisfies PackInput['categories'];
