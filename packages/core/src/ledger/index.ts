export { type FundingReport, fundingReport } from './funding.ts';
export { type AtLeastCount, type LedgerCommand, ledgerCommandSchema, type PlaceMeasure } from './ledger-command.ts';
export type { LedgerEvent } from './ledger-event.ts';
export type {
  BeforeAfter,
  LedgerNote,
  LedgerProgramme,
  LedgerState,
  LedgerVisit,
  ProjectFunding,
  Sight,
} from './ledger-state.ts';
export { type LedgerTemplate, type LedgerTemplateInput, ledgerTemplateSchema } from './ledger-template.ts';
export { ledgers } from './ledger.ts';
export { type NoteWords, requestOfNote } from './note-request.ts';
export { type PhaseTotals, phaseTotals } from './phases.ts';
export { type Improvement, improvementOf, storiesOf } from './places.ts';
export {
  notesFor,
  type ReadableNote,
  type Satisfaction,
  satisfactionOf,
  type TimelineEntry,
  timelineOf,
} from './reading.ts';
export { type ReviewReport, reviewsOf } from './reviews.ts';
