import type { Condition, Rule } from '@linli/rules';

export const ask = (fact: string, operator: string, value: unknown, path?: string): Condition => ({
  fact,
  operator,
  value,
  ...(path !== undefined && { path }),
});
export const rule = (name: string, conditions: readonly Condition[], more: Partial<Rule> = {}): Rule => ({
  name,
  conditions: { all: conditions },
  event: { type: 'note', params: { of: name } },
  ...more,
});
