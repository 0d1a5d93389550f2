import type { Example } from '@linli/core';

const nine = '2026-09-28T09:00+08:00';

const bigRules = ['whistle-blown', 'big-matter-plan', 'big-matter-tier', 'beyond-community', 'blow-whistle'];
const smallRules = ['small-matter-lead', 'small-matter-plan', 'a-helping-hand'];

/** A whistle at nine in the morning, and what is big and what is small. */
export const tests: Example[] = [
  {
    name: 'C21: a whistle: whoever is called has a clock from then on',
    given: { text: '污水外溢，请住建、水务、城管到场', facts: { whistle: 'enforcement' }, receivedAt: nine },
    then: {
      responsibility: 'joint',
      tier: 'street',
      lead: 'street-office',
      tags: ['whistle'],
      proposals: ['part-time-member'],
      rules: ['whistle-blown'],
      notRules: ['emergency-whistle-blown'],
    },
  },
  {
    name: 'an emergency whistle has a plan of its own',
    given: { text: '护坡要垮', facts: { whistle: 'emergency' }, receivedAt: '2026-10-01T23:50+08:00' },
    then: { severity: 'emergency', rules: ['emergency-whistle-blown'], notRules: ['whistle-blown'] },
  },
  {
    name: 'C20: a matter that is stuck: the part-time member is asked, and nobody is called',
    given: { text: '自来水改造谈不下来', facts: { stuck: true }, receivedAt: nine },
    then: { proposals: ['part-time-member'], tags: [], notRules: ['whistle-blown', 'whistle-is-joint'] },
  },
  {
    name: 'C24: the street lights of an estate are a big matter',
    given: { text: '小区路灯老化，一到晚上漆黑', receivedAt: nine },
    then: {
      responsibility: 'joint',
      tier: 'street',
      due: { survey: '2026-10-10T09:00+08:00' },
      tags: ['big-matter'],
      proposals: ['whistle'],
    },
  },
  {
    name: 'C24: thirty households are a big matter, in so many words or not',
    given: { text: '30户的屋面都漏', receivedAt: nine },
    then: { tags: ['big-matter'], tier: 'street', proposals: ['whistle'], rules: bigRules },
  },
  ...[
    '全小区停水',
    '整个小区漏雨',
    '小区的路灯坏',
    '整条街积水',
    '整条路没灯',
    '全体居民都盼',
    '几十户漏雨',
    '上百户漏雨',
    '几栋楼漏雨',
  ].map((text) => ({ name: `C24: big: ${text}`, given: { text }, then: { tags: ['big-matter'], rules: bigRules } })),
  ...[
    '扛米的活',
    '搬米的活',
    '扛上楼',
    '搬上楼',
    '提上楼',
    '拎上楼',
    '拿上楼',
    '谁来搭把手',
    '换个灯泡',
    '换灯泡',
    '代买药',
    '帮忙取件',
  ].map((text) => ({
    name: `C24: small: ${text}`,
    given: { text, receivedAt: nine },
    then: {
      lead: 'volunteer-team',
      due: { help: '2026-09-29T09:00+08:00' },
      tags: ['small-matter'],
      notRules: bigRules,
    },
  })),
  {
    name: 'thirty households with one lamp are not a small matter',
    given: { text: '30户换灯泡', receivedAt: nine },
    then: { tags: ['big-matter'], notRules: smallRules },
  },
  {
    name: 'a matter of no size is neither',
    given: { text: '门口积水', receivedAt: nine },
    then: { tags: [], proposals: [], notRules: [...bigRules, ...smallRules] },
  },
  {
    name: 'the pack holds from its first day',
    given: { text: '整条街积水', receivedAt: '2026-01-01T10:00+08:00' },
    then: { tags: ['big-matter'] },
  },
  {
    name: 'the day before its first it says nothing',
    given: { text: '整条街积水', receivedAt: '2025-12-31T10:00+08:00' },
    then: { tags: [], notRules: bigRules },
  },
  {
    name: 'twenty-nine households are not yet one',
    given: { text: '29户的屋面都漏', receivedAt: nine },
    then: { tags: [], proposals: [], notRules: bigRules },
  },
  {
    name: 'a big matter with the whistle blown needs no proposal to blow it',
    given: { text: '整个小区停了水', facts: { whistle: 'project' }, receivedAt: nine },
    then: { proposals: ['part-time-member'], tags: ['whistle', 'big-matter'] },
  },
  {
    name: 'an emergency is no project, however many it concerns',
    given: { text: '整个小区都闻到燃气味', facts: { whistle: 'emergency' }, receivedAt: nine },
    then: {
      rules: ['emergency-whistle-is-urgent'],
      notRules: ['big-matter-plan'],
    },
  },
  {
    name: 'C24: rice carried upstairs is a small matter: volunteers',
    given: { text: '腿脚不好，想请人把米搬上楼', receivedAt: nine },
    then: {
      responsibility: 'assisted',
      tier: 'grid',
      lead: 'volunteer-team',
      due: { help: '2026-09-29T09:00+08:00' },
      tags: ['small-matter'],
      notRules: ['big-matter-tier'],
    },
  },
  {
    name: 'a small thing that concerns the whole estate is not small',
    given: { text: '全小区换灯泡', receivedAt: nine },
    then: { tags: ['big-matter'], notRules: ['small-matter-lead', 'small-matter-plan'] },
  },
];
