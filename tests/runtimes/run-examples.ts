// Runs where the examples run, with nothing but ECMAScript at hand.
import type { Outcome } from './program.ts';

/** Runs examples one after the other, and keeps what they give as text. */
export async function runExamples(
  examples: readonly (readonly [place: string, run: () => Promise<void>])[],
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const [place, run] of examples) {
    const values: [string, string][] = [];
    globalThis.compareExample = (actual, expected) => values.push([textOf(actual), textOf(expected)]);
    try {
      await run();
      outcomes.push({ place, values });
    } catch (error) {
      outcomes.push({ place, values, error: String(error) });
    }
  }
  return outcomes;
}

/** A value as text that tells a date from its text, and leaves out what is undefined. */
function textOf(value: unknown): string {
  if (value instanceof Date) return `Date ${value.getTime()}`;
  if (value instanceof Map || value instanceof Set) return `${value.constructor.name} ${textOf([...value])}`;
  if (Array.isArray(value)) return `[${value.map(textOf).join(', ')}]`;
  if (typeof value !== 'object' || value === null)
    return typeof value === 'string' ? JSON.stringify(value) : String(value);
  const entries = Object.entries(value).filter(([, each]) => each !== undefined);
  return `{${entries
    .map(([name, each]) => `${name}: ${textOf(each)}`)
    .toSorted()
    .join(', ')}}`;
}
