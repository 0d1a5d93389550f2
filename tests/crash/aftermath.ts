import type { Store } from '@linli/core/stream';

import { at, command, tenant } from './workload.ts';

/** What became of a store whose writers were killed again and again. */
export interface Aftermath {
  readonly written: number;
  readonly fired: number;
  readonly sent: number;
  /** What was promised and is not so; empty where all is well. */
  readonly broken: readonly string[];
}

/** Looks whether every promise was kept that the lines of {@link workUntilKilled} tell of. */
export async function aftermathOf(store: Store, lines: readonly string[]): Promise<Aftermath> {
  const said = (verb: string) =>
    lines.filter((line) => line.startsWith(`${verb} `)).map((line) => line.slice(verb.length + 1));
  const before = await eventsOf(store);
  const broken = [
    ...said('written')
      .filter((key) => !before.has(`case/${key}@1`))
      .map((key) => `lost command ${key}`),
    ...said('fired')
      .filter((place) => !before.has(place))
      .map((place) => `lost wake ${place}`),
    ...repeated(said('fired')).map((place) => `told twice of wake ${place}`),
    ...repeated(said('sent')).map((id) => `sent twice ${id}`),
  ];
  for (const key of said('asked')) await store.append(tenant, [command(key)], { at, key });
  while ((await store.fire({ at, limit: 1000 })).length > 0);
  const after = await eventsOf(store);
  const streams = said('asked').map((key) => `case/${key}`);
  broken.push(
    ...streams.filter((stream) => after.get(`${stream}@1`) !== 'began').map((stream) => `${stream} did not begin`),
    ...streams.filter((stream) => after.get(`${stream}@2`) !== 'woke').map((stream) => `${stream} did not wake`),
    ...(after.size === streams.length * 2 ? [] : [`${after.size} events of ${streams.length} streams`]),
    ...(await messagesOf(store, streams.length, said('sent'))),
  );
  return { written: said('written').length, fired: said('fired').length, sent: said('sent').length, broken };
}

async function eventsOf(store: Store): Promise<ReadonlyMap<string, string>> {
  const events = new Map<string, string>();
  for await (const { stream, version, event } of store.readAll(tenant)) events.set(`${stream}@${version}`, event.type);
  return events;
}

/** Two messages of each stream: none lost, and those that were said to be sent are noted so. */
async function messagesOf(store: Store, streams: number, said: readonly string[]): Promise<readonly string[]> {
  const list = (state: 'waiting' | 'sent') => store.outbox.list(tenant, state, Infinity);
  const [waiting, sent] = [await list('waiting'), await list('sent')];
  const noted = new Set(sent.map(({ message }) => message.id));
  return [
    ...said.filter((id) => !noted.has(id)).map((id) => `forgot that ${id} was sent`),
    ...(waiting.length + sent.length === streams * 2 ? [] : [`${waiting.length + sent.length} messages of ${streams}`]),
  ];
}

function repeated(values: readonly string[]): readonly string[] {
  return values.filter((value, place) => values.indexOf(value) !== place);
}
