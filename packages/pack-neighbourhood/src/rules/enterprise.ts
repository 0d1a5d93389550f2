import type { PackRuleInput } from '@linli/core';

/** Enterprises ask too. */
export const enterpriseRules: PackRuleInput[] = [
  {
    name: 'enterprise-asks',
    title: { 'zh-CN': '企业来的诉求', en: 'An enterprise asks' },
    conditions: { all: [{ fact: 'requesterKind', operator: 'equal', value: 'enterprise' }] },
    event: { type: 'classify', params: { category: 'enterprise' } },
    priority: 3,
  },
  {
    name: 'propose-service-pack',
    title: { 'zh-CN': '企业暖心包', en: 'Service pack for enterprises' },
    conditions: { all: [{ fact: 'requesterKind', operator: 'equal', value: 'enterprise' }] },
    event: {
      type: 'propose',
      params: {
        action: 'service-pack',
        title: {
          'zh-CN': '送暖心包：政策、联系人、办事指南',
          en: 'Bring the service pack: policies, contacts, how-to',
        },
        role: 'community-office',
      },
    },
  },
];
