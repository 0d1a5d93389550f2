import { describe, expect, it } from 'vitest';

import { bare } from './bare.ts';
import { browser } from './browser.ts';
import { bun } from './bun.ts';
import { deno } from './deno.ts';
import { bundle, examples, OUTCOMES, type Outcome } from './program.ts';

/** Milliseconds a runtime may take on a busy machine. */
const PATIENCE = 120_000;

describe.each([bare, browser, deno, bun])('$name', ({ missing, timers, read }) => {
  const reason = missing === undefined ? '' : ` (skipped: ${missing})`;
  const chosen = examples.filter(({ code }) => timers || !/referenceRules|toJsonRulesEngine/.test(code));

  it.skipIf(missing !== undefined)(`gives what the documentation says${reason}`, { timeout: PATIENCE }, async () => {
    const outcomes = (await read(await bundle(chosen), OUTCOMES)) as Outcome[];
    const wrong = outcomes.flatMap(({ place, values, error }) => [
      ...values.flatMap(([actual, expected]) => (actual === expected ? [] : [{ place, actual, expected }])),
      ...(error === undefined ? [] : [{ place, error }]),
    ]);
    expect(wrong).toEqual([]);
    expect(outcomes.map(({ place, values }) => [place, values.length])).toEqual(
      chosen.map(({ place, code }) => [place, code.split('// => ').length - 1]),
    );
    expect(chosen.length).toBeGreaterThan(80);
  });
});
