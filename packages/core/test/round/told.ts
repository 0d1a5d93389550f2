import {
  createLinli,
  createNeighbourhood,
  type Linli,
  type NeighbourhoodData,
  unknownNeighbourhood,
} from '@linli/core';
import {
  type RoundCommand,
  type RoundEvent,
  rounds,
  type RoundState,
  type RoundTemplateInput,
} from '@linli/core/round';
import { fold } from '@linli/core/stream';
import { chinaCalendar } from '@linli/time';

export const title = { 'zh-CN': '排查', en: 'Check' };

/** The smallest sweep: met or absent. */
export const sweep: RoundTemplateInput = {
  title,
  kind: 'check',
  covers: 'households',
  outcomes: { met: { title, done: true }, absent: { title, done: false } },
};

/** Civil time in Shanghai, March 2026 where no month is given: `06 14:00`, `06-07 00:00`. */
export function at(text: string): Date {
  const [day = '', time = '00:00'] = text.split(' ');
  return new Date(`2026-${day.length === 2 ? `03-${day}` : day}T${time}+08:00`);
}

export function linliOf(data?: Omit<NeighbourhoodData, 'name'>): Linli {
  const neighbourhood = data === undefined ? unknownNeighbourhood() : createNeighbourhood({ name: 'Willow', ...data });
  return createLinli({ packs: [], neighbourhood, calendar: chinaCalendar() });
}

export const linli = linliOf();

/** Households h1, h2 … */
export function households(count: number, members?: number) {
  return Array.from({ length: count }, (_, index) => ({
    id: `h${index + 1}`,
    ...(members !== undefined && { members }),
  }));
}

/** A round that is told one thing after the other. */
export class Told {
  state: RoundState = rounds.initial;
  events: RoundEvent[] = [];
  readonly linli: Linli;

  constructor(on: Linli = linli) {
    this.linli = on;
  }

  tell(when: string, command: RoundCommand, by?: string): this {
    const context = { at: at(when), linli: this.linli, ...(by !== undefined && { by }) };
    const events = rounds.decide(command, this.state, context);
    this.state = fold(rounds, events, this.state);
    this.events.push(...events);
    return this;
  }

  /** Lets what waits happen, as a desk would. */
  advance(to: string): this {
    for (;;) {
      const next = this.wakes().find((wake) => new Date(wake.at) <= at(to));
      if (next === undefined) return this;
      this.state = rounds.evolve(this.state, next.event);
      this.events.push(next.event);
    }
  }

  wakes() {
    return rounds.wakes(this.state, { linli: this.linli }).toSorted((one, other) => (one.at < other.at ? -1 : 1));
  }
}

/** The code an action is refused with. */
export function refusal(action: () => unknown): string {
  try {
    action();
  } catch (error) {
    return (error as { code?: string }).code ?? String(error);
  }
  return 'not refused';
}
