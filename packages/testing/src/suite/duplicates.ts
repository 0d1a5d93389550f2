import type { Example } from '@linli/core';

import type { TestFailure } from '../report.ts';

/** Tests that share a name, or test the same request at the same instant, as one before them. */
export function duplicates(examples: readonly Example[]): TestFailure[] {
  const names = new Map<string, string>();
  const cases = new Map<string, string>();
  return examples.flatMap((example, at) => {
    const { name } = example;
    const path = `/tests/${at}`;
    const sameName = firstOf(names, name.trim(), path);
    const sameCase = firstOf(cases, caseKey(example), path);
    return [
      ...(sameName === undefined
        ? []
        : [{ code: 'TEST_DUPLICATE_NAME' as const, path: `${path}/name`, test: name, data: { first: sameName } }]),
      ...(sameCase === undefined
        ? []
        : [{ code: 'TEST_DUPLICATE_CASE' as const, path: `${path}/given`, test: name, data: { first: sameCase } }]),
    ];
  });
}

/** Where a key was seen before, if it was. */
function firstOf(seen: Map<string, string>, key: string, path: string): string | undefined {
  const first = seen.get(key);
  if (first === undefined) seen.set(key, path);
  return first;
}

/** The same text for tests of the same request at the same instant, whatever order they are written in. */
export function caseKey({ given, when = {} }: Pick<Example, 'given' | 'when'>): string {
  return JSON.stringify([given, when], (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}
