import type { PackInput } from '@linli/core';

/** Where the figures come from, and how far each can be relied on. */
export const sources = {
  practice: {
    title: {
      'zh-CN': '社区电动自行车“疏、堵、补”治理',
      en: 'How a community dealt with e-bikes: divert, prevent, supplement',
    },
    reference: '摸清底数；新增充电口；电梯阻止器装到每部电梯；疏堵补齐才算长效',
    note: {
      'zh-CN': '一个社区的做法，据新闻报道；采用前请由本社区确认。',
      en: 'One community’s practice, from a news report; confirm it for your own before use.',
    },
  },
  yuncheng: {
    title: {
      'zh-CN': '运城市城市管理部件、事件立案结案标准',
      en: 'Yuncheng standard for filing and closing city-management cases',
    },
    reference: '0108 飞线充电：4小时',
    note: { 'zh-CN': '适用于运城市；其他城市数字不同。', en: 'Holds in Yuncheng; other cities have other figures.' },
  },
  reference: {
    title: { 'zh-CN': '本规则包参考数值', en: 'Reference figures of this pack' },
    note: { 'zh-CN': '仅供起步，须由各社区自行确定。', en: 'A starting point; each community is to set its own.' },
  },
} satisfies PackInput['sources'];
