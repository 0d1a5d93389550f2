import type { PackInput } from '@linli/core';

/** Every figure of the pack, dated. */
export const parameters = {
  'make-safe': {
    title: { 'zh-CN': '“1”：设置安全警示', en: 'The “1”: made safe' },
    unit: 'limit',
    values: [{ value: '1d', source: 'practice' }],
  },
  repair: {
    title: { 'zh-CN': '“3”：修复', en: 'The “3”: repaired' },
    unit: 'limit',
    values: [{ value: '3wd', source: 'practice' }],
  },
  'emergency-clear-danger': {
    title: { 'zh-CN': '爆管：止水断源（运城参考）', en: 'Burst pipe: danger cleared (as in Yuncheng)' },
    unit: 'limit',
    values: [{ value: '1h', source: 'yuncheng-burst' }],
  },
  'emergency-make-safe': {
    title: { 'zh-CN': '特急：围护并设警示（运城参考）', en: 'Emergency: fenced and marked (as in Yuncheng)' },
    unit: 'limit',
    values: [{ value: '2h', source: 'yuncheng-collapse' }],
  },
  'pit-depth': {
    title: { 'zh-CN': '坑深达到即为特急', en: 'Depth from which a pit is an emergency' },
    unit: 'metres',
    values: [{ value: 1, source: 'reference' }],
  },
} satisfies PackInput['parameters'];
