import type { PackInput } from '@linli/core';

import { named, text } from './texts.ts';

/** What is covered while an emergency lasts. */
export const rounds = {
  response: {
    title: text('应急到场', 'Response'),
    kind: 'response',
    covers: 'assets',
    source: 'circle-practice',
    start: { on: 'dispatched' },
    limit: { parameter: 'circle' },
    method: 'response',
    outcomes: {
      'on-site': { ...named('到场', 'On site'), done: true },
      'turned-back': { ...named('未能到场', 'Turned back'), done: false },
    },
  },
  'site-watch': {
    title: text('现场值守', 'Watch on site'),
    kind: 'watch',
    covers: 'assets',
    owner: 'community-office',
    source: 'watch-practice',
    method: 'watch',
    outcomes: { secured: { ...named('险情解除', 'Secured'), done: true, evidence: ['site-photo'] } },
    watch: { longest: { parameter: 'longest-watch' } },
  },
  'post-duty': {
    title: text('岗位值守', 'Posts to be manned'),
    kind: 'post-duty',
    covers: 'assets',
    source: 'epidemic-practice',
    until: 'emergency-ended',
    services: { duty: { title: text('值守', 'Duty'), every: { days: 1 } } },
    method: 'duty',
    outcomes: {
      manned: { ...named('有人值守', 'Manned'), done: true },
      empty: { ...named('无人', 'Empty'), done: false },
    },
    watch: { longest: { parameter: 'longest-watch' } },
  },
  'testing-duty': {
    title: text('采样点位到岗', 'Arrival at the testing point'),
    kind: 'testing-duty',
    covers: 'assets',
    owner: 'volunteer-team',
    source: 'epidemic-practice',
    until: 'emergency-ended',
    services: { arrive: { title: text('到岗', 'Arrival'), every: { days: 1 }, by: { parameter: 'testing-by' } } },
    method: 'duty',
    outcomes: { arrived: { ...named('到岗', 'Arrived'), done: true } },
  },
  'isolation-deliveries': {
    title: text('隔离家庭上门配送', 'Deliveries to a household in isolation'),
    kind: 'delivery',
    covers: 'households',
    owner: 'household-representative',
    source: 'epidemic-practice',
    until: 'isolation-ended',
    services: { delivery: { title: text('送达', 'Delivery'), every: { days: 1 }, by: { parameter: 'delivery-by' } } },
    method: 'delivery',
    confirmed: true,
    outcomes: {
      'left-at-door': { ...named('放在门口', 'Left at the door'), done: true, evidence: ['door-photo'] },
      undelivered: { ...named('未送达', 'Not delivered'), done: false },
    },
  },
} satisfies PackInput['rounds'];
