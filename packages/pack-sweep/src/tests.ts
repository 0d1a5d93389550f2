import type { PackInput } from '@linli/core';

/** Tests as a domain expert writes them. */
export const tests: NonNullable<PackInput['tests']> = [
  {
    name: 'B24: the main valve was closed after a leak: every home is to be checked',
    given: { text: '路面塌陷，抢修队关了燃气总阀，14号楼全楼停气' },
    then: { proposals: ['gas-check'], rules: ['sweep/gas-cut-off'] },
  },
  {
    name: 'the worker on site says so, whatever the words are',
    given: { text: '14号楼需要处理', facts: { gasCutOff: true } },
    then: { proposals: ['gas-check'], rules: ['sweep/gas-cut-off'] },
  },
  {
    name: 'a question about the gas bill calls for nobody',
    given: { text: '燃气费怎么交', facts: { gasCutOff: false } },
    then: { proposals: [], notRules: ['sweep/gas-cut-off'] },
  },
];
