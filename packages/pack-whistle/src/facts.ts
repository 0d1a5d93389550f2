import type { PackInput } from '@linli/core';

/** Whether somebody blows the whistle, and whether a matter is stuck. */
export const facts = {
  whistle: {
    type: 'string',
    values: ['enforcement', 'project', 'emergency'],
    title: { 'zh-CN': '哨类：综合执法、重点工作、应急处置', en: 'kind of whistle' },
  },
  stuck: {
    type: 'boolean',
    title: { 'zh-CN': '推不动，需要兼职委员帮忙', en: 'stuck: a part-time member may help' },
  },
} satisfies PackInput['facts'];
