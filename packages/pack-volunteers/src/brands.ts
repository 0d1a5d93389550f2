import type { Brands } from '@linli/core/registry';

/**
 * Named brands. Reports name them and describe one colour; whatever else their names speak of is open until a
 * community defines it, and `unmappedMembers` says so.
 */
export const brands = {
  'seven-lights': {
    title: { 'zh-CN': '七色之光', en: 'Seven Lights' },
    size: 7,
    members: {
      orange: {
        title: { 'zh-CN': '橙色之光', en: 'Orange Light' },
        themes: ['forest-fire', 'anti-fraud', 'no-burning'],
        role: 'orange-light-team',
      },
    },
  },
  'four-red-five-people': {
    title: { 'zh-CN': '四红五民', en: 'Four Red, Five People' },
    size: 9,
    members: {},
  },
} satisfies Brands;
