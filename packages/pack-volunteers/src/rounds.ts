import type { PackInput } from '@linli/core';

/** Visits of a volunteer to the elder they are paired with. */
export const rounds = {
  'companion-visits': {
    title: { 'zh-CN': '结对陪伴走访', en: 'Visits to a paired elder' },
    kind: 'companion-visit',
    covers: 'persons',
    owner: 'volunteer-team',
    source: 'practice',
    services: {
      visit: {
        title: { 'zh-CN': '上门陪伴', en: 'Visit' },
        every: { days: { parameter: 'companion-days' }, since: 'done' },
      },
    },
    outcomes: {
      visited: { title: { 'zh-CN': '已陪伴', en: 'Visited' }, done: true, evidence: ['visit-record'] },
      'not-met': { title: { 'zh-CN': '未遇', en: 'Not met' }, done: false },
    },
    channel: 'visit',
  },
} satisfies PackInput['rounds'];
