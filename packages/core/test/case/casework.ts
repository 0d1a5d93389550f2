import { LinliError, type PackInput, readServiceRequest } from '@linli/core';
import {
  type CaseCommand,
  type CaseEvent,
  cases,
  type CaseState,
  type ClockReading,
  clocksOf,
  requestRecord,
} from '@linli/core/case';
import { fold } from '@linli/core/stream';

import { pack, willowLinli } from '../fixtures.ts';

type PlanInput = NonNullable<PackInput['plans']>[string];

export const title = (text: string) => ({ 'zh-CN': text, en: text });

/** An instant of March 2026 in Shanghai: `06T16:00`. The 6th is a Friday; no public holiday lies near. */
export const march = (time: string): string => new Date(`2026-03-${time}+08:00`).toISOString();

/** A pack with one matter, carried out by one plan. */
export const packOf = (plan: PlanInput, more: Partial<PackInput> = {}) =>
  pack({
    ...more,
    categories: {
      matter: { title: title('报修'), mentions: { any: ['报修'] }, lead: 'property-management', plan: 'plan' },
      inquiry: { title: title('咨询'), mentions: { any: ['咨询'] } },
    },
    plans: { plan },
  });

/** A plan of some steps. */
export const planOf = (steps: PlanInput['steps'], more: Partial<PlanInput> = {}): PlanInput => ({
  title: title('方案'),
  steps,
  ...more,
});

const requestOf = (at: string) => ({ id: 'r1', text: '报修', receivedAt: at, place: 'willow/g1/north/b14' });

/** One case on a desk of its own, without a store: commands go in, wakes fire when time passes. */
export class Casework {
  readonly linli;
  readonly events: CaseEvent[] = [];
  state: CaseState = cases.initial;

  constructor(plan: PlanInput, more: Partial<PackInput> = {}, linli = willowLinli({ packs: [packOf(plan, more)] })) {
    this.linli = linli;
  }

  /** Takes in a request and decides it. */
  open(at = march('06T16:00'), firstContact?: string): this {
    const decision = this.linli.triage(requestOf(at), { at });
    return this.submitted(at, firstContact).does({ type: 'triage', decision }, at);
  }

  /** Takes in a request. */
  submitted(at = march('06T16:00'), firstContact?: string): this {
    const request = requestRecord(readServiceRequest(requestOf(at), new Date(at)));
    return this.does({ type: 'submit', request, ...(firstContact !== undefined && { firstContact }) }, at);
  }

  /** Carries out a command. */
  does(command: CaseCommand, at: string, by = 'lin'): this {
    this.append(cases.decide(command, this.state, { at: new Date(at), by, linli: this.linli }));
    return this;
  }

  /** What a command is refused with. */
  refused(command: CaseCommand, at: string, by = 'lin'): LinliError {
    try {
      cases.decide(command, this.state, { at: new Date(at), by, linli: this.linli });
    } catch (error) {
      if (error instanceof LinliError) return error;
      throw error;
    }
    throw new Error(`${command.type} was not refused`);
  }

  /** Lets happen what waits until an instant, in order, each at the instant it was planned for. */
  passes(until: string): this {
    for (;;) {
      const next = this.wakes().find(({ at }) => at <= until);
      if (next === undefined) return this;
      this.append([next.event]);
    }
  }

  wakes() {
    return cases.wakes(this.state, { linli: this.linli });
  }

  clock(id: string, at: string): ClockReading {
    const found = clocksOf(this.state, this.linli.calendar, new Date(at)).find(({ clock }) => clock === id);
    if (found === undefined) throw new Error(`no clock ${id}`);
    return found;
  }

  /** Types of all events so far. */
  get types(): readonly string[] {
    return this.events.map(({ type }) => type);
  }

  private append(events: readonly CaseEvent[]): void {
    // What a store keeps is JSON.
    const stored = JSON.parse(JSON.stringify(events)) as CaseEvent[];
    this.events.push(...stored);
    this.state = fold(cases, stored, this.state);
  }
}
