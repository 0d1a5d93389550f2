import { nearestName } from '@linli/errors';

import type { DecideContext } from '../stream/decider.ts';
import { found, mustName, stamp } from './acting.ts';
import type { CommandOf } from './assembly-command.ts';
import type { AssemblyEvent } from './assembly-event.ts';
import type { AssemblyState } from './assembly-state.ts';
import { raise } from './raise.ts';
import { placesIn } from './scope.ts';

/** Names a party, or says anew who belongs to it. */
export function nameParty(
  { party, members }: CommandOf<'name-party'>,
  state: AssemblyState,
  context: DecideContext,
): AssemblyEvent[] {
  const belongs = members.length > 0 ? members : [party];
  const other = state.parties.find((each) => each.party !== party && each.members.some((one) => belongs.includes(one)));
  if (other !== undefined) throw raise('ASSEMBLY_ONE_PARTY', { path: '/members', data: { party, other: other.party } });
  return [{ type: 'party-named', ...stamp(context), party, members: belongs }];
}

/** Gives somebody a seat on the panel. */
export function seat(command: CommandOf<'seat'>, state: AssemblyState, context: DecideContext): AssemblyEvent[] {
  if (state.panel.some(({ member }) => member === command.member)) return [];
  const { member, interests } = command;
  return [{ type: 'member-seated', ...stamp(context), member, interests }];
}

/** Notes what is somebody's own, so that they do not vote on it. */
export function declareInterest(
  { member, interest }: CommandOf<'declare-interest'>,
  state: AssemblyState,
  context: DecideContext,
): AssemblyEvent[] {
  const seated = found(state.panel, (each) => each.member, member, 'ASSEMBLY_MEMBER', '/member');
  if (seated.interests.includes(interest)) return [];
  return [{ type: 'interest-declared', ...stamp(context), member, interest }];
}

/** Elects somebody for one place of the assembly; who was elected before gives way. */
export function elect(
  { member, place }: CommandOf<'elect'>,
  state: AssemblyState,
  context: DecideContext,
): AssemblyEvent[] {
  const within = placesIn(context.linli.neighbourhood, state.places).map(({ id }) => id);
  if (!within.includes(place)) {
    throw raise('ASSEMBLY_PLACE', { path: '/place', data: { name: place, nearest: nearestName(place, within) } });
  }
  if (state.elected.some((each) => each.place === place && each.member === member)) return [];
  return [{ type: 'elected', ...stamp(context), member, place }];
}

/** Signs for a place; only whoever was elected for it may. */
export function sign(
  { step, place }: CommandOf<'sign'>,
  state: AssemblyState,
  context: DecideContext,
): AssemblyEvent[] {
  mustName(state.template.steps, step, 'ASSEMBLY_STEP', '/step');
  const elected = found(state.elected, (each) => each.place, place, 'ASSEMBLY_ELECTED', '/place');
  if (context.by !== elected.member) throw raise('ASSEMBLY_SIGNER', { path: '/place', data: { place } });
  if (state.signatures.some((each) => each.step === step && each.place === place)) return [];
  return [{ type: 'signed', ...stamp(context), step, place }];
}

/** Puts evidence on record. */
export function record(
  { evidence, reference, party }: CommandOf<'record'>,
  state: AssemblyState,
  context: DecideContext,
): AssemblyEvent[] {
  if (party !== undefined) found(state.parties, (each) => each.party, party, 'ASSEMBLY_PARTY', '/party');
  mustName(namesOfEvidence(state), evidence, 'ASSEMBLY_EVIDENCE_NAME', '/evidence');
  return [
    {
      type: 'recorded',
      ...stamp(context),
      evidence,
      ...(reference !== undefined && { reference }),
      ...(party !== undefined && { party }),
    },
  ];
}

/** Every kind of evidence the template asks for or names. */
function namesOfEvidence({ template }: AssemblyState): Record<string, true> {
  const asked = Object.values(template.steps).flatMap(({ gate, evidence, eachParty }) => [
    ...gate,
    ...evidence,
    ...eachParty,
  ]);
  const { liability } = template;
  const names = [...asked, ...Object.keys(template.evidence), ...(liability === undefined ? [] : [liability.evidence])];
  return Object.fromEntries(names.map((name) => [name, true]));
}
