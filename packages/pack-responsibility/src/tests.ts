import type { Example } from '@linli/core';

const morning = '2026-09-28T09:00+08:00';
const tap = '家里水龙头滴水';

/** The same tap is one’s own matter, one that needs help, or everybody’s. */
export const tests: Example[] = [
  {
    name: 'C19: a tap in one’s own flat, an able adult: one’s own matter, with guidance',
    given: { text: tap, requester: { kind: 'resident', resident: 'test-adult' }, receivedAt: morning },
    then: {
      responsibility: 'self',
      tier: 'household',
      due: { guidance: '2026-09-29T09:00+08:00' },
      proposals: [],
      notRules: ['helped-matter', 'shared-matter', 'help-in-hardship', 'public-matter'],
    },
  },
  {
    name: 'C19: the same tap, a person with a disability who lives alone: help comes',
    given: { text: tap, requester: { kind: 'resident', resident: 'test-disability' }, receivedAt: morning },
    then: {
      responsibility: 'assisted',
      tier: 'grid',
      lead: 'volunteer-team',
      due: { help: '2026-09-29T09:00+08:00', 'promise-help': '2026-09-29T09:00+08:00' },
      notRules: ['own-matter', 'own-matter-plan'],
    },
  },
  {
    name: 'C19: a pipe that several share: everybody’s matter, with shared costs',
    given: { text: '管子漏水', facts: { ownership: 'shared' }, receivedAt: morning },
    then: {
      responsibility: 'joint',
      tier: 'community',
      lead: 'property-management',
      due: { agreement: '2026-10-10T09:00+08:00' },
      proposals: ['cost-sharing'],
    },
  },
  {
    name: 'what is told of ownership comes before words',
    given: { text: `${tap}，其实是立管`, facts: { ownership: 'public' } },
    then: { responsibility: 'joint', tier: 'community', notRules: ['own-matter', 'shared-matter'] },
  },
  {
    name: 'words that name something shared are not one’s own matter',
    given: { text: `${tap}，几户都这样` },
    then: { notRules: ['own-matter', 'helped-matter'], requirements: [] },
  },
  {
    name: 'somebody who cannot do it alone is helped, whatever the age',
    given: { text: '门铃装不上', facts: { ownership: 'private', ability: 'limited' } },
    then: { responsibility: 'assisted', rules: ['helped-matter-plan', 'help-in-hardship'] },
  },
  {
    name: 'somebody who can does it alone',
    given: { text: '门铃装不上', facts: { ownership: 'private', ability: 'able' } },
    then: { responsibility: 'self' },
  },
  ...['家里的水龙头', '自家水龙头', '家里灯泡', '家里马桶', '家里的马桶', '自家马桶', '家里插座', '家里门锁'].map(
    (thing) => ({
      name: `C19: one’s own: ${thing}`,
      given: { text: `${thing}坏了` },
      then: {
        responsibility: 'self' as const,
        rules: ['own-matter-plan'],
        notRules: ['helped-matter', 'helped-matter-plan'],
      },
    }),
  ),
  ...['公共的', '公用的', '共用的', '主管上的', '总管上的', '立管上的', '几家的', '几户的', '整栋的', '楼上楼下的'].map(
    (whose) => ({
      name: `C19: not one’s own: ${whose}`,
      given: { text: `${tap}，行动不便，${whose}` },
      then: { notRules: ['own-matter', 'own-matter-plan', 'helped-matter', 'helped-matter-plan'] },
    }),
  ),
  ...['我行动不便', '我有残疾', '我坐轮椅', '我腿脚不便', '我下不了床', '我没人帮'].map((words) => ({
    name: `C19: helped: ${words}`,
    given: { text: `${words}，${tap}` },
    then: {
      responsibility: 'assisted' as const,
      rules: ['helped-matter', 'helped-matter-plan'],
      notRules: ['own-matter'],
    },
  })),
  ...['test-hardship', 'test-alone'].map((resident) => ({
    name: `C19: helped: ${resident}`,
    given: { text: tap, requester: { kind: 'resident', resident } },
    then: { responsibility: 'assisted' as const, rules: ['helped-matter-plan'], notRules: ['own-matter'] },
  })),
  {
    name: 'C19: eighty is the age, and seventy-nine is not',
    given: { text: tap, facts: { requesterAge: 80 } },
    then: { responsibility: 'assisted', rules: ['helped-matter-plan'] },
  },
  {
    name: 'C19: seventy-nine is not yet the age',
    given: { text: tap, facts: { requesterAge: 79 } },
    then: { responsibility: 'self', notRules: ['helped-matter-plan'] },
  },
  {
    name: 'what is neither said nor told is left to other packs',
    given: { text: '门口积水，我行动不便' },
    then: { notRules: ['own-matter', 'own-matter-plan', 'helped-matter', 'helped-matter-plan', 'shared-matter-plan'] },
  },
  {
    name: 'what is shared is nobody’s own, whatever the words',
    given: { text: `${tap}，我行动不便`, facts: { ownership: 'shared' } },
    then: { responsibility: 'joint', notRules: ['own-matter', 'helped-matter', 'helped-matter-plan'] },
  },
  {
    name: 'the pack holds from its first day',
    given: { text: tap, receivedAt: '2026-01-01T10:00+08:00' },
    then: { responsibility: 'self' },
  },
  {
    name: 'the day before its first it says nothing',
    given: { text: tap, receivedAt: '2025-12-31T10:00+08:00' },
    then: { notRules: ['own-matter'] },
  },
  {
    name: 'clocks of days count holidays, clocks of working days do not',
    given: { text: tap, facts: { ownership: 'private', ability: 'limited' }, receivedAt: '2026-09-30T16:00+08:00' },
    then: {
      due: {
        help: '2026-10-01T16:00+08:00',
        'promise-help': '2026-10-01T16:00+08:00',
        'grid-layer': '2026-10-09T16:00+08:00',
      },
    },
  },
  {
    name: 'the layers above have working days too',
    given: { text: '楼顶积水', facts: { beyond: 'community' }, receivedAt: '2026-09-30T16:00+08:00' },
    then: { due: { 'street-layer': '2026-10-27T16:00+08:00' } },
  },
  ...['路灯坏了', '楼道灯灭了', '庭院灯不着', '声控灯没亮', '路灯不亮'].map((text) => ({
    name: `E11: ${text}`,
    given: { text, receivedAt: '2026-10-01T20:00+08:00' },
    then: { due: { 'promise-light': '2026-10-03T20:00+08:00' } },
  })),
  {
    name: 'E11: a bell that is broken is no lamp',
    given: { text: '门铃坏了' },
    then: { notRules: ['light-after-dark'] },
  },
  {
    name: 'C17: what the grid can do is answered at the grid',
    given: { text: `我坐轮椅，${tap}`, receivedAt: morning },
    then: { tier: 'grid', due: { 'grid-layer': '2026-09-30T09:00+08:00' }, requirements: [], rules: ['at-grid'] },
  },
  {
    name: 'C17: beyond the grid, the community has it, with the reason',
    given: { text: '楼顶积水', facts: { beyond: 'grid' }, receivedAt: morning },
    then: {
      tier: 'community',
      lead: 'community-office',
      due: { 'community-layer': '2026-10-10T09:00+08:00' },
      requirements: ['reason-for-handing-up'],
      rules: ['beyond-grid', 'at-community'],
      notRules: ['at-grid', 'beyond-community'],
    },
  },
  {
    name: 'C17: beyond the community, the street has it',
    given: { text: '楼顶积水', facts: { beyond: 'community' }, receivedAt: morning },
    then: {
      tier: 'street',
      lead: 'street-office',
      rules: ['at-street', 'reason-for-handing-up'],
      notRules: ['at-community'],
    },
  },
  {
    name: 'what was handed up is no longer on the clock of the grid',
    given: { text: `我坐轮椅，${tap}`, facts: { beyond: 'grid' }, receivedAt: morning },
    then: { tier: 'community', notRules: ['at-grid'] },
  },
  {
    name: 'E11: a lamp that is out is lit again within two days',
    given: { text: '楼下路灯坏了', receivedAt: '2026-10-01T20:00+08:00' },
    then: { due: { 'promise-light': '2026-10-03T20:00+08:00' }, rules: ['light-after-dark'] },
  },
  {
    name: 'E11: a lamp that is lit breaks no promise',
    given: { text: '路灯真亮' },
    then: { notRules: ['light-after-dark'] },
  },
  {
    name: 'E11: a household in hardship is helped within a day, whatever it asks',
    given: {
      text: '门铃坏了',
      requester: { kind: 'resident', resident: 'test-hardship' },
      receivedAt: '2026-10-01T20:00+08:00',
    },
    then: { due: { 'promise-help': '2026-10-02T20:00+08:00' }, rules: ['help-in-hardship'] },
  },
];
