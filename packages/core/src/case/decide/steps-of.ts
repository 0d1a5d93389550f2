import type { CaseEvent } from '../case-event.ts';
import type { Deciding } from '../deciding.ts';
import { evolve } from '../evolve.ts';
import { stepOf } from '../evolve-steps.ts';
import { missingForStep } from '../missing.ts';
import { clocksOfStep, stopping } from '../stopping.ts';

/**
 * What a command leads to, and with it the end of the steps that it is the work of, `reply` for a reply, where they
 * have begun and lack nothing any more.
 */
export function withStepsOf(steps: readonly string[], happened: CaseEvent, deciding: Deciding): readonly CaseEvent[] {
  const after = { ...deciding, state: evolve(deciding.state, happened) };
  return [happened, ...steps.flatMap((step) => completing(step, after))];
}

function completing(step: string, deciding: Deciding): readonly CaseEvent[] {
  const { state } = deciding;
  const begun = stepOf(state, step);
  if (begun?.startedAt === undefined || begun.doneAt !== undefined) return [];
  if (begun.planned.outcomes !== undefined || missingForStep(state, begun).length > 0) return [];
  const { before, clocks } = stopping(clocksOfStep(step), 'met', deciding);
  return [...before, deciding.event('step-completed', { step, parties: [], clocks })];
}
