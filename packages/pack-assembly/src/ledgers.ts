import type { LedgerTemplateInput } from '@linli/core/ledger';

/** What a worker keeps: the diary of residents’ feelings, the service book, visits, programmes. */
export const workerLedger = {
  title: { 'zh-CN': '民情日记和服务本', en: 'Diary and service book' },
  source: 'practice',
  topics: {
    medicine: { 'zh-CN': '用药', en: 'Medicine' },
    'after-school': { 'zh-CN': '放学后托管', en: 'After-school care' },
    'help-plan': { 'zh-CN': '帮扶计划', en: 'Help plan' },
    opinion: { 'zh-CN': '意见建议', en: 'Opinion' },
  },
  needs: {
    stairs: { 'zh-CN': '下楼困难', en: 'Cannot get down the stairs' },
    shopping: { 'zh-CN': '买菜不便', en: 'Cannot go shopping' },
    'paying-bills': { 'zh-CN': '不会线上缴费', en: 'Cannot pay bills online' },
    company: { 'zh-CN': '缺人陪伴', en: 'Lacks company' },
  },
  lifeEvents: {
    birth: { title: { 'zh-CN': '添丁', en: 'Birth' }, visit: '3wd', source: 'reference' },
    illness: { title: { 'zh-CN': '重病住院', en: 'Serious illness' }, visit: '1d', source: 'reference' },
    death: { title: { 'zh-CN': '亲人离世', en: 'Death' }, source: 'reference' },
    birthday: { title: { 'zh-CN': '老人生日', en: 'Birthday of an elder' }, source: 'reference' },
  },
  signals: {
    'no-food': { title: { 'zh-CN': '家里断粮', en: 'Nothing to eat at home' } },
    'not-seen': { title: { 'zh-CN': '几天没露面', en: 'Not seen for days' } },
  },
  programmes: {
    'young-class': {
      title: { 'zh-CN': '少儿小课堂', en: 'Class for children' },
      target: { ageFrom: 6, ageTo: 12 },
      source: 'practice',
    },
    'silver-class': { title: { 'zh-CN': '长者课堂', en: 'Class for elders' }, target: { ageFrom: 60 } },
    'book-drive': { title: { 'zh-CN': '图书捐赠', en: 'Book drive' }, source: 'practice' },
    'four-hearts': {
      title: { 'zh-CN': '四心服务', en: 'Four-hearts service' },
      reviewed: 'yearly',
      source: 'practice',
    },
  },
} satisfies LedgerTemplateInput;
