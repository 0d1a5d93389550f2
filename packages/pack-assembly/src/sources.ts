import type { PackInput } from '@linli/core';

/** Where the steps and thresholds come from, and how far each can be relied on. */
export const sources = {
  practice: {
    title: { 'zh-CN': '社区议事协商做法', en: 'How a few communities talk matters over' },
    reference: '五步议事、三问、院坝会、书记轮值、每周五听民声',
    note: {
      'zh-CN': '几个社区的做法，据新闻报道；三段的名称和分组报道没有写明，此处留空。',
      en: 'The practice of a few communities, from news reports, which do not name the three stages: they stay open here.',
    },
  },
  'civil-code-278': {
    title: { 'zh-CN': '《民法典》第二百七十八条', en: 'Civil Code of China, art. 278' },
    reference: '参与表决：面积、人数均达三分之二以上；一般事项均过半数同意，重大事项均达四分之三以上同意',
    date: '2021-01-01',
    note: {
      'zh-CN': '条文据转载核对；面积和人数的计算另见司法解释。',
      en: 'Checked against a reprint; how areas and heads are counted is in the judicial interpretation.',
    },
  },
  reference: {
    title: { 'zh-CN': '本规则包参考数值', en: 'Reference figure of this pack' },
    note: { 'zh-CN': '仅供起步，须由各社区自行确定。', en: 'A starting point; each community is to set its own.' },
  },
} satisfies PackInput['sources'];
