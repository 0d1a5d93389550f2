import { execFile, spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';

import { randomFrom } from './random.ts';

/** How often and in which way workers are killed. */
export interface KillOptions {
  /** The program and its arguments; the name of a life is added. */
  readonly program: readonly string[];
  /** Arguments with which the program ends by itself: run once, so that each life finds its modules compiled. */
  readonly warmUp: readonly string[];
  /** A folder for what belongs to this run alone. */
  readonly folder: string;
  /** How many lives end by `kill -9`. */
  readonly kills: number;
  /** How many live at once. */
  readonly workers: number;
  /** How long a life lasts at most once it has begun to work, in milliseconds. */
  readonly longest: number;
  readonly seed: number;
}

/** Lets workers live and die, and gives every line that they said, whole ones only. */
export async function killWorkers(options: KillOptions): Promise<readonly string[]> {
  const { program, warmUp, folder, kills, workers, longest, seed } = options;
  const env = { ...process.env, NODE_COMPILE_CACHE: join(folder, 'compiled') };
  await run(process.execPath, [...warmUp], { env });
  const random = randomFrom(seed);
  const lines: string[] = [];
  let lives = 0;
  const live = async (): Promise<void> => {
    while (lives < kills) {
      lives += 1;
      // One in eight dies while it is still opening.
      const early = random() < 0.125;
      lines.push(...(await oneLife([...program, `life${lives}`], env, early, random() * longest)));
    }
  };
  await Promise.all(Array.from({ length: workers }, live));
  return lines;
}

const run = promisify(execFile);

async function oneLife(
  program: readonly string[],
  env: NodeJS.ProcessEnv,
  early: boolean,
  time: number,
): Promise<readonly string[]> {
  const child = spawn(process.execPath, program, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  let complaint = '';
  const ended = new Promise<NodeJS.Signals | null>((resolve) => {
    child.on('close', (_, signal) => resolve(signal));
  });
  const ready = new Promise<void>((resolve) => {
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      resolve();
    });
  });
  child.stderr.on('data', (chunk: Buffer) => (complaint += chunk.toString()));
  if (!early) await Promise.race([ready, ended]);
  await pause(time);
  child.kill('SIGKILL');
  if ((await ended) !== 'SIGKILL') throw new Error(`a worker ended by itself: ${complaint}`);
  return said.split('\n').slice(0, -1);
}
