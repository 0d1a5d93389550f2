import type { FactDeclaration, FactDeclarations } from '@linli/rules';
import type { Finding } from '@linli/rules/check';

import { parentOf } from '../../names.ts';
import type { Policy } from '../../triage/policy.ts';
import type { Effect } from '../effect.ts';
import type { PackRule } from '../pack.ts';
import { packFinding } from './pack-finding.ts';

/**
 * Care that depends on compliance. A fact says by `compliance: true` in its declaration that it tells how somebody has
 * behaved; a rule of care must not read it, neither for nor against. Rules of care are those that propose, as proposals
 * are help that nobody asked for; those that read the fact `care`; those that lead into a category marked `care: true`,
 * or are about one; and those that set limits by a plan or step with the word `care` in its id.
 */
export function careFindings({ ruleSets, vocabulary }: Policy): readonly Finding[] {
  const isCareCategory = (code: unknown) => typeof code === 'string' && isMarked(code, vocabulary.categories);
  return Object.values(ruleSets).flatMap(({ rules, options }) => {
    const marked = new Set(Object.keys(options.facts).filter((fact) => isAboutCompliance(options.facts, fact)));
    if (marked.size === 0) return [];
    return (rules as readonly PackRule[]).flatMap((rule) => {
      const read = factsIn(rule.conditions);
      const fact = [...read].find((name) => marked.has(name));
      if (fact === undefined) return [];
      const isCare =
        isCareEffect(rule.event, isCareCategory) ||
        read.has('care') ||
        categoriesIn(rule.conditions).some(isCareCategory);
      return isCare ? [packFinding('CHECK_CARE_COMPLIANCE', rule.meta, { rule: rule.name, fact }, [rule.name])] : [];
    });
  });
}

function isAboutCompliance(facts: FactDeclarations, name: string): boolean {
  const declared: FactDeclaration | string | undefined = facts[name];
  return typeof declared === 'object' && declared.compliance === true;
}

/** Whether a category, or the nearest one above it that says so, is one of care. */
function isMarked(code: string, categories: Policy['vocabulary']['categories']): boolean {
  const care = categories.get(code)?.care;
  const above = parentOf(code);
  return care ?? (above !== undefined && isMarked(above, categories));
}

function isCareEffect({ type, params }: Effect, isCareCategory: (code: string) => boolean): boolean {
  if (type === 'propose') return true;
  if (type === 'classify') return isCareCategory(params.category);
  if (type !== 'timebox') return false;
  return /(?:^|[/-])care(?:$|-)/.test('plan' in params ? params.plan : params.step);
}

/** Every fact that conditions read, as a question or as a value. */
function factsIn(conditions: unknown): ReadonlySet<string> {
  const facts = new Set<string>();
  JSON.stringify(conditions, (key, value: unknown) => {
    if (key === 'fact' && typeof value === 'string') facts.add(value);
    return value;
  });
  return facts;
}

/** The ways to ask that a category be one of these; what asks that it be none of them is not about them. */
const asking = new Set(['equal', 'in', 'within']);

/** Every category that conditions ask for. */
function categoriesIn(conditions: unknown): readonly unknown[] {
  if (typeof conditions !== 'object' || conditions === null) return [];
  if (Array.isArray(conditions)) return conditions.flatMap(categoriesIn);
  const { fact, operator, value } = conditions as Readonly<Record<string, unknown>>;
  if (fact === 'category' && asking.has(String(operator))) return [value].flat();
  return Object.entries(conditions).flatMap(([key, inner]) => (key === 'not' ? [] : categoriesIn(inner)));
}
