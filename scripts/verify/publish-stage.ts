import { globSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { command, type Stage } from './stage.ts';

/** Where the tarballs of one run lie; other stages install them as a user would. */
export const packFolder = resolve('.cache', 'packed');

/** Packs every package as it would be published, and holds each tarball to publint and are-the-types-wrong. */
export const publishing: Stage = {
  name: 'packages publish rightly',
  async run() {
    rmSync(packFolder, { recursive: true, force: true });
    mkdirSync(packFolder, { recursive: true });
    const packed = await command([
      'pnpm',
      '-r',
      '--filter',
      './packages/*',
      'exec',
      'pnpm',
      'pack',
      '--pack-destination',
      packFolder,
    ]);
    if (packed.status !== 0) return { passed: 0, failed: 1, output: packed.output };
    const results = await Promise.all([
      inspectAll('publint', ['--strict']),
      inspectAll('attw', ['--profile', 'esm-only', '--no-color']),
    ]);
    const failures = results.flat().filter(({ status }) => status !== 0);
    const output = failures.map((failure) => failure.output).join('\n');
    return { passed: results.flat().length - failures.length, failed: failures.length, output };
  },
};

/** The tarballs, by package name. */
export function tarballs(): Map<string, string> {
  const names = globSync('packages/*/package.json').map((file) => {
    const { name, version } = JSON.parse(readFileSync(file, 'utf8')) as { name: string; version: string };
    return [name, join(packFolder, `${name.replace('@', '').replace('/', '-')}-${version}.tgz`)] as const;
  });
  return new Map(names);
}

async function inspectAll(tool: string, options: readonly string[]) {
  const outcomes = [];
  for (const tarball of tarballs().values()) outcomes.push(await command([tool, tarball, ...options]));
  return outcomes;
}
