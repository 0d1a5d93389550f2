import type { PackInput } from '@linli/core';

import { text } from './texts.ts';

const confirm = {
  'zh-CN': '一个社区的做法，据新闻报道；采用前请由本社区确认。',
  en: 'One community’s practice, from a news report; confirm it for your own before use.',
};

/** Where the rounds and figures come from, and how far each can be relied on. */
export const sources = {
  'gas-practice': {
    title: text('停气后逐户安检的做法', 'A door-to-door gas check after a cut-off'),
    reference: '从停气算起18小时查完一栋楼的126户；白天没遇上的晚上再来',
    date: '2026-11-22',
    note: confirm,
  },
  'sweep-practice': {
    title: text('疫情期间扫楼排查、电话问询的做法', 'Building sweeps and phone surveys during the epidemic'),
    reference: '68个楼栋、2个散户区、2802户；一人承担两千余户电话问询',
    date: '2026-11-22',
    note: confirm,
  },
  'patrol-practice': {
    title: text('夜间巡逻喊话的做法', 'Night patrols with announcements'),
    reference: '下雨也照常的夜间巡逻，沿途宣传反诈、禁放、防火',
    date: '2026-11-22',
    note: confirm,
  },
  pipl: {
    title: text('中华人民共和国个人信息保护法', 'Personal Information Protection Law'),
    reference: '第十九条：保存期限应当为实现处理目的所必要的最短时间；第二十八条：敏感个人信息',
    date: '2021-11-01',
    note: text('30天为参考数值，须按目的确定。', '30 days is a reference figure; the purpose decides.'),
  },
  reference: {
    title: text('本规则包参考数值', 'Reference figure of this pack'),
    note: text('仅供起步，须由各社区自行确定。', 'A starting point; each community is to set its own.'),
  },
} satisfies PackInput['sources'];
