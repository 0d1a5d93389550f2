import type {
  Appending,
  OutgoingMessage,
  PersonalRecord,
  RecordedEvent,
  Store,
  StreamEvent,
  Summary,
  Wake,
} from '@linli/core/stream';

/** The tenant that most promises are tried with. */
export const tenant = 'willow';

/** An instant of one day in the autumn of 2026, by minutes after eight in the morning. */
export function minute(minutes: number): string {
  return new Date(Date.UTC(2026, 8, 30) + minutes * 60_000).toISOString();
}

/** An event of a type, with more in it where there is more. */
export function event(type: string, more: Readonly<Record<string, unknown>> = {}): StreamEvent {
  return { type, at: minute(0), ...more };
}

/** So many events to be appended to a stream. */
export function appending(stream: string, expected: number, types: readonly string[]): Appending {
  return { stream, expected, events: types.map((type) => event(type)) };
}

/** Something that waits until a minute. */
export function wake(key: string, minutes: number, messages?: readonly OutgoingMessage[]): Wake {
  const at = minute(minutes);
  return { key, at, event: { type: `woke-${key}`, at }, ...(messages === undefined ? {} : { messages }) };
}

/** A message to the grid worker. */
export function message(id: string, more: Partial<OutgoingMessage> = {}): OutgoingMessage {
  return { id, template: 'reply', to: 'lin', values: { days: 3 }, ...more };
}

/** What lists show of an open case. */
export function summary(more: Partial<Summary> = {}): Summary {
  return { kind: 'case', open: true, labels: {}, data: {}, ...more };
}

/** Somebody's words. */
export function record(key: string, subjects: readonly string[], text = 'the ramp is broken'): PersonalRecord {
  return { key, subjects, data: { text } };
}

/** Writes what a new stream begins with; its first event is `began`. */
export async function begin(store: Store, stream: string, more: Partial<Appending> = {}, of = tenant): Promise<void> {
  await store.append(of, [{ stream, expected: 0, events: [event('began')], ...more }], { at: minute(0) });
}

/** Everything that an iterable gives. */
export async function all<Value>(values: AsyncIterable<Value>): Promise<Value[]> {
  const list: Value[] = [];
  for await (const value of values) list.push(value);
  return list;
}

/** The types of the events of a stream. */
export async function typesOf(store: Store, stream: string, of = tenant): Promise<readonly string[]> {
  return (await all(store.read(of, stream))).map((recorded) => recorded.event.type);
}

/** Stream and version of each event. */
export function placesOf(events: readonly RecordedEvent[]): readonly string[] {
  return events.map(({ stream, version }) => `${stream}@${version}`);
}

/** The numbers from 0 on. */
export function numbers(count: number): readonly number[] {
  return Array.from({ length: count }, (_, at) => at);
}
