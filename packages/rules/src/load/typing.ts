import { LinliError, nearestName } from '@linli/errors';

import type { FactType } from '../fact.ts';
import type { Operator, ValueType } from '../operator.ts';
import { decorators, isDecorator } from '../operators/decorators.ts';
import { nameLimit } from '../options.ts';
import { short, step } from '../pointer.ts';
import { add, checkKeys, type Context, found, isObject, report, reportUnknown, wrongType } from './context.ts';
import { checkPath } from './operand.ts';
import { fits, itemsOf, itemTypeOf, listTypesOf, type Side, typesOf } from './side.ts';

const listTypes: readonly FactType[] = ['string[]', 'number[]', 'object[]'];
const itemKeys = ['path', 'operator', 'value'];

/**
 * Checks that an operator, with its decorators, can be asked of a fact and a value.
 *
 * @param path - where the condition stands
 */
export function checkComparison(context: Context, operator: string, actual: Side, value: Side, path: string): void {
  const known = context.operators.get(operator);
  const colon = operator.indexOf(':');
  if (operator.length > nameLimit) {
    reportUnknown(context, 'PACK_OPERATOR', `${path}/operator`, 'operator', operator, []);
  } else if (known !== undefined) {
    checkOperator(context, known, actual, value, path);
  } else if (colon > 0) {
    checkDecorated(context, operator.slice(0, colon), operator.slice(colon + 1), actual, value, path);
  } else {
    reportUnknown(context, 'PACK_OPERATOR', `${path}/operator`, 'operator', operator, context.operators.keys());
  }
}

function checkDecorated(
  context: Context,
  decorator: string,
  rest: string,
  actual: Side,
  value: Side,
  path: string,
): void {
  if (!isDecorator(decorator)) {
    reportUnknown(context, 'PACK_OPERATOR', `${path}/operator`, 'operator', decorator, Object.keys(decorators));
  } else if (decorator === 'not') {
    checkComparison(context, rest, actual, value, path);
  } else if (decorator === 'swap') {
    checkComparison(context, rest, value, actual, path);
  } else {
    const ofFact = decorator === 'someFact' || decorator === 'everyFact';
    const list = ofFact ? actual : value;
    const items = itemsOf(list);
    const place = step(path, ofFact ? 'operator' : 'value');
    if (items === undefined) reportType(context, place, listTypes, list);
    else if (items.length === 0) report(context, 'PACK_EMPTY', place, { key: 'value' });
    else
      checkEach(context, items, (item) =>
        checkComparison(context, rest, ofFact ? item : actual, ofFact ? value : item, path),
      );
  }
}

/** Checks one after the other, as far as the first that is wrong. */
function checkEach(context: Context, sides: readonly Side[], check: (side: Side) => void): void {
  const before = context.problems.length;
  for (const side of sides) {
    if (context.problems.length > before) return;
    check(side);
  }
}

function checkOperator(context: Context, operator: Operator, actual: Side, value: Side, path: string): void {
  if (!fits(actual, operator.accepts)) reportType(context, `${path}/operator`, operator.accepts, actual);
  else if (typeof operator.value === 'function') checkLiteral(context, operator, operator.value, value, path);
  else if (operator.value === 'items') checkItems(context, actual, value, `${path}/value`);
  else checkType(context, operator, valueTypes(operator.value, actual), actual, value, path);
}

function checkType(
  context: Context,
  operator: Operator,
  expected: readonly FactType[] | undefined,
  actual: Side,
  value: Side,
  path: string,
): void {
  const isNothing = operator.value === 'same' && value.kind === 'literal' && value.value === null;
  if (expected !== undefined && !fits(value, expected) && !isNothing) {
    reportType(context, `${path}/value`, expected, value);
  } else {
    checkKnownValue(context, operator, actual, value, path);
  }
}

/** What the value must be, where that is known: `same`, `item` and `list` follow the fact. */
function valueTypes(wanted: ValueType | readonly ValueType[], actual: Side): readonly FactType[] | undefined {
  const types = typesOf(actual);
  const all: FactType[] = [];
  for (const type of typeof wanted === 'string' ? [wanted] : wanted) {
    if (type === 'items') continue;
    if (type !== 'same' && type !== 'item' && type !== 'list') all.push(type);
    else if (types === undefined) return type === 'list' ? ['string[]', 'number[]'] : undefined;
    else if (type === 'same') all.push(...types);
    else all.push(...types.flatMap((each) => (type === 'item' ? (itemTypeOf(each) ?? []) : listTypesOf(each))));
  }
  return all;
}

/** A fact with declared values is only ever compared with one of them. */
function checkKnownValue(context: Context, operator: Operator, actual: Side, value: Side, path: string): void {
  if (actual.kind !== 'fact') return;
  const declared = actual.declaration.values;
  const comparesValues = operator.value === 'same' || operator.value === 'list' || operator.value === 'item';
  if (declared === undefined || !comparesValues || value.kind !== 'literal') return;
  for (const item of [value.value].flat()) {
    if (typeof item !== 'string' || declared.includes(item)) continue;
    const nearest = item.length > nameLimit ? undefined : nearestName(item, declared);
    report(context, 'PACK_VALUE', `${path}/value`, { fact: short(actual.name), value: found(item), nearest });
    return;
  }
}

function checkLiteral(
  context: Context,
  { name, expects }: Operator,
  check: (value: unknown) => boolean,
  value: Side,
  path: string,
): void {
  const place = `${path}/value`;
  try {
    if (value.kind === 'literal' && check(value.value)) return;
    report(context, 'PACK_TYPE', place, { expected: expects ?? name, found: describe(value) });
  } catch (error) {
    if (!(error instanceof LinliError)) throw error;
    add(context, new LinliError(error.code, error.message, { path: place, data: error.data, cause: error }));
  }
}

/** Checks what is asked of the elements of a list. */
function checkItems(context: Context, actual: Side, value: Side, path: string): void {
  const [item] = itemsOf(actual) ?? [];
  const conditions: unknown = value.kind === 'literal' ? value.value : undefined;
  if (!Array.isArray(conditions)) {
    report(context, 'PACK_TYPE', path, { expected: 'array', found: describe(value) });
    return;
  }
  if (conditions.length === 0) report(context, 'PACK_EMPTY', path, { key: 'value' });
  for (const [at, condition] of conditions.entries())
    checkItem(context, item ?? { kind: 'any' }, condition, `${path}/${at}`);
}

function checkItem(context: Context, item: Side, condition: unknown, path: string): void {
  if (!isObject(condition)) {
    wrongType(context, path, 'object', condition);
    return;
  }
  if (!checkKeys(context, condition, itemKeys, path)) return;
  const side = condition['path'] === undefined ? item : checkPath(context, condition['path'], item, `${path}/path`);
  if (typeof condition['operator'] !== 'string' || !Object.hasOwn(condition, 'value')) {
    report(context, 'PACK_TYPE', path, { expected: itemKeys, found: Object.keys(condition) });
  } else {
    const value: Side = { kind: 'literal', value: condition['value'] };
    checkComparison(context, condition['operator'], side ?? { kind: 'any' }, value, path);
  }
}

function reportType(context: Context, path: string, expected: readonly FactType[], side: Side): void {
  report(context, 'PACK_TYPE', path, { expected, found: describe(side) });
}

function describe(side: Side): string {
  if (side.kind === 'literal') return Array.isArray(side.value) ? short(JSON.stringify(side.value)) : found(side.value);
  return side.kind === 'fact' ? side.type : 'object';
}
