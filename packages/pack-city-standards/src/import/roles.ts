import type { PackInput } from '@linli/core';

import type { StandardRow } from './standard-row.ts';

/** The units of a table as roles of its pack. */
export interface UnitRoles {
  /** Roles the pack declares. */
  readonly declared: NonNullable<PackInput['roles']>;
  /** The roles of units, each once. */
  readonly of: (units: readonly string[]) => string[];
}

/**
 * Gives each unit a role: the one it was told to be, or one of its own, numbered in the order of the table.
 *
 * @param pack - id of the pack
 * @param rows - the rows
 * @param told - roles by name of the unit
 */
export function unitRoles(
  pack: string,
  rows: readonly StandardRow[],
  told: Readonly<Record<string, string>> = {},
): UnitRoles {
  const units = new Set(rows.flatMap(({ handlers, supervisors }) => [...handlers, ...supervisors]));
  const own = [...units].filter((unit) => !Object.hasOwn(told, unit));
  const ids = new Map(own.map((unit, at) => [unit, `${pack}-unit-${at + 1}`]));
  const declared = Object.fromEntries(own.map((unit) => [ids.get(unit) ?? '', { 'zh-CN': unit, en: unit }]));
  return {
    declared,
    of: (names) => [...new Set(names.map((name) => ids.get(name) ?? told[name] ?? ''))],
  };
}
