import type { Parameter, PackInput } from '@linli/core';

import type { ImportStandardsOptions } from './options.ts';
import type { UnitRoles } from './roles.ts';
import type { StandardRow } from './standard-row.ts';

type PlanInput = NonNullable<PackInput['plans']>[string];

/** The most rungs a ladder of a plan may have. */
const mostRungs = 10;

/** The limit of a row, as the table writes it. */
export function parameterOf(row: StandardRow): Parameter {
  return { title: titleOf(row), unit: 'limit', values: [{ value: row.limit, source: 'standard' }] };
}

/** What a row asks for: brought to its close condition within its limit; late, its supervisors are told. */
export function planOf(row: StandardRow, roles: UnitRoles, { evidence = [] }: ImportStandardsOptions): PlanInput {
  const close = row.closeCondition === '' ? '办结' : row.closeCondition;
  return {
    title: titleOf(row),
    source: 'standard',
    steps: {
      resolve: {
        title: { 'zh-CN': close, en: `Closed when: ${close}` },
        limit: { parameter: row.id },
        evidence: [...evidence],
        escalation: roles
          .of(row.supervisors)
          .slice(0, mostRungs)
          .map((to) => ({ at: 1, action: 'supervise' as const, to })),
      },
    },
  };
}

/** A row in words. */
export function titleOf({ name, condition }: StandardRow): Parameter['title'] {
  return { 'zh-CN': `${name}：${condition}`, en: `${name}: ${condition}` };
}
