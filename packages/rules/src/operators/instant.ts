import type { Operator } from '../operator.ts';

/** `{ fact: 'reportedAt', operator: 'before', value: '2026-10-01T00:00:00+08:00' }`: earlier than that instant. */
export const before: Operator = {
  name: 'before',
  accepts: ['instant'],
  value: 'instant',
  holds: (actual, value) => instantOf(actual) < instantOf(value),
};

/** `{ fact: 'reportedAt', operator: 'after', value: '2026-10-01T00:00:00+08:00' }`: later than that instant. */
export const after: Operator = {
  ...before,
  name: 'after',
  holds: (actual, value) => instantOf(actual) > instantOf(value),
};

const ISO_INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})$/;

/**
 * Epoch milliseconds of an instant fact; `NaN` where it is none, so that nothing is before or after it. A text without an
 * offset is none: its meaning would depend on the machine.
 */
export function instantOf(value: unknown): number {
  if (typeof value === 'number') return value;
  if (value instanceof Date) return value.getTime();
  return typeof value === 'string' && value[10] === 'T' && ISO_INSTANT.test(value) ? Date.parse(value) : Number.NaN;
}

/** Whether a value is an instant. */
export function isInstant(value: unknown): boolean {
  return !Number.isNaN(instantOf(value));
}
