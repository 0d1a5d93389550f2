export type {
  CaseEvent,
  CaseEventOf,
  CaseEventType,
  CaseOutcome,
  DecisionDifference,
  RungReached,
  StoppedClock,
} from './case-event.ts';
export { caseOutcomes } from './case-event.ts';
export type { CaseParty } from './case-party.ts';
export {
  type CaseAppeal,
  type CaseClock,
  type CaseCorrection,
  type CaseEvaluation,
  type CaseEvidence,
  type CaseHop,
  type CaseOffer,
  type CaseState,
  type CaseStatus,
  caseStatuses,
  type CaseStep,
  type ClockEntry,
} from './case-state.ts';
export type { DecisionSnapshot, SnapshotRequirement } from './decision-snapshot.ts';
export type { PlannedStep } from './planned-step.ts';
export { type RequestRecord, requestRecord } from './request-record.ts';
export { cases } from './cases.ts';
export { type CaseCommand, caseCommands, type CaseCommandType } from './case-command.ts';
export { caseTable } from './case-table.ts';
export { type ClockReading, clocksOf } from './clocks-of.ts';
export { type DecidedRequest, decisionDifferences, replay, type ReplayedRequest } from './differences.ts';
export { type CaseDue, dueIn, dueOf, type DueOptions, nextIn, overdueIn } from './due-of.ts';
export { type DuplicateOptions, type DuplicateProbe, likelyDuplicates, type LikelyDuplicate } from './duplicates.ts';
export { missingForClose } from './missing.ts';
export { snapshotOf } from './snapshot.ts';
