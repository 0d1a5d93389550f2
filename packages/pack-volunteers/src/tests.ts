import type { Example } from '@linli/core';

/** The pack’s tests by example. */
export const tests: Example[] = [
  {
    name: 'C05: publicity against forest fire goes to the team of the orange light',
    given: { text: '周六想组织一次森林防火宣传', receivedAt: '2026-03-05T10:00+08:00' },
    then: {
      category: 'volunteering/forest-fire',
      lead: 'orange-light-team',
      tags: ['forest-fire'],
      proposals: [],
      due: { answer: '2026-03-10T10:00+08:00' },
      rules: ['fire-season-topic'],
      notRules: ['fire-weather', 'fire-patrol'],
    },
  },
  {
    name: 'publicity against fraud goes there too',
    given: { text: '请志愿者来小区做反诈宣传' },
    then: { category: 'volunteering/anti-fraud', lead: 'orange-light-team', tags: [] },
  },
  {
    name: 'a fraud that happened is no publicity',
    given: { text: '看了反诈宣传还是被骗了五千块' },
    then: { category: null },
  },
  {
    name: 'so does publicity against burning and fireworks',
    given: { text: '节前禁烧禁放劝导要人手' },
    then: { category: 'volunteering/no-burning', lead: 'orange-light-team' },
  },
  {
    name: 'burning that nobody speaks about to others is none',
    given: { text: '这里禁放吗' },
    then: { category: null },
  },
  {
    name: 'C08: a heat warning in summer opens the topic and asks for patrols',
    given: {
      text: '气象台发布高温橙色预警',
      channel: 'sensor',
      requester: { kind: 'sensor' },
      receivedAt: '2026-07-20T11:00+08:00',
      facts: { heatWarning: true },
    },
    then: {
      category: 'volunteering/forest-fire',
      tags: ['forest-fire'],
      proposals: ['fire-patrol'],
      rules: ['fire-weather', 'fire-patrol'],
    },
  },
  {
    name: 'the season begins with June',
    given: { text: '高温预警', receivedAt: '2026-06-01T11:00+08:00', facts: { heatWarning: true } },
    then: { proposals: ['fire-patrol'] },
  },
  {
    name: 'in May a warm day asks for nothing',
    given: { text: '高温预警', receivedAt: '2026-05-31T11:00+08:00', facts: { heatWarning: true } },
    then: { category: null, proposals: [], notRules: ['fire-weather'] },
  },
  {
    name: 'the season ends with September',
    given: { text: '高温预警', receivedAt: '2026-09-30T11:00+08:00', facts: { heatWarning: true } },
    then: { proposals: ['fire-patrol'] },
  },
  {
    name: 'in October a warm day asks for nothing',
    given: { text: '高温预警', receivedAt: '2026-10-01T11:00+08:00', facts: { heatWarning: true } },
    then: { category: null, proposals: [] },
  },
  {
    name: 'in summer without a warning, nothing',
    given: { text: '今天不热', receivedAt: '2026-07-20T11:00+08:00', facts: { heatWarning: false } },
    then: { category: null, proposals: [], notRules: ['fire-weather', 'fire-patrol'] },
  },
  {
    name: 'a warning of forest fire counts in any season',
    given: { text: '森林火险红色预警', receivedAt: '2026-02-10T11:00+08:00', facts: { fireDangerWarning: true } },
    then: { category: 'volunteering/forest-fire', proposals: ['fire-patrol'] },
  },
  {
    name: 'publicity in summer without a warning needs no patrol',
    given: {
      text: '林火宣讲',
      receivedAt: '2026-07-20T11:00+08:00',
      facts: { heatWarning: false, fireDangerWarning: false },
    },
    then: { category: 'volunteering/forest-fire', proposals: [], notRules: ['fire-patrol'] },
  },
  {
    name: 'B11: books that volunteers could carry',
    given: { text: '捐来的爱心图书要搬运到社区' },
    then: { category: 'volunteering/errand', lead: 'volunteer-team', responsibility: 'joint', tier: 'community' },
  },
  {
    name: 'volunteers without anything to carry are no errand',
    given: { text: '志愿者什么时候来' },
    then: { category: null },
  },
  {
    name: 'company for an elder whose household is not known',
    given: { text: '有没有人来陪陪独居的奶奶' },
    then: { category: 'volunteering/companion', proposals: [], notRules: ['pair-with-elder'] },
  },
  {
    name: 'B38: an elder by herself is paired with a volunteer',
    given: { text: '想有人陪陪老人', requester: { kind: 'resident', resident: 'test-alone' } },
    then: { category: 'volunteering/companion', proposals: ['pair-volunteer'], rules: ['pair-with-elder'] },
  },
  {
    name: 'a paid carer is none of the volunteers’ business',
    given: { text: '老人陪伴护工多少钱' },
    then: { category: null },
  },
  {
    name: 'B39: nobody to look after the children in the holidays: partners are asked',
    given: { text: '暑假孩子没人带，能不能办个班' },
    then: { category: null, proposals: ['link-partner'], rules: ['holiday-partners'] },
  },
  {
    name: 'nobody to look after them in term is another matter',
    given: { text: '放学后孩子没人带' },
    then: { proposals: [], notRules: ['holiday-partners'] },
  },
  {
    name: 'holidays alone ask for nobody',
    given: { text: '暑假图书室开放吗' },
    then: { proposals: [], notRules: ['holiday-partners'] },
  },
  {
    name: 'the pack does not hold before its first day',
    given: { text: '森林防火宣传', receivedAt: '2025-12-31T10:00+08:00' },
    then: { category: null },
  },
];
