import type { PackInput } from '@linli/core';

/** Where the figures come from, and how far each can be relied on. */
export const sources = {
  practice: {
    title: { 'zh-CN': '社区“1+3”处置做法', en: 'The “1+3” practice of a community' },
    reference: '1天内完成安全警示，3个工作日内联动住建、市政部门修复',
    note: {
      'zh-CN': '一个社区的做法，据新闻报道；采用前请由本社区确认。',
      en: 'One community’s practice, from a news report; confirm it for your own before use.',
    },
  },
  'yuncheng-burst': {
    title: {
      'zh-CN': '运城市城市管理部件、事件立案结案标准',
      en: 'Yuncheng standard for filing and closing city-management cases',
    },
    reference: '突发事件 0501 供水管道破裂、0503 排水管道破裂：1紧急工作时消除安全隐患',
    note: { 'zh-CN': '适用于运城市；其他城市数字不同。', en: 'Holds in Yuncheng; other cities have other figures.' },
  },
  'yuncheng-collapse': {
    title: {
      'zh-CN': '运城市城市管理部件、事件立案结案标准',
      en: 'Yuncheng standard for filing and closing city-management cases',
    },
    reference: '突发事件 0505 路面塌陷：2紧急工作时围护并设警示标志',
    note: { 'zh-CN': '适用于运城市；其他城市数字不同。', en: 'Holds in Yuncheng; other cities have other figures.' },
  },
  reference: {
    title: { 'zh-CN': '本规则包参考数值', en: 'Reference figure of this pack' },
    note: { 'zh-CN': '仅供起步，须由各社区自行确定。', en: 'A starting point; each community is to set its own.' },
  },
} satisfies PackInput['sources'];
