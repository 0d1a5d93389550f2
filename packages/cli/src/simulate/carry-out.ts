import type { Desk } from '@linli/core';
import { type CaseCommand, type CaseEvent, cases, type CaseState, type CaseStep } from '@linli/core/case';
import { fold } from '@linli/core/stream';

import type { Task } from './task.ts';

/**
 * Does a task as its plan asks: accepts the case, records what proves the step, and ends the case after its last step.
 *
 * @returns the case afterwards
 */
export async function carryOut(desk: Desk, task: Task, at: Date): Promise<CaseState> {
  let { state } = await desk.state<CaseState>(task.case);
  const command = async (commands: readonly CaseCommand[]): Promise<void> => {
    for (const given of commands) {
      const { events } = await desk.command(task.case, given, { at, by: task.party });
      state = fold(cases, events as readonly CaseEvent[], state);
    }
  };
  if (state.status === 'open' || state.status === 'dispatched') await command([{ type: 'accept' }]);
  await command(proving(state, task));
  await command(doing(state, task));
  if (!hasMore(state) && state.outcome === undefined) await command([{ type: 'resolve', outcome: 'solved' }]);
  // What waits for the outcome has begun by now, and is a task of its own.
  if (!hasMore(state)) await command(closing(state));
  return state;
}

/** Whether a step has begun and is not done. */
function hasMore({ steps }: CaseState): boolean {
  return steps.some(({ startedAt, doneAt }) => startedAt !== undefined && doneAt === undefined);
}

function openStep({ steps }: CaseState, { step }: Task): CaseStep | undefined {
  return steps.find(({ planned, doneAt }) => planned.step === step && doneAt === undefined);
}

/** What has to be on record before the step counts as done; answering may be all there is to it. */
function proving(state: CaseState, task: Task): readonly CaseCommand[] {
  const open = openStep(state, task);
  if (open === undefined) return [];
  const { step, evidence, rates } = open.planned;
  const required = state.decision?.requirements.filter(({ before }) => before === step) ?? [];
  const asked = new Set([...evidence, ...required.map((one) => one.evidence)]);
  const answers = (asked.has('reply') || step === 'reply') && !state.answered;
  const rated = rates === undefined ? [] : (state.steps.find(({ planned }) => planned.step === rates)?.owners ?? []);
  return [
    ...[...asked]
      .filter((one) => one !== 'reply')
      .map((one): CaseCommand => ({ type: 'record-evidence', evidence: one, step })),
    ...rated.map(({ role, holder }): CaseCommand => ({ type: 'rate', party: holder ?? role, score: 100 })),
    ...(answers ? [{ type: 'reply' } as const] : []),
  ];
}

/** What ends the step, unless it has ended. */
function doing(state: CaseState, task: Task): readonly CaseCommand[] {
  const open = openStep(state, task);
  if (open === undefined) return [];
  const { step, each, parties, outcomes } = open.planned;
  if (each === true && open.owners.length > 0) return [{ type: 'report-in', step, party: task.party }];
  if (step === 'call-back') {
    // An outcome comes first, also where no step of that name brings it.
    const outcome = state.outcome === undefined ? [{ type: 'resolve', outcome: 'solved' } as const] : [];
    return [...outcome, { type: 'call-back', reached: true }];
  }
  if (step === 'resolve' && outcomes === undefined) return [{ type: 'resolve', outcome: 'solved' }];
  const [outcome] = Object.entries(outcomes ?? {}).flatMap(([id, { reopens }]) => (reopens === undefined ? [id] : []));
  const taking = Array.from({ length: parties ?? 0 }, (_, n) => `${task.party}-${n + 1}`);
  return [{ type: 'complete-step', step, parties: taking, ...(outcome !== undefined && { outcome }) }];
}

function closing({ status, answered, decision }: CaseState): readonly CaseCommand[] {
  if (status === 'closed') return [];
  const owed = decision?.requirements.filter(({ before }) => before === undefined) ?? [];
  return [
    ...(answered ? [] : [{ type: 'reply' } as const]),
    ...owed.map(({ evidence }): CaseCommand => ({ type: 'record-evidence', evidence })),
    { type: 'close' },
  ];
}
