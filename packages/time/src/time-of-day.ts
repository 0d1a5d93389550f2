import { type CivilDay, DAY } from './civil-day.ts';

/** The time of day of a wall-clock reading: `16:00`, with seconds and milliseconds where there are any. */
export function formatTimeOfDay(wall: number): string {
  const text = new Date(wall).toISOString().slice(11, 23);
  if (!text.endsWith('.000')) return text;
  return text.endsWith(':00.000') ? text.slice(0, 5) : text.slice(0, 8);
}

/** The same, seen from a civil day: its end is `24:00`. */
export function formatTimeOn(day: CivilDay, wall: number): string {
  return wall === (day + 1) * DAY ? '24:00' : formatTimeOfDay(wall);
}
