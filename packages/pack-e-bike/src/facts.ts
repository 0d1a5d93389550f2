import type { PackInput } from '@linli/core';

/** What the blocker of a lift tells, and what somebody wants to decide. */
export const facts = {
  liftAlarms: {
    type: 'number',
    minimum: 0,
    integer: true,
    title: { 'zh-CN': '电梯阻止器报警次数', en: 'alarms of a lift blocker' },
  },
  remedy: {
    type: 'string',
    values: ['divert', 'prevent', 'supplement'],
    title: { 'zh-CN': '拟定措施：疏、堵、补', en: 'remedy to be decided on' },
  },
} satisfies PackInput['facts'];
