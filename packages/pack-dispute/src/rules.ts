import type { PackRuleInput } from '@linli/core';

const words = (text: string): string[] => text.trim().split(/\s+/);

const blaming = words('都怪 肯定是 怪他们 弄的 搞的 害的 惹的 造成的 弄坏 弄堵');

/** Whom people blame, by the words they use for them. */
const blamed = {
  contractor: {
    title: { 'zh-CN': '指责施工方', en: 'Blames the contractor' },
    said: words('施工方 施工队 施工单位 工程队 装修队 改造的人 修路的'),
  },
  property: {
    title: { 'zh-CN': '指责物业', en: 'Blames the property company' },
    said: words('物业'),
  },
  neighbour: {
    title: { 'zh-CN': '指责邻居', en: 'Blames a neighbour' },
    said: words('楼上 楼下邻居 楼下那 楼下的 隔壁 对门 邻居'),
  },
} as const;

const blames = (said: readonly string[]) => [
  { fact: 'text', operator: 'mentionsAny', value: [...said] },
  { fact: 'text', operator: 'mentionsAny', value: blaming },
];

/** Blame is noted as what somebody said, never as what is so; a cause is found before anybody is held to it. */
export const rules: PackRuleInput[] = [
  ...Object.entries(blamed).map(([party, { title, said }]): PackRuleInput => ({
    name: `blames-${party}`,
    title,
    conditions: { all: blames(said) },
    event: { type: 'tag', params: { tag: `blames-${party}`, title } },
    source: 'practice',
  })),
  {
    name: 'find-the-cause',
    title: { 'zh-CN': '先查原因，再谈责任', en: 'The cause before the blame' },
    conditions: { all: blames(Object.values(blamed).flatMap(({ said }) => said)) },
    event: {
      type: 'propose',
      params: {
        action: 'find-cause',
        title: { 'zh-CN': '各方到场查明原因', en: 'Find the cause with those concerned' },
        role: 'grid-worker',
      },
    },
    source: 'practice',
  },
  {
    name: 'mediate-between-neighbours',
    title: { 'zh-CN': '邻里纠纷走调解', en: 'A dispute between neighbours is mediated' },
    conditions: {
      all: [
        { fact: 'category', operator: 'within', value: 'dispute' },
        // Violence at home is no matter for mediation: whoever is in danger is protected first.
        { fact: 'severity', operator: 'notEqual', value: 'emergency' },
      ],
    },
    event: {
      type: 'propose',
      params: {
        action: 'mediation',
        title: { 'zh-CN': '请双方坐下来调解，都听一听', en: 'Bring both sides together and hear them' },
        role: 'mediation-committee',
      },
    },
    source: 'practice',
  },
];
