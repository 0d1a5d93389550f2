import type { PackInput } from '@linli/core';

import { named, text } from '../texts.ts';

const delivered = {
  delivered: { ...named('已送达', 'Delivered'), done: true },
  undelivered: { ...named('未送达', 'Not delivered'), done: false },
};
const lunch = { title: text('午餐', 'Lunch'), by: { parameter: 'lunch-by' } };

/** Services at home, meals, errands, and days on which a unit comes to the community. */
export const services = {
  'care-plan': {
    title: text('上门服务计划', 'Care plan'),
    kind: 'care-plan',
    covers: 'persons',
    owner: 'volunteer-team',
    source: 'visit-practice',
    services: {
      goods: { title: text('送生活物资', 'Goods'), every: { days: { parameter: 'goods-days' } } },
      cleaning: { title: text('打扫卫生', 'Cleaning'), every: { days: { parameter: 'cleaning-days' } } },
    },
    outcomes: {
      served: { ...named('已服务', 'Served'), done: true },
      absent: { ...named('家中无人', 'Nobody at home'), done: false },
    },
    channel: 'visit',
  },
  'canteen-orders': {
    title: text('益老食堂订餐', 'Canteen: ordered lunches'),
    kind: 'meal',
    covers: 'persons',
    owner: 'household-representative',
    source: 'canteen-practice',
    services: {
      lunch: {
        ...lunch,
        every: { weekday: ['mon', 'tue', 'wed', 'thu', 'fri'] },
        orderBefore: { parameter: 'order-before' },
      },
    },
    method: 'delivery',
    confirmed: true,
    outcomes: delivered,
  },
  'daily-meals': {
    title: text('特困老人每日送餐', 'Daily meals'),
    kind: 'meal',
    covers: 'persons',
    owner: 'household-representative',
    source: 'canteen-practice',
    services: { lunch: { ...lunch, every: { days: 1 } } },
    method: 'delivery',
    outcomes: delivered,
  },
  errands: {
    title: text('代缴代跑代送', 'Errands on behalf of residents'),
    kind: 'errand',
    covers: 'households',
    owner: 'household-representative',
    source: 'double-practice',
    method: 'errand',
    confirmed: true,
    outcomes: {
      paid: { ...named('已代缴', 'Paid'), done: true, evidence: ['receipt'], money: 'on-behalf' },
      done: { ...named('已代办', 'Done'), done: true },
      failed: { ...named('未办成', 'Not possible'), done: false },
    },
    occasions: {
      payment: { ...named('代缴水电气费', 'A bill to be paid'), within: { parameter: 'payment-limit' } },
      errand: { ...named('代跑代送', 'Something to be fetched or brought'), within: { parameter: 'errand-limit' } },
    },
  },
  'service-day': {
    title: text('便民服务日', 'Service day'),
    kind: 'service-day',
    covers: 'households',
    owner: 'community-office',
    source: 'reference',
    method: 'service-day',
    outcomes: {
      paid: { ...named('现场缴费', 'Paid on the spot'), done: true, evidence: ['receipt'], money: 'own' },
      served: { ...named('已办理', 'Served'), done: true },
      absent: { ...named('未到', 'Did not come'), done: false },
    },
  },
} satisfies PackInput['rounds'];
