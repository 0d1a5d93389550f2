import type { PackRuleInput } from '@linli/core';

import { words } from '../words.ts';

/** What the community has promised, each as a step with a clock: a promise that is broken is a step that is late. */
export const promiseRules: PackRuleInput[] = [
  {
    name: 'light-after-dark',
    title: { 'zh-CN': '天黑有灯', en: 'Light after dark' },
    conditions: {
      all: [
        { fact: 'text', operator: 'mentionsAny', value: words('路灯 楼道灯 庭院灯 声控灯') },
        { fact: 'text', operator: 'mentionsAny', value: words('不亮 坏了 灭了 不着 没亮') },
      ],
    },
    event: { type: 'timebox', params: { plan: 'promise-light' } },
    source: 'promise',
  },
  {
    name: 'help-in-hardship',
    title: { 'zh-CN': '困难有人帮', en: 'Help in hardship' },
    conditions: {
      any: [
        { fact: 'care', operator: 'contains', value: 'hardship' },
        { fact: 'responsibility', operator: 'equal', value: 'assisted' },
      ],
    },
    event: { type: 'timebox', params: { plan: 'promise-help' } },
    source: 'promise',
  },
];
