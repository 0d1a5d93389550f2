import { type BackupEntry, readBackup } from '../stream/backup.ts';
import { checkAppend, checkId, checkInstant } from '../stream/check-append.ts';
import { jsonOf } from '../stream/json.ts';
import { raise } from '../stream/raise.ts';
import type { Appending, AppendOptions, Receipt, Store } from '../stream/store.ts';
import { backupOf, restoreInto } from './backup.ts';
import { copy } from './copy.ts';
import { findIn } from './find.ts';
import { memoryOutbox } from './memory-outbox.ts';
import { emptyTenant, type TenantData, versionIn } from './tenant-data.ts';
import { openWaiting } from './waiting.ts';
import { forgetIn, receiptOf, writeEvent, writeTo, type World } from './write.ts';

/**
 * A store in memory, for tests, demonstrations and simulations: it keeps every promise of a {@link Store} except that
 * all is gone when the program ends.
 *
 * @returns an empty store
 *
 * @example
 * ```ts
 * import { openMemoryStore } from '@linli/core/memory';
 *
 * const store = openMemoryStore();
 * const at = '2026-09-30T08:00:00.000Z';
 * await store.append('willow', [{ stream: 'case/r1', expected: 0, events: [{ type: 'submitted', at }] }], { at });
 * await store.version('willow', 'case/r1'); // => 1
 * ```
 */
export function openMemoryStore(): Store {
  const world: World = { tenants: new Map(), waiting: openWaiting(), written: 0, messages: 0 };
  let closed = false;
  const checkOpen = () => {
    if (closed) throw raise('STORE_CLOSED');
  };
  const dataOf = (tenant: string): TenantData => {
    checkOpen();
    return world.tenants.get(tenant) ?? emptyTenant();
  };
  const ownDataOf = (tenant: string): TenantData => {
    const data = dataOf(tenant);
    world.tenants.set(tenant, data);
    return data;
  };
  return {
    append: async (tenant, appendings, options) => {
      checkOpen();
      return append(world, () => ownDataOf(tenant), tenant, appendings, options);
    },
    receipt: async (tenant, key, digest) => receiptOf(dataOf(tenant), key, digest),
    async *read(tenant, stream, { after = 0 } = {}) {
      for (let next = Math.max(0, after); ; next += 1) {
        const recorded = dataOf(tenant).streams.get(stream)?.events[next];
        if (recorded === undefined) return;
        yield copy(recorded);
      }
    },
    async *readAll(tenant, { after = '', limit = Infinity } = {}) {
      const from = dataOf(tenant).events.findIndex(({ position }) => position > after);
      for (let next = from; next >= 0 && next < from + limit; next += 1) {
        const recorded = dataOf(tenant).events[next];
        if (recorded === undefined) return;
        yield copy(recorded);
      }
    },
    version: async (tenant, stream) => versionIn(dataOf(tenant), stream),
    find: async (tenant, query) => findIn(dataOf(tenant), query),
    fire: async ({ at, limit }) => {
      checkOpen();
      checkInstant(at);
      return world.waiting
        .takeWhile(({ wake }) => wake.at <= at, Math.max(0, limit))
        .map((fired) => {
          const { tenant, stream, wake } = fired;
          const data = ownDataOf(tenant);
          const { version, event } = writeEvent(world, data, stream, copy(wake.event), at);
          const streamData = data.streams.get(stream);
          if (streamData !== undefined) streamData.wakes = streamData.wakes.filter((other) => other !== fired);
          writeTo(world, tenant, data, { stream, messages: wake.messages ?? [] }, at);
          return { tenant, stream, version, key: wake.key, event: copy(event) };
        });
    },
    nextWake: async () => {
      checkOpen();
      return world.waiting.entries[0]?.wake.at;
    },
    waiting: async (tenant, stream) =>
      (dataOf(tenant).streams.get(stream)?.wakes ?? [])
        .toSorted((a, b) => (a.wake.at < b.wake.at ? -1 : Number(a.wake.at > b.wake.at)))
        .map(({ wake }) => copy(wake)),
    outbox: memoryOutbox(world.tenants, checkOpen),
    personal: async (tenant, keys) => {
      const { personal } = dataOf(tenant);
      return new Map(
        keys.flatMap((key) => {
          const kept = personal.get(key);
          return kept === undefined ? [] : [[key, copy(kept.record)] as const];
        }),
      );
    },
    forget: async (tenant, subject, at) => {
      checkId(tenant);
      checkId(subject);
      checkInstant(at);
      return forgetIn(ownDataOf(tenant), subject, at);
    },
    async *backup(tenant) {
      yield* backupOf(dataOf(tenant));
    },
    restore: async (tenant, backup) => {
      checkId(tenant);
      const entries: BackupEntry[] = [];
      for await (const entry of readBackup(backup)) entries.push(entry);
      restoreInto(world, tenant, ownDataOf(tenant), entries);
    },
    close: async () => {
      closed = true;
    },
  };
}

function append(
  world: World,
  ownData: () => TenantData,
  tenant: string,
  appendings: readonly Appending[],
  options: AppendOptions,
): Receipt {
  checkAppend(tenant, appendings, options);
  jsonOf(appendings);
  const data = ownData();
  const { key, digest, at } = options;
  const known = key === undefined ? undefined : receiptOf(data, key, digest);
  if (known !== undefined) return known;
  const versions = versionsAfter(data, appendings);
  for (const appending of copy(appendings as Appending[])) writeTo(world, tenant, data, appending, at);
  if (key !== undefined) data.keys.set(key, { digest, versions });
  return { versions, repeated: false };
}

/** The versions that the streams come to, if all are where they are expected to be. */
function versionsAfter(data: TenantData, appendings: readonly Appending[]): readonly number[] {
  const reached = new Map<string, number>();
  return appendings.map(({ stream, expected, events }) => {
    const actual = reached.get(stream) ?? versionIn(data, stream);
    if (actual !== expected) throw raise('STORE_VERSION', { data: { stream, expected, actual } });
    reached.set(stream, actual + events.length);
    return actual + events.length;
  });
}
