import { once } from 'node:events';
import { connect, createServer } from 'node:net';

/** Stands between a program and a database, and can cut the connection when a transaction has just been committed. */
export interface CuttingProxy {
  readonly url: string;
  /** The next commit reaches the database; its answer does not come back. */
  cutNextCommit(): void;
  close(): void;
}

/** Opens a proxy before a database. */
export async function openCuttingProxy(target: string): Promise<CuttingProxy> {
  const url = new URL(target);
  const port = Number(url.port);
  let cutting = false;
  const server = createServer((program) => {
    const database = connect(port, url.hostname);
    let cut = false;
    program.on('data', (chunk: Buffer) => {
      if (cutting && chunk.includes('commit')) [cutting, cut] = [false, true];
      database.write(chunk);
    });
    database.on('data', (chunk: Buffer) => {
      // The answers to all that was sent with the commit come together or in a row: none of them passes.
      if (!cut) program.write(chunk);
      else if (chunk.includes('COMMIT')) program.destroy();
    });
    for (const [one, other] of [
      [program, database],
      [database, program],
    ] as const) {
      one.on('error', () => other.destroy());
      one.on('close', () => other.destroy());
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  url.port = String(typeof address === 'object' && address !== null ? address.port : 0);
  return { url: url.href, cutNextCommit: () => (cutting = true), close: () => server.close() };
}
