import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

import { randomFrom } from './random.ts';

/** How often and in which way workers are killed. */
export interface KillOptions {
  /** The program and its arguments; the name of a life is added. */
  readonly program: readonly string[];
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
  const { program, kills, workers, longest, seed } = options;
  const compiled = mkdtempSync(join(tmpdir(), 'linli-compiled-'));
  // The first lives leave their modules compiled for those that follow.
  const env = { ...process.env, NODE_COMPILE_CACHE: compiled };
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
  try {
    await Promise.all(Array.from({ length: workers }, live));
  } finally {
    rmSync(compiled, { recursive: true, force: true });
  }
  return lines;
}

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
