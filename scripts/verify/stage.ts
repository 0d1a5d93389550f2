import { spawn } from 'node:child_process';

/** How many checks of one stage passed and failed. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
}

/** What a command printed and how it ended. */
export interface Outcome {
  readonly status: number;
  readonly output: string;
}

/** One stage of `npm test`: a command, and how its output is counted. */
export interface Stage {
  readonly name: string;
  run(): Promise<Tally & { readonly output: string }>;
}

/** Runs a command to its end and keeps what it printed. */
export function command(line: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Outcome> {
  const [program = '', ...rest] = line;
  return new Promise((resolve) => {
    const child = spawn(program, rest, {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('error', (error) => resolve({ status: 1, output: String(error) }));
    child.on('close', (status) => resolve({ status: status ?? 1, output: Buffer.concat(chunks).toString() }));
  });
}

/** A stage that is one check: the command succeeds, or it does not. */
export function check(name: string, ...line: string[]): Stage {
  return {
    name,
    async run() {
      const { status, output } = await command(line);
      return status === 0 ? { passed: 1, failed: 0, output } : { passed: 0, failed: 1, output };
    },
  };
}
