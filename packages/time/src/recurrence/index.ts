export type { Bounds, DateOrInstant } from './bounds.ts';
export { explainOccurrences, type OccurrenceStep } from './explain-occurrences.ts';
export { formatOccurrences } from './format-occurrences.ts';
export { type DueDate, missed, type Missed } from './missed.ts';
export type { OccurrenceKind } from './occurrence-step.ts';
export { nextOccurrence, type Occurrence, occurrences } from './occurrences.ts';
export type { DayOfMonth, Pattern } from './pattern.ts';
export { type Arrival, punctuality } from './punctuality.ts';
export type { Recurrence, RecurrenceExceptions } from './recurrence.ts';
