import type { Example } from '@linli/core';

/** Matters of a project, and what only sounds like one. */
export const tests: Example[] = [
  {
    name: 'the supervisor of the building looks at poor works first',
    given: { text: '楼道刚翻新，墙面又开裂了', receivedAt: '2026-11-06T16:00+08:00' },
    then: {
      due: { look: '2026-11-10T16:00+08:00', resolve: '2026-11-20T16:00+08:00' },
      category: 'renovation/quality',
      lead: 'building-supervisor',
      responsibility: 'joint',
      tier: 'community',
      partners: ['housing-department'],
      tags: ['renovation'],
      proposals: [],
      rules: ['renovation-matter'],
      notRules: ['ask-before-deciding'],
    },
  },
  {
    name: 'an opinion on the plan goes to the meeting',
    given: { text: '我对改造方案有话说，花坛不要动' },
    then: {
      category: 'renovation/opinion',
      lead: 'community-office',
      partners: ['housing-department', 'building-supervisor'],
      tags: ['renovation'],
      proposals: ['opinion-meeting'],
    },
  },
  {
    name: 'somebody’s own decorator is no project',
    given: { text: '自家装修，刚翻新完就开裂，装修公司不管' },
    then: { category: null, tags: [], proposals: [] },
  },
  {
    name: 'clearing a slum is not this pack’s business',
    given: { text: '棚户区改造方案什么时候公布' },
    then: { category: null, tags: [] },
  },
  {
    name: 'what was never renovated is an everyday matter',
    given: { text: '墙面开裂好几年了' },
    then: { category: null },
  },
];
