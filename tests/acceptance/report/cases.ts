import { type Desk, type Linli, type Pack, definePack, type PackInput, type ServiceRequestInput } from '@linli/core';
import type { CaseCommand, CaseState } from '@linli/core/case';
import type { Report } from '@linli/core/report';
import type { Store } from '@linli/core/stream';

/** Beijing time: `'2026-06-05 16:00'`. */
export function beijing(text: string): Date {
  return new Date(`${text.replace(' ', 'T')}:00+08:00`);
}

/** A pack with these categories, each known by the words of its Chinese title, none with a plan unless given. */
export function packOf(categories: Readonly<Record<string, string>>, more: Partial<PackInput> = {}): Pack {
  return definePack({
    id: 'scenario',
    version: '1.0.0',
    title: { 'zh-CN': '情景', en: 'Scenario' },
    from: '2020-01-01',
    categories: Object.fromEntries(
      Object.entries(categories).map(([code, words]) => [
        code,
        { title: { 'zh-CN': words, en: code }, mentions: { any: [words] }, lead: 'community-office' },
      ]),
    ),
    ...more,
  });
}

/** A desk, and the store it works on. */
export interface Office {
  readonly desk: Desk;
  readonly linli: Linli;
  readonly store: Store;
}

/** Takes in a request at an instant. */
export async function bring(
  { desk }: Office,
  id: string,
  text: string,
  at: Date,
  more: Partial<ServiceRequestInput> = {},
): Promise<void> {
  await desk.submit({ id, text, receivedAt: at, ...more }, { at });
}

/** Accepts, does all that the plan asks for, solves, answers and closes a case at an instant. */
export async function finish({ desk }: Office, id: string, at: Date): Promise<void> {
  const carryOut = (command: CaseCommand, personal?: Record<string, unknown>) =>
    desk.command(id, command, { at, by: 'office', ...(personal && { personal }) });
  await carryOut({ type: 'accept' });
  await carryOut({ type: 'reply' }, { text: '已办结' });
  const { steps, decision } = (await desk.state<CaseState>(id)).state;
  const asked = [...steps.flatMap(({ planned }) => planned.evidence), ...(decision?.requirements ?? [])];
  const evidence = asked.map((each) => (typeof each === 'string' ? each : each.evidence));
  for (const each of new Set(evidence)) {
    if (each !== 'reply') await carryOut({ type: 'record-evidence', evidence: each });
  }
  const left = steps.filter(({ doneAt, planned }) => doneAt === undefined && planned.step !== 'resolve');
  const [later = [], sooner = []] = [true, false].map((isLater) =>
    left.filter(
      ({ planned: { start } }) =>
        isLater === (typeof start === 'object' && 'after' in start && start.after === 'resolve'),
    ),
  );
  for (const { planned } of sooner) await carryOut({ type: 'complete-step', step: planned.step });
  await carryOut({ type: 'resolve', outcome: 'solved' });
  if (later.length > 0) await carryOut({ type: 'call-back', reached: true });
  await carryOut({ type: 'close' });
}

/** A report of everything on the desk, as of an instant. */
export function reportOf(
  { desk }: Office,
  name: string,
  options: Readonly<Record<string, unknown>>,
  at: Date,
): Promise<Report> {
  return desk.report(name, { ...options, at });
}
