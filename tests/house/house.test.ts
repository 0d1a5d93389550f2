import { describe, expect, it } from 'vitest';

import { inspect, longestFile } from '../../scripts/house/inspect.ts';

const breachesOf = (folder: string, source: string) =>
  inspect(folder, `packages/${folder}/src/example.ts`, source).map(({ text }) => text);

describe('the order of the rooms', () => {
  it.each([
    ['time', `import { compile } from '@linli/rules';`],
    ['rules', `export { due } from '@linli/time';`],
    ['core', `import pack from '@linli/pack-neighbourhood';`],
    ['core', `const pack = await import('@linli/testing');`],
    ['pack-neighbourhood', `import pack from '@linli/pack-one-plus-three';`],
    ['pack-neighbourhood', `import { due } from '@linli/time';`],
    ['time', `import { readFile } from 'node:fs/promises';`],
    ['core', `import { helper } from '../../../packages/cli/src/run.ts';`],
    ['attic', `export const nothing = 1;`],
  ])('%s may not say %s', (folder, source) => {
    expect(breachesOf(folder, source)).toHaveLength(1);
  });

  it.each([
    ['core', `import { due } from '@linli/time';`],
    ['pack-neighbourhood', `import { definePack } from '@linli/core';`],
    ['cli', `import { readFile } from 'node:fs/promises'; import pack from '@linli/pack-neighbourhood';`],
    ['time', `import { LinliError } from '@linli/errors'; import { tzOffset } from '@date-fns/tz/tzOffset';`],
  ])('%s may say %s', (folder, source) => {
    expect(breachesOf(folder, source)).toEqual([]);
  });
});

describe('purity', () => {
  it.each([
    'const now = Date.now();',
    'const now = new Date();',
    'const now = Date();',
    'const chance = Math.random();',
    'setTimeout(() => {}, 10);',
    'const home = process.env.HOME;',
    'console.log(1);',
    'let calls = 0;',
    'const made = new Function("return 1");',
    'const id = crypto.randomUUID();',
    'const handlers = { fetch };',
  ])('time may not say %s', (source) => {
    expect(breachesOf('time', source).length).toBeGreaterThan(0);
  });

  it.each([
    'const then = new Date(0);',
    'const table = { process: 1, fetch: () => 2 };',
    'interface Has { document: string; process(): void }',
    'export function step(process: number) { return 1; }',
    'export const read = (entry: { crypto: string }) => entry.crypto;',
    'function count() { let calls = 0; calls += 1; return calls; }',
  ])('time may say %s', (source) => {
    expect(breachesOf('time', source)).toEqual([]);
  });

  it('is not asked of the command line', () => {
    expect(breachesOf('cli', 'const now = Date.now(); console.log(process.argv);')).toEqual([]);
  });
});

describe('the length of a file', () => {
  it('ends at the bound', () => {
    expect(breachesOf('time', 'export {};\n'.repeat(longestFile))).toEqual([]);
    expect(breachesOf('time', 'export {};\n'.repeat(longestFile + 1))).toHaveLength(1);
  });

  it('is not asked of generated files', () => {
    const source = 'export {};\n'.repeat(longestFile + 1);
    expect(inspect('time', 'packages/time/src/china/generated/days.ts', source)).toEqual([]);
  });
});
