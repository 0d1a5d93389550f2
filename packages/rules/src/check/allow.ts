import type { Rule } from '../rule.ts';
import { step } from '../pointer.ts';
import { type Finding, finding } from './finding.ts';

/**
 * Leaves out findings that a rule they concern allows, and adds one for each allowance that allows nothing. What keeps a
 * rule from loading cannot be allowed.
 *
 * @param findings - what was found
 * @param rules - the rules, with their `allow`
 * @returns the findings that are left
 *
 * @example
 * ```ts
 * import { withoutAllowed } from '@linli/rules/check';
 *
 * const conditions = { all: [{ fact: 'depth', operator: 'greaterThan', value: 2 }] };
 * const rule = { name: 'r', conditions, event: { type: 'tag' }, allow: { CHECK_GAP: 'shallow water is no matter' } };
 * withoutAllowed([], [rule]).map(({ code, path }) => [code, path]); // => [['CHECK_ALLOWED', '/0/allow/CHECK_GAP']]
 * ```
 */
export function withoutAllowed(findings: readonly Finding[], rules: readonly Rule[]): readonly Finding[] {
  const allowances = new Map(
    rules.flatMap((rule, at) =>
      Object.keys(rule.allow ?? {}).map((code) => [keyOf(code, rule.name), { rule, at, code }] as const),
    ),
  );
  const used = new Set<string>();
  const left = findings.filter(({ code, rules: concerned }) => {
    const allowing = concerned.map((name) => keyOf(code, name)).filter((key) => allowances.has(key));
    for (const key of allowing) used.add(key);
    return allowing.length === 0 || !code.startsWith('CHECK_');
  });
  const idle = [...allowances].filter(([key]) => !used.has(key));
  return [
    ...left,
    ...idle.map(([, { rule, at, code }]) =>
      finding('CHECK_ALLOWED', [rule], step(`/${at}/allow`, code), { allowed: code }),
    ),
  ];
}

function keyOf(code: string, rule: string): string {
  return `${code} ${rule}`;
}
