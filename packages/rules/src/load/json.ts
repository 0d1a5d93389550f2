import { valueDepthLimit } from '../options.ts';
import { type Context, found, report, step, take } from './context.ts';

interface Visit {
  readonly value: unknown;
  readonly path: string;
  readonly depth: number;
}

/**
 * Looks at every value of a rule before its meaning is read: it must be plain JSON, within the limits, and without keys
 * that reach for JavaScript's own machinery. Works through a list of its own, so no nesting can exhaust the stack.
 *
 * @returns whether the meaning may be read
 */
export function checkJson(context: Context, root: unknown, path: string): boolean {
  const before = context.problems.length;
  const waiting: Visit[] = [{ value: root, path, depth: 0 }];
  for (let visit = waiting.pop(); visit !== undefined && !context.stopped; visit = waiting.pop()) {
    if (!take(context, 'values', 1, path)) return false;
    if (visit.depth > valueDepthLimit) {
      report(context, 'PACK_DEPTH', path, { limit: valueDepthLimit });
      return false;
    }
    checkValue(context, visit, waiting);
  }
  return context.problems.length === before;
}

function checkValue(context: Context, { value, path, depth }: Visit, waiting: Visit[]): void {
  if (typeof value === 'string') {
    take(context, 'characters', value.length, path);
  } else if (typeof value === 'number') {
    if (!isJsonNumber(value)) {
      report(context, 'PACK_NUMBER', path, { number: Object.is(value, -0) ? '-0' : String(value) });
    }
  } else if (Array.isArray(value)) {
    if (value.length > context.left.values) take(context, 'values', value.length, path);
    else
      for (let at = value.length - 1; at >= 0; at -= 1)
        waiting.push({ value: value[at], path: step(path, at), depth: depth + 1 });
  } else if (isPlainObject(value)) {
    for (const key of Object.keys(value).toReversed()) {
      take(context, 'characters', key.length, path);
      if (key === '__proto__') report(context, 'PACK_KEY', step(path, key), { key });
      waiting.push({ value: value[key], path: step(path, key), depth: depth + 1 });
    }
  } else if (value !== null && typeof value !== 'boolean') {
    report(context, 'PACK_TYPE', path, { expected: 'JSON', found: found(value) });
  }
}

function isJsonNumber(value: number): boolean {
  return Number.isFinite(value) && Math.abs(value) <= Number.MAX_SAFE_INTEGER && !Object.is(value, -0);
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype || Object.getPrototypeOf(prototype) === null;
}
