import type { Condition, Facts, Rule, RuleSet } from '@linli/rules';

/** A condition that asks one question. */
export const ask = (fact: string, operator: string, value: unknown, more: object = {}): Condition => ({
  fact,
  operator,
  value,
  ...more,
});

/** A rule whose event has its name. */
export const rule = (name: string, conditions: Rule['conditions'], more: object = {}): Rule => ({
  name,
  conditions,
  event: { type: name },
  ...more,
});

/** The names of the rules that hold. */
export const namesOf = (set: RuleSet, given: Facts) => set.evaluate(given).map((match) => match.rule.name);
