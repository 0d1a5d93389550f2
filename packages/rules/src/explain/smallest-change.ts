import type { Facts, Titles } from '../fact.ts';
import { holdsFor } from '../logic/holds.ts';
import type { LogicNode, Operand, Predicate } from '../logic/node.ts';
import type { Reading } from '../logic/reading.ts';
import { segmentsOf } from '../path.ts';
import type { AsOf, RuleSet } from '../rule-set.ts';
import { candidateLimit, candidatesFor } from './candidates.ts';
import { ruleNamed } from './rule-named.ts';

/** The most facts that are changed at a time, and the most combinations that are tried. */
const changesLimit = 3;
const attemptsLimit = 20_000;

/** A fact that would have to be otherwise. */
export interface FactChange {
  readonly fact: string;
  readonly path?: string;
  readonly title?: Titles;
  readonly personal: boolean;
  readonly from: unknown;
  /** `null` stands for no value. */
  readonly to: unknown;
}

/** The fewest facts whose change makes a rule come out otherwise. */
export interface SmallestChange {
  readonly changes: readonly FactChange[];
  /** Whether fewer facts are known not to do: every question of the rule was tried with every kind of answer. */
  readonly exact: boolean;
}

interface Variable {
  readonly operand: Operand;
  readonly actual: unknown;
  readonly candidates: readonly unknown[];
}

/**
 * The fewest facts whose change makes a rule come out otherwise. Up to three are changed at a time, to values that the
 * rule's own questions tell apart; derived facts follow from given ones and are not changed by themselves.
 *
 * @param ruleSet - compiled rules
 * @param rule - the rule's name
 * @param facts - what they are now
 * @param asOf - the day that counts
 * @returns the changes, or `undefined` where none was found
 * @throws RULES_RULE for an unknown name, and as `ruleSet.evaluate`
 *
 * @example
 * ```ts
 * import { compile, smallestChange } from '@linli/rules';
 *
 * const rule = {
 *   name: 'flood',
 *   conditions: { all: [{ fact: 'place', operator: 'equal', value: 'basement' }, { fact: 'depth', operator: 'greaterThan', value: 1 }] },
 *   event: { type: 'tag' },
 * };
 * const ruleSet = compile([rule], { facts: { place: 'string', depth: 'number' } });
 * const change = smallestChange(ruleSet, 'flood', { place: 'basement', depth: 0.5 });
 * change?.changes.map(({ fact, from, to }) => [fact, from, to]); // => [['depth', 0.5, 2]]
 * ```
 */
export function smallestChange(ruleSet: RuleSet, rule: string, facts: Facts, asOf?: AsOf): SmallestChange | undefined {
  const edition = ruleSet.edition(asOf);
  const { logic } = ruleNamed(edition, rule);
  const reading = edition.read(facts);
  const present = holdsFor(logic, reading);
  const predicates = predicatesOf(logic);
  const variables = variablesOf(predicates, facts, reading);
  let attempts = 0;
  for (let size = 1; size <= changesLimit; size += 1) {
    for (const changes of combinations(variables, size)) {
      if (attempts >= attemptsLimit) return undefined;
      attempts += 1;
      if (holdsFor(logic, edition.read(applied(facts, changes))) === present) continue;
      return { changes, exact: size === 1 || isComplete(predicates, variables) };
    }
  }
  return undefined;
}

function variablesOf(predicates: readonly Predicate[], facts: Facts, reading: Reading): readonly Variable[] {
  const asking = new Map<Operand, Predicate[]>();
  for (const predicate of predicates) {
    for (const operand of [predicate.operand, predicate.valueOperand]) {
      if (operand !== undefined) asking.set(operand, [...(asking.get(operand) ?? []), predicate]);
    }
  }
  return [...asking]
    .filter(([{ fact, declaration }]) => declaration.derive === undefined || facts[fact] !== undefined)
    .map(([operand, asked]) => {
      const actual = reading.of(operand);
      const declaration = operand.path === undefined ? operand.declaration : undefined;
      return { operand, actual, candidates: candidatesFor(declaration, asked, actual, reading) };
    });
}

/** Whether every question was tried with every kind of answer. */
function isComplete(predicates: readonly Predicate[], variables: readonly Variable[]): boolean {
  return (
    variables.every(({ candidates }) => candidates.length < candidateLimit) &&
    predicates.every(
      ({ operand, shape }) => shape?.kind === 'scalar' && variables.some((variable) => variable.operand === operand),
    )
  );
}

/** Every way to change so many of the variables. */
function* combinations(variables: readonly Variable[], size: number, from = 0): Generator<readonly FactChange[]> {
  if (size === 0) {
    yield [];
    return;
  }
  for (let at = from; at < variables.length; at += 1) {
    const variable = variables[at]!;
    for (const rest of combinations(variables, size - 1, at + 1)) {
      for (const to of variable.candidates) yield [changeOf(variable, to), ...rest];
    }
  }
}

function changeOf({ operand: { fact, path, declaration }, actual }: Variable, to: unknown): FactChange {
  const { title, personal = false } = declaration;
  return {
    fact,
    ...(path !== undefined && { path }),
    ...(title !== undefined && { title }),
    personal,
    from: actual,
    to,
  };
}

/** The facts after changes. */
function applied(facts: Facts, changes: readonly FactChange[]): Facts {
  const changed: Record<string, unknown> = { ...facts };
  for (const { fact, path, to } of changes) {
    changed[fact] = withChange(changed[fact], path === undefined ? [] : (segmentsOf(path) ?? []), to);
  }
  return changed;
}

/** A copy of a value in which the end of a path is another one; an element of a list, but not its length. */
function withChange(value: unknown, [name, ...rest]: readonly string[], to: unknown): unknown {
  if (name === undefined) return to;
  if (Array.isArray(value)) {
    return value.map((item: unknown, at) => (String(at) === name ? withChange(item, rest, to) : item));
  }
  const inside: Record<string, unknown> = isRecord(value) ? value : {};
  return { ...inside, [name]: withChange(inside[name], rest, to) };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** Every predicate of a condition, once. */
function predicatesOf(node: LogicNode): readonly Predicate[] {
  if (node.kind === 'predicate') return [node.predicate];
  const parts = node.kind === 'all' || node.kind === 'any' ? node.parts : [node.part];
  return [...new Set(parts.flatMap(predicatesOf))];
}
