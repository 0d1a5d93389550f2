import type { BackupEntry } from '../stream/backup.ts';
import { raise } from '../stream/raise.ts';
import { copy } from './copy.ts';
import type { TenantData } from './tenant-data.ts';
import { laterOf, replaceWakes, streamOf, type World, writeEvent } from './write.ts';

/** Everything of a tenant, in the order that a backup has. */
export function backupOf(data: TenantData): readonly BackupEntry[] {
  const streams = [...data.streams];
  const entries: readonly BackupEntry[] = [
    { entry: 'begin', format: 1 },
    ...[...data.forgotten].map(([subject, at]) => ({ entry: 'forgotten', subject, at }) as const),
    ...[...data.personal.values()].map((kept) => ({ entry: 'personal', ...kept }) as const),
    ...data.events.map(({ stream, version, recordedAt, event }) => {
      return { entry: 'event', stream, version, recordedAt, event } as const;
    }),
    ...streams.flatMap(([, { summary }]) => (summary === undefined ? [] : [{ entry: 'summary', ...summary } as const])),
    ...streams.flatMap(([stream, { wakes }]) => wakes.map(({ wake }) => ({ entry: 'wake', stream, wake }) as const)),
    ...[...data.messages.values()].map(({ due, message, state, attempts, failure }) => {
      return {
        entry: 'message',
        message,
        state,
        attempts,
        due,
        ...(failure === undefined ? {} : { failure }),
      } as const;
    }),
    ...[...data.keys].map(([key, { digest, versions }]) => {
      return { entry: 'key', key, ...(digest === undefined ? {} : { digest }), versions } as const;
    }),
  ];
  return copy([...entries, { entry: 'end', entries: entries.length }]);
}

/** Fills an empty tenant. */
export function restoreInto(world: World, tenant: string, data: TenantData, entries: readonly BackupEntry[]): void {
  if (data.events.length + data.streams.size + data.personal.size + data.messages.size + data.keys.size > 0) {
    throw raise('STORE_NOT_EMPTY', { data: { tenant } });
  }
  for (const entry of copy(entries as BackupEntry[])) restoreEntry(world, tenant, data, entry);
}

function restoreEntry(world: World, tenant: string, data: TenantData, entry: BackupEntry): void {
  switch (entry.entry) {
    case 'forgotten':
      data.forgotten.set(entry.subject, laterOf(data.forgotten.get(entry.subject), entry.at));
      return;
    case 'personal': {
      const { record, recordedAt } = entry;
      if (record.subjects.some((subject) => (data.forgotten.get(subject) ?? '') >= recordedAt)) return;
      data.personal.set(record.key, { record, recordedAt });
      return;
    }
    case 'event':
      writeEvent(world, data, entry.stream, entry.event, entry.recordedAt);
      return;
    case 'summary': {
      const { stream, version, summary } = entry;
      streamOf(data, stream).summary = { stream, version, summary };
      return;
    }
    case 'wake': {
      const known = streamOf(data, entry.stream).wakes.map(({ wake }) => wake);
      replaceWakes(world, tenant, data, entry.stream, [...known, entry.wake]);
      return;
    }
    case 'message': {
      const { message, state, attempts, due, failure } = entry;
      data.messages.set(message.id, {
        number: (world.messages += 1),
        tenant,
        message,
        state,
        attempts,
        due,
        ...(failure === undefined ? {} : { failure }),
      });
      return;
    }
    case 'key':
      data.keys.set(entry.key, { digest: entry.digest, versions: entry.versions });
      return;
    default:
  }
}
