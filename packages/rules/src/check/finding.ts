import type { ErrorData, LinliError } from '@linli/errors';

import type { Rule } from '../rule.ts';

/** How much a finding matters: `error` keeps rules from working as written, `warning` is most likely a slip, `note` may be meant. */
export type FindingSeverity = 'error' | 'warning' | 'note';

/** Something a check reports: what, where, and the facts that show it. Plain data. */
export interface Finding {
  /** Stable identifier: `CHECK_OVERLAP`, or the code of an error that keeps a rule from loading. */
  readonly code: string;
  readonly severity: FindingSeverity;
  /** Names of the rules concerned, the one to look at first. */
  readonly rules: readonly string[];
  /** JSON pointer from the list of rules, or one that starts with `/parameters`, `/facts`, … */
  readonly path: string;
  /** The values its text is made from; `witness` is a facts object that shows it, `on` the day it was run as of. */
  readonly data: ErrorData;
  /** Page and section of the documentation. */
  readonly page: string;
}

/** What each code of the check amounts to. */
export const checkSeverities = {
  CHECK_CONTRADICTION: 'error',
  CHECK_TAUTOLOGY: 'warning',
  CHECK_DEAD: 'warning',
  CHECK_REDUNDANT: 'warning',
  CHECK_SUBSUMED: 'note',
  CHECK_OVERLAP: 'warning',
  CHECK_GAP: 'warning',
  CHECK_UNREACHABLE_CONDITION: 'warning',
  CHECK_UNUSED_PARAMETER: 'warning',
  CHECK_EXPIRED: 'note',
  CHECK_FAR_DATE: 'warning',
  CHECK_ALLOWED: 'warning',
} as const satisfies Record<string, FindingSeverity>;

/** A code of a finding of `check`. */
export type CheckCode = keyof typeof checkSeverities;

/** The section of a code in the documentation. */
export function pageOf(code: string): string {
  return `findings#${code.toLowerCase()}`;
}

/** A finding of the check. */
export function finding(code: CheckCode, rules: readonly Pick<Rule, 'name'>[], path: string, data: ErrorData): Finding {
  const names = rules.map(({ name }) => name);
  const [rule, other] = names;
  return {
    code,
    severity: checkSeverities[code],
    rules: names,
    path,
    data: { ...(rule !== undefined && { rule }), ...(other !== undefined && { other }), ...data },
    page: pageOf(code),
  };
}

/** An error that keeps a rule from loading, as a finding. */
export function refusal({ code, path = '', data }: LinliError, rules: readonly Rule[]): Finding {
  const rule = rules[ruleAt(path) ?? -1];
  return {
    code,
    severity: 'error',
    rules: rule === undefined ? [] : [rule.name],
    path,
    data,
    page: 'findings#refused',
  };
}

/** The place of the rule that a pointer leads into. */
export function ruleAt(path: string): number | undefined {
  const [, at] = /^\/(\d+)(?:\/|$)/.exec(path) ?? [];
  return at === undefined ? undefined : Number(at);
}
