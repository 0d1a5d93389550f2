import { valueDepthLimit } from '../options.ts';
import { step } from '../pointer.ts';
import { type Context, report, take, wrongType } from './context.ts';

/**
 * Checks a value that a rule may choose freely: plain JSON, within the limits, and without keys that reach for
 * JavaScript's own machinery.
 */
export function checkJson(context: Context, value: unknown, path: string, depth = 0): void {
  if (!take(context, 'values', 1, path)) return;
  if (typeof value === 'string') take(context, 'characters', value.length, path);
  else if (typeof value === 'number') checkNumber(context, value, path);
  else if (value !== null && typeof value === 'object') checkInside(context, value, path, depth);
  else if (value !== null && typeof value !== 'boolean') {
    wrongType(context, path, 'JSON', value);
  }
}

function checkInside(context: Context, value: object, path: string, depth: number): void {
  if (depth >= valueDepthLimit) {
    report(context, 'PACK_DEPTH', path, { limit: valueDepthLimit });
  } else if (Array.isArray(value)) {
    for (let at = 0; at < value.length && !context.stopped; at += 1) {
      checkJson(context, value[at], `${path}/${at}`, depth + 1);
    }
  } else if (!isPlain(value)) {
    wrongType(context, path, 'JSON', value);
  } else {
    for (const [key, inner] of Object.entries(value)) {
      if (context.stopped || !take(context, 'characters', key.length, path)) return;
      if (key === '__proto__') report(context, 'PACK_KEY', step(path, key), { key });
      checkJson(context, inner, step(path, key), depth + 1);
    }
  }
}

function checkNumber(context: Context, value: number, path: string): void {
  if (Number.isFinite(value) && Math.abs(value) <= Number.MAX_SAFE_INTEGER && !Object.is(value, -0)) return;
  report(context, 'PACK_NUMBER', path, { number: Object.is(value, -0) ? '-0' : String(value) });
}

/** Whether an object is a plain one, of this realm or another. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
