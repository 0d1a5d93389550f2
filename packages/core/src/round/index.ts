export { assigneeOf, type DutyQuery, unassignedOf } from './assignee.ts';
export { type Attention, attentionOf } from './attention.ts';
export { clockOf } from './clock.ts';
export { type RoundCommand, roundCommandSchema } from './command.ts';
export { addCounts, type Count, formatCount, parseCount } from './count.ts';
export { type AreaCoverage, type Coverage, coverageOf, peopleOf, type PersonCoverage } from './coverage.ts';
export { calendarDuring } from './emergency/calendar-during.ts';
export { emergencies } from './emergency/emergencies.ts';
export {
  type DeclaredPeriod,
  type EmergencyCommand,
  emergencyCommandSchema,
  type EmergencyEvent,
  type EmergencyState,
} from './emergency/emergency.ts';
export type { ItemFound, RoundEvent, RoundOpened, StopRecorded } from './event.ts';
export { type FindingRequest, originOf, reportLeadTime, requestsOf } from './finding-request.ts';
export { moneyOf, type MoneyTrail, type Payment } from './money.ts';
export { type NextTry, queueOf } from './queue.ts';
export { rounds } from './rounds.ts';
export { percentOf, type Share } from './share.ts';
export type { RoundFinding, RoundState, RoundSuspension } from './state.ts';
export type { Call, Mandate, Stop, StopState, Visit } from './stop.ts';
export type { Task, TaskQuery, TaskStanding } from './task.ts';
export { tasksOf } from './tasks.ts';
export { type RoundTemplate, type RoundTemplateInput, roundTemplateSchema } from './template.ts';
export { type RoundService, type RoundTerms, termsOn } from './terms.ts';
export { inWalkingOrder } from './walking-order.ts';
export { watchesOf } from './watch.ts';
export { dayOf, type Kept, keptOf, type KindCount } from './worklist.ts';
