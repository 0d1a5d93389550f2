import type { DecideContext } from '../stream/decider.ts';
import { stamp } from './acting.ts';
import type { CommandOf } from './assembly-command.ts';
import type { AssemblyEvent } from './assembly-event.ts';
import type { AssemblyState } from './assembly-state.ts';
import { raise } from './raise.ts';
import { isDone } from './requirements.ts';

/** Closes an assembly whose steps are done. Soft steps that were left out are flagged. */
export function close({ outcome }: CommandOf<'close'>, state: AssemblyState, context: DecideContext): AssemblyEvent[] {
  const undone = Object.entries(state.template.steps).filter(([id]) => !isDone(state, id));
  const missing = undone.filter(([, { soft }]) => !soft).map(([id]) => id);
  if (missing.length > 0) {
    const titles = missing.map((id) => state.template.steps[id]?.title);
    throw raise('ASSEMBLY_STEPS', { path: '/type', data: { missing, titles } });
  }
  const closesRoom = state.room !== undefined && state.room.closedAt === undefined;
  return [
    ...(closesRoom ? [{ type: 'room-closed', ...stamp(context) } as const] : []),
    {
      type: 'assembly-closed',
      ...stamp(context),
      leftOut: undone.map(([id]) => id),
      ...(outcome !== undefined && { outcome }),
    },
  ];
}
