import { raise } from '../stream/raise.ts';
import type { Appending, Receipt, RecordedEvent } from '../stream/store.ts';
import type { StreamEvent, Wake } from '../stream/stream-event.ts';
import type { StreamData, TenantData } from './tenant-data.ts';
import { versionIn } from './tenant-data.ts';
import type { Waiting } from './waiting.ts';

/** Everything in one store. */
export interface World {
  readonly tenants: Map<string, TenantData>;
  readonly waiting: Waiting;
  /** How many events were written, of any tenant. */
  written: number;
  /** How many messages were written, of any tenant. */
  messages: number;
}

/** What a key led to; `undefined` where it is new. */
export function receiptOf({ keys }: TenantData, key: string, digest: string | undefined): Receipt | undefined {
  const known = keys.get(key);
  if (known === undefined) return undefined;
  if (known.digest !== digest) throw raise('STORE_KEY', { data: { key } });
  return { versions: known.versions, repeated: true };
}

/** Writes what is checked and copied already, so that nothing is left that could fail half-way. */
export function writeTo(
  world: World,
  tenant: string,
  data: TenantData,
  appending: Partial<Appending> & Pick<Appending, 'stream'>,
  at: string,
): void {
  const { stream, events = [], wakes, summary, messages = [], personal = [] } = appending;
  for (const event of events) writeEvent(world, data, stream, event, at);
  if (wakes !== undefined) replaceWakes(world, tenant, data, stream, wakes);
  if (summary !== undefined) {
    streamOf(data, stream).summary = { stream, version: versionIn(data, stream), summary };
  }
  for (const message of messages) {
    if (data.messages.has(message.id)) continue;
    data.messages.set(message.id, {
      number: (world.messages += 1),
      tenant,
      message,
      state: 'waiting',
      attempts: 0,
      due: message.notBefore !== undefined && message.notBefore > at ? message.notBefore : at,
    });
  }
  for (const record of personal) data.personal.set(record.key, { record, recordedAt: at });
}

/** Appends one event. */
export function writeEvent(
  world: World,
  data: TenantData,
  stream: string,
  event: StreamEvent,
  recordedAt: string,
): RecordedEvent {
  const { events } = streamOf(data, stream);
  world.written += 1;
  const position = String(world.written).padStart(16, '0');
  const recorded = { stream, version: events.length + 1, position, event, recordedAt };
  events.push(recorded);
  data.events.push(recorded);
  return recorded;
}

/** Lets a stream wait for these wakes and for nothing else. */
export function replaceWakes(
  { waiting }: World,
  tenant: string,
  data: TenantData,
  stream: string,
  wakes: readonly Wake[],
): void {
  const streamData = streamOf(data, stream);
  for (const wake of streamData.wakes) waiting.remove(wake);
  streamData.wakes = wakes.map((wake, ordinal) => ({ tenant, stream, ordinal, wake }));
  for (const wake of streamData.wakes) waiting.add(wake);
}

/** Deletes what was written of a subject up to an instant, and remembers that it did. */
export function forgetIn({ personal, forgotten }: TenantData, subject: string, at: string): number {
  forgotten.set(subject, laterOf(forgotten.get(subject), at));
  const keys = [...personal].filter(([, { record }]) => record.subjects.includes(subject)).map(([key]) => key);
  for (const key of keys) personal.delete(key);
  return keys.length;
}

/** The later of two instants. */
export function laterOf(known: string | undefined, at: string): string {
  return known !== undefined && known > at ? known : at;
}

/** What is kept of a stream, from now on at least. */
export function streamOf({ streams }: TenantData, stream: string): StreamData {
  const data = streams.get(stream) ?? { events: [], wakes: [], summary: undefined };
  streams.set(stream, data);
  return data;
}
