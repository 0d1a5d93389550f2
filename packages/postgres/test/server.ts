import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

import { Client } from 'pg';

import { openPostgres } from '@linli/postgres';

/** A PostgreSQL server of the tests' own. */
export interface TestServer {
  readonly url: string;
  /** Takes the power away: nothing is finished, nothing is written any more. */
  kill(): Promise<void>;
  start(): Promise<void>;
  /** Ends the server and deletes its data. */
  stop(): Promise<void>;
}

/**
 * Starts a server in a process of its own, which ends with this one at the latest.
 *
 * @param durable - whether a commit waits for the disk, as it does in earnest
 */
export async function startServer({ durable = false } = {}): Promise<TestServer> {
  const script = fileURLToPath(new URL('server-process.ts', import.meta.url));
  const child = spawn(process.execPath, [script, ...(durable ? ['--durable'] : [])], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const answer = async (): Promise<Readonly<Record<string, string>>> => {
    const { value } = await answers.next();
    const read = JSON.parse(value ?? '{"failure":"the server ended"}') as Readonly<Record<string, string>>;
    if (read['failure'] !== undefined) throw new Error(`no PostgreSQL server: ${read['failure']}`);
    return read;
  };
  const { url = '' } = await answer();
  const tell = async (command: string) => {
    child.stdin.write(`${command}\n`);
    await answer();
  };
  return { url, kill: () => tell('kill'), start: () => tell('start'), stop: () => stop(child) };
}

async function stop(child: ChildProcess): Promise<void> {
  const ended = once(child, 'exit');
  child.stdin?.end();
  await ended;
}

let schemas = 0;

/** A name of a schema that no other test of this process uses. */
export function freshSchema(): string {
  schemas += 1;
  return `test_${process.pid}_${schemas}`;
}

/** An empty store in a schema of its own. */
export function freshStore(server: TestServer, connections = 10) {
  return openPostgres({ connection: server.url, schema: freshSchema(), connections });
}

/** Somebody who may cut the connections of all others. */
export async function openAdmin(url: string) {
  const client = new Client({ connectionString: url });
  await client.connect();
  return {
    cutAll: () =>
      client.query(
        'select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid() and usename = current_user',
      ),
    close: () => client.end(),
  };
}
