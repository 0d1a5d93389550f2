import type { PackInput } from '@linli/core';

/** Where the rules come from, and how far each can be relied on. */
export const sources = {
  practice: {
    title: {
      'zh-CN': '“自己办、共同办、协助办”的做法',
      en: 'How a community tells own, joint and assisted matters apart',
    },
    reference: '自己的事自己办，公共的事共同办，困难的事协助办；能在网格解决的不上交',
    note: {
      'zh-CN': '一个社区的做法，据新闻报道；采用前请由本社区确认。',
      en: 'One community’s practice, from a news report; confirm it for your own before use.',
    },
  },
  promise: {
    title: { 'zh-CN': '社区服务承诺', en: 'What a community promises' },
    reference: '有灯照亮，有难相帮：公开承诺，逾期即为失诺',
    note: {
      'zh-CN': '据新闻报道；承诺的天数由各社区公布。',
      en: 'From a news report; each community publishes its days.',
    },
  },
  'civil-code': {
    title: { 'zh-CN': '民法典', en: 'Civil Code' },
    reference: '第二百七十一条至第二百八十三条：专有部分与共有部分，费用分摊',
    date: '2021-01-01',
  },
  reference: {
    title: { 'zh-CN': '本规则包参考数值', en: 'Reference figures of this pack' },
    note: { 'zh-CN': '仅供起步，须由各社区自行确定。', en: 'A starting point; each community is to set its own.' },
  },
} satisfies PackInput['sources'];
