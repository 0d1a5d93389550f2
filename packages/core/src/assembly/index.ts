export { type Agenda, type AgendaRequest, agendaOf } from './agenda.ts';
export { type AssemblyCommand, assemblyCommandSchema } from './assembly-command.ts';
export type { AssemblyEvent } from './assembly-event.ts';
export type {
  RequestAnswer,
  AssemblyParty,
  AssemblyState,
  Blame,
  DecisionMade,
  EvidenceOnRecord,
  PanelMember,
  PartyRoom,
  Session,
  StepProgress,
  SessionItem,
} from './assembly-state.ts';
export { assemblies } from './assembly.ts';
export type { BallotMeasure, BallotRule, Threshold } from './ballot-rule.ts';
export type { Ballot, Choice } from './ballot.ts';
export type { Division, Remainder } from './cost-rule.ts';
export { type CostPart, divideCosts, type Payer } from './cost-share.ts';
export {
  compareFractions,
  formatFraction,
  type Fraction,
  type FractionInput,
  fractionOf,
  partOf,
  sumOfFractions,
} from './fraction.ts';
export { requestOfItem, type ItemWords } from './item-request.ts';
export { blamesShown } from './liability.ts';
export type { Meeting } from './meeting-template.ts';
export { dutyRota, recurrenceOf } from './meeting.ts';
export { type Fen, fenOfYuan, formatYuan } from './money.ts';
export { type OriginatedItem, type OriginCount, originReport, type OriginReport } from './origin.ts';
export { type ElectedCoverage, electedCoverage, type PlaceProgress, progressByPlace } from './progress.ts';
export { type ProjectScope, type ProjectSize, type ProjectTotals, projectTotals } from './scope.ts';
export { type CostPartState, type CostShare, openPayers, paidOf } from './share-state.ts';
export type { AssemblyStep } from './step-template.ts';
export { type BallotCount, type Tally, tallyOf } from './tally.ts';
export { type AssemblyTemplate, type AssemblyTemplateInput, assemblyTemplateSchema } from './template.ts';
export { type StageGaps, type UndefinedMember, undefinedMembers } from './undefined-members.ts';
export { isVenueOpen, type Venue } from './venue.ts';
