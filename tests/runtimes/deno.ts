import { command } from './command.ts';

/** Deno without a single permission: no files, no network, no environment. */
export const deno = command({
  name: 'Deno',
  from: `@deno/${process.platform}-${process.arch}${process.platform === 'linux' ? '-glibc' : ''}`,
  program: 'deno',
  args: ['run', '--quiet', '--no-config', '--no-remote', '--no-npm', '--no-prompt', '-'],
});
