import type { PackInput } from '@linli/core';

const friday = '2026-11-06T22:00+08:00';

/** Tests as a domain expert writes them. */
export const tests: NonNullable<PackInput['tests']> = [
  {
    name: 'B25: 126 households of about 300 people make it an emergency, at night as well',
    given: { text: '全楼停气', receivedAt: friday, facts: { peopleAffected: 300 } },
    then: {
      severity: 'emergency',
      due: { arrive: '2026-11-06T22:15+08:00', 'report-up': '2026-11-06T22:30+08:00' },
      rules: ['emergency/many-people', 'emergency/nearest-at-once'],
      notRules: ['emergency/several-people'],
    },
  },
  {
    name: '299 people make it urgent, and nobody has to run',
    given: { text: '全楼停气', receivedAt: friday, facts: { peopleAffected: 299 } },
    then: {
      severity: 'urgent',
      rules: ['emergency/several-people'],
      notRules: ['emergency/many-people', 'emergency/nearest-at-once'],
    },
  },
  {
    name: '50 people are several',
    given: { text: '半个单元停气', receivedAt: friday, facts: { peopleAffected: 50 } },
    then: { severity: 'urgent', rules: ['emergency/several-people'] },
  },
  {
    name: '49 people are not',
    given: { text: '几户停气', receivedAt: friday, facts: { peopleAffected: 49 } },
    then: { severity: 'routine', notRules: ['emergency/several-people', 'emergency/many-people'] },
  },
  {
    name: 'how many are concerned is unknown: nothing is guessed',
    given: { text: '停气', receivedAt: friday },
    then: { severity: 'routine', notRules: ['emergency/several-people', 'emergency/many-people'] },
  },
];
