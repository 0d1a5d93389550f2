import type { PackInput, PackRuleInput } from '@linli/core';

import { venues } from './listening.ts';

/** What a request says of the session it was raised in. */
export const facts = {
  venue: {
    type: 'string',
    values: Object.keys(venues),
    title: { 'zh-CN': '议事场所', en: 'venue it was raised at' },
  },
  session: { type: 'string', title: { 'zh-CN': '议事场次', en: 'session it was raised in' } },
} satisfies PackInput['facts'];

/** A topic keeps the venue it comes from; one that is on everybody’s mind is talked over. */
export const rules: PackRuleInput[] = [
  ...Object.entries(venues).map(([venue, { title }]): PackRuleInput => ({
    name: `from-${venue}`,
    title,
    conditions: { all: [{ fact: 'venue', operator: 'equal', value: venue }] },
    event: { type: 'tag', params: { tag: `from-${venue}`, title } },
    source: 'practice',
  })),
  {
    name: 'raised-in-session',
    title: { 'zh-CN': '议事中提出', en: 'Raised in a session' },
    conditions: { all: [{ fact: 'session', operator: 'isSet', value: true }] },
    event: {
      type: 'propose',
      params: {
        action: 'answer-in-session',
        title: { 'zh-CN': '办理结果带回下次议事答复', en: 'Bring the answer back to the next session' },
        role: 'community-office',
      },
    },
    source: 'practice',
  },
];
