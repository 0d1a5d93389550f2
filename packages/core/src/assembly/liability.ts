import { due } from '@linli/time';

import type { DecideContext } from '../stream/decider.ts';
import { found, stamp } from './acting.ts';
import type { CommandOf } from './assembly-command.ts';
import type { AssemblyEvent } from './assembly-event.ts';
import type { AssemblyState } from './assembly-state.ts';
import { raise } from './raise.ts';

/** Notes that a party is said to have caused it; its clock starts. */
export function blame({ party }: CommandOf<'blame'>, state: AssemblyState, context: DecideContext): AssemblyEvent[] {
  found(state.parties, (each) => each.party, party, 'ASSEMBLY_PARTY', '/party');
  if (state.blames.some((each) => each.party === party)) return [];
  const limit = state.template.liability?.limit;
  const dueAt = limit === undefined ? undefined : due(context.at, limit, context.linli.calendar).at.toISOString();
  return [{ type: 'blamed', ...stamp(context), party, ...(dueAt !== undefined && { dueAt }) }];
}

/**
 * Notes the cause, with what shows it and who was there. Where it clears everybody who was blamed, the matter becomes
 * somebody else's.
 */
export function findCause(
  command: CommandOf<'find-cause'>,
  state: AssemblyState,
  context: DecideContext,
): AssemblyEvent[] {
  const { type: _, ...finding } = command;
  const { liable, cleared, present, references } = finding;
  const { liability } = state.template;
  if (liability === undefined) throw raise('ASSEMBLY_LIABILITY', { path: '/type' });
  for (const [field, parties] of Object.entries({ liable, cleared, present })) {
    parties.forEach((party, at) => {
      found(state.parties, (each) => each.party, party, 'ASSEMBLY_PARTY', `/${field}/${at}`);
    });
  }
  const both = liable.find((party) => cleared.includes(party));
  if (both !== undefined) throw raise('ASSEMBLY_FINDING_BOTH', { path: '/cleared', data: { party: both } });
  if (references.length === 0) {
    throw raise('ASSEMBLY_EVIDENCE', {
      path: '/references',
      data: { step: 'find-cause', missing: [liability.evidence] },
    });
  }
  if (new Set(present).size < liability.present) {
    throw raise('ASSEMBLY_PRESENT', { path: '/present', data: { least: liability.present, count: present.length } });
  }
  const open = state.blames.filter(({ stage }) => stage === 'open').map(({ party }) => party);
  const clearedNow = open.filter((party) => cleared.includes(party));
  const stillBlamed = state.blames.some(({ party, stage }) => stage !== 'cleared' && !clearedNow.includes(party));
  const rerouted = clearedNow.length > 0 && liable.length === 0 && !stillBlamed;
  return [
    { type: 'cause-found', ...stamp(context), ...finding },
    ...(rerouted
      ? [{ type: 'rerouted', ...stamp(context), from: clearedNow, responsibility: liability.cleared } as const]
      : []),
  ];
}

/** What others may see of who was blamed: a party that was cleared is not named. */
export function blamesShown({ blames }: Pick<AssemblyState, 'blames'>): AssemblyState['blames'] {
  return blames.filter(({ stage }) => stage !== 'cleared');
}
