import { z } from 'zod';

/** Lower-case words joined by hyphens: ids of packs, plans, steps, roles, parameters, tags. */
export const slugSchema = z
  .string()
  .max(64)
  .regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/, 'lower-case letters and digits, words joined by "-"');

/** A path of slugs from the general to the special: `drain/blocked`. */
export const codeSchema = z
  .string()
  .max(128)
  .regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*(?:\/[a-z0-9]+(?:-[a-z0-9]+)*)*$/, 'slugs joined by "/"');

/** A civil date, `2026-09-30`, that exists. */
export const civilDateSchema = z.iso.date();

/** `from` and `until` (both inclusive) of anything that is dated. */
export const periodShape = {
  from: civilDateSchema.optional().describe('first day on which it holds'),
  until: civilDateSchema.optional().describe('last day on which it holds'),
} as const;

/** Whether a civil date lies in a period; open ends reach for ever. */
export function holdsOn(period: { from?: string | undefined; until?: string | undefined }, day: string): boolean {
  return (period.from === undefined || period.from <= day) && (period.until === undefined || day <= period.until);
}

/** The code one step up: of `drain/blocked` it is `drain`; of `drain` nothing. */
export function parentOf(code: string): string | undefined {
  const cut = code.lastIndexOf('/');
  return cut < 0 ? undefined : code.slice(0, cut);
}
