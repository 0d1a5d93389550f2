import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

import type { Runtime } from './runtime.ts';

const require = createRequire(import.meta.url);

/** A runtime that reads a script from its standard input; its packages bring the program for each machine. */
export interface CommandOptions {
  readonly name: string;
  /** The package for this machine. */
  readonly from: string;
  /** Where the program lies in it. */
  readonly program: string;
  readonly args: readonly string[];
}

/** Runs scripts with a command. */
export function command({ name, from, program, args }: CommandOptions): Runtime {
  const folder = folderOf(from);
  return {
    name,
    missing: folder === undefined ? `no package ${from} on this machine` : undefined,
    timers: true,
    async read(script, global) {
      const file = join(folder ?? '', program);
      return JSON.parse(await output(file, args, `${script}\nconsole.log(JSON.stringify(await ${global}));\n`));
    },
  };
}

function folderOf(name: string): string | undefined {
  try {
    return dirname(require.resolve(`${name}/package.json`));
  } catch {
    return undefined;
  }
}

async function output(file: string, args: readonly string[], input: string): Promise<string> {
  const child = spawn(file, args, { stdio: ['pipe', 'pipe', 'pipe'], env: { DENO_NO_UPDATE_CHECK: '1' } });
  child.stdin.end(input);
  const [printed, complaints, code] = await Promise.all([
    child.stdout.toArray(),
    child.stderr.toArray(),
    new Promise((resolve, reject) => child.on('close', resolve).on('error', reject)),
  ]);
  if (code !== 0) throw new Error(`${file} ended with ${String(code)}: ${complaints.join('')}`);
  return printed.join('');
}
