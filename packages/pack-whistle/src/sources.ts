import type { PackInput } from '@linli/core';

/** Where the figures come from, and how far each can be relied on. */
export const sources = {
  practice: {
    title: { 'zh-CN': '社区吹哨、部门报到的做法', en: 'How the grass roots call and departments report in' },
    reference: '社区吹哨，部门限时报到，联合处置，吹哨方评价；兼职委员出资源；大事立项，小事志愿者办',
    note: {
      'zh-CN': '据社区工作的新闻报道；报到时限各地不同，采用前请确认。',
      en: 'From a news report on community work; limits differ from place to place, confirm them before use.',
    },
  },
  review: {
    title: {
      'zh-CN': '北京市接诉即办改革：吹哨报到双考核',
      en: 'Beijing: both the caller and the called are assessed',
    },
    date: '2026-01-01',
    note: { 'zh-CN': '适用于北京市；据媒体摘要。', en: 'Holds in Beijing; taken from press summaries.' },
  },
  reference: {
    title: { 'zh-CN': '本规则包参考数值', en: 'Reference figures of this pack' },
    note: { 'zh-CN': '仅供起步，须由各街道自行确定。', en: 'A starting point; each street is to set its own.' },
  },
} satisfies PackInput['sources'];
