import type { LinliError } from '@linli/errors';
import { z } from 'zod';

import { localisedTextSchema } from '../../localised-text.ts';
import { slugSchema } from '../../names.ts';
import { raise } from '../raise.ts';

const memberSchema = z.strictObject({
  title: localisedTextSchema,
  themes: z.array(slugSchema).min(1).max(100).describe('what the team of this member sees to'),
  role: slugSchema.describe('role of the team'),
});

export const brandSchema = z
  .strictObject({
    title: localisedTextSchema,
    size: z.int().min(1).max(100).describe('how many members its name speaks of: seven colours'),
    members: z.record(slugSchema, memberSchema).describe('the members that somebody has defined'),
  })
  .describe('A named brand whose members, such as colours, stand for themes and teams');

/** A named brand whose members, such as colours, stand for themes and teams. Data of a pack. */
export type Brand = Readonly<z.infer<typeof brandSchema>>;

/** Brands by id. */
export type Brands = Readonly<Record<string, Brand>>;

/** The member of a brand that sees to a theme. */
export interface ThemeTeam {
  readonly brand: string;
  readonly member: string;
  readonly role: string;
}

/**
 * Which member of which brand sees to a theme.
 *
 * @param brands - brands by id
 * @param theme - `forest-fire`
 * @returns the member and the role of its team; `undefined` where no defined member has the theme
 */
export function teamForTheme(brands: Brands, theme: string): ThemeTeam | undefined {
  for (const [brand, { members }] of Object.entries(brands)) {
    for (const [member, { themes, role }] of Object.entries(members)) {
      if (themes.includes(theme)) return { brand, member, role };
    }
  }
  return undefined;
}

/**
 * A member of a brand by name, a colour say. One that nobody has defined is reported, not guessed.
 *
 * @param brands - brands by id
 * @param brand - id of the brand
 * @param member - id of the member
 * @returns the member; an error, not thrown: `BRAND_UNKNOWN` or `BRAND_UNMAPPED`
 */
export function brandMember(
  brands: Brands,
  brand: string,
  member: string,
): { readonly team: ThemeTeam } | { readonly why: LinliError } {
  const found = Object.hasOwn(brands, brand) ? brands[brand] : undefined;
  if (found === undefined) return { why: raise('BRAND_UNKNOWN', { data: { brand } }) };
  const defined = Object.hasOwn(found.members, member) ? found.members[member] : undefined;
  if (defined !== undefined) return { team: { brand, member, role: defined.role } };
  const data = { brand: found.title, member, defined: Object.keys(found.members), open: openMembers(found) };
  return { why: raise('BRAND_UNMAPPED', { data }) };
}

/** How much of a brand nobody has defined. */
export interface UnmappedMembers {
  readonly brand: string;
  readonly size: number;
  readonly defined: readonly string[];
  /** How many members its name speaks of and nobody has defined. */
  readonly open: number;
}

/**
 * Brands with members that nobody has defined.
 *
 * @param brands - brands by id
 * @returns those that are not whole, with what is defined and how many are open
 *
 * @example
 * ```ts
 * import { unmappedMembers } from '@linli/core/registry';
 *
 * const orange = { title: { 'zh-CN': '橙', en: 'Orange' }, themes: ['forest-fire'], role: 'orange-team' };
 * unmappedMembers({ colours: { title: { 'zh-CN': '七色', en: 'Colours' }, size: 7, members: { orange } } });
 * // => [{ brand: 'colours', size: 7, defined: ['orange'], open: 6 }]
 * ```
 */
export function unmappedMembers(brands: Brands): readonly UnmappedMembers[] {
  return Object.entries(brands)
    .map(([brand, found]) => ({
      brand,
      size: found.size,
      defined: Object.keys(found.members),
      open: openMembers(found),
    }))
    .filter(({ open }) => open > 0);
}

function openMembers({ size, members }: Brand): number {
  return Math.max(0, size - Object.keys(members).length);
}
