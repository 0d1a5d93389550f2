import { LinliError, nearestName } from '@linli/errors';

import type { FactType } from '../fact.ts';
import type { OperatorDefinition, ValueType } from '../operator.ts';
import { decorators, isDecorator } from '../operators/decorators.ts';
import { nameLimit } from '../options.ts';
import { add, type Context, found, report, reportUnknown } from './context.ts';
import { short, step } from '../pointer.ts';
import { fits, itemsOf, itemTypeOf, type Side, typesOf } from './side.ts';

const factTypesOfItems: readonly FactType[] = ['string[]', 'number[]', 'object[]'];

/**
 * Checks that an operator, with its decorators, can be asked of a fact and a value.
 *
 * @param path - where the condition stands
 */
export function checkComparison(context: Context, operator: string, actual: Side, value: Side, path: string): void {
  if (operator.length > nameLimit) {
    reportUnknown(context, 'PACK_OPERATOR', step(path, 'operator'), 'operator', operator, []);
    return;
  }
  const known = context.operators.get(operator);
  const colon = operator.indexOf(':');
  if (known !== undefined) checkOperator(context, known, actual, value, path);
  else if (colon > 0) checkDecorated(context, operator.slice(0, colon), operator.slice(colon + 1), actual, value, path);
  else reportUnknown(context, 'PACK_OPERATOR', step(path, 'operator'), 'operator', operator, context.operators.keys());
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
    reportUnknown(context, 'PACK_OPERATOR', step(path, 'operator'), 'operator', decorator, Object.keys(decorators));
  } else if (decorator === 'not') {
    checkComparison(context, rest, actual, value, path);
  } else if (decorator === 'swap') {
    checkComparison(context, rest, value, actual, path);
  } else if (decorator === 'someFact' || decorator === 'everyFact') {
    const items = itemsOf(actual);
    if (items === undefined) reportType(context, step(path, 'operator'), factTypesOfItems, actual);
    for (const item of items ?? []) checkComparison(context, rest, item, value, path);
  } else {
    const items = itemsOf(value);
    if (items === undefined) reportType(context, step(path, 'value'), factTypesOfItems, value);
    if (items?.length === 0) report(context, 'PACK_EMPTY', step(path, 'value'), { key: 'value' });
    for (const item of items ?? []) {
      const before = context.problems.length;
      checkComparison(context, rest, actual, item, path);
      if (context.problems.length > before) return;
    }
  }
}

function checkOperator(context: Context, operator: OperatorDefinition, actual: Side, value: Side, path: string): void {
  if (!fits(actual, operator.accepts)) {
    reportType(context, step(path, 'operator'), operator.accepts, actual);
    return;
  }
  const expected = typeof operator.value === 'function' ? undefined : valueTypes(operator.value, actual);
  if (expected !== undefined) {
    if (!fits(value, expected) && !isNullFor(operator, value))
      reportType(context, step(path, 'value'), expected, value);
    else checkKnownValue(context, operator, actual, value, path);
  } else if (typeof operator.value === 'function') {
    checkLiteral(context, operator.name, operator.value, value, path);
  }
}

/** What the value must be, where that is known: `same`, `item` and `list` follow the fact. */
function valueTypes(wanted: ValueType | readonly ValueType[], actual: Side): readonly FactType[] | undefined {
  const types = typesOf(actual);
  const all: FactType[] = [];
  for (const type of typeof wanted === 'string' ? [wanted] : wanted) {
    if (type !== 'same' && type !== 'item' && type !== 'list') all.push(type);
    else if (types === undefined) return type === 'list' ? ['string[]', 'number[]'] : undefined;
    else if (type === 'same') all.push(...types);
    else all.push(...types.flatMap((each) => (type === 'item' ? (itemTypeOf(each) ?? []) : listTypesOf(each))));
  }
  return all;
}

function listTypesOf(type: FactType): readonly FactType[] {
  if (type === 'instant') return ['string[]', 'number[]'];
  return type === 'number' ? ['number[]'] : ['string[]'];
}

function isNullFor(operator: OperatorDefinition, value: Side): boolean {
  return operator.value === 'same' && value.kind === 'literal' && value.value === null;
}

/** A fact with declared values is only ever compared with one of them. */
function checkKnownValue(
  context: Context,
  operator: OperatorDefinition,
  actual: Side,
  value: Side,
  path: string,
): void {
  if (actual.kind !== 'fact') return;
  const declared = actual.declaration.values;
  const comparesValues = operator.value === 'same' || operator.value === 'list' || operator.value === 'item';
  if (declared === undefined || !comparesValues || value.kind !== 'literal') return;
  for (const item of [value.value].flat()) {
    if (typeof item !== 'string' || declared.includes(item)) continue;
    const nearest = item.length > nameLimit ? undefined : nearestName(item, declared);
    report(context, 'PACK_VALUE', step(path, 'value'), { fact: short(actual.name), value: found(item), nearest });
    return;
  }
}

function checkLiteral(
  context: Context,
  operator: string,
  check: (value: unknown) => boolean,
  value: Side,
  path: string,
): void {
  const place = step(path, 'value');
  try {
    if (value.kind === 'literal' && check(value.value)) return;
    report(context, 'PACK_TYPE', place, { expected: operator, found: describe(value) });
  } catch (error) {
    if (!(error instanceof LinliError)) throw error;
    add(context, new LinliError(error.code, error.message, { path: place, data: error.data, cause: error }));
  }
}

function reportType(context: Context, path: string, expected: readonly FactType[], side: Side): void {
  report(context, 'PACK_TYPE', path, { expected, found: describe(side) });
}

function describe(side: Side): string {
  if (side.kind === 'literal') return found(side.value);
  return side.kind === 'fact' ? side.type : 'object';
}
