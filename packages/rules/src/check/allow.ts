import { step } from '../pointer.ts';
import type { Allowed } from '../rule.ts';
import { type Finding, finding } from './finding.ts';

/** What accepts findings: a rule, or something that stands for several, such as a pack. */
export interface Allowing {
  /** Its name, for people. */
  readonly name: string;
  readonly allow?: Allowed;
  /** The names of the rules it speaks for; the one of its own name unless told. */
  readonly rules?: readonly string[];
}

/** Whether a rule belongs to what an allowance names as the other one. */
export type BelongsTo = (rule: string, other: string) => boolean;

/**
 * Leaves out findings that are allowed where a rule they concern stands, and adds one for each allowance that allows
 * nothing. An allowance that names the other rule, or the pack it comes from, counts only beside it. What keeps a rule
 * from loading cannot be allowed.
 *
 * @param findings - what was found
 * @param allowing - the rules, and what stands for several of them, with their `allow`
 * @param belongsTo - whether a rule belongs to what an allowance names; by name, or by what stands before its first
 *   slash, unless told
 * @returns the findings that are left; the path of an idle allowance begins with its place in `allowing`
 *
 * @example
 * ```ts
 * import { withoutAllowed } from '@linli/rules/check';
 *
 * const conditions = { all: [{ fact: 'depth', operator: 'greaterThan', value: 2 }] };
 * const rule = { name: 'r', conditions, event: { type: 'tag' }, allow: { CHECK_GAP: 'shallow water is no matter' } };
 * withoutAllowed([], [rule]).map(({ code, path }) => [code, path]); // => [['CHECK_ALLOWED', '/0/allow/CHECK_GAP']]
 * const beside = { ...rule, allow: { CHECK_GAP: { rivers: 'rivers are the matter of the other pack' } } };
 * withoutAllowed([], [beside]); // => []
 * ```
 */
export function withoutAllowed(
  findings: readonly Finding[],
  allowing: readonly Allowing[],
  belongsTo: BelongsTo = isNamed,
): readonly Finding[] {
  const allowances = allowing.flatMap(allowancesOf);
  const used = new Set<Allowance>();
  const left = findings.filter((each) => {
    const accepted = allowances.filter((allowance) => isMeant(allowance, each, belongsTo));
    for (const allowance of accepted) used.add(allowance);
    return accepted.length === 0 || !each.code.startsWith('CHECK_');
  });
  const present = allowing.flatMap(rulesOf);
  const counts = ({ other }: Allowance): boolean =>
    other === undefined || present.some((rule) => belongsTo(rule, other));
  const idle = allowances.filter((allowance) => !used.has(allowance) && counts(allowance));
  return [...left, ...idle.map(unused)];
}

interface Allowance {
  readonly code: string;
  /** The rule or pack that it has to stand beside. */
  readonly other?: string;
  readonly by: Allowing;
  readonly rules: ReadonlySet<string>;
  readonly path: string;
}

function allowancesOf(by: Allowing, at: number): readonly Allowance[] {
  const rules = new Set(rulesOf(by));
  return Object.entries(by.allow ?? {}).flatMap(([code, reasons]) => {
    const path = step(`/${at}/allow`, code);
    if (typeof reasons === 'string') return [{ code, by, rules, path }];
    return Object.keys(reasons).map((other) => ({ code, other, by, rules, path: step(path, other) }));
  });
}

function rulesOf({ name, rules }: Allowing): readonly string[] {
  return rules ?? [name];
}

function isMeant({ code, other, rules }: Allowance, found: Finding, belongsTo: BelongsTo): boolean {
  if (code !== found.code) return false;
  return found.rules.some(
    (rule) =>
      rules.has(rule) &&
      (other === undefined || found.rules.some((beside) => beside !== rule && belongsTo(beside, other))),
  );
}

function isNamed(rule: string, other: string): boolean {
  return rule === other || rule.startsWith(`${other}/`);
}

function unused({ code, other, by: { name, rules }, path }: Allowance): Finding {
  const allowed = other === undefined ? { allowed: code } : { allowed: `${code} (${other})`, beside: other };
  return finding('CHECK_ALLOWED', rules === undefined ? [{ name }] : [], path, { rule: name, ...allowed });
}
