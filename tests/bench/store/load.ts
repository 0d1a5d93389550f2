import type { Appending, Store, StreamEvent, Summary, Wake } from '@linli/core/stream';

/** When everything is written. */
export const at = '2026-09-30T08:00:00.000Z';

/** The tenant of those who write. */
export const tenant = 'willow';

/** An event as a case has them, about 150 bytes. */
export function eventOf(number: number): StreamEvent {
  return Object.assign(
    { type: 'step-completed', at, by: 'lin' },
    { step: `step-${number}`, category: 'hazard/ramp', place: 'willow/g1/b14', evidence: ['photo-1', 'photo-2'] },
  );
}

/** What lists show of a case. */
const summary: Summary = {
  kind: 'case',
  open: true,
  dueAt: '2026-10-02T08:00:00.000Z',
  labels: { owner: ['lin'], place: ['willow', 'willow/b14'] },
  data: { title: 'ramp' },
};

/** What one command of a case writes besides its event: two wakes, a summary with labels, a message. */
export function wholeCommand(stream: string, number: number): Appending {
  const wake = (key: string, day: number) => {
    const then = `2026-10-0${day}T08:00:00.000Z`;
    return { key, at: then, event: { type: 'clock-missed', at: then } };
  };
  return {
    stream,
    expected: 0,
    events: [eventOf(number)],
    wakes: [wake('resolve:0.8', 1), wake('resolve', 2)],
    summary,
    messages: [{ id: stream, template: 'reply', to: 'lin', values: { days: 3 } }],
  };
}

/** Lets so many streams wait until an instant, those named after `prefix`. */
export async function fillWakes(store: Store, prefix: string, count: number, until: string): Promise<void> {
  await fill(store, prefix, count, (stream) => ({ stream, expected: 0, events: [], wakes: [limitAt(until)] }));
}

/** Lets so many cases wait until an instant, with what their lists show, and with a message to be sent then. */
export async function fillCaseWakes(store: Store, prefix: string, count: number, until: string): Promise<void> {
  await fill(store, prefix, count, (stream) => {
    const messages = [{ id: stream, template: 'urge', to: 'lin', values: { days: 3 } }];
    return { stream, expected: 0, events: [], summary, wakes: [{ ...limitAt(until), messages }] };
  });
}

function limitAt(until: string): Wake {
  return { key: 'limit', at: until, event: { type: 'clock-missed', at: until } };
}

/** Writes so many events, a thousand streams at a time. */
export async function fillEvents(store: Store, prefix: string, count: number): Promise<void> {
  await fill(store, prefix, count, (stream, number) => ({ stream, expected: 0, events: [eventOf(number)] }));
}

async function fill(
  store: Store,
  prefix: string,
  count: number,
  appendingOf: (stream: string, number: number) => Appending,
): Promise<void> {
  const batch = 1000;
  for (let from = 0; from < count; from += batch) {
    const appendings = Array.from({ length: Math.min(batch, count - from) }, (_, number) =>
      appendingOf(`${prefix}/${from + number}`, number),
    );
    await store.append(tenant, appendings, { at });
  }
}

/** How many events a tenant has. */
export async function countEvents(store: Store): Promise<number> {
  let count = 0;
  for await (const _ of store.readAll(tenant)) count += 1;
  return count;
}
