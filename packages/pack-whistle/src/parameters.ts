import type { PackInput } from '@linli/core';

const limit = (chinese: string, english: string, value: string, source: string) => ({
  title: { 'zh-CN': chinese, en: english },
  unit: 'limit' as const,
  values: [{ value, source }],
});

/** Every figure of the pack, dated. */
export const parameters = {
  'report-in': limit('部门报到', 'Departments report in', '2h', 'practice'),
  'report-in-emergency': limit('应急哨：部门报到', 'Emergency whistle: departments report in', '30min', 'reference'),
  'joint-result': limit('联合处置结果', 'Joint result', '5wd', 'reference'),
  rating: limit('吹哨方评价', 'Rating by the caller', '2wd', 'review'),
  survey: limit('大事：现场踏勘', 'Big matter: survey', '5wd', 'reference'),
  'project-plan': limit('大事：立项答复', 'Big matter: plan and date', '15wd', 'reference'),
  help: limit('小事：搭把手', 'Small matter: a helping hand', '1d', 'reference'),
  'big-households': {
    title: { 'zh-CN': '大事：涉及户数', en: 'Big matter: households' },
    unit: 'households',
    values: [{ value: 30, source: 'reference' }],
  },
} satisfies PackInput['parameters'];
