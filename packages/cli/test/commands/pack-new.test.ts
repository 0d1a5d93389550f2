import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { describe, expect, it } from 'vitest';

import { folder, linli } from '../command-line.ts';

const packages = fileURLToPath(new URL('../../../', import.meta.url));
const { version } = JSON.parse(readFileSync(join(packages, 'cli', 'package.json'), 'utf8')) as { version: string };

/** A folder where the packages of this workspace are installed. */
function workshop(): string {
  const directory = folder();
  mkdirSync(join(directory, 'node_modules', '@linli'), { recursive: true });
  for (const name of readdirSync(packages)) {
    symlinkSync(join(packages, name), join(directory, 'node_modules', '@linli', name));
  }
  symlinkSync(join(packages, 'cli', 'node_modules', 'yaml'), join(directory, 'node_modules', 'yaml'));
  return directory;
}

const manifestOf = (directory: string) => JSON.parse(readFileSync(join(directory, 'package.json'), 'utf8'));

describe('linli pack new', { timeout: 60_000 }, () => {
  it.each([
    ['--yaml', 'pack.yaml'],
    ['--ts', 'src/index.ts'],
  ])('%s makes a package whose pack passes its checks, and whose tests pass', async (form, pack) => {
    const directory = workshop();
    const { code, lines } = await linli(['pack', 'new', '@city/pack-pets', form], { directory });
    expect(code).toBe(0);
    expect(lines.at(-1)).toBe('Next: cd pack-pets && npm install && npm test');
    for (const file of lines.slice(0, -1)) expect(existsSync(join(directory, file))).toBe(true);

    const inside = { directory: join(directory, 'pack-pets') };
    expect(await linli(['pack', 'check', pack], inside)).toMatchObject({ code: 0 });
    const tested = await linli(['pack', 'test', pack], inside);
    expect(tested.lines[0]).toBe('Pack pets 0.1.0: 3 of 3 tests pass');
    expect(tested.code).toBe(0);

    const env = { PATH: process.env['PATH'] };
    const run = spawnSync(process.execPath, ['--test', '--test-reporter=tap'], {
      cwd: inside.directory,
      env,
      encoding: 'utf8',
    });
    expect(run.stdout).toContain('# fail 0');
    expect(run.stdout).toContain('is tested well');
    expect(run.status).toBe(0);
  });

  it('in TypeScript makes one that compiles, unless something in it is wrong', async () => {
    const directory = workshop();
    await linli(['pack', 'new', 'pets', '--ts'], { directory });
    const sources = join(directory, 'pets', 'src');
    const right = readFileSync(join(sources, 'index.ts'), 'utf8');
    writeFileSync(join(sources, 'wrong.ts'), right.replace("severity: 'emergency',", "severity: 'high',"));
    const compiler = createRequire(import.meta.url).resolve('typescript/bin/tsc');
    // The packages of the workspace are sources, which name each other with .ts; installed ones are not looked into.
    const flags = ['--noEmit', '--allowImportingTsExtensions', '--rootDir', '/'];
    const { stdout } = spawnSync(process.execPath, [compiler, ...flags], {
      cwd: join(sources, '..'),
      encoding: 'utf8',
    });
    expect(stdout.split('\n').filter((line) => line.includes('error TS'))).toEqual([
      expect.stringMatching(/^src\/wrong\.ts.*"high"/),
    ]);
  });

  it('asks for the exact versions of this release', async () => {
    const directory = folder();
    await linli(['pack', 'new', 'pets', '--dir', 'yaml'], { directory });
    await linli(['pack', 'new', 'pets', '--dir', 'ts', '--ts'], { directory });
    expect(manifestOf(join(directory, 'yaml'))).toMatchObject({
      name: 'pets',
      peerDependencies: { '@linli/core': version },
      dependencies: { yaml: expect.stringMatching(/^\d+\.\d+\.\d+$/) },
      devDependencies: { '@linli/cli': version, '@linli/core': version, '@linli/testing': version },
    });
    expect(manifestOf(join(directory, 'ts')).devDependencies.typescript).toMatch(/^\d+\.\d+\.\d+$/);
  });

  it('publishes everything the package needs', async () => {
    const directory = folder();
    await linli(['pack', 'new', 'pets'], { directory });
    const { exports, files } = manifestOf(join(directory, 'pets'));
    for (const file of files) expect(existsSync(join(directory, 'pets', file))).toBe(true);
    for (const file of Object.values<string>(exports['.'])) expect(files).toContain(file.replace('./', ''));
    for (const file of ['LICENSE', 'README.md', 'README.zh-CN.md']) {
      expect(readFileSync(join(directory, 'pets', file), 'utf8')).toMatch(/pets/);
    }
  });

  it('in the language of the reader, and for programs', async () => {
    const chinese = await linli(['pack', 'new', 'pets', '--lang', 'zh-CN']);
    expect(chinese.lines.at(-1)).toBe('接下来：cd pets && npm install && npm test');
    const { stdout } = await linli(['pack', 'new', '@city/pack-lost-pets', '--dir', 'here', '--json']);
    expect(JSON.parse(stdout)).toMatchObject({ name: '@city/pack-lost-pets', id: 'lost-pets', folder: 'here' });
  });

  it('never writes over what is there, but takes an empty folder', async () => {
    const directory = folder({ 'a-file': 'mine' });
    mkdirSync(join(directory, 'empty'));
    mkdirSync(join(directory, 'full'));
    writeFileSync(join(directory, 'full', 'notes.txt'), 'mine');
    expect(await linli(['pack', 'new', 'pets', '--dir', 'empty'], { directory })).toMatchObject({ code: 0 });
    for (const taken of ['full', 'a-file', 'empty']) {
      const again = await linli(['pack', 'new', 'pets', '--dir', taken], { directory });
      expect(again).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining(`${taken}  NEW_TAKEN`) });
    }
    expect(readdirSync(join(directory, 'full'))).toEqual(['notes.txt']);
    const below = await linli(['pack', 'new', 'pets', '--dir', 'a-file/below'], { directory });
    expect(below).toMatchObject({ code: 2 });
  });

  it.each([
    [['Pets'], 'ARG_VALUE'],
    [['../pets'], 'ARG_VALUE'],
    [['@city/'], 'ARG_VALUE'],
    [['pack-'], 'ARG_VALUE'],
    [['a'.repeat(70)], 'ARG_VALUE'],
    [['pets', '--ts', '--yaml'], 'ARG_CLASH'],
    [[], 'ARG_MISSING'],
  ])('%j is misuse', async (args, code) => {
    const directory = folder();
    const ran = await linli(['pack', 'new', ...args], { directory });
    expect(ran).toMatchObject({ code: 2, stderr: expect.stringContaining(code) });
    expect(readdirSync(directory)).toEqual([]);
  });
});
