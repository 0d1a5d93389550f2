import type { PackInput } from '@linli/core';

type Plans = NonNullable<PackInput['plans']>;
type Step = Plans[string]['steps'][string];

/** Reminded at four fifths of the limit, urged when it is over, supervised at half as much again. */
const ladder: NonNullable<Step['escalation']> = [
  { at: 0.8, action: 'remind', to: 'grid-worker' },
  { at: 1, action: 'urge', to: 'community-office' },
  { at: 1.5, action: 'supervise', to: 'street-office' },
];

const reply = (parameter: string): Step => ({
  title: { 'zh-CN': '首次答复', en: 'First answer' },
  limit: { parameter },
  evidence: ['reply'],
});

const makeSafe = (parameter: string): Step => ({
  title: { 'zh-CN': '到场控制', en: 'Make safe' },
  owner: ['grid-worker', 'property-management'],
  limit: { parameter },
  evidence: ['photo'],
  escalation: ladder,
});

const resolve = (parameter: string, evidence = ['photo', 'reply']): Step => ({
  title: { 'zh-CN': '办结', en: 'Resolve' },
  limit: { parameter },
  evidence,
  escalation: ladder,
});

const callBack = (parameter: string): Step => ({
  title: { 'zh-CN': '回访', en: 'Call back' },
  owner: 'community-office',
  start: { after: 'resolve' },
  limit: { parameter },
  evidence: ['satisfaction'],
});

/** How each kind of matter is carried out. A step without an owner belongs to the lead. */
export const plans = {
  standard: {
    title: { 'zh-CN': '一般事项', en: 'Everyday matter' },
    steps: {
      reply: reply('standard-reply'),
      resolve: resolve('standard-resolve'),
      'call-back': callBack('standard-call-back'),
    },
  },
  urgent: {
    title: { 'zh-CN': '紧急事项', en: 'Urgent matter' },
    steps: {
      reply: reply('urgent-reply'),
      'make-safe': makeSafe('urgent-make-safe'),
      resolve: resolve('urgent-resolve'),
      'call-back': callBack('standard-call-back'),
    },
  },
  emergency: {
    title: { 'zh-CN': '特急处置', en: 'Emergency' },
    source: 'hotline-opinion',
    steps: {
      reply: reply('emergency-reply'),
      'make-safe': makeSafe('emergency-make-safe'),
      resolve: resolve('emergency-resolve', ['reply']),
      'call-back': callBack('standard-call-back'),
    },
  },
  'utility-outage': {
    title: { 'zh-CN': '水电气热中断', en: 'Outage of water, power, gas or heat' },
    steps: {
      reply: reply('outage-reply'),
      resolve: resolve('outage-resolve', ['reply']),
      'call-back': callBack('standard-call-back'),
    },
  },
  'street-order': {
    title: { 'zh-CN': '街面秩序', en: 'Street order' },
    steps: {
      reply: reply('standard-reply'),
      stop: {
        title: { 'zh-CN': '到场制止', en: 'Stop' },
        limit: { parameter: 'street-order-stop' },
        evidence: ['photo'],
        escalation: ladder,
      },
      resolve: resolve('street-order-resolve'),
      'call-back': callBack('standard-call-back'),
    },
  },
  'illegal-building': {
    title: { 'zh-CN': '违建三步', en: 'Illegal building: stop, penalty, removal' },
    source: 'district-table',
    steps: {
      reply: reply('standard-reply'),
      stop: {
        title: { 'zh-CN': '责令停工', en: 'Stop work' },
        limit: { parameter: 'building-stop' },
        evidence: ['stop-notice'],
        escalation: ladder,
      },
      penalty: {
        title: { 'zh-CN': '立案处罚', en: 'Penalty' },
        limit: { parameter: 'building-penalty' },
        evidence: ['penalty-decision'],
      },
      resolve: resolve('building-removal'),
      'call-back': callBack('standard-call-back'),
    },
  },
  mediation: {
    title: { 'zh-CN': '调解', en: 'Mediation' },
    steps: {
      reply: reply('mediation-reply'),
      'hear-both-sides': {
        title: { 'zh-CN': '分别听取双方', en: 'Hear both' },
        limit: { parameter: 'mediation-hearing' },
        evidence: ['both-sides-heard'],
      },
      resolve: resolve('mediation-resolve', ['mediation-record', 'reply']),
      'call-back': callBack('mediation-call-back'),
    },
  },
  care: {
    title: { 'zh-CN': '关爱帮扶', en: 'Care' },
    steps: {
      reply: reply('standard-reply'),
      visit: {
        title: { 'zh-CN': '上门看望', en: 'Visit' },
        owner: ['grid-worker', 'household-representative'],
        limit: { parameter: 'care-visit' },
        evidence: ['visit-record'],
        escalation: ladder,
      },
      resolve: resolve('care-resolve', ['visit-record', 'reply']),
      'call-back': callBack('standard-call-back'),
    },
  },
  advice: {
    title: { 'zh-CN': '咨询', en: 'Advice' },
    steps: { reply: reply('standard-reply'), resolve: resolve('advice-resolve', ['reply']) },
  },
  'self-help': {
    title: { 'zh-CN': '自己办（给指引）', en: 'One’s own matter, with guidance' },
    steps: {
      reply: reply('standard-reply'),
      'call-back': {
        title: { 'zh-CN': '回访是否办好', en: 'Ask again' },
        owner: ['household-representative', 'grid-worker'],
        limit: { parameter: 'self-help-call-back' },
        evidence: ['reply'],
      },
    },
  },
  deliberation: {
    title: { 'zh-CN': '议事协商', en: 'Deliberation' },
    steps: {
      reply: reply('standard-reply'),
      meeting: {
        title: { 'zh-CN': '开会商量', en: 'Meeting' },
        owner: ['community-office', 'owners-committee'],
        limit: { parameter: 'deliberation-meeting' },
        evidence: ['minutes'],
      },
      resolve: resolve('deliberation-resolve', ['minutes', 'reply']),
      'call-back': callBack('standard-call-back'),
    },
  },
  project: {
    title: { 'zh-CN': '大事立项', en: 'Big matter' },
    steps: {
      reply: reply('standard-reply'),
      survey: {
        title: { 'zh-CN': '现场踏勘', en: 'Survey' },
        owner: 'community-office',
        limit: { parameter: 'project-survey' },
        evidence: ['visit-record', 'photo'],
      },
      feedback: {
        title: { 'zh-CN': '答复方案', en: 'Plan and date' },
        limit: { parameter: 'project-feedback' },
        evidence: ['reply'],
        escalation: ladder,
      },
      resolve: {
        title: { 'zh-CN': '实施', en: 'Carry it out' },
        start: { after: 'feedback' },
        evidence: ['photo', 'reply'],
      },
    },
  },
  referral: {
    title: { 'zh-CN': '转办跟踪', en: 'Referral' },
    source: 'beijing-regulation',
    steps: {
      reply: reply('standard-reply'),
      'hand-over': {
        title: { 'zh-CN': '移交主管部门', en: 'Hand over' },
        owner: 'community-office',
        limit: { parameter: 'referral-hand-over' },
        evidence: ['hand-over-record'],
      },
      feedback: {
        title: { 'zh-CN': '反馈进展', en: 'Feedback' },
        limit: { parameter: 'referral-feedback' },
        evidence: ['reply'],
        escalation: ladder,
      },
    },
  },
  thanks: {
    title: { 'zh-CN': '转达感谢', en: 'Thanks' },
    steps: { reply: reply('thanks-reply') },
  },
} satisfies Plans;
