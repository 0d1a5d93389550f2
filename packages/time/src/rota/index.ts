export { formatTurns } from './format-turns.ts';
export type { Gap } from './gap.ts';
export { type Rota, rota, type RotaOptions } from './rota.ts';
export type { Absence, RotaChange, TurnOf } from './rota-change.ts';
export type { Shift } from './shift.ts';
export type { Turn } from './turn.ts';
export { type Presence, type Watch, watches } from './watch.ts';
