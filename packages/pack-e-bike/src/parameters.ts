import type { PackInput } from '@linli/core';

/** Every figure of the pack, dated. */
export const parameters = {
  'take-down': {
    title: { 'zh-CN': '飞线、上楼：到场消除', en: 'Wires and bikes indoors: danger gone' },
    unit: 'limit',
    values: [{ value: '4h', source: 'yuncheng' }],
  },
  'answer-alarm': {
    title: { 'zh-CN': '电梯报警：有人到场', en: 'Alarm in a lift: somebody there' },
    unit: 'limit',
    values: [{ value: '30min', source: 'reference' }],
  },
  'talk-to-owner': {
    title: { 'zh-CN': '劝导车主', en: 'A word with the owner' },
    unit: 'limit',
    values: [{ value: '2d', source: 'reference' }],
  },
  'decide-remedy': {
    title: { 'zh-CN': '据底数商定措施', en: 'Remedy decided on the census' },
    unit: 'limit',
    values: [{ value: '10wd', source: 'reference' }],
  },
} satisfies PackInput['parameters'];
