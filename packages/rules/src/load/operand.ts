import { nearestName } from '@linli/errors';

import { declarationOf } from '../fact.ts';
import { nameLimit } from '../options.ts';
import { forbiddenNames, pathLimit, segmentsOf } from '../path.ts';
import { checkKeys, type Context, found, isObject, report, reportUnknown, wrongType } from './context.ts';
import { short } from '../pointer.ts';
import { checkJson } from './json.ts';
import { itemTypeOf, type Side } from './side.ts';

/**
 * Checks the part of a condition that reads a fact: its name, `path` and `params`.
 *
 * @returns what it reads, or `undefined` where that is not known
 */
export function checkOperand(context: Context, operand: Record<string, unknown>, path: string): Side | undefined {
  const { fact: name } = operand;
  if (typeof name !== 'string') {
    wrongType(context, `${path}/fact`, 'string', name);
    return undefined;
  }
  const declaration = context.facts.get(name);
  if (declaration === undefined) {
    reportUnknown(context, 'PACK_FACT', `${path}/fact`, 'fact', name, context.facts.keys());
    return undefined;
  }
  if (operand['params'] !== undefined) checkJson(context, operand['params'], `${path}/params`);
  if (operand['params'] !== undefined && !isObject(operand['params'])) {
    wrongType(context, `${path}/params`, 'object', operand['params']);
  }
  const side: Side = { kind: 'fact', name, type: declaration.type, declaration };
  return operand['path'] === undefined ? side : checkPath(context, operand['path'], side, `${path}/path`);
}

/** Checks a value that is read from another fact: declared, and not personal. */
export function checkFactValue(context: Context, value: Record<string, unknown>, path: string): Side | undefined {
  if (!checkKeys(context, value, ['fact', 'path', 'params'], path)) return undefined;
  return isReadable(context, value['fact'], `${path}/fact`) ? checkOperand(context, value, path) : undefined;
}

/** Whether rules may read a fact as a value: declared, and not personal. */
export function isReadable(context: Context, name: unknown, path: string): boolean {
  const declaration = typeof name === 'string' ? context.facts.get(name) : undefined;
  if (declaration !== undefined && declaration.personal !== true) return true;
  const known = typeof name === 'string' && name.length <= nameLimit && declaration === undefined;
  const nearest = known ? nearestName(name, context.facts.keys()) : undefined;
  report(context, 'PACK_CAPABILITY', path, { fact: typeof name === 'string' ? short(name) : found(name), nearest });
  return false;
}

/** Checks a path into a side; answers what it leads to, or `undefined` where that is not known. */
export function checkPath(context: Context, value: unknown, side: Side, path: string): Side | undefined {
  if (typeof value !== 'string') {
    wrongType(context, path, 'string', value);
    return undefined;
  }
  if (value.length > pathLimit) {
    report(context, 'PACK_LIMIT', path, { what: 'path', size: value.length, limit: pathLimit });
    return undefined;
  }
  const segments = segmentsOf(value);
  const forbidden = value.split(/[^\p{L}\p{N}_]+/u).find((name) => forbiddenNames.has(name));
  if (forbidden !== undefined) report(context, 'PACK_NAME_FORBIDDEN', path, { name: forbidden });
  else if (segments === undefined) report(context, 'PACK_PATH_FORBIDDEN', path, { name: short(value) });
  else return segments.reduce<Side | undefined>((at, name) => at && property(context, at, name, path), side);
  return undefined;
}

/** What a property of an operand is. */
function property(context: Context, side: Side, name: string, path: string): Side | undefined {
  if (side.kind !== 'fact') return side;
  const { declaration, type } = side;
  const item = itemTypeOf(type);
  if (item !== undefined) {
    if (/^\d+$/.test(name)) return { ...side, type: item };
    if (name === 'length') return { kind: 'fact', name: side.name, type: 'number', declaration: { type: 'number' } };
    reportUnknown(context, 'PACK_FACT', path, 'fact', name, ['length']);
    return undefined;
  }
  if (type !== 'object') {
    report(context, 'PACK_TYPE', path, { expected: 'object', found: type });
    return undefined;
  }
  if (declaration.fields === undefined) return { kind: 'any' };
  const field = Object.hasOwn(declaration.fields, name) ? declaration.fields[name] : undefined;
  if (field === undefined) {
    reportUnknown(context, 'PACK_FACT', path, 'fact', name, Object.keys(declaration.fields));
    return undefined;
  }
  const declared = declarationOf(field);
  return { kind: 'fact', name: `${side.name}.${name}`, type: declared.type, declaration: declared };
}
