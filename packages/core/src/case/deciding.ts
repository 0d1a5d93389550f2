import { nearestName } from '@linli/errors';
import { civilTime } from '@linli/time';

import { holdsOn } from '../names.ts';
import type { DecideContext } from '../stream/decider.ts';
import type { CaseCommandOf, CaseCommandType } from './case-command.ts';
import type { CaseEvent, CaseEventOf, CaseEventType } from './case-event.ts';
import { type CaseParty, isParty } from './case-party.ts';
import type { CaseState } from './case-state.ts';
import { raise } from './raise.ts';

/** What every command is decided with. */
export interface Deciding {
  readonly state: CaseState;
  readonly context: DecideContext;
  /** The instant of what is decided now, ISO 8601: that of the command, or of the last event where that is later. */
  readonly at: string;
  /** An event of now. */
  readonly event: <Type extends CaseEventType>(type: Type, happening: Happening<Type>) => CaseEvent;
}

/** What an event says besides type, instant and author. */
export type Happening<Type extends CaseEventType> = Omit<CaseEventOf<Type>, 'type' | 'at' | 'by' | 'record'>;

/** Decides one type of command. */
export type Decide<Type extends CaseCommandType> = (
  command: CaseCommandOf<Type>,
  deciding: Deciding,
) => readonly CaseEvent[];

/** What commands of some types are decided by. */
export type Deciders<Type extends CaseCommandType> = { readonly [Each in Type]: Decide<Each> };

/** Sets up a decision. A clock that was set back does not turn the order of events around. */
export function deciding(state: CaseState, context: DecideContext): Deciding {
  const now = context.at.toISOString();
  const at = state.lastAt !== undefined && state.lastAt > now ? state.lastAt : now;
  const author = context.by === undefined ? {} : { by: context.by };
  return {
    state,
    context,
    at,
    event: (type, happening) => ({ type, at, ...author, ...happening }) as unknown as CaseEvent,
  };
}

/**
 * The party that a command names: by role, whose holder is looked up for the place and day, by the id of somebody who
 * has to do with the case or holds a role in the neighbourhood, or by both.
 *
 * @throws LinliError `CASE_ROLE` where there is no such role, and nobody of that id holds one
 */
export function partyNamed(
  named: string | { readonly role: string; readonly holder?: string | undefined },
  { state, context: { linli }, at }: Deciding,
  path: string,
): CaseParty {
  if (typeof named === 'object' && named.holder !== undefined) return { role: named.role, holder: named.holder };
  const name = typeof named === 'string' ? named : named.role;
  const involved = partiesOf(state).find((party) => isParty(party, name));
  if (involved !== undefined) return involved;
  const { roles } = linli.vocabulary;
  const appointed = roles.has(name) ? undefined : appointmentOf(name, linli, at);
  if (appointed !== undefined) return { role: appointed.role, holder: appointed.holder };
  if (!roles.has(name)) {
    throw raise('CASE_ROLE', { path, data: { name: name.slice(0, 64), nearest: nearestName(name, roles.keys()) } });
  }
  return holderOf(name, state, linli, at);
}

/** A role, and who holds it for the place of the case on the day of an instant. */
export function holderOf(role: string, state: CaseState, linli: DecideContext['linli'], at: string): CaseParty {
  const day = civilTime(new Date(at), linli.calendar).date;
  const [appointment] = linli.neighbourhood.holders(role, state.decision?.places[0], day);
  return appointment === undefined ? { role } : { role, holder: appointment.holder };
}

/** The first role that somebody holds on the day of an instant. */
function appointmentOf(holder: string, { neighbourhood, calendar }: DecideContext['linli'], at: string) {
  const day = civilTime(new Date(at), calendar).date;
  return neighbourhood.appointments.find((each) => each.holder === holder && holdsOn(each, day));
}

/** Everybody who has to do with a case. */
export function partiesOf({ firstContact, owner, offer, partners, decision, steps }: CaseState): readonly CaseParty[] {
  const all = [firstContact, owner, offer?.party, decision?.lead, decision?.fallback, ...partners];
  return [...all, ...steps.flatMap(({ owners }) => owners)].filter((party) => party !== undefined);
}
