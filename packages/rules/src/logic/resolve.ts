import type { Condition, FactCondition, FactValue, ParameterValue } from '../condition.ts';
import { holdsOn } from '../civil-day.ts';
import { declarationOf, type Facts } from '../fact.ts';
import type { OperatorDefinition } from '../operator.ts';
import { decorators, type Holds, isDecorator, strictly } from '../operators/decorators.ts';
import { operatorTable } from '../operators/table.ts';
import type { RulesOptions } from '../options.ts';
import { segmentsOf } from '../path.ts';
import type { LogicNode, Operand, Predicate } from './node.ts';

/** Turns checked conditions into logic; conditions that ask the same question get the same predicate. */
export class Resolver {
  /** Every distinct predicate met so far; its place is its `id`. */
  readonly predicates: Predicate[] = [];
  readonly #options: RulesOptions;
  readonly #day: string | undefined;
  readonly #operators: ReadonlyMap<string, OperatorDefinition>;
  readonly #byMeaning = new Map<string, Predicate>();

  /**
   * @param options - what the rules were checked against
   * @param day - the day whose parameters count
   */
  constructor(options: RulesOptions, day: string | undefined) {
    this.#options = options;
    this.#day = day;
    this.#operators = operatorTable(options);
  }

  /** The logic of a condition that stands at `pointer`. */
  resolve(condition: Condition, pointer: string): LogicNode {
    if ('fact' in condition) {
      return { kind: 'predicate', condition, pointer, predicate: this.#predicate(condition) };
    }
    if ('condition' in condition) {
      const name = condition.condition;
      const named = this.#options.conditions?.[name];
      if (named === undefined) throw new TypeError(`unchecked reference ${name}`);
      const part = this.resolve(named, `/conditions/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`);
      return { kind: 'reference', condition, pointer, name, part };
    }
    if ('not' in condition) {
      return { kind: 'not', condition, pointer, part: this.resolve(condition.not, `${pointer}/not`) };
    }
    const kind = 'all' in condition ? 'all' : 'any';
    const parts = 'all' in condition ? condition.all : condition.any;
    return { kind, condition, pointer, parts: parts.map((part, at) => this.resolve(part, `${pointer}/${kind}/${at}`)) };
  }

  #predicate(condition: FactCondition): Predicate {
    const { fact, path, params, operator, value } = condition;
    const literal = this.#literalOf(value);
    const meaning = JSON.stringify([fact, path, params, operator, literal.valueFrom === undefined ? value : [literal]]);
    const known = this.#byMeaning.get(meaning);
    if (known !== undefined) return known;
    const valueOperand = isFactValue(value) ? this.#operand(value.fact, value.path, value.params) : undefined;
    const base = this.#baseOf(operator);
    const late = base.prepare !== undefined && (valueOperand !== undefined || movesValue.test(operator));
    const predicate: Predicate = {
      id: this.predicates.length,
      operand: this.#operand(fact, path, params),
      operator,
      base,
      holds: decorated(operator, strictly(late ? preparing(base) : base.holds)),
      value: literal.value,
      prepared: base.prepare === undefined || late ? literal.value : base.prepare(literal.value),
      valueOperand,
      valueFrom: literal.valueFrom,
    };
    this.predicates.push(predicate);
    this.#byMeaning.set(meaning, predicate);
    return predicate;
  }

  #operand(fact: string, path: string | undefined, params: Facts | undefined): Operand {
    const declaration = declarationOf(this.#options.facts[fact] ?? 'object');
    return { fact, declaration, params, path, segments: path === undefined ? [] : (segmentsOf(path) ?? []) };
  }

  #literalOf(value: unknown): { readonly value: unknown; readonly valueFrom?: FactValue | ParameterValue } {
    if (isFactValue(value)) return { value: undefined, valueFrom: value };
    if (!isParameterValue(value)) return { value };
    const dated = this.#options.parameters?.[value.parameter] ?? [];
    const found = dated.find((each) => (this.#day === undefined ? dated.length === 1 : holdsOn(each, this.#day)));
    return { value: found?.value, valueFrom: value };
  }

  #baseOf(operator: string): OperatorDefinition {
    const name = operator.slice(operator.lastIndexOf(':') + 1);
    const base = this.#operators.get(name);
    if (base === undefined) throw new TypeError(`unchecked operator ${name}`);
    return base;
  }
}

/** Decorators after which an operator sees another value than the rule's. */
const movesValue = /(?:^|:)(?:swap|someValue|everyValue):/;

/** An operator that makes its value ready each time, because it is not known before. */
function preparing({ holds, prepare }: OperatorDefinition): Holds {
  return (actual, value) => holds(actual, prepare === undefined ? value : prepare(value));
}

/** An operator inside the decorators of its full name. */
function decorated(operator: string, base: Holds): Holds {
  return operator
    .split(':')
    .slice(0, -1)
    .reduceRight((next, name) => (isDecorator(name) ? decorators[name](next) : next), base);
}

function isFactValue(value: unknown): value is FactValue {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, 'fact');
}

function isParameterValue(value: unknown): value is ParameterValue {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, 'parameter');
}
