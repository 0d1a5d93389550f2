import type { PackInput } from '@linli/core';

import { text } from './texts.ts';

/** What a request says that calls for a round. */
export const rules: NonNullable<PackInput['rules']> = [
  {
    name: 'gas-cut-off',
    title: text('切断燃气后须逐户安检', 'A gas cut-off calls for a check from door to door'),
    conditions: {
      any: [
        { fact: 'gasCutOff', operator: 'equal', value: true },
        {
          fact: 'text',
          operator: 'mentionsAny',
          value: ['切断燃气', '切断了燃气', '关闭燃气总阀', '关了燃气总阀', '燃气总阀已关', '紧急停气'],
        },
      ],
    },
    event: {
      type: 'propose',
      params: {
        action: 'gas-check',
        title: text('停气后逐户安检', 'Gas check from door to door'),
        role: 'grid-worker',
      },
    },
    source: 'gas-practice',
  },
];
