import type { Category, PackRuleInput } from '@linli/core';

const words = (text: string): string[] => text.trim().split(/\s+/);

/**
 * Matters of a project that is going on. They stand just above the wishes of everyday matters, and below hazards
 * (52-72): a trench left open is a hazard whoever dug it.
 */
export const categories = {
  renovation: {
    title: { 'zh-CN': '改造项目', en: 'Renovation' },
    responsibility: 'joint',
    tier: 'community',
    lead: ['community-office'],
    partners: ['housing-department', 'building-supervisor'],
    source: 'practice',
  },
  'renovation/quality': {
    title: { 'zh-CN': '改造质量', en: 'Quality of the works' },
    about: {
      'zh-CN': '先由本栋监理员查看。',
      en: 'The supervisor of the building looks at it first.',
    },
    mentions: {
      any: words('改造完 改造后 刚改造 改造过 翻新完 刚翻新'),
      and: words('又漏 又裂 又掉 返工 没做好 不合格 空鼓 开裂 脱皮 起皮 质量'),
      none: words('装修公司 自家装修'),
    },
    priority: 43,
    plan: 'quality',
    lead: ['building-supervisor', 'community-office'],
    partners: ['housing-department'],
  },
  'renovation/opinion': {
    title: { 'zh-CN': '对改造方案的意见', en: 'Opinion on the plan' },
    mentions: {
      any: words('改造方案 改造意见 改造的方案 改造计划 征求改造'),
      none: words('棚户区 城中村 拆迁'),
    },
    priority: 42,
    plan: 'opinion',
  },
} satisfies Record<string, Category>;

/** Whoever asks for something to be rebuilt is asked in turn, before anything is decided. */
export const rules: PackRuleInput[] = [
  {
    name: 'renovation-matter',
    title: { 'zh-CN': '改造项目诉求', en: 'A matter of a renovation' },
    conditions: {
      all: [{ fact: 'category', operator: 'in', value: ['renovation/quality', 'renovation/opinion'] }],
    },
    event: { type: 'tag', params: { tag: 'renovation', title: { 'zh-CN': '改造', en: 'Renovation' } } },
    source: 'practice',
  },
  {
    name: 'ask-before-deciding',
    title: { 'zh-CN': '方案意见带到意见会', en: 'An opinion goes to the opinion meeting' },
    conditions: { all: [{ fact: 'category', operator: 'equal', value: 'renovation/opinion' }] },
    event: {
      type: 'propose',
      params: {
        action: 'opinion-meeting',
        title: { 'zh-CN': '带到意见会上商量', en: 'Bring it to the opinion meeting' },
        role: 'community-office',
      },
    },
    source: 'practice',
  },
];
