import { chinaCalendar } from '@linli/time';

import { createLinli, createNeighbourhood } from '../../src/index.ts';
import { type LedgerCommand, type LedgerEvent, ledgers, type LedgerState } from '../../src/ledger/index.ts';

export const title = { 'zh-CN': '台账', en: 'Ledger' };

const neighbourhood = createNeighbourhood({
  name: 'Willow Lane',
  places: [{ id: 'willow', kind: 'estate', name: 'Willow Lane' }],
  households: [{ id: 'h1', place: 'willow', members: [{ id: 'wang', name: '王建国' }] }],
});

/** A ledger kept from its opening on: each command a minute after the one before, by its owner. */
export class Kept {
  readonly linli = createLinli({ packs: [], neighbourhood, calendar: chinaCalendar() });
  state: LedgerState | undefined;
  #at = new Date('2026-09-28T09:00+08:00');

  constructor(template: Record<string, unknown> = {}) {
    this.does({ type: 'open', id: 'lin', owner: 'lin', template: { title, ...template }, place: 'willow' });
  }

  does(command: LedgerCommand, options: { by?: string; at?: string } = {}): readonly LedgerEvent[] {
    const { by = 'lin', at } = options;
    this.#at = at === undefined ? new Date(this.#at.getTime() + 60_000) : new Date(at);
    const events = ledgers.decide(command, this.state, { at: this.#at, by, linli: this.linli });
    this.#happen(events);
    return events;
  }

  doesAll(...commands: LedgerCommand[]): this {
    for (const command of commands) this.does(command);
    return this;
  }

  waits(until: string): readonly LedgerEvent[] {
    const wakes = ledgers.wakes(this.state, this).filter(({ at }) => at <= new Date(until).toISOString());
    this.#happen(wakes.map(({ event }) => event));
    return wakes.map(({ event }) => event);
  }

  get now(): LedgerState {
    if (this.state === undefined) throw new Error('not open');
    return this.state;
  }

  get summary() {
    return ledgers.summarise(this.state, this);
  }

  #happen(events: readonly LedgerEvent[]) {
    for (const event of events) {
      this.state = ledgers.evolve(this.state, JSON.parse(JSON.stringify(event)) as LedgerEvent);
    }
  }
}

/** The code of a refusal. */
export function refused(action: () => unknown): string {
  try {
    action();
  } catch (error) {
    return (error as { code: string }).code;
  }
  return 'allowed';
}
