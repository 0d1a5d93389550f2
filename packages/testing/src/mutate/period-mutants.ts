import type { Pack, PackRule } from '@linli/core';

import { isDefault } from '../author-path.ts';
import { type Mutant, withRules } from './mutant.ts';
import { shiftedDay } from './values.ts';

type End = 'from' | 'until';

/**
 * Mistakes in the first and last day of the pack and of single rules, a day earlier or later. A rule that starts or
 * ends with its pack moves with it.
 */
export function periodMutants(pack: Pack): Mutant[] {
  const ends: readonly End[] = ['from', 'until'];
  return ends.flatMap((end) => {
    const day = pack[end];
    const withPack = pack.rules.filter((rule) => day !== undefined && rule[end] === day);
    const alone = pack.rules.filter((rule) => rule[end] !== undefined && rule[end] !== day && !isDefault(rule));
    return [
      ...(day === undefined || withPack.length === 0 ? [] : shifts(pack, withPack, end, day, `/${end}`)),
      ...alone.flatMap((rule) => shifts(pack, [rule], end, rule[end] ?? '', `${rule.meta.path}/${end}`)),
    ];
  });
}

function shifts(pack: Pack, rules: readonly PackRule[], end: End, from: string, path: string): Mutant[] {
  const names = rules.map(({ name }) => name);
  return [-1, 1].map((days) => {
    const to = shiftedDay(from, days);
    return {
      kind: 'date',
      path,
      rules: names,
      from,
      to,
      pack: () => withRules(pack, names, (rule) => ({ ...rule, [end]: to })),
    };
  });
}
