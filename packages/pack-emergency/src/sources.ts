import type { PackInput } from '@linli/core';

import { text } from './texts.ts';

const confirm = {
  'zh-CN': '一个社区的做法，据新闻报道；采用前请由本社区确认。',
  en: 'One community’s practice, from a news report; confirm it for your own before use.',
};

/** Where the rounds and figures come from, and how far each can be relied on. */
export const sources = {
  'circle-practice': {
    title: text('“15分钟应急响应圈”的做法', 'The 15-minute emergency circle'),
    reference: '最近的应急力量15分钟内到场',
    date: '2026-11-22',
    note: confirm,
  },
  'watch-practice': {
    title: text('抢修现场有人守到底的做法', 'Staying on site through a repair'),
    reference: '一人在现场守了36小时；本规则包据此设换班提醒',
    date: '2026-11-22',
    note: confirm,
  },
  'epidemic-practice': {
    title: text(
      '疫情期间24小时值守、每日采样、上门配送的做法',
      'Round-the-clock duty, daily tests and deliveries during the epidemic',
    ),
    reference: '清晨五点前到岗；给居家隔离的家庭每天送一趟，直到解除',
    date: '2026-11-22',
    note: confirm,
  },
  reference: {
    title: text('本规则包参考数值', 'Reference figure of this pack'),
    note: text('仅供起步，须由各社区自行确定。', 'A starting point; each community is to set its own.'),
  },
} satisfies PackInput['sources'];
