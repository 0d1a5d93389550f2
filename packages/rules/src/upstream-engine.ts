import { Engine, Operator as UpstreamOperator, OperatorDecorator } from 'json-rules-engine';

import { holdsOn, requireDay } from './civil-day.ts';
import { declarationOf, type Facts } from './fact.ts';
import { Reading } from './logic/reading.ts';
import type { Operator } from './operator.ts';
import { upstreamOperators } from './operators/built-in.ts';
import { strictly } from './operators/decorators.ts';
import { operatorTable } from './operators/table.ts';
import type { RulesOptions } from './options.ts';
import { follow, segmentsOf } from './path.ts';
import type { Rule } from './rule.ts';
import type { AsOf, RuleSet } from './rule-set.ts';
import { Translation } from './translation.ts';

/**
 * An engine of json-rules-engine with the rules, named conditions and operators of a rule set, for an application that
 * runs one already. Derived facts are added with each run's facts by the application.
 *
 * @param ruleSet - compiled rules
 * @param asOf - the day whose rules and parameters it gets
 * @returns an engine that is used by nobody else
 * @throws RULES_DAY when rules are dated and no day is given
 *
 * @example
 * ```ts
 * import { compile } from '@linli/rules';
 * import { toJsonRulesEngine } from '@linli/rules/reference';
 *
 * const rule = {
 *   name: 'leak',
 *   conditions: { all: [{ fact: 'text', operator: 'mentionsAny', value: ['漏水', '渗水'] }] },
 *   event: { type: 'classify', params: { category: 'water' } },
 * };
 * const engine = toJsonRulesEngine(compile([rule], { facts: { text: 'string' } }));
 * (await engine.run({ text: '三楼漏水' })).events; // => [{ type: 'classify', params: { category: 'water' } }]
 * ```
 */
export function toJsonRulesEngine(ruleSet: RuleSet, asOf?: AsOf): Engine {
  return engineOf(ruleSet.rules, ruleSet.options, asOf?.on);
}

/** An engine with the rules in force on a day. */
export function engineOf(rules: readonly Rule[], options: RulesOptions, on: string | undefined): Engine {
  requireDay(on, rules, options.parameters);
  const engine = new Engine([], { allowUndefinedFacts: true, pathResolver: resolvePath });
  for (const operator of operatorTable(options).values()) {
    if (!upstreamOperators.has(operator.name)) engine.addOperator(upstreamOperator(operator));
  }
  for (const decorator of listDecorators) engine.addOperatorDecorator(decorator);
  const translation = new Translation(options, on);
  for (const rule of rules) {
    if (on === undefined || holdsOn(rule, on)) engine.addRule(translation.ruleOf(rule));
  }
  for (const [name, conditions] of translation.named) engine.setCondition(name, conditions);
  return engine;
}

function upstreamOperator({ name, holds, prepare }: Operator): UpstreamOperator {
  return new UpstreamOperator(
    name,
    strictly((actual, value) => holds(actual, prepare === undefined ? value : prepare(value))),
  );
}

/** json-rules-engine's own throw where the value is no list; ours answer false, as its `someFact` does. */
const listDecorators: readonly OperatorDecorator[] = [
  new OperatorDecorator(
    'someValue',
    (actual, value, next) => Array.isArray(value) && value.some((item) => next(actual, item)),
  ),
  new OperatorDecorator(
    'everyValue',
    (actual, value, next) => Array.isArray(value) && value.every((item) => next(actual, item)),
  ),
];

/** The facts of a run: declared ones that are given; derived ones join the engine. */
export function giveFacts(engine: Engine, given: Facts, options: RulesOptions): Record<string, unknown> {
  const reading = new Reading(given, options.facts, 0);
  const facts: Record<string, unknown> = {};
  for (const [name, declared] of Object.entries(options.facts)) {
    if (given[name] !== undefined) facts[name] = given[name];
    else if (declarationOf(declared).derive !== undefined) {
      engine.addFact(name, (params: Facts) => reading.fact(name, params));
    }
  }
  return facts;
}

function resolvePath(value: object, path: string): unknown {
  return follow(value, segmentsOf(path) ?? []);
}
