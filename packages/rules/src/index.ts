export {
  check,
  type CheckCode,
  type CheckOptions,
  describeFinding,
  type Finding,
  type FindingSeverity,
  type HitPolicy,
  type HitPolicyKind,
  type Outcome,
  withoutAllowed,
} from './check/index.ts';
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
export { type FormatOptions, formatExplanation } from './explain/format.ts';
export { maskExplanation } from './explain/mask.ts';
export { type MissingFact, missingFacts } from './explain/missing.ts';
export { type Way, type WhyNot, whyNot } from './explain/near.ts';
export { type FactChange, type SmallestChange, smallestChange } from './explain/smallest-change.ts';
export type { FactDeclaration, FactDeclarations, FactReader, Facts, FactType, Titles } from './fact.ts';
export { type FactSource, type FetchedFacts, fetchFacts, type FetchOptions } from './fetch.ts';
export type { RulesErrorCode } from './messages/en.ts';
export type { RuleLogic } from './logic/edition.ts';
export type {
  AllLogic,
  AnyLogic,
  LogicNode,
  LogicNotes,
  NotLogic,
  Operand,
  Predicate,
  PredicateLogic,
  ReferenceLogic,
} from './logic/node.ts';
export type { Reading } from './logic/reading.ts';
export type { Operator, OperatorDefinition, ValueType } from './operator.ts';
export type { ItemCondition } from './operators/item.ts';
export type { Limits, RulesOptions } from './options.ts';
export { type ReferenceRules, referenceRules } from './reference-rules.ts';
export type { Allowed, DatedValue, Match, Parameters, Rule, RuleEvent } from './rule.ts';
export type { AsOf, RuleEdition, RuleSet } from './rule-set.ts';
export { validate } from './validate.ts';
