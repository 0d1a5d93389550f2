import type { Finding, FindingSeverity } from '@linli/rules/check';

import { pointer } from '../../check.ts';
import type { PackRule } from '../pack.ts';

/** What each code that only packs have amounts to. */
export const packCheckSeverities = {
  CHECK_CATEGORY_ROUTE: 'warning',
  CHECK_CATEGORY_TIMEBOX: 'warning',
  CHECK_SEVERITY_LATER: 'error',
  CHECK_STEP_OWNER: 'warning',
  CHECK_CARE_COMPLIANCE: 'error',
  CHECK_PACKS_DIFFER: 'note',
} as const satisfies Record<string, FindingSeverity>;

/** A code of a finding that only packs have. */
export type PackCheckCode = keyof typeof packCheckSeverities;

/** A finding about packs; its path leads into the pack that `data.pack` names. */
export function packFinding(
  code: PackCheckCode,
  place: { readonly pack: string; readonly path: readonly string[] | string },
  data: Readonly<Record<string, unknown>>,
  rules: readonly string[] = [],
): Finding {
  return {
    code,
    severity: packCheckSeverities[code],
    rules,
    path: typeof place.path === 'string' ? place.path : pointer(place.path),
    data: { pack: place.pack, ...data },
    page: `findings#${code.toLowerCase()}`,
  };
}

/** A finding about rules, whose path leads to where the author wrote them. */
export function relocated(finding: Finding, rules: readonly PackRule[]): Finding {
  const [, at, rest = ''] = /^\/(\d+)(.*)$/.exec(finding.path) ?? [];
  const rule = at === undefined ? undefined : rules[Number(at)];
  if (rule === undefined) return finding;
  const { path, pack } = rule.meta;
  return { ...finding, path: path.startsWith('/rules') ? path + rest : path, data: { ...finding.data, pack } };
}
