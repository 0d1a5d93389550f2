import type { Example } from '@linli/core';

const evening = '2026-05-01T19:00+08:00';
const report = (facts: Record<string, unknown> = {}) => ({
  text: '五金店又店外经营',
  receivedAt: evening,
  attachments: [{ id: 'p1', kind: 'photo' }],
  facts,
});

/** Shops and stalls by example; the evening of a public holiday. */
export const tests: Example[] = [
  {
    name: 'D12: goods in front of a shop, with a photo: stopped within two hours, holiday or not',
    given: report(),
    then: {
      category: 'street/outside-shop',
      responsibility: 'joint',
      tier: 'street',
      lead: 'urban-management',
      due: { stop: '2026-05-01T21:00+08:00', resolve: '2026-05-08T19:00+08:00' },
      requirements: ['shop-identified'],
      tags: [],
      notRules: ['written-notice', 'exposure-off', 'faces-masked'],
    },
  },
  {
    name: 'D12: a shop that is known need not be found out',
    given: report({ shop: 'hardware-17' }),
    then: { category: 'street/outside-shop', requirements: [] },
  },
  {
    name: 'D12: a stall on the road',
    given: { text: '路口占道经营卖菜', receivedAt: evening },
    then: { category: 'street/stalls', due: { stop: '2026-05-01T21:00+08:00' } },
  },
  {
    name: 'D13: back once, advice is followed by a written notice',
    given: report({ recurrence: 1 }),
    then: { requirements: ['shop-identified', 'written-notice'], notRules: ['rectification-order'] },
  },
  {
    name: 'D13: back twice, an order',
    given: report({ recurrence: 2 }),
    then: { requirements: ['shop-identified', 'written-notice', 'rectification-order'] },
  },
  {
    name: 'D13: back three times, a penalty',
    given: report({ recurrence: 3 }),
    then: { rules: ['penalty-decision'] },
  },
  {
    name: 'D14: exposure that is asked for is refused by default, and needs masks and a legal note in any case',
    given: report({ exposure: true }),
    then: {
      tags: ['exposure-refused'],
      requirements: ['shop-identified', 'faces-masked', 'legal-note'],
      rules: ['exposure-off'],
    },
  },
  {
    name: 'D14: nobody asked for exposure',
    given: report({ exposure: false }),
    then: { tags: [], requirements: ['shop-identified'], notRules: ['exposure-off'] },
  },
  ...['出店经营', '跨门经营', '店外摆放', '店外堆放'].map((text) => ({
    name: `D12: ${text}`,
    given: { text: `五金店${text}` },
    then: { category: 'street/outside-shop' },
  })),
  ...['占道摆摊', '占道叫卖'].map((text) => ({
    name: `D12: ${text}`,
    given: { text: `路口${text}`, facts: { exposure: true } },
    then: {
      category: 'street/stalls',
      tags: ['exposure-refused'],
      requirements: ['shop-identified', 'faces-masked', 'legal-note'],
    },
  })),
  ...['占道经营充电桩', '店外堆放电动车', '店外堆放电瓶充电', '占道摆摊跳广场舞'].map((text) => ({
    name: `not that: ${text}`,
    given: { text },
    then: { category: text.startsWith('占道经营') ? 'street/stalls' : null },
  })),
  {
    name: 'D13: not back, no notice',
    given: report({ recurrence: 0 }),
    then: { requirements: ['shop-identified'], partners: ['grid-worker', 'market-supervision'] },
  },
  {
    name: 'the pack holds from its first day',
    given: { text: '店外经营', receivedAt: '2026-01-01T10:00+08:00' },
    then: { category: 'street/outside-shop' },
  },
  {
    name: 'the day before its first it says nothing',
    given: { text: '店外经营', receivedAt: '2025-12-31T10:00+08:00' },
    then: { category: null },
  },
  {
    name: 'an e-bike in front of a shop is none of these matters',
    given: { text: '店外堆放充电的电动车' },
    then: { category: null, requirements: [] },
  },
  {
    name: 'a road closed for works is no stall',
    given: { text: '占道经营的牌子是施工围挡' },
    then: { category: null },
  },
  {
    name: 'what is no matter of shops is not held to shops’ rules',
    given: { text: '井盖坏了', facts: { exposure: true, recurrence: 5 } },
    then: { category: null, tags: [], requirements: [] },
  },
];
