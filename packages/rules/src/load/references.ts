import { depthLimit } from '../options.ts';
import { type Context, isObject, report } from './context.ts';
import { step } from '../pointer.ts';

interface Extent {
  /** Conditions, counted wherever they are used. */
  readonly size: number;
  readonly depth: number;
}

/**
 * Checks what named conditions amount to once every reference is followed: no circles, no deeper than the limit, no
 * more conditions than the limit (each of thirty conditions that uses the one before it twice makes a thousand million).
 */
export function checkReferences(context: Context, rules: readonly unknown[]): void {
  const extents = new Map<string, Extent>();
  const open: string[] = [];
  const conditions = context.options.conditions ?? {};

  const named = (name: string): Extent => {
    const known = extents.get(name);
    if (known !== undefined) return known;
    if (open.includes(name)) {
      const names = [...open.slice(open.indexOf(name)), name].join(' → ');
      report(context, 'PACK_CYCLE', step('/conditions', name), { name, names });
      context.stopped = true;
    } else if (open.length > depthLimit) {
      report(context, 'PACK_DEPTH', step('/conditions', open[0] ?? name), { limit: depthLimit });
      context.stopped = true;
    }
    if (context.stopped) return { size: 1, depth: 1 };
    open.push(name);
    const extent = extentOf(conditions[name]);
    open.pop();
    extents.set(name, extent);
    return extent;
  };

  const extentOf = (condition: unknown): Extent => {
    if (!isObject(condition)) return { size: 1, depth: 1 };
    if (typeof condition['condition'] === 'string') {
      const { size, depth } = named(condition['condition']);
      return { size: size + 1, depth: depth + 1 };
    }
    const parts = condition['all'] ?? condition['any'] ?? (condition['not'] === undefined ? [] : [condition['not']]);
    let [size, depth] = [1, 1];
    for (const part of Array.isArray(parts) ? parts : []) {
      const extent = extentOf(part);
      size += extent.size;
      depth = Math.max(depth, extent.depth + 1);
    }
    return { size, depth };
  };

  for (const name of Object.keys(conditions)) if (!context.stopped) named(name);
  let total = 0;
  for (const [at, rule] of rules.entries()) {
    if (context.stopped) return;
    const path = step(`/${at}`, 'conditions');
    const { size, depth } = extentOf(isObject(rule) ? rule['conditions'] : undefined);
    total += size;
    if (depth > depthLimit) report(context, 'PACK_DEPTH', path, { limit: depthLimit });
    if (total <= context.limits.conditions) continue;
    report(context, 'PACK_SIZE', path, { what: 'conditions', limit: context.limits.conditions });
    return;
  }
}
