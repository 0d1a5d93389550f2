import type { DecideContext } from '../stream/decider.ts';
import { found, stamp } from './acting.ts';
import type { CommandOf } from './ledger-command.ts';
import type { LedgerEvent } from './ledger-event.ts';
import type { LedgerProgramme, LedgerState } from './ledger-state.ts';
import { raise } from './raise.ts';

/** Begins a programme of the template on a day. */
export function startProgramme(
  { programme, on }: CommandOf<'start-programme'>,
  state: LedgerState,
  context: DecideContext,
): LedgerEvent[] {
  found(Object.keys(state.template.programmes), (each) => each, programme, 'LEDGER_PROGRAMME', '/programme');
  const known = state.programmes.find((each) => each.programme === programme);
  if (known?.startsOn === on) return [];
  if (known !== undefined)
    throw raise('LEDGER_STARTED', { path: '/programme', data: { programme, on: known.startsOn } });
  return [{ type: 'programme-started', ...stamp(context), programme, on }];
}

/** Ends a programme; what was noted stays. */
export function endProgramme(
  { programme, on }: CommandOf<'end-programme'>,
  state: LedgerState,
  context: DecideContext,
): LedgerEvent[] {
  const { startsOn } = running(state, programme);
  if (on < startsOn) throw raise('LEDGER_BEFORE', { path: '/on', data: { before: startsOn, after: on } });
  return [{ type: 'programme-ended', ...stamp(context), programme, on }];
}

/** Enrols somebody. Whoever it is not meant for is warned about, not turned away. */
export function enrol(
  { programme, participant, age }: CommandOf<'enrol'>,
  state: LedgerState,
  context: DecideContext,
): LedgerEvent[] {
  const { participants } = running(state, programme);
  if (participants.some((each) => each.participant === participant)) return [];
  const { ageFrom = 0, ageTo = Infinity } = state.template.programmes[programme]?.target ?? {};
  const fits = age === undefined || (ageFrom <= age && age <= ageTo);
  return [{ type: 'enrolled', ...stamp(context), programme, participant, warnings: fits ? [] : ['age'] }];
}

/** Notes a session, who attended, a phase or a review of a programme that began. */
export function inProgramme(
  command: CommandOf<'hold-session' | 'phase' | 'review'>,
  state: LedgerState,
  context: DecideContext,
): LedgerEvent[] {
  const { sessions } = running(state, command.programme);
  if (command.type === 'hold-session') {
    const { type: _, ...said } = command;
    const isTwice = sessions.some(({ session }) => session === said.session);
    if (isTwice) throw raise('LEDGER_TWICE', { path: '/session', data: { entry: said.session } });
    return [{ type: 'session-held', ...stamp(context), ...said }];
  }
  if (command.type === 'phase') {
    const { type: _, ...said } = command;
    return [{ type: 'phase-noted', ...stamp(context), ...said }];
  }
  const { type: _, ...said } = command;
  return [{ type: 'reviewed', ...stamp(context), ...said }];
}

function running(state: LedgerState, programme: string): LedgerProgramme {
  const known = found(state.programmes, (each) => each.programme, programme, 'LEDGER_PROGRAMME', '/programme');
  if (known.endsOn !== undefined)
    throw raise('LEDGER_ENDED', { path: '/programme', data: { programme, on: known.endsOn } });
  return known;
}
