/** Names that never resolve: they lead to JavaScript's own machinery. */
export const forbiddenNames: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** The longest path that is looked at. */
export const pathLimit = 500;

/** The names of a plain property path, or `undefined` where it is something else. */
export function segmentsOf(path: string): readonly string[] | undefined {
  if (path.length > pathLimit) return undefined;
  const plain = path.replaceAll(/\[(\d+)\]/g, '.$1').replace(/^\$\./, '');
  const segments = plain.split('.');
  return segments.every((segment) => /^[\p{L}\p{N}_-]+$/u.test(segment)) ? segments : undefined;
}

/**
 * Follows own properties only. As json-rules-engine has it, a value that is no object passes through unchanged where the
 * path starts; further down it has no properties.
 */
export function follow(value: unknown, segments: readonly string[]): unknown {
  if (!hasProperties(value)) return value;
  let current: unknown = value;
  for (const segment of segments) {
    if (!hasProperties(current) || !Object.hasOwn(current, segment)) return undefined;
    current = current[segment];
  }
  return current;
}

function hasProperties(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
