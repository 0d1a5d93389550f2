import { type LinliError, nearestName } from '@linli/errors';

import type { CaseState, CaseStep } from '../case-state.ts';
import { stepOf } from '../evolve-steps.ts';
import { stepsBefore } from '../missing.ts';
import { raise } from '../raise.ts';

/**
 * The step with this id.
 *
 * @throws LinliError `CASE_STEP` with the nearest id where there is none
 */
export function knownStep(id: string, state: CaseState, path = '/step'): CaseStep {
  const step = stepOf(state, id);
  if (step !== undefined) return step;
  const known = state.steps.map(({ planned }) => planned.step);
  const data = { step: id, nearest: nearestName(id, known), known: known.length === 0 ? undefined : known };
  throw raise('CASE_STEP', { path, data });
}

/** @throws LinliError `CASE_STEP_DONE` where the step is done */
export function mustNotBeDone({ planned: { step }, doneAt }: CaseStep): void {
  if (doneAt !== undefined) throw raise('CASE_STEP_DONE', { path: '/step', data: { step, doneAt } });
}

/** @throws LinliError `CASE_STEP_DONE` where the step is done, `CASE_STEP_WAITING` where it has not begun */
export function mustBeOpen(step: CaseStep, state: CaseState): void {
  mustNotBeDone(step);
  if (step.startedAt !== undefined) return;
  const data = { step: step.planned.step, missing: stepsBefore(state, step) };
  throw raise('CASE_STEP_WAITING', { path: '/step', data });
}

/** What a step is refused with that lacks something. */
export function missingError({ planned: { step } }: CaseStep, missing: readonly string[]): LinliError {
  return raise('CASE_STEP_MISSING', { path: '/step', data: { step, missing } });
}
