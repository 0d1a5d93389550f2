import type { RuleProperties, TopLevelCondition } from 'json-rules-engine';

import type { Condition, RootCondition } from './condition.ts';
import { isParameterValue, parameterValue } from './logic/value.ts';
import type { RulesOptions } from './options.ts';
import type { Rule } from './rule.ts';

type UpstreamCondition = Extract<TopLevelCondition, { all: unknown }>['all'][number];

/**
 * Copies rules for json-rules-engine, which writes into what it is given: parameters by their values, and the named
 * conditions that the rules use.
 */
export class Translation {
  /** The named conditions met so far. */
  readonly named = new Map<string, TopLevelCondition>();
  readonly #options: RulesOptions;
  readonly #on: string | undefined;

  /**
   * @param options - what the rules were checked against
   * @param on - the day whose parameters count
   */
  constructor(options: RulesOptions, on: string | undefined) {
    this.#options = options;
    this.#on = on;
  }

  /** A rule as json-rules-engine takes it. */
  ruleOf({ name, priority = 1, conditions, event: { type, params } }: Rule): RuleProperties {
    const event = { type, ...(params !== undefined && { params: { ...params } }) };
    return { name, priority, conditions: this.#root(conditions), event };
  }

  #root(condition: RootCondition): TopLevelCondition {
    if ('all' in condition) return { ...condition, all: condition.all.map((part) => this.#part(part)) };
    if ('any' in condition) return { ...condition, any: condition.any.map((part) => this.#part(part)) };
    if ('not' in condition) return { ...condition, not: this.#part(condition.not) };
    this.#name(condition.condition);
    return { ...condition };
  }

  #part(condition: Condition): UpstreamCondition {
    if (!('fact' in condition)) return this.#root(condition);
    const { value } = condition;
    const literal = isParameterValue(value) ? parameterValue(this.#options.parameters, value, this.#on, true) : value;
    return { ...condition, value: literal };
  }

  #name(name: string): void {
    const condition = this.#options.conditions?.[name];
    if (condition === undefined || this.named.has(name)) return;
    this.named.set(name, this.#root(condition));
  }
}
