import type { PackInput } from '@linli/core';

/** Where the steps come from, and how far they can be relied on. */
export const sources = {
  practice: {
    title: { 'zh-CN': '老旧小区改造中的社区做法', en: 'How communities take part in renovation' },
    reference: '入户征询和意见会在先，每栋楼推选监理员，资金分项目登记，前后对照',
    note: {
      'zh-CN': '几个社区的做法，据新闻报道；采用前请由本社区确认。',
      en: 'The practice of a few communities, from news reports; confirm it for your own before use.',
    },
  },
  reference: {
    title: { 'zh-CN': '本规则包参考数值', en: 'Reference figure of this pack' },
    note: { 'zh-CN': '仅供起步，须由各社区自行确定。', en: 'A starting point; each community is to set its own.' },
  },
} satisfies PackInput['sources'];
