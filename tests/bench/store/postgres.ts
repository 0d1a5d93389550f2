import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

import { openPostgres } from '@linli/postgres';
import { Client } from 'pg';

import { startServer } from '../../../packages/postgres/test/server.ts';
import type { BenchReport, BenchRow } from '../report.ts';
import { openBarePostgres } from './bare-postgres.ts';
import { openBareWakes } from './bare-wakes.ts';
import { batches, batchesOf, commandsOf, each, streams, wholeCommandsOf } from './candidates.ts';
import type { StoreCandidate } from './candidate.ts';
import { at, countEvents, fillCaseWakes, fillWakes } from './load.ts';
import { measure } from './measure.ts';

const million = 1_000_000;
const singles = 300;
/** Processes that fire at once. */
const workers = 2;

/** The store on PostgreSQL against the database under it, on a server of its own that waits for the disk. */
export async function benchPostgres(): Promise<Omit<BenchReport, 'name'>> {
  const server = await startServer({ durable: true });
  try {
    return {
      rows: [
        ...(await appendRows(server.url)),
        ...(await fireRows(server.url, 0)),
        ...(await fireRows(server.url, million)),
      ],
      notes: [
        `PostgreSQL with ${workers} processes that fire; the server stands on the same machine and waits for its disk`,
      ],
    };
  } finally {
    await server.stop();
  }
}

async function appendRows(url: string): Promise<readonly BenchRow[]> {
  const store = await openPostgres({ connection: url, schema: 'appended' });
  const bare = await openBarePostgres(url);
  const name = 'pg by hand';
  const inBatches = async () => {
    for (let batch = 0; batch < batches; batch += 1) await bare.batch(streams, each);
    return batches * streams * each;
  };
  const oneByOne = async () => {
    for (let number = 0; number < singles; number += 1) await bare.command();
    return singles;
  };
  const rows = [
    ...(await measure('PostgreSQL: events, 1,000 in a batch', [
      batchesOf(store),
      { name, work: inBatches, count: bare.count },
    ])),
    ...(await measure('PostgreSQL: commands one by one', [
      commandsOf(store, singles),
      { name, work: oneByOne, count: bare.count },
    ])),
    ...(await measure('PostgreSQL: the same with wakes, summary and message', [wholeCommandsOf(store, singles)])),
    ...(await measure('PostgreSQL: the same, 64 at once', [wholeCommandsOf(store, singles * 4, 64)])),
  ];
  await bare.close();
  await store.close();
  return rows;
}

async function fireRows(url: string, waiting: number): Promise<readonly BenchRow[]> {
  const schema = `fired_${waiting}`;
  await (await openPostgres({ connection: url, schema })).close();
  if (waiting > 0) {
    await fillFar(url, schema, waiting);
    await using(
      () => openBareWakes(url, schema),
      (wakes) => wakes.fill('far', waiting, '2036-01-01T00:00:00.000Z'),
    );
    await settle(url);
  }
  const beside = waiting === 0 ? '' : `, ${waiting.toLocaleString('en')} waiting`;
  const rows: BenchRow[] = [];
  for (const [name, count, limit] of [
    ['one by one', 4000, 1],
    ['500 in a batch', 40_000, 500],
  ] as const) {
    const firing = { url, schema, name, count, limit };
    rows.push(
      ...(await measureFiring(`PostgreSQL: wakes fired ${name}${beside}`, [
        await storeFiring(firing, fillWakes),
        await bareFiring(firing),
      ])),
    );
  }
  const firing = { url, schema, name: 'of cases', count: 20_000, limit: 500 };
  const ofCases = await storeFiring(firing, fillCaseWakes);
  rows.push(
    ...(await measureFiring(`PostgreSQL: the same of cases, each with summary and message${beside}`, [ofCases])),
  );
  return rows;
}

async function measureFiring(
  name: string,
  candidates: readonly (StoreCandidate & Crew)[],
): Promise<readonly BenchRow[]> {
  try {
    return await measure(name, candidates);
  } finally {
    for (const candidate of candidates) candidate.disperse();
  }
}

/** Wakes to be fired by several processes, so many at a time. */
interface Firing {
  readonly url: string;
  readonly schema: string;
  readonly name: string;
  readonly count: number;
  readonly limit: number;
}

async function storeFiring(firing: Firing, fill: typeof fillWakes): Promise<StoreCandidate & Crew> {
  const { url, schema, name, count } = firing;
  const open = () => openPostgres({ connection: url, schema });
  let turns = 0;
  return {
    name: 'linli',
    prepare: async () => {
      turns += 1;
      await using(open, (store) => fill(store, `${name} ${turns}`, count, at));
    },
    ...(await crewOf('linli', firing)),
    count: () => using(open, countEvents),
  };
}

async function bareFiring(firing: Firing): Promise<StoreCandidate & Crew> {
  const { url, schema, name, count } = firing;
  const open = () => openBareWakes(url, schema);
  let turns = 0;
  return {
    name: 'pg by hand: a wake becomes an event, and nothing else',
    prepare: async () => {
      turns += 1;
      await using(open, (wakes) => wakes.fill(`${name} ${turns}`, count, at));
    },
    ...(await crewOf('by-hand', firing)),
    count: () => using(open, (wakes) => wakes.count()),
  };
}

/** Processes that are at work from the first turn to the last. */
interface Crew {
  /** Fires all that is due; answers how much it was. */
  work(): Promise<number>;
  disperse(): void;
}

async function crewOf(candidate: string, { url, schema, limit }: Firing): Promise<Crew> {
  const program = fileURLToPath(new URL('postgres-firer.ts', import.meta.url));
  const children = Array.from({ length: workers }, () => fork(program, [candidate, url, schema, String(limit)]));
  await Promise.all(children.map((child) => once(child, 'message')));
  return {
    work: async () => {
      const answers = children.map(async (child) => Number((await once(child, 'message'))[0]));
      for (const child of children) child.send('go');
      return (await Promise.all(answers)).reduce((sum, fired) => sum + fired, 0);
    },
    disperse: () => {
      for (const child of children) child.disconnect();
    },
  };
}

async function using<Opened extends { close(): Promise<void> }, Answer>(
  open: () => Promise<Opened>,
  work: (opened: Opened) => Promise<Answer>,
): Promise<Answer> {
  const opened = await open();
  try {
    return await work(opened);
  } finally {
    await opened.close();
  }
}

/** A long list of wakes that are not due for years, written by hand because that is quicker. */
async function fillFar(url: string, schema: string, count: number): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  const number = `from generate_series(1, ${count}) as number`;
  await client.query(`
    insert into ${schema}.stream (tenant, stream, version, wakes) select 'willow', 'far/' || number, 0, 1 ${number};
    insert into ${schema}.wake (tenant, stream, key, at, ordinal, version, event)
      select 'willow', 'far/' || number, 'limit', '2036-01-01T00:00:00.000Z', 1, 1, '{"type":"clock-missed"}' ${number};
  `);
  await client.end();
}

/** Does at once what a server does in the minutes after much was written, so that it does not do so meanwhile. */
async function settle(url: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query('vacuum analyze');
  await client.query('checkpoint');
  await client.end();
}
