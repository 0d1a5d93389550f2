import { nearestName, type Raise } from '@linli/errors';
import type { z } from 'zod';

import type { en } from './messages/en.ts';
import { raise } from './raise.ts';
import { reasonOf } from './reason.ts';

/** Which code each kind of problem gets: a pack's `PACK_KEY` is a request's `REQ_KEY`. */
export interface ProblemCodes<Code extends string = keyof typeof en> {
  /** A key the schema does not know. */
  readonly key: Code;
  /** A value of the wrong type, form or size. */
  readonly value: Code;
}

/**
 * Reads untrusted data through a schema; the first problem becomes a coded error with its place.
 *
 * @param schema - what the data should be
 * @param data - what came in
 * @param codes - the codes of this kind of input
 * @returns the data, defaults filled in
 */
export function checked<Schema extends z.ZodType>(
  schema: Schema,
  data: unknown,
  codes: ProblemCodes,
): z.output<Schema> {
  return checkedWith(raise, schema, data, codes);
}

/** As {@link checked}, with the errors of a room of its own; `at` is where in the whole input the data stands. */
export function checkedWith<Schema extends z.ZodType, Code extends string>(
  raiseAs: Raise<Code>,
  schema: Schema,
  data: unknown,
  codes: ProblemCodes<Code>,
  at = '',
): z.output<Schema> {
  const result = schema.safeParse(data, { reportInput: true });
  if (result.success) return result.data;
  const issue = mostTelling(result.error.issues);
  const path = `${at}${pointer(issue.path)}`;
  if (issue.code === 'unrecognized_keys') {
    const key = String(issue.keys[0]);
    throw raiseAs(codes.key, {
      path: `${path}/${escape(key)}`,
      data: { key, nearest: nearestName(key, keysAt(schema, issue.path)) },
    });
  }
  throw raiseAs(codes.value, { path, data: { place: path === '' ? '/' : path, reason: reasonOf(issue) } });
}

/** A JSON pointer (RFC 6901) of a path. */
export function pointer(path: readonly PropertyKey[]): string {
  return path.map((part) => `/${escape(String(part))}`).join('');
}

function escape(part: string): string {
  return part.replaceAll('~', '~0').replaceAll('/', '~1');
}

type Issue = z.core.$ZodIssue;

/** Of a union that matched no branch, the branch with the fewest problems is the one that was meant. */
function mostTelling(issues: readonly Issue[]): Issue {
  const issue = issues[0] as Issue;
  if (issue.code !== 'invalid_union') return issue;
  const [nearest] = issue.errors.filter((branch) => branch.length > 0).toSorted((a, b) => problems(a) - problems(b));
  if (nearest === undefined) return issue;
  const best = mostTelling(nearest);
  return best.path.length === 0 && best.code !== 'unrecognized_keys'
    ? issue
    : { ...best, path: [...issue.path, ...best.path] };
}

/** An unknown key weighs as much as a missing one: each says that another branch was meant. */
function problems(issues: readonly Issue[]): number {
  return issues.reduce((sum, issue) => sum + (issue.code === 'unrecognized_keys' ? issue.keys.length : 1), 0);
}

/** The keys the schema knows at a path, as far as it can be followed. */
function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let definitions = [definitionOf(schema)];
  for (const part of path) definitions = definitions.flatMap((definition) => step(definition, part));
  return definitions.flatMap(unwrap).flatMap((definition) => Object.keys(definition.shape ?? {}));
}

interface Definition {
  readonly shape?: Record<string, z.ZodType>;
  readonly element?: z.ZodType;
  readonly valueType?: z.ZodType;
  readonly innerType?: z.ZodType;
  readonly options?: readonly z.ZodType[];
}

function definitionOf(schema: z.ZodType): Definition {
  return schema.def as unknown as Definition;
}

function unwrap(definition: Definition): Definition[] {
  if (definition.innerType !== undefined) return unwrap(definitionOf(definition.innerType));
  if (definition.options !== undefined) return definition.options.flatMap((option) => unwrap(definitionOf(option)));
  return [definition];
}

function step(definition: Definition, part: PropertyKey): Definition[] {
  return unwrap(definition).flatMap(({ shape, element, valueType }) => {
    const next = (typeof part === 'string' ? shape?.[part] : undefined) ?? element ?? valueType;
    return next === undefined ? [] : [definitionOf(next)];
  });
}
