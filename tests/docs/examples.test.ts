import { mkdirSync, rmSync, writeFileSync } from 'node:fs';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { checkable, documentedExamples } from './examples.ts';

const root = new URL('../../', import.meta.url);
const folder = new URL('../.cache/examples/', import.meta.url);
const examples = documentedExamples(root);

declare global {
  var compareExample: (actual: unknown, expected: unknown) => void;
}

beforeAll(() => {
  mkdirSync(folder, { recursive: true });
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('every example of the documentation runs and gives what it says', () => {
  it.each(examples.map((example, index) => [example.place, example.code, index] as const))(
    '%s',
    async (_, code, index) => {
      const file = new URL(`example-${index}.ts`, folder);
      writeFileSync(file, checkable(code));
      let compared = 0;
      globalThis.compareExample = (actual, expected) => {
        compared += 1;
        expect(actual).toEqual(expected);
      };
      await import(/* @vite-ignore */ file.href);
      expect(compared).toBe((code.match(/\/\/ => /g) ?? []).length);
    },
  );
});

describe('an example is made checkable', () => {
  it.each([
    ['1 + 1; // => 2', 'globalThis.compareExample(1 + 1, 2);'],
    ['1 + 1;\n// => 2', 'globalThis.compareExample(1 + 1, 2);'],
    ['list(); // => [1,\n//   2]', 'globalThis.compareExample(list(), [1, 2]);'],
    ['const a = 1;', 'const a = 1;'],
  ])('%j', (code, module) => {
    expect(checkable(code)).toBe(module);
  });
});
