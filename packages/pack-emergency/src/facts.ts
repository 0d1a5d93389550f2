import type { PackInput } from '@linli/core';

/** What a worker knows of an emergency beyond the words. */
export const facts = {
  peopleAffected: {
    type: 'number',
    minimum: 0,
    integer: true,
    title: { 'zh-CN': '涉及人数（户籍册）', en: 'people concerned, by the registry' },
  },
} satisfies PackInput['facts'];
