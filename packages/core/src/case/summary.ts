import type { Linli } from '../linli.ts';
import { parentOf } from '../names.ts';
import type { Summary } from '../stream/stream-event.ts';
import { type CaseParty, distinctParties } from './case-party.ts';
import type { CaseState } from './case-state.ts';
import { dueOf } from './due-of.ts';
import { ownersOf } from './evolve-steps.ts';

/** What lists show of a case, and what it is found by. */
export function summaryOf(state: CaseState, linli: Linli): Summary {
  const { status, request, decision, category, owner, offer, partners, steps, clocks, recurrence, lastAt } = state;
  const open = status !== 'none' && status !== 'closed' && status !== 'merged' && status !== 'cancelled';
  const due = dueOf(state, linli.calendar, Date.parse(lastAt ?? '0'));
  // What waits for something outside is due when it goes on.
  const next = due.find(({ standing }) => standing !== 'paused');
  const called = steps
    .filter(({ startedAt, doneAt }) => startedAt !== undefined && doneAt === undefined)
    .flatMap((step) => ownersOf(state, step));
  const responsible = open ? distinctParties([owner, offer?.party, ...called]) : [];
  return {
    kind: 'case',
    open,
    ...(next && { dueAt: next.dueAt.toISOString() }),
    labels: {
      status: [status],
      owner: idsOf(responsible),
      department: [...new Set([...responsible, ...partners].map(({ role }) => role))],
      place: decision?.places ?? [],
      category: category === undefined ? [] : ancestors(category),
      pack: (decision?.packs ?? []).map(({ id }) => id),
      tag: decision?.tags ?? [],
      topic: state.topics,
    },
    data: {
      request: request?.id,
      receivedAt: request?.receivedAt,
      category,
      severity: decision?.severity,
      place: decision?.places[0],
      owner,
      steps: due.map(({ step, owner: party, dueAt, late, standing }) => ({
        step,
        ...(party && { owner: party }),
        dueAt: dueAt.toISOString(),
        late,
        standing,
      })),
      late: clocks.filter(({ breachedAt }) => breachedAt !== undefined).map(({ id }) => id),
      recurrence,
    },
  };
}

function idsOf(parties: readonly CaseParty[]): readonly string[] {
  return [...new Set(parties.flatMap(({ role, holder }) => (holder === undefined ? [role] : [holder, role])))];
}

function ancestors(code: string): readonly string[] {
  const above = parentOf(code);
  return above === undefined ? [code] : [code, ...ancestors(above)];
}
