/**
 * The rules behind the decisions, for tools that look into them (testers, checkers, documents). Applications need
 * nothing of this.
 *
 * @packageDocumentation
 */
export { requestFacts, type Stage, stageFacts, stages } from './facts/request-facts.ts';
export { packsInUse } from './pack/packs-in-use.ts';
export { type PackMatch, type Policy, policyOf } from './triage/policy.ts';
export { triage, type TriageContext } from './triage/triage.ts';
