import { readInstant } from '../../request/service-request.ts';
import type { DecideContext } from '../../stream/decider.ts';
import { raise } from '../raise.ts';

/** What every event says of the command it came from. */
export function stamp({ at, by }: DecideContext): { readonly at: string; readonly by?: string } {
  return { at: at.toISOString(), ...(by !== undefined && { by }) };
}

const future = { 'zh-CN': '晚于当前时刻', en: 'in the future' };

/** When something happened: as told, or at the instant of the command; never after it. */
export function whenOf(when: string | undefined, { at }: DecideContext): Date {
  const instant = when === undefined ? at : readInstant(when, '/when');
  if (instant <= at) return instant;
  throw raise('ROUND_TIME', { path: '/when', data: { when: instant.toISOString(), side: future } });
}
