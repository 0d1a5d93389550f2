import type { PackInput } from '@linli/core';

/** Whose thing it is, whether one can see to it alone, and which layer could not. */
export const facts = {
  ownership: {
    type: 'string',
    values: ['private', 'shared', 'public'],
    title: { 'zh-CN': '权属：自家、共有、公共', en: 'whose it is: one’s own, shared, public' },
  },
  ability: {
    type: 'string',
    values: ['able', 'limited'],
    title: { 'zh-CN': '自办能力', en: 'whether one can see to it alone' },
  },
  beyond: {
    type: 'string',
    values: ['grid', 'community'],
    title: { 'zh-CN': '超出哪一层的权限或能力', en: 'which layer could not solve it' },
  },
} satisfies PackInput['facts'];
