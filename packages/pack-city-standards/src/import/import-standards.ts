import type { PackInput } from '@linli/core';
import type { Finding } from '@linli/core/check';

import type { ImportStandardsOptions } from './options.ts';
import { categoriesOf } from './pack-categories.ts';
import { parameterOf, planOf } from './pack-plans.ts';
import { chooseRules, classRules, rowFact } from './pack-rules.ts';
import { byRow, problem } from './problem.ts';
import { readTable } from './read-table.ts';
import { unitRoles } from './roles.ts';
import { classesOf, sharedNames, type StandardClass } from './standard-class.ts';
import type { StandardRow } from './standard-row.ts';
import type { TableRow } from './table.ts';

/** A standard as a pack, and what of the table it leaves out. */
export interface ImportedStandards {
  /** For `definePack`. */
  readonly pack: PackInput;
  /** The rows the pack is made of. */
  readonly rows: readonly StandardRow[];
  /** Rows that were left out (severity `error`) or not understood in full (`note`), with `data.row` and a path into the table. */
  readonly problems: readonly Finding[];
}

/**
 * Makes a pack of a city's filing-and-closing standard (立案结案标准): a category for each class, and for each row a plan
 * with the limit, the handlers and the supervisors. A request gets the limit of a row when whoever files it names the
 * row (fact `standardRow`), when the words given for it are said, or when its class leaves no choice. Each row of the
 * table is either in `rows` or in `problems` with its reason; nothing is guessed.
 *
 * @param table - the rows by header, as any reader of CSV or spreadsheets gives them; merged cells may be empty
 * @param options - city, edition and source; what limits, units and words mean where the table does not say
 * @returns the pack, the rows read, the problems
 *
 * @example
 * ```ts
 * import { createLinli, definePack, unknownNeighbourhood } from '@linli/core';
 * import { importStandards } from '@linli/pack-city-standards';
 * import { chinaCalendar } from '@linli/time';
 *
 * const head = { kind: '事件', bigCode: '4', bigName: '街面秩序', handler: '城管队、街办', supervisor: '城管局' };
 * const stall = { ...head, smallCode: '05', smallName: '店外经营', condition: '货物摆出门外', closeCondition: '取缔' };
 * const { pack, problems } = importStandards(
 *   [
 *     { ...stall, limit: '2紧急工作时' },
 *     { ...head, smallCode: '06', smallName: '占道经营', condition: '占用道路', limit: '2紧急工作日' },
 *   ],
 *   {
 *     id: 'our-city',
 *     city: { 'zh-CN': '某市', en: 'a city' },
 *     from: '2026-01-01',
 *     source: { title: { 'zh-CN': '某市标准', en: 'Standard of a city' } },
 *     roles: { 城管队: 'urban-management' },
 *   },
 * );
 * problems.map(({ code, path, data }) => [code, path, data['choices']]);
 * // => [['STANDARDS_LIMIT', '/1/limit', ['2d', '2wd']]]
 * const linli = createLinli({
 *   packs: [definePack(pack)],
 *   neighbourhood: unknownNeighbourhood(),
 *   calendar: chinaCalendar(),
 * });
 * const decision = linli.triage({ id: 'r1', text: '一家水果店店外经营' }, { at: '2026-09-30T16:00+08:00' });
 * [decision.category?.code, decision.assignment.lead?.role]; // => ['our-city/event/04/05', 'urban-management']
 * decision.timeBoxes.map(({ step, dueAt }) => [step, dueAt?.toISOString()]);
 * // => [['resolve', '2026-09-30T10:00:00.000Z']]
 * ```
 */
export function importStandards(table: readonly TableRow[], options: ImportStandardsOptions): ImportedStandards {
  const { rows, problems } = readTable(table, options);
  const classes = classesOf(rows, options);
  return {
    pack: packOf(rows, classes, options),
    rows,
    problems: [...problems, ...sharedNameNotes(classes)].toSorted(byRow),
  };
}

/** Classes that their names do not tell apart. */
function sharedNameNotes(classes: readonly StandardClass[]): Finding[] {
  const shared = sharedNames(classes);
  return classes.flatMap(({ rows: [row] }) => {
    const codes = shared.get(row?.name ?? '');
    if (row === undefined || codes === undefined) return [];
    return [problem('STANDARDS_SHARED_NAME', row.row, 'smallName', { text: row.name, codes })];
  });
}

function packOf(
  rows: readonly StandardRow[],
  classes: readonly StandardClass[],
  options: ImportStandardsOptions,
): PackInput {
  const { id, city, version = '1.0.0', from, until, source } = options;
  const roles = unitRoles(id, rows, options.roles);
  return {
    id,
    version,
    title: { 'zh-CN': `${city['zh-CN']}城市管理立案结案标准`, en: `City-management standard of ${city.en}` },
    jurisdiction: city['zh-CN'],
    from,
    ...(until !== undefined && { until }),
    sources: { standard: source },
    roles: roles.declared,
    facts: {
      [rowFact]: {
        type: 'string',
        title: { 'zh-CN': '立案标准行号', en: 'row of the standard' },
      },
    },
    parameters: Object.fromEntries(rows.map((row) => [row.id, parameterOf(row)])),
    plans: Object.fromEntries(rows.map((row) => [row.id, planOf(row, roles, options)])),
    categories: categoriesOf(classes, roles, options),
    rules: [...classes.flatMap((of) => classRules(of, roles, options)), ...chooseRules(classes, options)],
  };
}
