export type { AnyCommand, AnyDecider } from './deciders.ts';
export type { CommandOptions, Desk, Done, Rebuilt, Standing, Submitted, SubmitOptions } from './desk.ts';
export type { DueItem, DueQuery } from './due.ts';
export type { HistoryEntry } from './history.ts';
export { type DeskOptions, openDesk } from './open-desk.ts';
export { phoneSubject } from './personal-record.ts';
