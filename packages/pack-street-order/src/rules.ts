import type { PackRuleInput } from '@linli/core';

const shopOrder = { fact: 'category', operator: 'in', value: ['street/outside-shop', 'street/stalls'] };
const exposureAsked = { fact: 'exposure', operator: 'equal', value: true };

const requirement = (
  name: string,
  chinese: string,
  english: string,
  conditions: readonly object[],
  source: string,
): PackRuleInput => ({
  name,
  title: { 'zh-CN': chinese, en: english },
  conditions: { all: [shopOrder, ...conditions] },
  event: { type: 'require', params: { evidence: name, title: { 'zh-CN': chinese, en: english } } },
  source,
});

const backAgain = (times: number) => [{ fact: 'recurrence', operator: 'greaterThanInclusive', value: times }];

/** Whose shop it is, how far a measure goes, and what a picture needs before anybody else sees it. */
export const rules: PackRuleInput[] = [
  requirement(
    'shop-identified',
    '认定商户：哪一家店',
    'Which shop it is',
    [{ fact: 'shop', operator: 'isSet', value: false }],
    'practice',
  ),
  requirement('written-notice', '再犯一次：书面告知', 'Back once: a written notice', backAgain(1), 'practice'),
  requirement('rectification-order', '再犯两次：责令整改', 'Back twice: an order', backAgain(2), 'practice'),
  requirement('penalty-decision', '再犯三次：立案处罚', 'Back three times: a penalty', backAgain(3), 'practice'),
  requirement(
    'faces-masked',
    '曝光前：人脸全部打码',
    'Before exposure: every face masked',
    [exposureAsked],
    'personal-information',
  ),
  requirement('legal-note', '曝光前：法律审核意见', 'Before exposure: a legal note', [exposureAsked], 'practice'),
  {
    name: 'exposure-off',
    title: { 'zh-CN': '本地未开启曝光', en: 'Exposure is switched off here' },
    conditions: {
      all: [shopOrder, exposureAsked, { fact: 'exposure', operator: 'notEqual', value: { parameter: 'exposure' } }],
    },
    event: {
      type: 'tag',
      params: { tag: 'exposure-refused', title: { 'zh-CN': '不予曝光', en: 'Exposure refused' } },
    },
    source: 'practice',
  },
];
