import type { PackInput } from '@linli/core';

/** Where the rules and figures come from, and how far each can be relied on. */
export const sources = {
  practice: {
    title: { 'zh-CN': '社区志愿服务做法', en: 'How communities work with volunteers' },
    reference: '“网小格+四红五民”“网小格+七色之光”，结对陪伴，队伍认领，链接高校和社会企业',
    date: '2026-01-01',
    note: {
      'zh-CN': '几个社区的做法，据新闻报道；采用前请由本社区确认。',
      en: 'What a few communities do, from news reports; confirm it for your own before use.',
    },
  },
  reference: {
    title: { 'zh-CN': '本规则包参考数值', en: 'Reference figure of this pack' },
    date: '2026-01-01',
    note: { 'zh-CN': '仅供起步，须由各社区自行确定。', en: 'A starting point; each community is to set its own.' },
  },
} satisfies PackInput['sources'];
