import type { Example } from '@linli/core';

const named = (category: string | null, ...texts: string[]): Example[] =>
  texts.map((text) => ({ name: `${category ?? 'unclassified'}: ${text}`, given: { text }, then: { category } }));

/** Poor works and opinions, in the words people use. */
const said = [
  ...named(
    'renovation/quality',
    '改造完又漏水',
    '改造后又裂',
    '刚改造墙皮又掉',
    '改造过的楼道要返工',
    '翻新完的地面没做好',
    '刚翻新的扶手不合格',
    '刚翻新的墙空鼓',
    '刚翻新的墙脱皮',
    '刚翻新的墙起皮',
    '刚翻新，质量不行',
  ),
  ...named(
    'renovation/opinion',
    '改造意见填在哪',
    '改造的方案看不懂',
    '改造计划要听听大家的',
    '征求改造的事没人通知我',
  ),
  ...named(
    null,
    '刚翻新的楼道真亮堂',
    '刚翻新就开裂，装修公司不管',
    '自家装修刚翻新就开裂',
    '城中村改造方案',
    '拆迁改造方案',
  ),
];

/** Matters of a project, and what only sounds like one. */
export const tests: Example[] = [
  ...said,
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
    given: { text: '我对改造方案有话说，花坛不要动', receivedAt: '2026-11-06T16:00+08:00' },
    then: {
      due: { resolve: '2026-11-27T16:00+08:00' },
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
  {
    name: 'an opinion is answered within fifteen working days, over the make-up Saturday of the National Day holiday',
    given: { text: '我对改造方案有话说', receivedAt: '2026-09-28T16:00+08:00' },
    then: { due: { resolve: '2026-10-23T16:00+08:00' } },
  },
  {
    name: 'the pack does not hold before its first day',
    given: { text: '我对改造方案有话说', receivedAt: '2025-12-31T10:00+08:00' },
    then: { category: null },
  },
  {
    name: 'it holds on its first day',
    given: { text: '我对改造方案有话说', receivedAt: '2026-01-01T10:00+08:00' },
    then: { category: 'renovation/opinion' },
  },
];
