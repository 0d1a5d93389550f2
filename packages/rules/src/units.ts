import type { OperatorDefinition } from './operator.ts';

/** What one of each unit is in the base unit of its kind. */
const units: Readonly<Record<string, readonly [kind: string, factor: number]>> = {
  m: ['length', 1],
  km: ['length', 1000],
  cm: ['length', 0.01],
  mm: ['length', 0.001],
  米: ['length', 1],
  公里: ['length', 1000],
  千米: ['length', 1000],
  厘米: ['length', 0.01],
  毫米: ['length', 0.001],
  m2: ['area', 1],
  '㎡': ['area', 1],
  平方米: ['area', 1],
  平米: ['area', 1],
  亩: ['area', 2000 / 3],
  m3: ['volume', 1],
  L: ['volume', 0.001],
  立方米: ['volume', 1],
  升: ['volume', 0.001],
  kg: ['mass', 1],
  t: ['mass', 1000],
  公斤: ['mass', 1],
  千克: ['mass', 1],
  斤: ['mass', 0.5],
  吨: ['mass', 1000],
  s: ['time', 1],
  min: ['time', 60],
  h: ['time', 3600],
  d: ['time', 86_400],
  秒: ['time', 1],
  分钟: ['time', 60],
  小时: ['time', 3600],
  天: ['time', 86_400],
  V: ['voltage', 1],
  kV: ['voltage', 1000],
  伏: ['voltage', 1],
  千伏: ['voltage', 1000],
};

interface Quantity {
  readonly kind: string | undefined;
  readonly amount: number;
}

/**
 * Operators for numbers with units: `{ fact: 'depth', operator: 'atLeast', value: '30cm' }` and `atMost`. The fact is a
 * number in the base unit (m, m2, m3, kg, s, V) or a text with its own unit, such as "3米"; a text of another kind, or one
 * that is no quantity, holds for neither.
 *
 * @example
 * ```ts
 * import { compile } from '@linli/rules';
 * import { unitOperators } from '@linli/rules/units';
 *
 * const rule = {
 *   name: 'deep water',
 *   conditions: { all: [{ fact: 'depth', operator: 'atLeast', value: '30cm' }] },
 *   event: { type: 'tag' },
 * };
 * const ruleSet = compile([rule], { facts: { depth: 'string' }, operators: [...unitOperators] });
 * ruleSet.evaluate({ depth: '0.5米' }).length; // => 1
 * ruleSet.evaluate({ depth: '2kg' }).length; // => 0
 * ```
 */
export const unitOperators: readonly OperatorDefinition[] = [
  operator('atLeast', (actual, value) => actual >= value, '{fact}不小于{value}', '{fact} is at least {value}'),
  operator('atMost', (actual, value) => actual <= value, '{fact}不大于{value}', '{fact} is at most {value}'),
];

function operator(
  name: string,
  compare: (actual: number, value: number) => boolean,
  chinese: string,
  english: string,
): OperatorDefinition {
  return {
    name,
    accepts: ['number', 'string'],
    value: (value) => typeof value === 'string' && quantityOf(value)?.kind !== undefined,
    expects: { 'zh-CN': '带单位的数："30cm"', en: 'a number with a unit: "30cm"' },
    prepare: quantityOf,
    holds: (actual, value) => {
      const [given, wanted] = [quantityOf(actual), value];
      if (given === undefined || !isQuantity(wanted)) return false;
      return (given.kind === undefined || given.kind === wanted.kind) && compare(given.amount, wanted.amount);
    },
    phrase: { 'zh-CN': chinese, en: english },
  };
}

/** A quantity in the base unit of its kind; a bare number is of no kind, and taken to be in the base unit asked for. */
function quantityOf(value: unknown): Quantity | undefined {
  if (typeof value === 'number') return { kind: undefined, amount: value };
  const match = typeof value === 'string' ? /^(\d{1,15}(?:\.\d{1,15})?) ?(\D\S{0,5})$/u.exec(value) : null;
  const name = match?.[2] ?? '';
  const unit = Object.hasOwn(units, name) ? units[name] : undefined;
  return unit === undefined ? undefined : { kind: unit[0], amount: Number(match?.[1]) * unit[1] };
}

function isQuantity(value: unknown): value is Quantity {
  return typeof value === 'object' && value !== null && 'amount' in value;
}
