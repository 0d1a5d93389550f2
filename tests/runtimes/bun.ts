import { command } from './command.ts';

/** Bun. */
export const bun = command({
  name: 'Bun',
  from: `@oven/bun-${process.platform}-${process.arch === 'arm64' ? 'aarch64' : process.arch}`,
  program: 'bin/bun',
  args: ['run', '-'],
});
