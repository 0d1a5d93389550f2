// Runs on whatever Node the machine has (20 or later), before anything is installed: so plain JavaScript.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const root = new URL('..', import.meta.url);
const { packageManager } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));

/**
 * Runs pnpm in the version the workspace names, fetched by npx, and ends this process when it fails.
 * @param {...string} commandLine
 */
export function pnpm(...commandLine) {
  const { status } = spawnSync('npx', ['--yes', packageManager, ...commandLine], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(status ?? 1);
}

/** Installs exactly what the lockfile says. */
export function install() {
  pnpm('install', '--frozen-lockfile', '--prefer-offline', '--reporter=append-only', '--loglevel=warn');
}
