import { LinliError } from '@linli/errors';

import { raise } from '../raise.ts';

/** Throws where two JSON values differ; keys may stand in any order. */
export function expectSame(expectation: string, actual: unknown, expected: unknown): void {
  const [got, wanted] = [canonical(actual), canonical(expected)];
  if (got === wanted) return;
  const from = Math.max(0, differenceOf(got, wanted) - 40);
  throw raise('TEST_EXPECTED', {
    data: { expectation, expected: excerpt(wanted, from), actual: excerpt(got, from) },
  });
}

/** Throws where a call is not refused with this code. */
export async function expectRefusal(expectation: string, call: () => Promise<unknown>, code: string): Promise<void> {
  expectSame(expectation, await codeOf(call()), code);
}

/** With which code a call was refused; `undefined` where it was not. */
export async function codeOf(call: Promise<unknown>): Promise<string | undefined> {
  try {
    await call;
    return undefined;
  } catch (error) {
    if (error instanceof LinliError) return error.code;
    throw error;
  }
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => (isObject(part) ? sorted(part) : part)) ?? 'undefined';
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Pairs rather than an object: a key named `__proto__` is to be compared as well. */
function sorted(value: Readonly<Record<string, unknown>>): unknown {
  const pairs = Object.entries(value).filter(([, part]) => part !== undefined);
  return pairs.toSorted(([a], [b]) => (a < b ? -1 : 1));
}

function differenceOf(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return at;
}

function excerpt(text: string, from: number): string {
  const part = text.slice(from, from + 300);
  return `${from > 0 ? '…' : ''}${part}${from + 300 < text.length ? '…' : ''}`;
}
