import type { FactDeclaration } from '../fact.ts';
import type { Predicate } from '../logic/node.ts';
import type { Reading } from '../logic/reading.ts';
import { instantOf, isInstant } from '../operators/instant.ts';

/** The most values of one fact that are tried. */
export const candidateLimit = 60;

/**
 * Values of a fact among which every question about it comes out either way, as far as they can be thought of: the
 * constants it is compared with, what lies between and around them, the values it declares, words and elements more or
 * less, and none at all. The nearest to what it is come first.
 *
 * @param declaration - of the fact, unless a path leads into it
 * @param predicates - those that ask about it
 * @param actual - what it is
 */
export function candidatesFor(
  declaration: FactDeclaration | undefined,
  predicates: readonly Predicate[],
  actual: unknown,
  reading: Reading,
): readonly unknown[] {
  const constants = predicates.flatMap((predicate) => constantsOf(predicate, reading));
  const values = [
    ...(declaration?.values ?? []),
    ...[true, false, ...constants, ...between(constants)].flatMap((value) => wholeNumbers(value, declaration)),
    ...predicates.flatMap((predicate) => tokenCandidates(predicate, predicates, actual)),
    ...predicates.flatMap((predicate) => neighbours(predicate, actual)),
    null,
  ];
  const different = new Map(values.map((value) => [JSON.stringify(value), value]));
  different.delete(JSON.stringify(actual ?? null));
  return [...different.values()]
    .filter((value) => isPossible(value, declaration))
    .toSorted((a, b) => distance(a, actual, declaration) - distance(b, actual, declaration))
    .slice(0, candidateLimit);
}

/** Numbers before, between and after those among some constants; one, where there are none. */
function between(constants: readonly unknown[]): readonly number[] {
  const numbers = constants.filter((constant) => typeof constant === 'number').toSorted((a, b) => a - b);
  const gaps = numbers.slice(1).map((number, at) => ((numbers[at] ?? number) + number) / 2);
  return [(numbers[0] ?? 1) - 1, ...gaps, (numbers.at(-1) ?? 1) + 1];
}

/** What a predicate compares an operand with, taken apart. */
function constantsOf(
  { prepared, valueOperand, operand, shape, value }: Predicate,
  reading: Reading,
): readonly unknown[] {
  if (shape?.kind === 'scalar') return shape.constants;
  if (valueOperand !== undefined) return [reading.of(valueOperand), reading.of(operand)].flat();
  return shape === undefined ? [value, prepared].flat() : [];
}

/** Texts and lists with and without what a predicate asks for. */
function tokenCandidates({ shape, value }: Predicate, all: readonly Predicate[], actual: unknown): readonly unknown[] {
  if (shape?.kind !== 'tokens') return [];
  const tokens = [value].flat();
  if (shape.source === 'ancestors') return tokens;
  const asked = all.flatMap((other) => (other.shape?.kind === 'tokens' ? [other.value].flat() : []));
  if (shape.source === 'items') {
    const given: readonly unknown[] = Array.isArray(actual) ? actual : [];
    const rest = given.filter((item) => !asked.includes(item));
    return [given, rest].flatMap((list) => [list, [...list, ...tokens], ...tokens.map((token) => [...list, token])]);
  }
  const given = typeof actual === 'string' ? actual : '';
  const rest = asked.reduce<string>((text, token) => text.replaceAll(String(token), ''), given);
  return [given, rest].flatMap((text) => [
    text,
    text + tokens.join(''),
    ...tokens.map((token) => text + String(token)),
  ]);
}

/** Values right before and after. */
function neighbours({ shape, value, base }: Predicate, actual: unknown): readonly unknown[] {
  if (base.accepts.includes('instant') && isInstant(value)) {
    return [-1000, 1000].map((step) => new Date(instantOf(value) + step).toISOString());
  }
  return shape === undefined && typeof actual === 'number' ? [actual - 1, actual + 1] : [];
}

function wholeNumbers(value: unknown, declaration: FactDeclaration | undefined): readonly unknown[] {
  if (typeof value !== 'number' || declaration?.integer !== true) return [value];
  return [Math.floor(value), Math.ceil(value)];
}

/** Whether a fact may have a value at all. */
function isPossible(value: unknown, declaration: FactDeclaration | undefined): boolean {
  if (value === null || declaration === undefined) return true;
  const { type, values, minimum = -Infinity, maximum = Infinity } = declaration;
  if (type.endsWith('[]')) return Array.isArray(value);
  if (type === 'instant') return isInstant(value);
  if (typeof value === 'number' && (value < minimum || value > maximum)) return false;
  if (typeof value === 'string' && values !== undefined && !values.includes(value)) return false;
  return typeof value === type;
}

/** How far a value is from another, where that can be said; none at all is farthest. */
function distance(value: unknown, actual: unknown, declaration: FactDeclaration | undefined): number {
  if (value === null) return Infinity;
  if (declaration?.type === 'instant') return Math.abs(instantOf(value) - instantOf(actual)) || 0;
  if (typeof value === 'number' && typeof actual === 'number') return Math.abs(value - actual);
  if (typeof value === 'string' && typeof actual === 'string') return Math.abs(value.length - actual.length);
  return 0;
}
