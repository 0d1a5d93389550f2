import type { Example } from '@linli/core';

/** Whom people blame, and what is done about it. */
export const tests: Example[] = [
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
    given: { text: '厨房返水，就是楼上倒油弄的' },
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
];
