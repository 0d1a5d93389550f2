import type { PackInput } from '@linli/core';

/** Where the figures come from, and how far each can be relied on. */
export const sources = {
  standard: {
    title: {
      'zh-CN': '北京市地方标准《12345市民服务热线服务与管理规范》',
      en: 'Beijing local standard on the 12345 hotline',
    },
    reference: '派单：紧急1小时，水电气热和极端天气2小时，一般24小时；复杂疑难15日反馈',
    date: '2023-01-01',
    note: {
      'zh-CN': '适用于北京市；据报刊转载，未核对原文。',
      en: 'Holds in Beijing; taken from a newspaper reprint, not checked against the text.',
    },
  },
  draft: {
    title: { 'zh-CN': '同一标准的征求意见稿（2021年12月）', en: 'Draft of the same standard, December 2021' },
    reference: '反馈：紧急2小时，水电气热24小时，一般7日，复杂疑难15日',
    date: '2021-12-01',
    note: {
      'zh-CN': '适用于北京市；为草案数字，据网络转载。',
      en: 'Holds in Beijing; figures of a draft, taken from a reprint.',
    },
  },
  regulation: {
    title: { 'zh-CN': '北京市接诉即办工作条例', en: 'Beijing regulation on swift response to requests' },
    reference: '首接单位负责制；期满回访；响应率、解决率、满意率考核',
    date: '2021-09-24',
    note: { 'zh-CN': '适用于北京市；据媒体摘要。', en: 'Holds in Beijing; taken from press summaries.' },
  },
  opinion: {
    title: {
      'zh-CN': '国务院办公厅关于进一步优化地方政务服务便民热线的指导意见',
      en: 'State Council General Office on local service hotlines',
    },
    reference: '国办发〔2020〕53号：110、119、120、122，诉讼、仲裁、纪检、信访、政府信息公开程序事项不受理',
    date: '2020-12-28',
    note: { 'zh-CN': '据地方转发通知。', en: 'Taken from a local notice that passes it on.' },
  },
  platform: {
    title: {
      'zh-CN': '开源城市管理平台 smart_cityguard 的计时规则',
      en: 'Rules of clocks of smart_cityguard, an open city-management platform',
    },
    reference:
      '延期一次一个原时限、至多两次、两级审批；挂账至多一年、一次、到期自动恢复；超时申诉两人复核，超时事实保留',
    note: {
      'zh-CN': '一个系统的做法，不是法规；采用前请确认。',
      en: 'What one system does, no law; confirm it before use.',
    },
  },
  'refusal-practice': {
    title: {
      'zh-CN': '一个城市的城管系统（Geone.JCXX）的退单时限',
      en: 'Refusal window of one city’s system, Geone.JCXX',
    },
    reference: '时限超过6小时的，退单时限为1个工作日；更短的，与时限相同',
    note: { 'zh-CN': '一个城市的系统设置；采用前请确认。', en: 'Settings of one city’s system; confirm before use.' },
  },
  reference: {
    title: { 'zh-CN': '本规则包参考数值', en: 'Reference figures of this pack' },
    note: { 'zh-CN': '仅供起步，须由各地自行确定。', en: 'A starting point; each place is to set its own.' },
  },
} satisfies PackInput['sources'];
