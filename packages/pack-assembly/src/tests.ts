import type { Example } from '@linli/core';

/** Topics keep where they were raised. */
export const tests: Example[] = [
  {
    name: 'B30: a topic of the talking corridor keeps venue and session',
    given: { text: '长椅边上的灯晚上太暗', channel: 'assembly', facts: { venue: 'talking-corridor', session: 's1' } },
    then: {
      category: null,
      tags: ['from-talking-corridor'],
      proposals: ['answer-in-session'],
      rules: ['from-talking-corridor', 'raised-in-session'],
      notRules: ['from-grid-hall', 'from-service-station', 'from-yard'],
    },
  },
  {
    name: 'C03: an item of a talk in the yard says so',
    given: { text: '院里晾衣绳不够', channel: 'assembly', facts: { venue: 'yard', session: 's2' } },
    then: { tags: ['from-yard'], rules: ['from-yard', 'raised-in-session'], notRules: ['from-talking-corridor'] },
  },
  {
    name: 'the hall of the grid is a venue',
    given: { text: '楼下想加一盏灯', channel: 'assembly', facts: { venue: 'grid-hall' } },
    then: { tags: ['from-grid-hall'], proposals: [], rules: ['from-grid-hall'], notRules: ['raised-in-session'] },
  },
  {
    name: 'the service station is a venue',
    given: { text: '想办个读书会', channel: 'assembly', facts: { venue: 'service-station' } },
    then: { tags: ['from-service-station'], proposals: [], rules: ['from-service-station'] },
  },
  {
    name: 'what comes in otherwise has no venue',
    given: { text: '楼下想加一盏灯', channel: 'hotline' },
    then: { tags: [], proposals: [] },
  },
  {
    name: 'the pack does not hold before its first day',
    given: { text: '想办个读书会', receivedAt: '2025-12-31T10:00+08:00', facts: { venue: 'yard' } },
    then: { tags: [] },
  },
  {
    name: 'it holds on its first day',
    given: { text: '想办个读书会', receivedAt: '2026-01-01T10:00+08:00', facts: { venue: 'yard' } },
    then: { tags: ['from-yard'] },
  },
];
