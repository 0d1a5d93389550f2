import type { PackInput } from '@linli/core';

/** Every figure of the pack, dated. */
export const parameters = {
  'answer-limit': {
    title: { 'zh-CN': '答复志愿服务需求的时限', en: 'Limit for answering who will help' },
    unit: 'limit',
    values: [{ value: '3wd', source: 'reference' }],
  },
  'companion-days': {
    title: { 'zh-CN': '结对陪伴间隔（天）', en: 'Days between visits to a paired elder' },
    unit: 'count',
    values: [{ value: 7, source: 'reference' }],
  },
  'fire-season-begins': {
    title: { 'zh-CN': '夏季防火首月', en: 'First month of the hot fire season' },
    unit: 'count',
    values: [{ value: 6, source: 'reference' }],
  },
  'fire-season-ends': {
    title: { 'zh-CN': '夏季防火末月', en: 'Last month of the hot fire season' },
    unit: 'count',
    values: [{ value: 9, source: 'reference' }],
  },
} satisfies PackInput['parameters'];
