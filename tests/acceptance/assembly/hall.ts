import { LinliError } from '@linli/core';
import { assemblies, type AssemblyCommand, type AssemblyState } from '@linli/core/assembly';
import assemblyPack from '@linli/pack-assembly';
import dispute from '@linli/pack-dispute';
import neighbourhood from '@linli/pack-neighbourhood';
import renovation from '@linli/pack-renovation';
import { simplify } from '@linli/core/traditional';
import { createLinli, createNeighbourhood, type NeighbourhoodData, openDesk } from '@linli/core';
import { ledgers } from '@linli/core/ledger';
import { openMemoryStore } from '@linli/core/memory';
import { chinaCalendar } from '@linli/time';

import { willowLane } from '../open.ts';

/** When a scenario goes on, unless it says otherwise: a working Monday. */
export const monday = '2026-09-28T09:00+08:00';

/** A hall where neighbours meet: a desk with the packs of this room. */
export function openHall(place: NeighbourhoodData = willowLane) {
  const linli = createLinli({
    packs: [assemblyPack, renovation, dispute, neighbourhood],
    neighbourhood: createNeighbourhood(place),
    calendar: chinaCalendar(),
    simplify,
  });
  const store = openMemoryStore();
  const desk = openDesk({ linli, store, deciders: [assemblies, ledgers] });

  return {
    linli,
    desk,
    /** Opens an assembly under a template of a pack. */
    async opens(id: string, template: string, more: object = {}, at = monday) {
      const command = { type: 'open', id, template, places: ['willow'], ...more } as const;
      await desk.command(`assembly/${id}`, command, { at });
    },
    /** Carries out commands of an assembly in order; answers what happened with the last one. */
    async does(id: string, commands: readonly AssemblyCommand[], options: { at?: string; by?: string } = {}) {
      const { at = monday, by } = options;
      let types: string[] = [];
      for (const command of commands) {
        const done = await desk.command(`assembly/${id}`, command, { at, ...(by !== undefined && { by }) });
        types = done.events.map(({ type }) => type);
      }
      return types;
    },
    async stateOf(id: string): Promise<AssemblyState> {
      const { state } = await desk.state<AssemblyState>(`assembly/${id}`);
      return state;
    },
    /** What a command is refused with; nothing is written. */
    async refusal(id: string, command: AssemblyCommand, options: { at?: string; by?: string } = {}) {
      const stream = `assembly/${id}`;
      const { version } = await desk.state(stream);
      const { at = monday, by } = options;
      try {
        await desk.command(stream, command, { at, ...(by !== undefined && { by }) });
      } catch (error) {
        if (!(error instanceof LinliError)) throw error;
        if ((await desk.state(stream)).version !== version) throw new Error('refused and written', { cause: error });
        const { code, data, message } = error;
        return { code, missing: data['missing'], data, message };
      }
      throw new Error(`${command.type} was not refused`);
    },
  };
}
