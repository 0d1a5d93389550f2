import type { CaseEvent } from '../case-event.ts';
import type { Deciding } from '../deciding.ts';
import { evolve } from '../evolve.ts';
import { stepOf } from '../evolve-steps.ts';
import { missingForStep } from '../missing.ts';
import { clocksOfStep, stopping } from '../stopping.ts';

/**
 * What a command leads to, and with it the end of the step that has its name, `reply` for a reply, where that has begun
 * and lacks nothing any more.
 */
export function withStepOf(step: string, happened: CaseEvent, deciding: Deciding): readonly CaseEvent[] {
  const after = evolve(deciding.state, happened);
  const begun = stepOf(after, step);
  if (begun?.startedAt === undefined || begun.doneAt !== undefined) return [happened];
  if (begun.planned.outcomes !== undefined || missingForStep(after, begun).length > 0) return [happened];
  const { before, clocks } = stopping(clocksOfStep(step), 'met', { ...deciding, state: after });
  return [happened, ...before, deciding.event('step-completed', { step, parties: [], clocks })];
}
