import { due } from '@linli/time';

import type { DecideContext } from '../stream/decider.ts';
import { mustName, stamp } from './acting.ts';
import type { CommandOf } from './assembly-command.ts';
import type { AssemblyEvent, StepEntered } from './assembly-event.ts';
import type { AssemblyState } from './assembly-state.ts';
import { raise } from './raise.ts';
import { isDone, type Lack, lacksToBegin, lacksToComplete } from './requirements.ts';

/** Goes on to a step, or says what is missing. Steps begin by themselves as soon as they may, so this adds nothing. */
export function enter({ step }: CommandOf<'enter'>, state: AssemblyState): AssemblyEvent[] {
  mustName(state.template.steps, step, 'ASSEMBLY_STEP', '/step');
  refuse(step, lacksToBegin(state, step));
  return [];
}

/** Completes a step whose conditions hold; an outcome may send the assembly back. */
export function complete(
  { step, outcome }: CommandOf<'complete'>,
  state: AssemblyState,
  context: DecideContext,
): AssemblyEvent[] {
  mustName(state.template.steps, step, 'ASSEMBLY_STEP', '/step');
  if (isDone(state, step)) {
    if (state.steps.some((each) => each.step === step && each.outcome === outcome)) return [];
    throw raise('ASSEMBLY_DONE', { path: '/step', data: { step } });
  }
  refuse(step, [...lacksToBegin(state, step), ...lacksToComplete(state, step, context.linli.neighbourhood)]);
  const outcomes = state.template.steps[step]?.outcomes;
  if (outcomes !== undefined || outcome !== undefined) {
    if (outcome === undefined)
      throw raise('ASSEMBLY_OUTCOME', { path: '/outcome', data: { step, known: Object.keys(outcomes ?? {}) } });
    mustName(outcomes ?? {}, outcome, 'ASSEMBLY_OUTCOME_NAME', '/outcome');
  }
  const reopens = outcome === undefined ? undefined : outcomes?.[outcome]?.reopens;
  return [
    { type: 'step-completed', ...stamp(context), step, ...(outcome !== undefined && { outcome }) },
    ...(reopens === undefined
      ? []
      : [{ type: 'step-reopened', ...stamp(context), step: reopens, because: step } as const]),
  ];
}

/** The steps that may begin now and have not. */
export function entering(state: AssemblyState, context: DecideContext): StepEntered[] {
  return state.steps
    .filter(({ step, stage }) => stage === 'waiting' && lacksToBegin(state, step).length === 0)
    .map(({ step }) => {
      const limit = state.limits[step];
      const dueAt = limit === undefined ? undefined : due(context.at, limit, context.linli.calendar).at.toISOString();
      return { type: 'step-entered', ...stamp(context), step, ...(dueAt !== undefined && { dueAt }) };
    });
}

function refuse(step: string, lacks: readonly Lack[]): void {
  const [first] = lacks;
  if (first === undefined) return;
  throw raise(first.code, { path: '/step', data: { step, missing: first.missing, lacks } });
}
