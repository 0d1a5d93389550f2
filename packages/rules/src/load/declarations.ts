import { declarationOf, type FactDeclaration, type FactDeclarations, type FactType, factTypes } from '../fact.ts';
import { earliestYear, latestYear } from '../civil-day.ts';
import type { DatedValue } from '../rule.ts';
import { checkRoot } from './conditions.ts';
import { checkKeys, checkName, type Context, report, wrongType } from './context.ts';
import { short, step } from '../pointer.ts';
import { checkDates } from './dates.ts';
import { checkJson } from './json.ts';
import type { OperatorDefinition } from '../operator.ts';
import { takenNames } from '../operators/table.ts';
import { depthLimit } from '../options.ts';

/** Checks what the rules are checked against: facts, operators, parameters and named conditions. */
export function checkDeclarations(context: Context): void {
  const { facts, parameters = {}, conditions = {}, operators = [] } = context.options;
  checkFacts(context, facts, '/facts', 0);
  checkOperators(context, operators);
  for (const [name, values] of Object.entries(parameters)) checkParameter(context, name, values);
  for (const [name, condition] of Object.entries(conditions)) {
    const path = step('/conditions', name);
    if (checkName(context, name, path)) checkRoot(context, condition, path);
  }
}

function checkParameter(context: Context, name: string, values: readonly DatedValue[]): void {
  const path = step('/parameters', name);
  checkName(context, name, path);
  if (values.length === 0) report(context, 'PACK_EMPTY', path, { key: name });
  for (const [at, dated] of values.entries()) {
    const place = `${path}/${at}`;
    checkJson(context, dated, place);
    if (checkKeys(context, { ...dated }, ['from', 'until', 'value', 'source'], place))
      checkDates(context, { ...dated }, place);
    const other = values.slice(0, at).find((earlier) => overlap(earlier, dated));
    if (other === undefined) continue;
    const days = { earliest: earliestYear, latest: latestYear };
    report(context, 'PACK_DATES', place, { found: spanOf(dated), other: spanOf(other), ...days });
  }
}

function spanOf({ from = '…', until = '…' }: DatedValue): string {
  return `${from} – ${until}`;
}

/** Whether two values of a parameter count on the same day. */
function overlap(a: DatedValue, b: DatedValue): boolean {
  return (a.from ?? '') <= (b.until ?? '~') && (b.from ?? '') <= (a.until ?? '~');
}

function checkOperators(context: Context, operators: readonly OperatorDefinition[]): void {
  const taken = takenNames();
  for (const [at, { name }] of operators.entries()) {
    const path = `/operators/${at}/name`;
    if (!/^\w+$/.test(name)) wrongType(context, path, 'A–Z, a–z, 0–9, _', name);
    else if (taken.has(name)) report(context, 'PACK_NAME_FORBIDDEN', path, { name: short(name) });
    taken.add(name);
  }
}

function checkFacts(context: Context, facts: FactDeclarations, path: string, depth: number): void {
  if (depth > depthLimit) {
    report(context, 'PACK_DEPTH', path, { limit: depthLimit });
    return;
  }
  for (const [name, declared] of Object.entries(facts)) {
    const place = step(path, name);
    if (!checkName(context, name, place)) continue;
    if (name in Object.prototype) report(context, 'PACK_NAME_FORBIDDEN', place, { name });
    else checkFact(context, declared, place, depth);
  }
}

function checkFact(context: Context, declared: FactDeclaration | FactType, path: string, depth: number): void {
  const { type, fields } = declarationOf(declared);
  if (!factTypes.includes(type)) wrongType(context, path, factTypes, type);
  else if (fields !== undefined) checkFacts(context, fields, `${path}/fields`, depth + 1);
}
