import type { PackRuleInput } from '@linli/core';

import { text } from '../texts.ts';

/** Words by which hardship shows without being complained of. */
const weakSignals = [
  '没米',
  '没饭吃',
  '揭不开锅',
  '断粮',
  '没钱吃药',
  '没钱买药',
  '药吃完了',
  '下不了床',
  '好几天没吃',
];

/** Care that nobody has to ask for. It depends on need alone, never on how somebody behaves. */
export const peopleRules: PackRuleInput[] = [
  {
    name: 'old-or-young',
    title: text('一老一小', 'One old, one young'),
    conditions: {
      any: [
        { fact: 'requesterAge', operator: 'greaterThanInclusive', value: { parameter: 'elder-age' } },
        { fact: 'requesterAge', operator: 'lessThan', value: { parameter: 'child-age' } },
      ],
    },
    event: { type: 'tag', params: { tag: 'one-old-one-young', title: text('一老一小', 'One old, one young') } },
    source: 'reference',
  },
  {
    name: 'visit-today',
    title: text(
      '困难家庭或独居的人话里有难处，当天上门',
      'Hardship between the lines of who is poor or alone: a visit today',
    ),
    conditions: {
      all: [
        { fact: 'text', operator: 'mentionsAny', value: weakSignals },
        {
          any: [
            { fact: 'care', operator: 'contains', value: 'hardship' },
            { fact: 'livesAlone', operator: 'equal', value: true },
          ],
        },
      ],
    },
    event: {
      type: 'propose',
      params: { action: 'visit-today', title: text('当天上门', 'Visit today'), role: 'grid-worker' },
    },
    source: 'reference',
  },
  {
    name: 'life-event-visit',
    title: text('家有大事必访', 'A life event calls for a visit'),
    conditions: { all: [{ fact: 'lifeEvent', operator: 'in', value: ['birth', 'illness', 'death', 'birthday'] }] },
    event: {
      type: 'propose',
      params: { action: 'life-event-visit', title: text('走访慰问', 'Visit the family'), role: 'grid-worker' },
    },
    source: 'life-event-practice',
  },
];
