import type { PackInput } from '@linli/core';

import { named, text } from '../texts.ts';
import { sharedHazards } from './shared.ts';

/** Patrols along a route, evening by evening. */
export const patrols = {
  'night-patrol': {
    title: text('夜间巡逻喊话', 'Night patrol with announcements'),
    kind: 'patrol',
    covers: 'assets',
    owner: 'volunteer-team',
    source: 'patrol-practice',
    services: { patrol: { title: text('巡逻', 'Patrol'), every: { days: 1 }, by: { parameter: 'patrol-by' } } },
    method: 'patrol',
    outcomes: {
      passed: { ...named('已巡', 'Passed'), done: true },
      blocked: { ...named('无法通过', 'Blocked'), done: false },
    },
    checklist: sharedHazards,
    topics: {
      fraud: named('反诈', 'Fraud'),
      fireworks: named('禁烧禁放', 'No burning, no fireworks'),
      fire: named('防火', 'Fire'),
    },
    suspension: {
      'red-alert': named('红色预警', 'Red weather alert'),
      'government-order': named('上级通知停止户外活动', 'Order to stay indoors'),
    },
  },
} satisfies PackInput['rounds'];
