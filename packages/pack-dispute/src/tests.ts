import type { Example } from '@linli/core';

/** Ways to say that somebody caused it. */
const sayings: ((who: string) => string)[] = [
  (who) => `都怪${who}`,
  (who) => `肯定是${who}`,
  (who) => `${who}来过，怪他们`,
  (who) => `这是${who}弄的`,
  (who) => `这是${who}搞的`,
  (who) => `这是${who}害的`,
  (who) => `这是${who}惹的`,
  (who) => `这是${who}造成的`,
  (who) => `这是${who}弄坏了`,
  (who) => `这是${who}弄堵了`,
];

const parties = {
  contractor: ['施工方', '施工队', '施工单位', '工程队', '装修队', '改造的人', '修路的'],
  property: ['物业'],
  neighbour: ['楼上', '楼下邻居', '楼下那家', '楼下的', '隔壁', '对门', '邻居'],
} as const;

/** Each party, by each of its names, and in each saying. */
const blamings = Object.entries(parties).flatMap(([party, names]) =>
  [...names.map((name) => `都怪${name}`), ...sayings.slice(1).map((saying) => saying(names[0]))].map(
    (text): Example => ({
      name: `${party} is blamed: ${text}`,
      given: { text },
      then: { rules: [`blames-${party}`, 'find-the-cause'] },
    }),
  ),
);

/** Whom people blame, and what is done about it. */
export const tests: Example[] = [
  ...blamings,
  {
    name: 'D02: an angry message blames the contractor; the cause is to be found first',
    given: { text: '32号楼一楼下水管线又堵了，肯定是施工队弄坏的，气死人', channel: 'resident-group' },
    then: {
      category: 'drain/blocked',
      tags: ['blames-contractor', 'emotional', 'pressing-need'],
      rules: ['blames-contractor', 'find-the-cause'],
      notRules: ['blames-neighbour', 'blames-property', 'mediate-between-neighbours'],
    },
  },
  {
    name: 'a neighbour is blamed',
    given: { text: '厨房返水，是楼上倒油弄的' },
    then: { category: 'drain/backflow', rules: ['blames-neighbour', 'find-the-cause'], notRules: ['blames-property'] },
  },
  {
    name: 'the property company is blamed',
    given: { text: '院里淹了，都怪物业不掏井' },
    then: { rules: ['blames-property', 'find-the-cause'], notRules: ['blames-contractor', 'blames-neighbour'] },
  },
  {
    name: 'who is only named is not blamed',
    given: { text: '请施工队、物业和楼上一起来看看' },
    then: {
      tags: [],
      proposals: [],
      notRules: ['blames-contractor', 'blames-property', 'blames-neighbour', 'find-the-cause'],
    },
  },
  {
    name: 'where somebody lives is no blame',
    given: { text: '楼上就是我家，请施工队上来看看' },
    then: { notRules: ['blames-neighbour', 'blames-contractor', 'find-the-cause'] },
  },
  {
    name: 'blame without anybody named is nobody’s',
    given: { text: '肯定是下雨弄坏的' },
    then: { tags: [], proposals: [] },
  },
  {
    name: 'E12: noise between flats goes to mediation, not to enforcement',
    given: { text: '楼上半夜拖椅子，吵得睡不着' },
    then: {
      category: 'dispute/noise',
      lead: 'mediation-committee',
      tags: [],
      proposals: ['mediation'],
      rules: ['mediate-between-neighbours'],
    },
  },
  {
    name: 'violence at home is not mediated: the police protect first',
    given: { text: '老公打我，门都被踹坏了' },
    then: {
      category: 'dispute/domestic-violence',
      severity: 'emergency',
      lead: 'police-station',
      notRules: ['mediate-between-neighbours'],
    },
  },
  {
    name: 'the pack does not hold before its first day',
    given: { text: '都怪施工队', receivedAt: '2025-12-31T10:00+08:00' },
    then: { notRules: ['blames-contractor', 'find-the-cause'] },
  },
  {
    name: 'it holds on its first day',
    given: { text: '都怪施工队', receivedAt: '2026-01-01T10:00+08:00' },
    then: { rules: ['blames-contractor', 'find-the-cause'] },
  },
];
