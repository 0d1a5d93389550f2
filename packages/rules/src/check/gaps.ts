import type { Facts } from '../fact.ts';
import type { RuleLogic } from '../logic/edition.ts';
import type { Operand } from '../logic/node.ts';
import { type Analysis, predicatesOf, withValue } from './analysis.ts';
import { FiniteDomain } from './finite-domain.ts';
import { type Finding, finding } from './finding.ts';

/** Combinations beyond these are not tried, and gaps beyond these not told. */
const stepLimit = 50_000;
const gapLimit = 5;

/** A fact with finitely many cells, and which of them are values. */
interface Axis {
  readonly operand: Operand;
  readonly domain: FiniteDomain;
  readonly present: readonly number[];
}

/** For each axis, in which of its cells a rule may hold. */
type Reach = readonly bigint[];

/** Combinations of enumerations, booleans and stretches of numbers for which no rule of an event type can hold. */
export function gaps(analysis: Analysis, types: readonly string[]): readonly Finding[] {
  return types.flatMap((type) => {
    const rules = analysis.rules.filter(({ rule }) => rule.event.type === type);
    return gapsOf(rules, analysis).map(({ facts, combination }) =>
      finding('CHECK_GAP', [], '', { type, witness: facts, combination }),
    );
  });
}

interface Gap {
  readonly facts: Facts;
  readonly combination: Readonly<Record<string, readonly unknown[]>>;
}

function gapsOf(rules: readonly RuleLogic[], analysis: Analysis): readonly Gap[] {
  const axes = axesOf(rules, analysis);
  if (axes.length === 0) return [];
  const reaches: Reach[] = [];
  for (const { logic } of rules) {
    const { search, cubes } = analysis.search([{ node: logic, holds: true }]);
    for (const cube of cubes) {
      reaches.push(axes.map(({ operand, domain }) => domain.where(clear(cube.get(operand) ?? []))));
    }
    if (search.exceeded) return [];
  }
  const names = new Set(rules.map(({ rule }) => rule.name));
  const found: Gap[] = [];
  let left = stepLimit;
  const look = (at: number, open: readonly Reach[], chosen: readonly (readonly number[])[]): void => {
    left -= 1;
    if (left < 0 || found.length >= gapLimit) return;
    if (open.length === 0) {
      const gap = gapAt(axes, chosen);
      if ([...analysis.held(gap.facts)].every((name) => !names.has(name))) found.push(gap);
      return;
    }
    const axis = axes[at];
    if (axis === undefined) return;
    for (const [still, cells] of splits(axis, at, open)) look(at + 1, still, [...chosen, cells]);
  };
  look(0, reaches, []);
  return found;

  function clear(literals: NonNullable<Parameters<FiniteDomain['where']>[0]>) {
    return literals.filter(({ predicate }) => analysis.space.understands(predicate));
  }
}

/** Cells of an axis that leave the same reaches open, put together. */
function splits(axis: Axis, at: number, open: readonly Reach[]): Iterable<readonly [readonly Reach[], number[]]> {
  const groups = new Map<string, readonly [readonly Reach[], number[]]>();
  for (const cell of axis.present) {
    const still = open
      .map((reach, index) => ({ reach, index }))
      .filter(({ reach }) => ((reach[at] ?? 0n) >> BigInt(cell)) & 1n);
    const key = still.map(({ index }) => index).join();
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [still.map(({ reach }) => reach), [cell]]);
    else group[1].push(cell);
  }
  return groups.values();
}

function gapAt(axes: readonly Axis[], chosen: readonly (readonly number[])[]): Gap {
  let facts: Facts = {};
  const combination: Record<string, readonly unknown[]> = {};
  for (const [at, { operand, domain, present }] of axes.entries()) {
    const [first = present[0] ?? 0] = chosen[at] ?? [];
    facts = withValue(facts, operand, domain.cells[first]);
    const cells = chosen[at];
    if (cells === undefined || cells.length === present.length) continue;
    combination[[operand.fact, ...(operand.segments ?? [])].join('.')] = cells.map((cell) => domain.cells[cell]);
  }
  return { facts, combination };
}

/** The facts that rules ask about and whose values can be counted out. */
function axesOf(rules: readonly RuleLogic[], { space }: Analysis): readonly Axis[] {
  const operands = new Set(rules.flatMap(({ logic }) => predicatesOf(logic)).map(({ operand }) => operand));
  return [...operands].flatMap((operand) => {
    const domain = space.domain(operand);
    const { type } = operand.declaration;
    if (!(domain instanceof FiniteDomain) || type === 'instant' || (operand.path === undefined && type === 'object'))
      return [];
    const present = domain.cells.flatMap((cell, at) => (cell === undefined || cell === null ? [] : [at]));
    return present.length === 0 ? [] : [{ operand, domain, present }];
  });
}
