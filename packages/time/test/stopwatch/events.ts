import { chinaCalendar, type Limit } from '@linli/time';
import { stopwatch, type StopwatchEvent, type StopwatchOptions } from '@linli/time/stopwatch';

const calendar = chinaCalendar();
export const HOUR = 3_600_000;
/** An instant of March 2026, in China: the 6th is a Friday. */
export const at = (time: string) => new Date(`2026-03-${time}+08:00`);
export const started = (time: string): StopwatchEvent => ({ type: 'started', at: at(time) });
export const paused = (time: string, reason?: string): StopwatchEvent =>
  reason === undefined ? { type: 'paused', at: at(time) } : { type: 'paused', at: at(time), reason };
export const resumed = (time: string): StopwatchEvent => ({ type: 'resumed', at: at(time) });
export const extended = (time: string, by?: string): StopwatchEvent =>
  by === undefined ? { type: 'extended', at: at(time) } : { type: 'extended', at: at(time), by };
export const suspended = (time: string, until: string): StopwatchEvent => ({
  type: 'suspended',
  at: at(time),
  until: new Date(until),
});
export const stopped = (time: string, met = true): StopwatchEvent => ({ type: 'stopped', at: at(time), met });

export const watch = (limit: string | Limit, options: Partial<StopwatchOptions> = {}) =>
  stopwatch({ limit, calendar, ...options });
export const dueAt = (limit: string, events: readonly StopwatchEvent[], options: Partial<StopwatchOptions> = {}) =>
  watch(limit, options).stateAt(events, at('31T23:59')).dueAt;
