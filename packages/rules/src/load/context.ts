import { type ErrorData, type LinliError, nearestName } from '@linli/errors';

import { declarationOf, type FactDeclaration } from '../fact.ts';
import type { RulesErrorCode } from '../messages/en.ts';
import type { Operator } from '../operator.ts';
import { operatorTable } from '../operators/table.ts';
import { defaultLimits, errorLimit, type Limits, nameLimit, type RulesOptions } from '../options.ts';
import { forbiddenNames } from '../path.ts';
import { short, step } from '../pointer.ts';
import { raise } from '../problem.ts';

/** What the parts of the check share: what is known, what is left of the limits, and what was found. */
export interface Context {
  readonly facts: ReadonlyMap<string, FactDeclaration>;
  readonly operators: ReadonlyMap<string, Operator>;
  readonly options: RulesOptions;
  readonly limits: Required<Limits>;
  readonly left: { conditions: number; values: number; characters: number };
  readonly problems: LinliError[];
  /** Set when going on would be pointless: a limit is passed, or enough was found. */
  stopped: boolean;
}

/** Starts a check. */
export function contextOf(options: RulesOptions): Context {
  const limits = { ...defaultLimits, ...options.limits };
  const facts = Object.entries(options.facts).map(([name, declared]) => [name, declarationOf(declared)] as const);
  return {
    facts: new Map(facts),
    operators: operatorTable(options),
    options,
    limits,
    left: { conditions: limits.conditions, values: limits.values, characters: limits.characters },
    problems: [],
    stopped: false,
  };
}

/** Notes a problem. */
export function report(context: Context, code: RulesErrorCode, path: string, data: ErrorData): void {
  add(context, raise(code, { path, data }));
}

/** Notes an error. */
export function add(context: Context, error: LinliError): void {
  context.problems.push(error);
  if (context.problems.length >= errorLimit) context.stopped = true;
}

/** Takes from a limit; notes the problem and stops where nothing is left. */
export function take(context: Context, what: keyof Context['left'], amount: number, path: string): boolean {
  context.left[what] -= amount;
  if (context.left[what] >= 0) return true;
  report(context, 'PACK_SIZE', path, { what, limit: context.limits[what] });
  context.stopped = true;
  return false;
}

/** What an error says was found: a type, or a short value. */
export function found(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  if (typeof value === 'string') return JSON.stringify(short(value));
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : typeof value;
}

/** Notes a value that is not what it must be. */
export function wrongType(context: Context, path: string, expected: string | readonly string[], value: unknown): void {
  report(context, 'PACK_TYPE', path, { expected, found: found(value) });
}

/** Notes an unknown name with the nearest known one. */
export function reportUnknown(
  context: Context,
  code: RulesErrorCode,
  path: string,
  kind: string,
  name: string,
  known: Iterable<string>,
): void {
  const nearest = name.length > nameLimit ? undefined : nearestName(name, known);
  report(context, code, path, { [kind]: short(name), nearest });
}

/** Whether a value is a plain object: neither `null` nor a list. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Checks a name that the author chose. */
export function checkName(context: Context, value: unknown, path: string): value is string {
  if (typeof value !== 'string' || value === '') {
    wrongType(context, path, 'string', value);
  } else if (value.length > nameLimit) {
    report(context, 'PACK_LIMIT', path, { what: 'name', size: value.length, limit: nameLimit });
  } else if (forbiddenNames.has(value)) {
    report(context, 'PACK_NAME_FORBIDDEN', path, { name: value });
  } else {
    return true;
  }
  return false;
}

/** Notes every key that does not belong. */
export function checkKeys(
  context: Context,
  value: Record<string, unknown>,
  allowed: readonly string[],
  path: string,
): boolean {
  let known = true;
  for (const key of Object.keys(value)) {
    if (allowed.includes(key)) continue;
    known = false;
    if (context.stopped) break;
    const nearest = key.length > nameLimit ? undefined : nearestName(key, allowed);
    report(context, 'PACK_KEY', step(path, key), { key: short(key), nearest, allowed });
  }
  return known;
}
