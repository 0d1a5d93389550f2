import type { NeighbourhoodData, Pack } from '@linli/core';
import { emergencies, type RoundCommand, rounds, type RoundState } from '@linli/core/round';

import { type Opened, openFor, willowLane } from '../open.ts';

/** Civil time in Beijing: `2026-06-05 16:00`. */
export function beijing(text: string): Date {
  return new Date(`${text.replace(' ', 'T')}+08:00`);
}

/** Building 14 of Willow Lane: households `b14-1`, `b14-2` … of so many members each, six to a floor of thirty. */
export function building14(count: number, members: (index: number) => number): NeighbourhoodData {
  return {
    ...willowLane,
    households: Array.from({ length: count }, (_, index) => ({
      id: `b14-${index + 1}`,
      place: 'willow/g1/b14',
      floor: (Math.floor(index / 6) % 30) + 1,
      members: Array.from({ length: members(index) }, (__, member) => ({ id: `b14-${index + 1}-p${member + 1}` })),
    })),
  };
}

/** Visits as a list holds them. */
export type VisitList = readonly Extract<RoundCommand, { readonly type: 'record-many' }>['visits'][number][];

/** A community office that carries out rounds. */
export class Office {
  readonly opened: Opened;

  constructor(packs: readonly Pack[], neighbourhood: NeighbourhoodData = willowLane) {
    this.opened = openFor({ packs, neighbourhood, deciders: [rounds, emergencies] });
  }

  /** Tells a round something at a time of Beijing. */
  tell(round: string, when: string, command: RoundCommand, by?: string) {
    return this.opened.desk.command(`round/${round}`, command, { at: beijing(when), ...(by !== undefined && { by }) });
  }

  /** Hands in a list of visits at once. */
  record(round: string, when: string, visits: VisitList, by?: string) {
    return this.tell(round, when, { type: 'record-many', visits: [...visits] }, by);
  }

  async state(round: string, when?: string): Promise<RoundState> {
    const at = when === undefined ? {} : { at: beijing(when) };
    return (await this.opened.desk.state<RoundState>(`round/${round}`, at)).state;
  }
}
