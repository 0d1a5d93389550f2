import { createLinli, type Decision, definePack, type Linli, readServiceRequest } from '@linli/core';
import { type CaseCommand, type CaseState, clocksOf, requestRecord } from '@linli/core/case';
import { LinliError } from '@linli/errors';
import { chinaCalendar } from '@linli/time';

import { testNeighbourhood } from '../neighbourhood.ts';
import { CaseModel } from './model.ts';

/** Carries out one case: on a desk over some store, or with the bare functions. */
export interface CaseRunner {
  /** Carries out a command; throws where it is refused. */
  command(command: CaseCommand, at: Date): Promise<unknown>;
  /** Lets happen what waits for this instant or an earlier one. */
  advance(at: Date): Promise<unknown>;
  /** The case as it stands. */
  state(): Promise<CaseState>;
}

/** What a runner is made from: the packs at work, and how the case begins. */
export interface CaseOpening {
  readonly linli: Linli;
  /** Id of the case's stream. */
  readonly stream: string;
}

const title = (text: string) => ({ 'zh-CN': text, en: text });

const pack = definePack({
  id: 'model',
  version: '1.0.0',
  title: title('model'),
  from: '2020-01-01',
  categories: {
    matter: { title: title('matter'), mentions: { any: ['报修'] }, lead: 'property-management', plan: 'p' },
  },
  plans: {
    p: {
      title: title('plan'),
      steps: {
        safe: { title: title('safe'), limit: '6h' },
        resolve: { title: title('resolve'), limit: '24h', evidence: ['photo'] },
        follow: { title: title('follow'), start: { after: 'resolve' }, limit: '2h' },
      },
    },
  },
});

type Move = readonly [command: CaseCommand, inModel: (model: CaseModel, now: number) => boolean];

const moves: readonly Move[] = [
  [{ type: 'reply' }, (model) => model.reply()],
  [{ type: 'record-evidence', evidence: 'photo' }, (model, now) => model.photo(now)],
  [{ type: 'complete-step', step: 'safe' }, (model, now) => model.complete('safe', now)],
  [{ type: 'complete-step', step: 'resolve' }, (model, now) => model.complete('resolve', now)],
  [{ type: 'complete-step', step: 'follow' }, (model, now) => model.complete('follow', now)],
  [{ type: 'resolve', outcome: 'solved' }, (model, now) => model.resolve(now)],
  [{ type: 'pause', reason: 'parts' }, (model, now) => model.pause(now)],
  [{ type: 'resume' }, (model, now) => model.resume(now)],
  [{ type: 'extend', reason: 'parts', clocks: ['safe'] }, (model) => model.extend('safe')],
  [{ type: 'extend', reason: 'parts', clocks: ['resolve'] }, (model) => model.extend('resolve')],
  [{ type: 'dispatch', to: 'housing-department' }, (model) => model.dispatch()],
  [{ type: 'accept' }, (model) => model.accept()],
  [{ type: 'refuse', reason: 'not-ours' }, (model) => model.refuse()],
  [{ type: 'return', reason: 'no-staff' }, (model) => model.return()],
  [{ type: 'close' }, (model, now) => model.close(now, false)],
  [{ type: 'force-close', reason: 'superseded', authorisedBy: 'street' }, (model, now) => model.close(now, true)],
  [{ type: 'cancel', reason: 'withdrawn' }, (model, now) => model.cancel(now)],
  [{ type: 'reopen', reason: 'again' }, (model, now) => model.reopen(now)],
];

const start = Date.UTC(2026, 2, 6, 8);
const MINUTE = 60_000;

/**
 * Carries out a case by a row of numbers, side by side with a small model that was written independently, and compares
 * the two after every move: what is taken and what refused, where the case stands, who has it, what is done, and when
 * every clock is due, paused and late. Each number is one command and the time before it; any numbers will do, so that
 * a generator may choose and shrink them.
 *
 * @param choices - whole numbers from 0
 * @param open - makes a runner for a case that does not exist yet
 * @returns what was carried out, as commands with their instants
 * @throws Error at the first difference, with all moves that led to it
 *
 * @example
 * ```ts
 * import { type CaseCommand, type CaseEvent, cases } from '@linli/core/case';
 * import { fold } from '@linli/core/stream';
 * import { walkCase } from '@linli/testing';
 *
 * const moves = await walkCase([0, 1, 5], ({ linli }) => {
 *   let state = cases.initial;
 *   const add = (events: readonly CaseEvent[]) => (state = fold(cases, events, state));
 *   return {
 *     command: async (command: CaseCommand, at) => add(cases.decide(command, state, { at, linli })),
 *     advance: async (at) => {
 *       for (const { event } of cases.wakes(state, { linli })) if (new Date(event.at) <= at) add([event]);
 *     },
 *     state: async () => state,
 *   };
 * });
 * moves.length; // => 3
 * ```
 */
export async function walkCase(
  choices: readonly number[],
  open: (opening: CaseOpening) => CaseRunner | Promise<CaseRunner>,
): Promise<readonly string[]> {
  const linli = modelLinli();
  const runner = await open({ linli, stream: 'case/model' });
  await openCase(runner, linli);
  const model = new CaseModel(start);
  const made: string[] = [];
  let now = start;
  for (const choice of choices) {
    const [command, inModel] = moves[choice % moves.length] ?? moves[0]!;
    now += (Math.floor(choice / moves.length) % 300) * MINUTE;
    const at = new Date(now);
    made.push(`${at.toISOString()} ${JSON.stringify(command)}`);
    await runner.advance(at);
    model.passes(now);
    const expected = inModel(model, now);
    const refusal = await refusalOf(runner, command, at);
    if (expected !== (refusal === undefined)) {
      throw difference(expected ? `refused with ${refusal}` : 'taken, and should be refused', made);
    }
    const [seen, wanted] = [shownOf(await runner.state(), linli, now), shownIn(model, now)];
    if (JSON.stringify(seen) !== JSON.stringify(wanted)) {
      throw difference(`the case shows ${JSON.stringify(seen)}, the model ${JSON.stringify(wanted)}`, made);
    }
  }
  return made;
}

function modelLinli(): Linli {
  const linli = createLinli({ packs: [pack], neighbourhood: testNeighbourhood([]), calendar: chinaCalendar() });
  const roles = ['property-management', 'housing-department', 'community-office'];
  return createLinli({ packs: linli.packs, neighbourhood: testNeighbourhood(roles), calendar: linli.calendar });
}

async function openCase(runner: CaseRunner, linli: Linli): Promise<void> {
  const at = new Date(start);
  const input = { id: 'model', text: '报修', receivedAt: at, place: 'test/b14' };
  const decision: Decision = linli.triage(input, { at });
  await runner.command({ type: 'submit', request: requestRecord(readServiceRequest(input, at)) }, at);
  await runner.command({ type: 'triage', decision }, at);
}

async function refusalOf(runner: CaseRunner, command: CaseCommand, at: Date): Promise<string | undefined> {
  try {
    await runner.command(command, at);
    return undefined;
  } catch (error) {
    if (error instanceof LinliError) return error.code;
    throw error;
  }
}

function shownOf(state: CaseState, linli: Linli, now: number) {
  return {
    status: state.status,
    answered: state.answered,
    owner: state.owner?.holder,
    done: state.steps
      .filter(({ doneAt }) => doneAt !== undefined)
      .map(({ planned }) => planned.step)
      .toSorted(),
    clocks: clocksOf(state, linli.calendar, now).map(({ step, dueAt, late, state: standing, stoppedAt }) => ({
      step,
      late,
      ...(stoppedAt === undefined && { dueAt: dueAt?.getTime(), paused: standing === 'paused' }),
    })),
  };
}

function shownIn(model: CaseModel, now: number): ReturnType<typeof shownOf> {
  return {
    status: model.status,
    answered: model.answered,
    owner: model.owner,
    done: [...model.done],
    clocks: model.clocks.map(({ step, clock }) => ({
      step,
      late: clock.late,
      ...(clock.runs && { dueAt: clock.dueAt(now), paused: clock.paused }),
    })),
  };
}

function difference(what: string, made: readonly string[]): Error {
  return new Error([`After ${made.length} moves: ${what}`, ...made].join('\n'));
}
