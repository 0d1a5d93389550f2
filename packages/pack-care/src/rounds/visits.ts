import type { PackInput } from '@linli/core';

import { named, text } from '../texts.ts';

const visited = {
  visited: { ...named('已走访', 'Visited'), done: true, evidence: ['visit-record'] },
  'not-met': { ...named('未遇', 'Not met'), done: false },
};

/** Visits: to key persons every few days, to every household each month, and whenever something great happens. */
export const visits = {
  'key-persons': {
    title: text('重点人群看望', 'Visits to key persons'),
    kind: 'care-visit',
    covers: 'persons',
    owner: 'grid-worker',
    source: 'visit-practice',
    services: {
      visit: { title: text('看望', 'Visit'), every: { days: { parameter: 'visit-days' }, since: 'done' } },
    },
    outcomes: visited,
    channel: 'visit',
  },
  households: {
    title: text('定期走访', 'Regular visits'),
    kind: 'visit',
    covers: 'households',
    owner: 'household-representative',
    source: 'double-practice',
    services: {
      visit: { title: text('走访', 'Visit'), every: { times: { parameter: 'visits-a-month' }, per: 'month' } },
    },
    outcomes: visited,
    channel: 'visit',
    attention: {
      factor: { parameter: 'attention-factor' },
      reasons: {
        'key-household': {
          ...named('重点户', 'Key household'),
          when: { care: ['hardship', 'disability', 'lives-alone'] },
        },
        'high-floor': { ...named('高楼层', 'High floor'), when: { floorFrom: { parameter: 'high-floor' } } },
        'lives-alone': { ...named('独居', 'Lives alone'), when: { livesAlone: true } },
      },
    },
  },
  'life-events': {
    title: text('大事必访', 'Visits on life events'),
    kind: 'life-event-visit',
    covers: 'households',
    owner: 'grid-worker',
    source: 'life-event-practice',
    outcomes: visited,
    channel: 'visit',
    occasions: {
      birth: { ...named('生育', 'Birth'), within: { parameter: 'birth-visit' } },
      illness: { ...named('患病住院', 'Illness'), within: { parameter: 'illness-visit' } },
      death: { ...named('去世', 'Death'), within: 'same-day' },
      birthday: { ...named('高龄生日', 'Birthday of an elder'), within: 'same-day' },
      hardship: { ...named('话里有难处', 'Words that betray hardship'), within: 'same-day' },
    },
  },
} satisfies PackInput['rounds'];
