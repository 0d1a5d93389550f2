import type { PackInput } from '@linli/core';

/** What the blocker of a lift tells. */
export const facts = {
  liftAlarms: {
    type: 'number',
    minimum: 0,
    integer: true,
    title: { 'zh-CN': '电梯阻止器报警次数', en: 'alarms of a lift blocker' },
  },
} satisfies PackInput['facts'];
