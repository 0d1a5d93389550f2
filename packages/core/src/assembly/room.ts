import type { DecideContext } from '../stream/decider.ts';
import { stamp } from './acting.ts';
import type { CommandOf } from './assembly-command.ts';
import type { AssemblyEvent } from './assembly-event.ts';
import type { AssemblyState } from './assembly-state.ts';
import { raise } from './raise.ts';

/** Opens the room of the parties: whoever belongs to one of them, and nobody else. */
export function openRoom(state: AssemblyState, context: DecideContext): AssemblyEvent[] {
  if (state.room !== undefined) throw raise('ASSEMBLY_ROOM_TWICE', { path: '/type' });
  if (state.parties.length < 2)
    throw raise('ASSEMBLY_ROOM_ALONE', { path: '/type', data: { count: state.parties.length } });
  const members = state.parties.flatMap((party) => party.members);
  return [{ type: 'room-opened', ...stamp(context), members: [...new Set(members)] }];
}

/** Notes that somebody wrote in the room; the words belong to a personal record. */
export function speak(
  { member }: CommandOf<'speak'>,
  { room }: AssemblyState,
  context: DecideContext,
): AssemblyEvent[] {
  if (room === undefined || room.closedAt !== undefined) throw raise('ASSEMBLY_ROOM', { path: '/type' });
  if (!room.members.includes(member)) throw raise('ASSEMBLY_ROOM_MEMBER', { path: '/member', data: { member } });
  return [{ type: 'spoken', ...stamp(context), member }];
}
