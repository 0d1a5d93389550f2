import type { CaseEvent, CaseEventOf, StoppedClock } from '@linli/core/case';
import type { RecordedEvent } from '@linli/core/stream';

/** Beijing time: `'06-01 10:20'` of 2026. */
export function at(text: string): string {
  return new Date(`2026-${text.replace(' ', 'T')}:00+08:00`).toISOString();
}

type Event = { [Type in CaseEvent['type']]: Omit<CaseEventOf<Type>, 'at'> }[CaseEvent['type']];

/** Writes down what happened to cases, as a store would read it out. */
export class CaseLog {
  readonly events: RecordedEvent[] = [];

  /** What happened to one case, one event at an instant each. */
  of(id: string, ...happened: readonly (readonly [when: string, event: Event])[]): this {
    for (const [when, event] of happened) {
      const stream = `case/${id}`;
      const version = this.events.filter((recorded) => recorded.stream === stream).length + 1;
      const position = String(this.events.length + 1).padStart(12, '0');
      this.events.push({ stream, version, position, event: { ...event, at: at(when) }, recordedAt: at(when) });
    }
    return this;
  }
}

/** A request came in. */
export function submitted(
  when: string,
  request: Partial<CaseEventOf<'submitted'>['request']> = {},
): readonly [string, Event] {
  const record = { id: 'r', channel: 'web', requester: 'resident', attachments: [], receivedAt: at(when) } as const;
  return [when, { type: 'submitted', request: { ...record, ...request } }];
}

/** It was decided. */
export function triaged(
  when: string,
  decision: Partial<CaseEventOf<'triaged'>['decision']> = {},
): readonly [string, Event] {
  const usual: CaseEventOf<'triaged'>['decision'] = {
    at: at(when),
    severity: 'routine',
    partners: [],
    places: [],
    steps: [],
    requirements: [],
    tags: [],
    proposals: [],
    terms: { measures: [], reviewers: 2 },
    packs: [],
    rules: [],
  };
  return [when, { type: 'triaged', decision: { ...usual, ...decision } }];
}

/** A clock that was stopped. */
export function stopped(clock: string, result: StoppedClock['result'], lateBy = 0, holder?: string): StoppedClock {
  const owner = holder === undefined ? {} : { owner: { role: 'department', holder } };
  return { clock, ...owner, startedAt: at('06-01 09:00'), dueAt: at('06-02 09:00'), result, elapsed: 0, lateBy };
}

/** It has an outcome, an answer, and is over. */
export function closed(when: string, outcome: CaseEventOf<'resolved'>['outcome'] = 'solved') {
  return [
    [when, { type: 'resolved', outcome, clocks: [] }],
    [when, { type: 'replied', first: true, clocks: [] }],
    [when, { type: 'closed', clocks: [] }],
  ] as const;
}
