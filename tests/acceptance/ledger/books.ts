import { LinliError } from '@linli/core';
import type { LedgerCommand, LedgerState } from '@linli/core/ledger';
import type { StreamEvent } from '@linli/core/stream';

import { monday, openHall } from '../assembly/hall.ts';
import { willowLane } from '../open.ts';

/** A worker, Fang, with a ledger, and an elder whom she knows. */
export async function openBook() {
  const households = [
    { id: 'h7', place: 'willow/g1/b14', floor: 5, members: [{ id: 'elder-wang', name: '王秀兰', born: '1946-09-28' }] },
  ];
  const hall = openHall({ ...willowLane, households });
  const { desk } = hall;
  const does = async (command: LedgerCommand, options: { at?: string; by?: string; text?: string } = {}) => {
    const { at = monday, by = 'fang', text } = options;
    const personal = text === undefined ? {} : { personal: { text }, subjects: ['elder-wang'] };
    return desk.command('ledger/fang', command, { at, by, ...personal });
  };
  await does({ type: 'open', id: 'fang', owner: 'fang', template: 'assembly/worker', place: 'willow/g1' });

  return {
    ...hall,
    does,
    /** Carries out commands in order; answers what happened. */
    async doesAll(commands: readonly LedgerCommand[], at = monday) {
      const events: StreamEvent[] = [];
      for (const command of commands) events.push(...(await does(command, { at })).events);
      return events;
    },
    async bookOf(): Promise<LedgerState> {
      return (await desk.state<LedgerState>('ledger/fang')).state;
    },
    /** What a command is refused with. */
    async refusal(command: LedgerCommand, by = 'fang') {
      try {
        await does(command, { by });
      } catch (error) {
        if (error instanceof LinliError) return error.code;
        throw error;
      }
      return 'allowed';
    },
  };
}
