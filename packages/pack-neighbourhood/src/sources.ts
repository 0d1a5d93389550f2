import type { PackInput } from '@linli/core';

/** Where figures come from, and how far each can be relied on. */
export const sources = {
  reference: {
    title: { 'zh-CN': '本规则包参考时限', en: 'Reference figures of this pack' },
    note: {
      'zh-CN': '仅供起步，须由各社区自行确定。',
      en: 'A starting point; each community is to set its own.',
    },
  },
  'beijing-hotline-standard': {
    title: {
      'zh-CN': '北京市地方标准《12345市民服务热线服务与管理规范》',
      en: 'Beijing local standard on the 12345 hotline',
    },
    reference: '派单：紧急1小时，水电气热等2小时，一般24小时',
    date: '2023-01-01',
    note: {
      'zh-CN': '适用于北京市；据报刊转载，未核对原文。',
      en: 'Holds in Beijing; taken from a newspaper reprint, not checked against the text.',
    },
  },
  'beijing-hotline-draft': {
    title: {
      'zh-CN': '同一标准的征求意见稿（2021年12月）',
      en: 'Draft of the same standard, December 2021',
    },
    reference: '反馈：紧急2小时，水电气热24小时，一般7日，复杂疑难15日',
    date: '2021-12-01',
    note: {
      'zh-CN': '适用于北京市；为草案数字，据网络转载。',
      en: 'Holds in Beijing; figures of a draft, taken from a reprint.',
    },
  },
  'beijing-regulation': {
    title: { 'zh-CN': '北京市接诉即办工作条例', en: 'Beijing regulation on swift response to requests' },
    reference: '首接单位负责制',
    date: '2021-09-24',
    note: { 'zh-CN': '适用于北京市；据媒体摘要。', en: 'Holds in Beijing; taken from press summaries.' },
  },
  'hotline-opinion': {
    title: {
      'zh-CN': '国务院办公厅关于进一步优化地方政务服务便民热线的指导意见',
      en: 'State Council General Office on local service hotlines',
    },
    reference: '国办发〔2020〕53号：110、119、120、122 受理的紧急事项不由热线受理',
    date: '2020-12-28',
    note: { 'zh-CN': '据地方转发通知。', en: 'Taken from a local notice that passes it on.' },
  },
  'yuncheng-standard': {
    title: {
      'zh-CN': '运城市城市管理部件、事件立案结案标准',
      en: 'Yuncheng standard for filing and closing city-management cases',
    },
    reference: '0405 店外经营、0406 占道经营：2紧急工作时',
    note: {
      'zh-CN': '适用于运城市；其他城市数字不同。',
      en: 'Holds in Yuncheng; other cities have other figures.',
    },
  },
  'district-table': {
    title: {
      'zh-CN': '某区数字城管立案结案规范',
      en: 'Filing and closing table of one district',
    },
    reference: '私搭乱建：停工4工作时，处罚7工作日，拆除20工作日',
    note: { 'zh-CN': '据网络摘录，未核对原文。', en: 'Taken from an excerpt, not checked.' },
  },
} satisfies PackInput['sources'];
