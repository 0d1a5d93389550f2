export { type ReferenceRules, referenceRules } from './reference-rules.ts';
export { toJsonRulesEngine } from './upstream-engine.ts';
