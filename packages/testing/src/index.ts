export type { BoundaryCase, BoundaryCases, BoundarySide } from './boundary/boundary-case.ts';
export { boundaryCases, type BoundaryOptions } from './boundary/boundary-cases.ts';
export { type CaseOpening, type CaseRunner, walkCase } from './case-model/case-model.ts';
export type { ConditionCoverage, Coverage, OpenCondition, RuleCoverage } from './coverage.ts';
export { describePack, type DescribePackOptions, type Runner } from './describe-pack.ts';
export { describeRounds, type DescribeRoundsOptions } from './describe-rounds.ts';
export { describeFailure, type FormatOptions, formatReport } from './format-report.ts';
export type { TestingCode } from './messages/en.ts';
export { describeMutant, type FormatMutationOptions, formatMutationScore } from './mutate/format-mutation-score.ts';
export type { Mutant, MutationKind } from './mutate/mutant.ts';
export { mutatePack } from './mutate/mutate-pack.ts';
export {
  mutationScore,
  type MutationKindScore,
  type MutationOptions,
  type MutationScore,
} from './mutate/mutation-score.ts';
export { testNeighbourhood } from './neighbourhood.ts';
export type { PackTestReport, TestFailure, TestResult } from './report.ts';
export type { SettingOptions } from './setting.ts';
export { testPack, type TestPackOptions } from './test-pack.ts';
export { type ContractCase, storeContract } from './store-contract/store-contract.ts';
