/**
 * The check of rules before anything runs. Nothing of it is loaded by `compile`.
 *
 * @packageDocumentation
 */
export { type Allowing, type BelongsTo, withoutAllowed } from './allow.ts';
export { analyse, type RuleAnalysis } from './analyse.ts';
export { check } from './check.ts';
export { describeFinding } from './describe.ts';
export { type CheckCode, checkSeverities, type Finding, type FindingSeverity } from './finding.ts';
export type { HitPolicy, HitPolicyKind, Outcome } from './hit-policy.ts';
export type { CheckOptions } from './options.ts';
