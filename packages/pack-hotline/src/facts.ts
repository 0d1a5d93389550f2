import type { PackInput } from '@linli/core';

/** What the person at the phone writes down, beyond the words of the caller. */
export const facts = {
  orderKind: {
    type: 'string',
    values: ['emergency', 'utility', 'general', 'complex'],
    title: { 'zh-CN': '工单类别', en: 'kind of order' },
  },
  sameMatterHandled: {
    type: 'boolean',
    title: { 'zh-CN': '同一事项已办结且无新情况', en: 'the same matter was handled, and nothing is new' },
  },
} satisfies PackInput['facts'];
