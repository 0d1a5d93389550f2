import type { Templates } from './templates.ts';

/**
 * Texts for every message that the deciders of `@linli/core` send by themselves; a program replaces what it words
 * otherwise, and adds its own: `{ ...standardTemplates, reply: … }`.
 *
 * @example
 * ```ts
 * import { render, standardTemplates } from '@linli/delivery';
 *
 * const values = { round: 'gas-check', count: 2, stops: 'h1 h2' };
 * const message = { id: 'm1', template: 'round-overdue', to: 'fang', values };
 * render(standardTemplates, message, { locale: 'en' }).text;
 * // => 'Round gas-check: 2 not done in time (h1 h2). Please see to them, or note why not.'
 * ```
 */
export const standardTemplates = {
  'clock-warning': {
    subject: { 'zh-CN': '时限提醒：{case}', en: 'A limit is near: {case}' },
    text: {
      'zh-CN': '工单 {case} 的环节“{step}”将于 {dueAt} 到期。请尽快办理。',
      en: 'Step "{step}" of {case} is due at {dueAt}. Please see to it.',
    },
  },
  'clock-breach': {
    subject: { 'zh-CN': '已超时：{case}', en: 'Late: {case}' },
    text: {
      'zh-CN': '工单 {case} 的环节“{step}”已超时（应于 {dueAt} 完成）。请立即办理并说明原因。',
      en: 'Step "{step}" of {case} was due at {dueAt} and is late. Please see to it now, and say why.',
    },
  },
  'round-overdue': {
    subject: { 'zh-CN': '走访未完成：{round}', en: 'Not done in time: {round}' },
    text: {
      'zh-CN': '“{round}”有 {count} 处未按时完成（{stops}）。请补办，或注明原因。',
      en: 'Round {round}: {count} not done in time ({stops}). Please see to them, or note why not.',
    },
  },
  'round-relief': {
    subject: { 'zh-CN': '该换班了：{round}', en: 'Relief is due: {round}' },
    text: {
      'zh-CN': '“{round}”：{person} 值守已到时限，请安排交接。',
      en: 'Round {round}: the watch of {person} has reached its limit. Please arrange relief.',
    },
  },
  'notice-pass-on': {
    subject: { 'zh-CN': '请转告：{notice}', en: 'Please pass on: {notice}' },
    text: {
      'zh-CN': '请把通知“{notice}”转到群“{group}”，并回执。',
      en: 'Please pass notice {notice} on to group {group}, and confirm that you did.',
    },
  },
  'notice-for-another': {
    subject: { 'zh-CN': '请转告 {for}：{notice}', en: 'For {for}: {notice}' },
    text: {
      'zh-CN': '通知“{notice}”是给 {for} 的。请当面或电话告知后确认“已转告”。',
      en: 'Notice {notice} is for {for}. Please tell them, and confirm that you did.',
    },
  },
  'cost-share-reminder': {
    subject: { 'zh-CN': '分摊费用待付：{share}', en: 'Your share is open: {share}' },
    text: {
      'zh-CN': '“{share}”的分摊还有 {open} 分未付。如有疑问请联系社区。',
      en: 'Of your share in {share}, {open} fen are not paid yet. Please ask the community office if anything is unclear.',
    },
  },
} as const satisfies Templates;
