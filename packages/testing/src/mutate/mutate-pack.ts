import type { Pack } from '@linli/core';

import { ownParts } from '../own-parts.ts';
import type { SettingOptions } from '../setting.ts';
import { categoryMutants } from './category-mutants.ts';
import type { Mutant } from './mutant.ts';
import { parameterMutants } from './parameter-mutants.ts';
import { periodMutants } from './period-mutants.ts';
import { planMutants } from './plan-mutants.ts';
import { ruleMutants } from './rule-mutants.ts';

/**
 * Every small mistake the author of a pack might have made, each in a pack of its own: an operator turned round or
 * moved at the boundary, all turned into any, a condition or some words dropped, a number, a date or a limit shifted,
 * a rule dropped, another category, severity, lead, plan. Changes that no test could see are left out, such as a word
 * that contains another word of its list.
 *
 * @param pack - a pack that `definePack` made
 * @param options - `uses`: the pack it extends, whose part is left out
 * @returns the mutants, in the order of the pack: rules, categories, plans, parameters, dates
 *
 * @example
 * ```ts
 * import { definePack } from '@linli/core';
 * import { mutatePack } from '@linli/testing';
 *
 * const title = { 'zh-CN': '路灯', en: 'Street light' };
 * const lights = definePack({
 *   id: 'lights',
 *   version: '1.0.0',
 *   title,
 *   from: '2026-01-01',
 *   categories: { light: { title, mentions: { any: ['路灯'], none: ['红绿灯'] } } },
 * });
 * mutatePack(lights).map(({ kind }) => kind);
 * // => ['rule', 'group', 'condition', 'condition', 'operator', 'operator', 'date', 'date']
 * ```
 */
export function mutatePack(pack: Pack, { uses }: Pick<SettingOptions, 'uses'> = {}): readonly Mutant[] {
  const own = ownParts(pack, uses);
  return [
    ...pack.rules.filter(own.rule).flatMap((rule) => ruleMutants(pack, rule)),
    ...categoryMutants(pack, own),
    ...planMutants(pack, own),
    ...parameterMutants(pack, own),
    ...periodMutants(pack),
  ];
}
