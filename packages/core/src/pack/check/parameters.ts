import type { Finding } from '@linli/rules/check';

import type { Pack } from '../pack.ts';
import { isParameterReference } from '../parameter.ts';

/** Parameters that no rule, plan, round, assembly or limit of their pack uses. */
export function parameterFindings(packs: readonly Pack[]): readonly Finding[] {
  return packs.flatMap((pack) => {
    const used = new Set<string>();
    const note = (_: string, value: unknown): unknown => {
      if (isParameterReference(value)) used.add(value.parameter);
      return value;
    };
    JSON.stringify(
      [pack.plans, pack.rounds, pack.assemblies, pack.rules.map(({ conditions, event }) => [conditions, event])],
      note,
    );
    return Object.keys(pack.parameters)
      .filter((name) => !used.has(name) && !used.has(`${pack.id}/${name}`))
      .map((name): Finding => ({
        code: 'CHECK_UNUSED_PARAMETER',
        severity: 'warning',
        rules: [],
        path: `/parameters/${name}`,
        data: { pack: pack.id, name },
        page: 'findings#check_unused_parameter',
      }));
  });
}
