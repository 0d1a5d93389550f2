import { LinliError } from '@linli/errors';

import { changeDays, holdsOn } from '../civil-day.ts';
import { step } from '../pointer.ts';
import type { Rule } from '../rule.ts';
import { validate } from '../validate.ts';
import { withoutAllowed } from './allow.ts';
import { Analysis } from './analysis.ts';
import { conditionFindings } from './conditions.ts';
import { dateFindings } from './dates.ts';
import { type Finding, refusal, ruleAt } from './finding.ts';
import { gaps } from './gaps.ts';
import { judgeOf, wantsAnswer } from './hit-policy.ts';
import type { CheckOptions } from './options.ts';
import { unusedParameters } from './parameters.ts';
import { conflicts, repeatedRules } from './pairs.ts';

/**
 * Looks for mistakes in rules without waiting for a request that shows them: rules that can never hold, always hold,
 * repeat each other, conflict, or leave cases without an answer. Every witness was run through the compiled rules, and
 * what is said to be impossible is proven over all values of the facts' types; where that cannot be done within bounds,
 * nothing is said.
 *
 * @param rules - rules as for `compile`
 * @param options - what they are compiled against; which events conflict, which must answer, and the day of the check
 * @returns what was found, rule by rule; refused rules come first, and take no further part
 *
 * @example
 * ```ts
 * import { check } from '@linli/rules/check';
 *
 * const deeper = (than: number) => ({ all: [{ fact: 'depth', operator: 'greaterThan', value: than }] });
 * const rules = [
 *   { name: 'pit', conditions: deeper(2), event: { type: 'rate', params: { severity: 'urgent' } } },
 *   { name: 'shaft', conditions: deeper(5), event: { type: 'rate', params: { severity: 'emergency' } } },
 * ];
 * const facts = { depth: { type: 'number', minimum: 0 } } as const;
 * const [overlap, gap] = check(rules, { facts });
 * [overlap?.code, overlap?.data.witness]; // => ['CHECK_OVERLAP', { depth: 6 }]
 * [gap?.code, gap?.data.witness]; // => ['CHECK_GAP', { depth: 0 }]
 * check(rules, { facts, hitPolicy: { rate: 'collect' } }); // => []
 * ```
 */
export function check(rules: readonly Rule[], options: CheckOptions): readonly Finding[] {
  const refused = validate(rules, options).map((error) => refusal(error, rules));
  const bad = new Set(refused.map(({ path }) => ruleAt(path)));
  if (bad.has(undefined)) return refused;
  const kept = rules.map((_, at) => at).filter((at) => !bad.has(at));
  const good = kept.flatMap((at) => rules[at] ?? []);
  if (refused.length > 0 && validate(good, options).length > 0) return refused;
  const found = [
    ...acrossDays(good, options),
    ...dateFindings(good, options),
    ...(refused.length > 0 ? [] : unusedParameters(good, options)),
  ];
  const placed = (each: Finding): Finding => {
    const at = ruleAt(each.path);
    return at === undefined ? each : { ...each, path: each.path.replace(/^\/\d+/, `/${kept[at] ?? at}`) };
  };
  return [...refused, ...withoutAllowed(found, good).map(placed)];
}

/** Findings that must show on every day on which their first rule is in force; one day is enough for the others. */
const lasting: ReadonlySet<string> = new Set([
  'CHECK_CONTRADICTION',
  'CHECK_TAUTOLOGY',
  'CHECK_DEAD',
  'CHECK_REDUNDANT',
  'CHECK_SUBSUMED',
  'CHECK_UNREACHABLE_CONDITION',
]);

/** What is found on each of the days from which something changes. */
function acrossDays(rules: readonly Rule[], options: CheckOptions): readonly Finding[] {
  const seen = new Map<string, { readonly finding: Finding; days: number }>();
  const daysInForce = new Map<string, number>();
  for (const day of turningDays(rules, options)) {
    if (day !== undefined && !rules.some((rule) => holdsOn(rule, day))) continue;
    const { inForce, findings } = onDay(rules, options, day);
    for (const { name } of inForce) daysInForce.set(name, (daysInForce.get(name) ?? 0) + 1);
    for (const each of findings) {
      const key = [each.code, ...each.rules, each.path, JSON.stringify(each.data['combination'])].join('\n');
      const known = seen.get(key);
      if (known === undefined) {
        const data = { ...each.data, ...(day !== undefined && { on: day }) };
        seen.set(key, { finding: { ...each, data }, days: 1 });
      } else known.days += 1;
    }
  }
  return [...seen.values()]
    .filter(({ finding, days }) => !lasting.has(finding.code) || days === daysInForce.get(finding.rules[0] ?? ''))
    .map(({ finding }) => finding);
}

interface DayReport {
  readonly inForce: readonly Rule[];
  readonly findings: readonly Finding[];
}

function onDay(rules: readonly Rule[], options: CheckOptions, day: string | undefined): DayReport {
  try {
    const analysis = new Analysis(rules, options, day);
    return { inForce: analysis.rules.map(({ rule }) => rule), findings: findingsOf(analysis, options) };
  } catch (error) {
    if (!(error instanceof LinliError) || error.code !== 'RULES_PARAMETER') throw error;
    return { inForce: [], findings: missingValue(error, options, day) };
  }
}

/** A parameter that had a value and has none any more; before its first value nobody asks. */
function missingValue(error: LinliError, { parameters = {} }: CheckOptions, day = ''): readonly Finding[] {
  const name = String(error.data['name']);
  const hasBegun = parameters[name]?.some(({ from }) => from === undefined || from <= day) ?? false;
  return hasBegun ? [{ ...refusal(error, []), path: step('/parameters', name) }] : [];
}

function findingsOf(analysis: Analysis, options: CheckOptions): readonly Finding[] {
  const { hitPolicy, complete } = options;
  const counts = new Map<string, number>();
  for (const { rule } of analysis.rules) counts.set(rule.event.type, (counts.get(rule.event.type) ?? 0) + 1);
  const wanted = [...counts].filter(([type, count]) => count > 1 && wantsAnswer(hitPolicy, type)).map(([type]) => type);
  return [
    ...conditionFindings(analysis),
    ...repeatedRules(analysis),
    ...conflicts(analysis, judgeOf(hitPolicy)),
    ...gaps(analysis, complete ?? wanted),
  ];
}

/** The last day before anything changes, and every day from which something does; no day where nothing is dated. */
function turningDays(rules: readonly Rule[], { parameters }: CheckOptions): readonly (string | undefined)[] {
  const days = changeDays(rules, parameters).map((start) =>
    start.endsWith('+') ? dayFrom(start.slice(0, -1), 1) : start,
  );
  const [first] = days;
  return first === undefined ? [undefined] : [dayFrom(first, -1), ...days];
}

function dayFrom(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}
