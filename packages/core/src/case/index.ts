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
