import type { StandardRow } from './standard-row.ts';

/** One thing that two editions of a standard say differently about one condition of one class. */
export interface EditionDifference {
  /** The class: `facility/01/01`. */
  readonly code: string;
  readonly condition: string;
  /** What differs; `row` where only one edition has the condition. */
  readonly what: 'row' | 'name' | 'group' | 'limit' | 'closeCondition' | 'handlers' | 'supervisors';
  /** What the first edition says; missing where it has no such row. */
  readonly one?: string;
  /** What the second edition says; missing where it has no such row. */
  readonly other?: string;
}

const compared = ['group', 'name', 'limit', 'closeCondition', 'handlers', 'supervisors'] as const;

/**
 * Where two editions of one standard differ, such as the sheet and the file of one city, or last year's and this year's.
 * Rows are told apart by class and condition.
 *
 * @param one - rows of the first edition, as {@link importStandards} gives them
 * @param other - rows of the second
 * @returns the differences, by class
 *
 * @example
 * ```ts
 * import { compareEditions, importStandards } from '@linli/pack-city-standards';
 *
 * const cover = { kind: '部件', bigCode: '1', bigName: '公用设施', smallCode: '1', smallName: '上水井盖' };
 * const row = { ...cover, handler: '节水中心', condition: '破损', closeCondition: '修复' };
 * const options = {
 *   id: 'our-city',
 *   city: { 'zh-CN': '某市', en: 'a city' },
 *   from: '2026-01-01',
 *   source: { title: { 'zh-CN': '某市标准', en: 'Standard of a city' } },
 * };
 * const sheet = importStandards([{ ...row, limit: '4小时' }], options);
 * const file = importStandards([{ ...row, smallCode: '01', limit: '4工作时' }], options);
 * compareEditions(sheet.rows, file.rows);
 * // => [{ code: 'facility/01/01', condition: '破损', what: 'limit', one: '4小时', other: '4工作时' }]
 * ```
 */
export function compareEditions(one: readonly StandardRow[], other: readonly StandardRow[]): EditionDifference[] {
  const [before, after] = [byCondition(one), byCondition(other)];
  const keys = [...new Set([...before.keys(), ...after.keys()])];
  const differences = keys.flatMap((key) => differencesOf(before.get(key), after.get(key)));
  return differences.toSorted((a, b) => (a.code < b.code ? -1 : Number(a.code > b.code)));
}

function byCondition(rows: readonly StandardRow[]): Map<string, StandardRow> {
  return new Map(rows.map((row) => [`${row.code} ${row.condition}`, row]));
}

function differencesOf(one: StandardRow | undefined, other: StandardRow | undefined): EditionDifference[] {
  const place = one ?? other;
  if (place === undefined) return [];
  const { code, condition } = place;
  if (one === undefined || other === undefined) {
    const limit = place.limit;
    return [{ code, condition, what: 'row', ...(one === undefined ? { other: limit } : { one: limit }) }];
  }
  return compared.flatMap((what) => {
    const [a, b] = [String(one[what]), String(other[what])];
    return a === b ? [] : [{ code, condition, what, one: a, other: b }];
  });
}
