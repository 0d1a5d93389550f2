#!/usr/bin/env node
import { run } from './run.ts';

const { stdin, stdout, stderr, env } = process;
process.exitCode = await run(process.argv.slice(2), {
  stdin,
  stdout,
  stderr,
  env,
  directory: process.cwd(),
  now: () => new Date(),
});
