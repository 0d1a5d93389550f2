import { DatabaseSync } from 'node:sqlite';

import { at, eventOf, tenant } from './load.ts';

/** The same tables for events and keys, written to by hand: what the database does without a store. */
export interface BareSqlite {
  /** Appends so many events to each of so many streams in one transaction; the streams go on from turn to turn. */
  batch(streams: number, each: number): void;
  /** One event of a new stream with its key, in a transaction. */
  command(): void;
  count(): number;
  close(): void;
}

/** Opens a file with nothing in it. */
export function openBareSqlite(path: string, synchronous: 'normal' | 'full'): BareSqlite {
  const database = new DatabaseSync(path);
  database.exec(`
    pragma journal_mode = wal;
    pragma synchronous = ${synchronous};
    pragma wal_autocheckpoint = 8000;
    create table events (
      position integer primary key autoincrement, tenant text not null, stream text not null, version integer not null,
      recorded_at text not null, event text not null, unique (tenant, stream, version)
    ) strict;
    create index events_in_order on events (tenant, position);
    create table keys (tenant text, key text, versions text, primary key (tenant, key)) strict, without rowid;
  `);
  const insert = database.prepare(
    'insert into events (tenant, stream, version, recorded_at, event) values (?, ?, ?, ?, ?)',
  );
  const remember = database.prepare('insert into keys (tenant, key, versions) values (?, ?, ?)');
  let version = 0;
  let commands = 0;
  return {
    batch: (streams, each) => {
      database.exec('begin immediate');
      for (let stream = 0; stream < streams; stream += 1) {
        for (let number = 1; number <= each; number += 1) {
          insert.run(tenant, `case/${stream}`, version + number, at, JSON.stringify(eventOf(number)));
        }
      }
      database.exec('commit');
      version += each;
    },
    command: () => {
      commands += 1;
      database.exec('begin immediate');
      insert.run(tenant, `case/c${commands}`, 1, at, JSON.stringify(eventOf(commands)));
      remember.run(tenant, `key-${commands}`, '[1]');
      database.exec('commit');
    },
    count: () => Number(database.prepare('select count(*) as count from events').get()?.['count']),
    close: () => database.close(),
  };
}
