export { compile } from './compile.ts';
export type {
  AllCondition,
  AnyCondition,
  Condition,
  ConditionNotes,
  ConditionReference,
  FactCondition,
  FactValue,
  NotCondition,
  ParameterValue,
  RootCondition,
} from './condition.ts';
export type {
  Explanation,
  ExplanationNode,
  GroupNode,
  NodeNotes,
  PredicateNode,
  ReferenceNode,
  RuleExplanation,
} from './explain/explanation.ts';
export type { FactDeclaration, FactDeclarations, FactReader, Facts, FactType, Titles } from './fact.ts';
export type { RulesErrorCode } from './messages/en.ts';
export type { OperatorDefinition, ValueType } from './operator.ts';
export type { Limits, RulesOptions } from './options.ts';
export { type ReferenceRules, referenceRules } from './reference.ts';
export type { DatedValue, Match, Parameters, Rule, RuleEvent } from './rule.ts';
export type { AsOf, RuleSet } from './rule-set.ts';
export { validate } from './validate.ts';
