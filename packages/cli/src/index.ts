export type { ExitCode, Io, OutputStream } from './io.ts';
export { run } from './run.ts';
