import { depthLimit, nameLimit } from '../options.ts';
import { checkKeys, type Context, isObject, report, reportUnknown, take, wrongType } from './context.ts';
import { checkJson } from './json.ts';
import { checkFactValue, checkOperand } from './operand.ts';
import type { Side } from './side.ts';
import { checkComparison } from './typing.ts';

const kinds = ['all', 'any', 'not', 'condition', 'fact'] as const;
const notes = ['name', 'priority'] as const;
const factKeys = ['fact', 'operator', 'value', 'path', 'params', ...notes];
const allKeys = [...kinds, 'operator', 'value', 'path', 'params', ...notes];

/** The greatest priority of a rule or a condition. */
export const priorityLimit = 1_000_000;

/** Checks the condition at the root of a rule, or a named one. */
export function checkRoot(context: Context, value: unknown, path: string): void {
  if (
    isObject(value) &&
    Object.hasOwn(value, 'fact') &&
    kinds.every((kind) => kind === 'fact' || !Object.hasOwn(value, kind))
  ) {
    report(context, 'PACK_TYPE', path, { expected: ['all', 'any', 'not', 'condition'], found: 'fact' });
  } else {
    checkCondition(context, value, path, 1);
  }
}

function checkCondition(context: Context, value: unknown, path: string, depth: number): void {
  if (context.stopped || !take(context, 'conditions', 1, path)) return;
  if (depth > depthLimit) {
    report(context, 'PACK_DEPTH', path, { limit: depthLimit });
    return;
  }
  if (!isObject(value)) {
    wrongType(context, path, 'object', value);
    return;
  }
  const present = kinds.filter((kind) => Object.hasOwn(value, kind));
  const [kind] = present;
  if (present.length > 1) report(context, 'PACK_AMBIGUOUS', path, { keys: present });
  else if (kind === undefined) checkKindless(context, value, path);
  else checkKind(context, kind, value, path, depth);
}

function checkKindless(context: Context, value: Record<string, unknown>, path: string): void {
  if (checkKeys(context, value, allKeys, path)) {
    report(context, 'PACK_TYPE', path, {
      expected: [...kinds],
      found: Object.keys(value).length === 0 ? '{}' : 'object',
    });
  }
}

function checkKind(
  context: Context,
  kind: (typeof kinds)[number],
  value: Record<string, unknown>,
  path: string,
  depth: number,
): void {
  checkKeys(context, value, kind === 'fact' ? factKeys : [kind, ...notes], path);
  checkNotes(context, value, path);
  const inner = value[kind];
  if (kind === 'fact') checkFactCondition(context, value, path);
  else if (kind === 'condition') checkReference(context, inner, `${path}/${kind}`);
  else if (kind === 'not') checkCondition(context, inner, `${path}/${kind}`, depth + 1);
  else if (!Array.isArray(inner)) wrongType(context, `${path}/${kind}`, 'array', inner);
  else if (inner.length === 0) report(context, 'PACK_EMPTY', `${path}/${kind}`, { key: kind, kind: 'condition' });
  else inner.forEach((part, at) => checkCondition(context, part, `${path}/${kind}/${at}`, depth + 1));
}

function checkNotes(context: Context, value: Record<string, unknown>, path: string): void {
  const { name, priority } = value;
  if (name !== undefined && (typeof name !== 'string' || name.length > nameLimit)) {
    wrongType(context, `${path}/name`, 'string', name);
  }
  checkPriority(context, priority, `${path}/priority`);
}

/** Checks a priority: a whole number from 1. */
export function checkPriority(context: Context, priority: unknown, path: string): void {
  if (priority === undefined) return;
  if (Number.isInteger(priority) && Number(priority) >= 1 && Number(priority) <= priorityLimit) return;
  wrongType(context, path, `1–${priorityLimit}`, priority);
}

function checkReference(context: Context, name: unknown, path: string): void {
  const conditions = context.options.conditions ?? {};
  if (typeof name !== 'string') wrongType(context, path, 'string', name);
  else if (!Object.hasOwn(conditions, name))
    reportUnknown(context, 'PACK_REF', path, 'name', name, Object.keys(conditions));
}

function checkFactCondition(context: Context, condition: Record<string, unknown>, path: string): void {
  const { operator } = condition;
  const actual = checkOperand(context, condition, path);
  if (typeof operator !== 'string') {
    wrongType(context, `${path}/operator`, 'string', operator);
  } else if (!Object.hasOwn(condition, 'value')) {
    wrongType(context, `${path}/value`, 'JSON', undefined);
  } else {
    const before = context.problems.length;
    checkJson(context, condition['value'], `${path}/value`);
    if (context.problems.length > before) return;
    for (const value of checkValue(context, condition['value'], `${path}/value`)) {
      checkComparison(context, operator, actual ?? { kind: 'any' }, value, path);
    }
  }
}

/** What a condition compares with: one side, or one for each value of a dated parameter. */
function checkValue(context: Context, value: unknown, path: string): readonly Side[] {
  if (isObject(value) && Object.hasOwn(value, 'fact')) {
    return [checkFactValue(context, value, path) ?? { kind: 'any' }];
  }
  if (isObject(value) && Object.hasOwn(value, 'parameter')) return checkParameterValue(context, value, path);
  return [{ kind: 'literal', value }];
}

function checkParameterValue(context: Context, value: Record<string, unknown>, path: string): readonly Side[] {
  const { parameter: name } = value;
  const parameters = context.options.parameters ?? {};
  if (!checkKeys(context, value, ['parameter'], path)) return [];
  if (typeof name === 'string' && Object.hasOwn(parameters, name)) {
    return (parameters[name] ?? []).map((dated) => ({ kind: 'literal', value: dated.value }));
  }
  reportUnknown(context, 'PACK_PARAMETER', `${path}/parameter`, 'name', String(name), Object.keys(parameters));
  return [];
}
