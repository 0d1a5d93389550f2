/** How the name of a unit ends, as tables write them. */
const unitName =
  /(?:中心|局|部|部门|队|企业|公司|集团|单位|街办|街道|办事处|派出所|科|所|站|处|委|会|政府|开发区|医院|学校|电网|办)$/u;

/** The units of one cell, or the parts that are none. */
export type UnitsRead =
  | { readonly units: readonly string[] }
  | { readonly units: readonly [string]; readonly doubtful: readonly string[] };

/**
 * Splits a cell of units at commas and line breaks. "供气管理部门及各供油、供电部门" would come apart in the middle of a
 * name; where a part does not end as units do, the cell stays whole.
 *
 * @param cell - the cell, line breaks and all
 */
export function readUnits(cell: string): UnitsRead {
  const parts = cell
    .split(/[、，,;；\n]+/u)
    .map((part) => part.replaceAll(/\s+/gu, '').replace(/^及/u, ''))
    .filter((part) => part !== '');
  const doubtful = parts.filter((part) => !unitName.test(part));
  if (doubtful.length === 0 || parts.length < 2) return { units: [...new Set(parts)] };
  return { units: [cell.replaceAll(/\s+/gu, '')], doubtful };
}
