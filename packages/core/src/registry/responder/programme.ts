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

export const programmeSchema = z
  .strictObject({
    title: localisedTextSchema,
    size: z.int().min(1).max(100).describe('how many members its name speaks of: seven colours'),
    members: z.record(slugSchema, memberSchema).describe('the members that somebody has defined'),
  })
  .describe('A named programme whose members, such as colours, stand for themes and teams');

/** A named programme whose members, such as colours, stand for themes and teams. Data of a pack. */
export type Programme = Readonly<z.infer<typeof programmeSchema>>;

/** Programmes by id. */
export type Programmes = Readonly<Record<string, Programme>>;

/** The member of a programme that sees to a theme. */
export interface ThemeTeam {
  readonly programme: string;
  readonly member: string;
  readonly role: string;
}

/**
 * Which member of which programme sees to a theme.
 *
 * @param programmes - programmes by id
 * @param theme - `forest-fire`
 * @returns the member and the role of its team; `undefined` where no defined member has the theme
 */
export function teamForTheme(programmes: Programmes, theme: string): ThemeTeam | undefined {
  for (const [programme, { members }] of Object.entries(programmes)) {
    for (const [member, { themes, role }] of Object.entries(members)) {
      if (themes.includes(theme)) return { programme, member, role };
    }
  }
  return undefined;
}

/**
 * A member of a programme by name, a colour say. One that nobody has defined is reported, not guessed.
 *
 * @param programmes - programmes by id
 * @param programme - id of the programme
 * @param member - id of the member
 * @returns the member; an error, not thrown: `PROGRAMME_UNKNOWN` or `PROGRAMME_UNMAPPED`
 */
export function programmeMember(
  programmes: Programmes,
  programme: string,
  member: string,
): { readonly team: ThemeTeam } | { readonly why: LinliError } {
  const found = Object.hasOwn(programmes, programme) ? programmes[programme] : undefined;
  if (found === undefined) return { why: raise('PROGRAMME_UNKNOWN', { data: { programme } }) };
  const defined = Object.hasOwn(found.members, member) ? found.members[member] : undefined;
  if (defined !== undefined) return { team: { programme, member, role: defined.role } };
  const data = { programme: found.title, member, defined: Object.keys(found.members), open: openMembers(found) };
  return { why: raise('PROGRAMME_UNMAPPED', { data }) };
}

/** How much of a programme nobody has defined. */
export interface UnmappedMembers {
  readonly programme: string;
  readonly size: number;
  readonly defined: readonly string[];
  /** How many members its name speaks of and nobody has defined. */
  readonly open: number;
}

/**
 * Programmes with members that nobody has defined.
 *
 * @param programmes - programmes by id
 * @returns those that are not whole, with what is defined and how many are open
 *
 * @example
 * ```ts
 * import { unmappedMembers } from '@linli/core/registry';
 *
 * const orange = { title: { 'zh-CN': '橙', en: 'Orange' }, themes: ['forest-fire'], role: 'orange-team' };
 * unmappedMembers({ colours: { title: { 'zh-CN': '七色', en: 'Colours' }, size: 7, members: { orange } } });
 * // => [{ programme: 'colours', size: 7, defined: ['orange'], open: 6 }]
 * ```
 */
export function unmappedMembers(programmes: Programmes): readonly UnmappedMembers[] {
  return Object.entries(programmes)
    .map(([programme, found]) => ({
      programme,
      size: found.size,
      defined: Object.keys(found.members),
      open: openMembers(found),
    }))
    .filter(({ open }) => open > 0);
}

function openMembers({ size, members }: Programme): number {
  return Math.max(0, size - Object.keys(members).length);
}
