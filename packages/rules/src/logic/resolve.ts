import type { Condition, FactCondition, FactValue } from '../condition.ts';
import { declarationOf } from '../fact.ts';
import { type OperatorTable, questionOf } from '../operators/question.ts';
import { operatorTable } from '../operators/table.ts';
import type { RulesOptions } from '../options.ts';
import { segmentsOf } from '../path.ts';
import type { LogicNode, Operand, Predicate } from './node.ts';
import { shapeOf } from './shape.ts';
import { isFactValue, isParameterValue, parameterValue } from './value.ts';

/** Turns checked conditions into logic; conditions that ask the same question get the same predicate. */
export class Resolver {
  /** Every distinct predicate met so far; its place is its `id`. */
  readonly predicates: Predicate[] = [];
  readonly #options: RulesOptions;
  readonly #day: string | undefined;
  readonly #operators: OperatorTable;
  #missingAllowed = false;
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

  /** From here on, conditions that are not in force are resolved: their parameters need no value on the day. */
  allowMissing(): void {
    this.#missingAllowed = true;
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
    const meaning = `${operand.id} ${operator} ${typeof value === 'number' ? value : JSON.stringify(value)}`;
    const known = this.#byMeaning.get(meaning);
    if (known !== undefined) return known;
    const valueOperand = isFactValue(value) ? this.#operand(value) : undefined;
    const literal = isParameterValue(value)
      ? parameterValue(this.#options.parameters, value, this.#day, !this.#missingAllowed)
      : value;
    const question = questionOf(this.#operators, operator, literal, valueOperand === undefined);
    const predicate: Predicate = {
      id: this.predicates.length,
      operand,
      operator,
      base: question.base,
      holds: question.holds,
      value: valueOperand === undefined ? literal : undefined,
      prepared: question.value,
      valueOperand,
      valueFrom: isFactValue(value) || isParameterValue(value) ? value : undefined,
      shape: valueOperand === undefined ? shapeOf(operator, question.value) : undefined,
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
}
