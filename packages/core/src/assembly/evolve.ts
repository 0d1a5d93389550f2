import { changed } from './acting.ts';
import type { AssemblyEvent, AssemblyOpened, EventOf } from './assembly-event.ts';
import type { AssemblyState, StepProgress } from './assembly-state.ts';
import { inBallot } from './ballot-changes.ts';
import { inLiability } from './liability-changes.ts';
import { inSession } from './session-changes.ts';
import { inShare } from './share-changes.ts';
import { stepsBefore } from './template-names.ts';

/** The state after an event; what happens to an assembly that was never opened is nothing. */
export function evolve(state: AssemblyState | undefined, event: AssemblyEvent): AssemblyState | undefined {
  if (event.type === 'assembly-opened') return state ?? opened(event);
  return state === undefined ? undefined : { ...state, ...changes(state, event) };
}

const nothingYet = {
  parties: [],
  panel: [],
  elected: [],
  evidence: [],
  signatures: [],
  sessions: [],
  items: [],
  answers: [],
  ballots: [],
  decisions: [],
  blames: [],
  findings: [],
  shares: [],
} as const;

function opened(event: AssemblyOpened): AssemblyState {
  const { id, source, template, limits, at, places, subjects, requests, origin } = event;
  return {
    ...nothingYet,
    id,
    template,
    limits,
    openedAt: at,
    places,
    subjects,
    requests,
    steps: Object.keys(template.steps).map((step) => ({
      step,
      stage: 'waiting',
      late: false,
      overdue: false,
      again: 0,
    })),
    ...(source && { source }),
    ...(origin && { origin }),
  };
}

/** What an event changes. */
function changes(state: AssemblyState, event: Exclude<AssemblyEvent, AssemblyOpened>): Partial<AssemblyState> {
  switch (event.type) {
    case 'step-entered':
      return { steps: changed(state.steps, isStep(event.step), () => entered(event)) };
    case 'step-overdue':
      return { steps: changed(state.steps, isStep(event.step), () => ({ late: true, overdue: true })) };
    case 'step-completed':
      return { steps: changed(state.steps, isStep(event.step), (step) => completed(step, event)) };
    case 'step-reopened':
      return reopened(state, event);
    case 'party-named': {
      const { party, members } = event;
      return { parties: [...state.parties.filter((each) => each.party !== party), { party, members }] };
    }
    case 'member-seated':
      return { panel: [...state.panel, { member: event.member, interests: event.interests }] };
    case 'interest-declared':
      return interested(state, event);
    case 'elected': {
      const { place, member } = event;
      return { elected: [...state.elected.filter((each) => each.place !== place), { place, member }] };
    }
    case 'recorded': {
      const { type: _, ...recorded } = event;
      return { evidence: [...state.evidence, { ...recorded, spent: false } as AssemblyState['evidence'][number]] };
    }
    case 'signed':
      return { signatures: [...state.signatures, { step: event.step, place: event.place, by: event.by ?? '' }] };
    case 'session-called':
    case 'session-held':
    case 'item-raised':
    case 'request-answered':
      return inSession(state, event);
    case 'ballot-opened':
    case 'voted':
    case 'ballot-closed':
      return inBallot(state, event);
    case 'blamed':
    case 'blame-overdue':
    case 'cause-found':
    case 'rerouted':
      return inLiability(state, event);
    case 'costs-shared':
    case 'consented':
    case 'paid':
    case 'payers-reminded':
    case 'costs-settled':
      return inShare(state, event);
    case 'room-opened':
      return { room: { members: event.members, openedAt: event.at, messages: 0 } };
    case 'spoken':
      return state.room === undefined ? {} : { room: { ...state.room, messages: state.room.messages + 1 } };
    case 'room-closed':
      return state.room === undefined ? {} : { room: { ...state.room, closedAt: event.at } };
    case 'assembly-closed':
      return { closed: event };
    default:
      return {};
  }
}

function isStep(name: string): (progress: StepProgress) => boolean {
  return ({ step }) => step === name;
}

function entered({ at, dueAt }: EventOf<'step-entered'>): Partial<StepProgress> {
  return { stage: 'open', enteredAt: at, ...(dueAt !== undefined && { dueAt }) };
}

function completed({ dueAt, late }: StepProgress, { at, outcome }: EventOf<'step-completed'>): Partial<StepProgress> {
  return {
    stage: 'done',
    doneAt: at,
    late: late || (dueAt !== undefined && at > dueAt),
    ...(outcome !== undefined && { outcome }),
  };
}

/** Whoever declares an interest while a vote goes on is taken out of it, even if the vote was cast. */
function interested(
  { panel, ballots, subjects }: AssemblyState,
  { member, interest }: EventOf<'interest-declared'>,
): Partial<AssemblyState> {
  const concerns = ({ rule, tally, electorate }: AssemblyState['ballots'][number]) =>
    tally === undefined && rule.conflicts === 'excluded' && electorate.some(({ voter }) => voter === member);
  return {
    panel: changed(
      panel,
      (each) => each.member === member,
      ({ interests }) => ({ interests: [...interests, interest] }),
    ),
    ballots: subjects.includes(interest)
      ? changed(ballots, concerns, ({ excluded }) => ({ excluded: [...excluded, { voter: member, interest }] }))
      : ballots,
  };
}

/** A step and those after it wait anew; what they had asked for is asked for again. */
function reopened(state: AssemblyState, { step: id }: EventOf<'step-reopened'>): Partial<AssemblyState> {
  const { steps } = state.template;
  const again = new Set(Object.keys(steps).filter((step) => step === id || stepsBefore(steps, step).has(id)));
  const asked = new Set(
    [...again].flatMap((step) => [...(steps[step]?.evidence ?? []), ...(steps[step]?.eachParty ?? [])]),
  );
  return {
    steps: state.steps.map((progress) =>
      again.has(progress.step)
        ? { step: progress.step, stage: 'waiting', late: progress.late, overdue: false, again: progress.again + 1 }
        : progress,
    ),
    evidence: state.evidence.map((each) => (asked.has(each.evidence) ? { ...each, spent: true } : each)),
    ballots: state.ballots.map((each) =>
      each.step !== undefined && again.has(each.step) ? { ...each, spent: true } : each,
    ),
    signatures: state.signatures.filter(({ step }) => !again.has(step)),
  };
}
