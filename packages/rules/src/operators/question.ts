import type { Operator } from '../operator.ts';
import { decorators, type Holds, isDecorator, strictly } from './decorators.ts';

/** Every operator rules may use, by name. */
export type OperatorTable = ReadonlyMap<string, Operator>;

/** An operator with its decorators, ready to be asked. */
export interface Question {
  /** The operator itself, without decorators. */
  readonly base: Operator;
  readonly holds: Holds;
  /** The value as `holds` takes it. */
  readonly value: unknown;
}

/**
 * Makes an operator ready to be asked.
 *
 * @param operator - its full name, decorators included; checked before
 * @param value - the rule's value, or `undefined` where it is read from a fact
 * @param literal - whether it is the rule's value
 */
export function questionOf(table: OperatorTable, operator: string, value: unknown, literal: boolean): Question {
  const names = operator.split(':');
  const base = table.get(names.at(-1) ?? '');
  if (base === undefined) throw new TypeError(`unchecked operator ${operator}`);
  const late = base.prepare !== undefined && (!literal || names.includes('swap'));
  const levels = names.filter((name) => name === 'someValue' || name === 'everyValue').length;
  return {
    base,
    holds: decorated(names.slice(0, -1), strictly(late ? preparing(base) : base.holds)),
    value: late || base.prepare === undefined ? value : prepared(base.prepare, value, levels),
  };
}

/** An operator inside its decorators. */
function decorated(names: readonly string[], base: Holds): Holds {
  return names.reduceRight((next, name) => (isDecorator(name) ? decorators[name](next) : next), base);
}

/** An operator that makes its value ready each time, because it is not known before. */
function preparing({ holds, prepare }: Operator): Holds {
  return (actual, value) => holds(actual, prepare === undefined ? value : prepare(value));
}

/** A value made ready, so many lists down. */
function prepared(prepare: (value: unknown) => unknown, value: unknown, levels: number): unknown {
  if (levels === 0) return prepare(value);
  return Array.isArray(value) ? value.map((item) => prepared(prepare, item, levels - 1)) : value;
}
