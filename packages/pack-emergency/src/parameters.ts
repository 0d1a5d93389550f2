import type { PackInput } from '@linli/core';

import { text } from './texts.ts';

/** Every figure of the pack, dated. */
export const parameters = {
  circle: {
    title: text('应急响应圈：到场', 'Emergency circle: on site'),
    unit: 'limit',
    values: [{ value: '15min', source: 'circle-practice' }],
  },
  'report-up': {
    title: text('突发情况：向上级报告', 'Emergency: reported upward'),
    unit: 'limit',
    values: [{ value: '30min', source: 'reference' }],
  },
  'many-people': {
    title: text('涉及多少人即为特急', 'People concerned from which it is an emergency'),
    unit: 'people',
    values: [{ value: 300, source: 'reference' }],
  },
  'several-people': {
    title: text('涉及多少人即为紧急', 'People concerned from which it is urgent'),
    unit: 'people',
    values: [{ value: 50, source: 'reference' }],
  },
  'longest-watch': {
    title: text('一人连续值守多久须换班', 'Longest watch of one person'),
    unit: 'limit',
    values: [{ value: '12h', source: 'reference' }],
  },
  'testing-by': {
    title: text('采样点位最晚到岗', 'Latest arrival at the testing point'),
    unit: 'text',
    values: [{ value: '05:00', source: 'epidemic-practice' }],
  },
  'delivery-by': {
    title: text('上门配送最晚送达', 'Latest time for a delivery'),
    unit: 'text',
    values: [{ value: '18:00', source: 'reference' }],
  },
} satisfies PackInput['parameters'];
