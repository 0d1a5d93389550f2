import type { PackInput } from '@linli/core';

import { text } from './texts.ts';

const confirm = {
  'zh-CN': '一个社区的做法，据新闻报道；采用前请由本社区确认。',
  en: 'One community’s practice, from a news report; confirm it for your own before use.',
};

/** Where the rounds and figures come from, and how far each can be relied on. */
export const sources = {
  'visit-practice': {
    title: text('几天一次看望孤寡老人的做法', 'Visits to the old who have nobody, every few days'),
    reference: '每隔几天上门一次；按期送物资、做清洁',
    date: '2026-11-22',
    note: confirm,
  },
  'double-practice': {
    title: text(
      '对困难户、高层住户、独居的人多走访的做法',
      'Twice the attention for key households, high floors and those who live alone',
    ),
    reference: '联户代表多走访这些住户；替出门在外、腿脚不便的人交费跑腿',
    date: '2026-11-22',
    note: confirm,
  },
  'canteen-practice': {
    title: text('社区益老食堂的做法', 'A canteen for the old'),
    reference: '特困和重残的23人，每日一餐，联户代表送到家',
    date: '2026-11-22',
    note: confirm,
  },
  'life-event-practice': {
    title: text('家有喜忧必访的做法', 'A visit whenever something great happens in a family'),
    reference: '遇到生育、患病、去世、寿辰，一律上门',
    date: '2026-11-22',
    note: confirm,
  },
  zouping: {
    title: text('邹平市临时救助规定', 'Zouping rules on temporary aid'),
    reference: '镇街审批不超过2000元，3个工作日；紧急情形24小时内先行救助，5个工作日内补齐手续',
    date: '2026-11-22',
    note: text(
      '适用于邹平市；据网络摘录，未核对原文。',
      'Holds in Zouping; from an excerpt, not checked against the text.',
    ),
  },
  kashi: {
    title: text('喀什地区临时救助规定', 'Kashi rules on temporary aid'),
    reference: '一般程序不超过15个工作日',
    date: '2026-11-22',
    note: text(
      '适用于喀什地区；据网络摘录，未核对原文。',
      'Holds in Kashi; from an excerpt, not checked against the text.',
    ),
  },
  reference: {
    title: text('本规则包参考数值', 'Reference figure of this pack'),
    note: text('仅供起步，须由各社区自行确定。', 'A starting point; each community is to set its own.'),
  },
} satisfies PackInput['sources'];
