import { createLinli, createNeighbourhood, type NeighbourhoodData } from '../../src/index.ts';
import { assemblies, type AssemblyCommand, type AssemblyEvent, type AssemblyState } from '../../src/assembly/index.ts';
import { chinaCalendar } from '@linli/time';

export const title = { 'zh-CN': '议事', en: 'Talk' };
export const start = new Date('2026-09-28T09:00+08:00');

const willow: NeighbourhoodData = {
  name: 'Willow Lane',
  places: [
    { id: 'willow', kind: 'estate', name: 'Willow Lane' },
    { id: 'willow/b1', kind: 'building', name: 'Building 1', number: '1' },
    { id: 'willow/b2', kind: 'building', name: 'Building 2', number: '2' },
  ],
  households: [
    { id: 'h1', place: 'willow/b1', members: [{ id: 'wang' }, { id: 'li' }] },
    { id: 'h2', place: 'willow/b2' },
  ],
};

/** An assembly played from its opening on: each command a minute after the one before. */
export class Played {
  readonly linli = createLinli({ packs: [], neighbourhood: createNeighbourhood(willow), calendar: chinaCalendar() });
  readonly events: AssemblyEvent[] = [];
  state: AssemblyState | undefined;
  #at = start;

  constructor(template: Record<string, unknown>, opening: Partial<Extract<AssemblyCommand, { type: 'open' }>> = {}) {
    this.does({ type: 'open', id: 'a1', template: { title, ...template }, places: ['willow'], ...opening });
  }

  /** Carries out a command; answers what happened. */
  does(command: AssemblyCommand, options: { by?: string; at?: string } = {}): readonly AssemblyEvent[] {
    const { by, at } = options;
    this.#at = at === undefined ? new Date(this.#at.getTime() + 60_000) : new Date(at);
    const context = { at: this.#at, linli: this.linli, ...(by !== undefined && { by }) };
    const events = assemblies.decide(command, this.state, context);
    this.#happen(events);
    return events;
  }

  /** Carries out several commands. */
  doesAll(...commands: AssemblyCommand[]): this {
    for (const command of commands) this.does(command);
    return this;
  }

  /** Lets everything happen that waits until then; answers the messages. */
  waits(until: string) {
    const wakes = assemblies.wakes(this.state, this).filter(({ at }) => at <= new Date(until).toISOString());
    this.#happen(wakes.map(({ event }) => event));
    return wakes.flatMap(({ messages = [] }) => messages);
  }

  get now(): AssemblyState {
    if (this.state === undefined) throw new Error('not open');
    return this.state;
  }

  get summary() {
    return assemblies.summarise(this.state, this);
  }

  stages() {
    return Object.fromEntries(this.now.steps.map(({ step, stage }) => [step, stage]));
  }

  #happen(events: readonly AssemblyEvent[]) {
    for (const event of events) {
      // What a store keeps is what a fold reads.
      const kept = JSON.parse(JSON.stringify(event)) as AssemblyEvent;
      this.events.push(kept);
      this.state = assemblies.evolve(this.state, kept);
    }
  }
}

/** What a refusal says. */
export function refusal(action: () => unknown): { code: string; data: Record<string, unknown>; path?: string } {
  try {
    action();
  } catch (error) {
    return error as { code: string; data: Record<string, unknown> };
  }
  throw new Error('was allowed');
}
