import type { Condition, FactCondition, FactValue, ParameterValue } from '../condition.ts';
import { holdsOn } from '../civil-day.ts';
import { declarationOf } from '../fact.ts';
import type { OperatorDefinition } from '../operator.ts';
import { decorators, type Holds, isDecorator, strictly } from '../operators/decorators.ts';
import { operatorTable } from '../operators/table.ts';
import type { RulesOptions } from '../options.ts';
import { segmentsOf } from '../path.ts';
import type { LogicNode, Operand, Predicate } from './node.ts';
import { shapeOf } from './shape.ts';

/** Turns checked conditions into logic; conditions that ask the same question get the same predicate. */
export class Resolver {
  /** Every distinct predicate met so far; its place is its `id`. */
  readonly predicates: Predicate[] = [];
  readonly #options: RulesOptions;
  readonly #day: string | undefined;
  readonly #operators: ReadonlyMap<string, OperatorDefinition>;
  readonly #byMeaning = new Map<string, Predicate>();
  readonly #byName = new Map<string, LogicNode>();
  readonly #operands = new Map<string, Operand>();

  /**
   * @param options - what the rules were checked against
   * @param day - the day whose parameters count
   */
  constructor(options: RulesOptions, day: string | undefined) {
    this.#options = options;
    this.#day = day;
    this.#operators = operatorTable(options);
  }

  /** The logic of a condition. */
  resolve(condition: Condition): LogicNode {
    if ('fact' in condition) return { kind: 'predicate', condition, predicate: this.#predicate(condition) };
    if ('not' in condition) return { kind: 'not', condition, part: this.resolve(condition.not) };
    if ('all' in condition) return { kind: 'all', condition, parts: condition.all.map((part) => this.resolve(part)) };
    if ('any' in condition) return { kind: 'any', condition, parts: condition.any.map((part) => this.resolve(part)) };
    const name = condition.condition;
    return { kind: 'reference', condition, name, part: this.#named(name) };
  }

  /** A named condition, resolved once. */
  #named(name: string): LogicNode {
    const known = this.#byName.get(name);
    if (known !== undefined) return known;
    const condition = this.#options.conditions?.[name];
    if (condition === undefined) throw new TypeError(`unchecked reference ${name}`);
    const logic = this.resolve(condition);
    this.#byName.set(name, logic);
    return logic;
  }

  #predicate(condition: FactCondition): Predicate {
    const { operator, value } = condition;
    const operand = this.#operand(condition);
    const meaning = `${operand.id} ${operator} ${JSON.stringify(value)}`;
    const known = this.#byMeaning.get(meaning);
    if (known !== undefined) return known;
    const base = this.#baseOf(operator);
    const valueOperand = isFactValue(value) ? this.#operand(value) : undefined;
    const literal = isParameterValue(value) ? this.#valueOf(value) : value;
    const late = base.prepare !== undefined && (valueOperand !== undefined || movesValue.test(operator));
    const prepared = base.prepare === undefined || late ? literal : base.prepare(literal);
    const predicate: Predicate = {
      id: this.predicates.length,
      operand,
      operator,
      base,
      holds: decorated(operator, strictly(late ? preparing(base) : base.holds)),
      value: valueOperand === undefined ? literal : undefined,
      prepared,
      valueOperand,
      valueFrom: isFactValue(value) || isParameterValue(value) ? value : undefined,
      shape: valueOperand === undefined ? shapeOf(operator, prepared) : undefined,
    };
    this.predicates.push(predicate);
    this.#byMeaning.set(meaning, predicate);
    return predicate;
  }

  #operand({ fact, path, params }: FactValue): Operand {
    const reading = path === undefined && params === undefined ? fact : JSON.stringify([fact, path, params]);
    const known = this.#operands.get(reading);
    if (known !== undefined) return known;
    const segments = path === undefined ? undefined : segmentsOf(path);
    const declaration = declarationOf(this.#options.facts[fact] ?? 'object');
    const operand: Operand = { id: this.#operands.size, fact, declaration, params, path, segments };
    this.#operands.set(reading, operand);
    return operand;
  }

  /** The value of a parameter on the day. */
  #valueOf({ parameter }: ParameterValue): unknown {
    const dated = this.#options.parameters?.[parameter] ?? [];
    return dated.find((each) => this.#day === undefined || holdsOn(each, this.#day))?.value;
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
