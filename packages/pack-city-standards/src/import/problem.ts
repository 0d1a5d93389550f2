import type { LocalisedText } from '@linli/core';
import type { Finding } from '@linli/core/check';

/** What keeps a row from being read, or was decided about it. */
export type TableProblem =
  | 'STANDARDS_BLANK'
  | 'STANDARDS_CODE'
  | 'STANDARDS_DUPLICATE'
  | 'STANDARDS_HANDLER'
  | 'STANDARDS_KIND'
  | 'STANDARDS_LIMIT'
  | 'STANDARDS_NAME'
  | 'STANDARDS_SHARED_NAME';

/** Whether a row with the problem is left out (`error`), or read all the same (`note`). */
const severities = {
  STANDARDS_BLANK: 'error',
  STANDARDS_CODE: 'error',
  STANDARDS_DUPLICATE: 'error',
  STANDARDS_HANDLER: 'note',
  STANDARDS_KIND: 'error',
  STANDARDS_LIMIT: 'error',
  STANDARDS_NAME: 'error',
  STANDARDS_SHARED_NAME: 'note',
} as const satisfies Record<TableProblem, Finding['severity']>;

/**
 * Something the importer could not read, or not in full.
 *
 * @param code - what
 * @param at - index of the row in the table
 * @param column - the column, where one is concerned
 * @param data - the values its text is made from
 */
export function problem(code: TableProblem, at: number, column: string, data: Finding['data']): Finding {
  const path = column === '' ? `/${at}` : `/${at}/${column}`;
  return {
    code,
    severity: severities[code],
    rules: [],
    path,
    data: { row: at, ...data },
    page: 'packs/city-standards#problems',
  };
}

/** Order of the table. */
export function byRow(one: Finding, other: Finding): number {
  return Number(one.data['row']) - Number(other.data['row']);
}

type Say = (data: Finding['data']) => LocalisedText;

const shown = (value: unknown): string => (Array.isArray(value) ? value.join('、') : String(value));

const texts: Readonly<Record<TableProblem, Say>> = {
  STANDARDS_BLANK: ({ column }) => ({
    'zh-CN': `“${shown(column)}”是空的，上面也没有可沿用的合并单元格。请补上。`,
    en: `The cell ${shown(column)} is empty, and no merged cell above fills it. Fill it in.`,
  }),
  STANDARDS_CODE: ({ text }) => ({
    'zh-CN': `代码“${shown(text)}”不是一至两位数字。请核对原表。`,
    en: `The code "${shown(text)}" is not one or two digits. Check the original table.`,
  }),
  STANDARDS_DUPLICATE: ({ text, other }) => ({
    'zh-CN': `与第 ${shown(other)} 行同一小类、同一立案条件：${shown(text)}。两行都未采用，请留一行。`,
    en: `Same class and same condition as row ${shown(other)}: ${shown(text)}. Neither was taken; keep one.`,
  }),
  STANDARDS_HANDLER: ({ text, parts }) => ({
    'zh-CN': `“${shown(text)}”里有不像单位名称的部分（${shown(parts)}），没有拆开，整体作为一个责任单位。可用 units 指明。`,
    en: `"${shown(text)}" holds parts that are no unit names (${shown(parts)}); it was not split. Say under units what it means.`,
  }),
  STANDARDS_KIND: ({ text }) => ({
    'zh-CN': `“${shown(text)}”既不是部件也不是事件。请核对原表。`,
    en: `"${shown(text)}" is neither 部件 nor 事件. Check the original table.`,
  }),
  STANDARDS_LIMIT: ({ text, choices }) => ({
    'zh-CN': `时限“${shown(text)}”读不准${choices === undefined ? '' : `，可能是 ${shown(choices)}`}。请在 limits 中写明它的意思。`,
    en: `The limit "${shown(text)}" cannot be read for sure${choices === undefined ? '' : `; it may be ${shown(choices)}`}. Say under limits what it means.`,
  }),
  STANDARDS_NAME: ({ text, code, other }) => ({
    'zh-CN': `代码 ${shown(code)} 前面叫“${shown(other)}”，这里叫“${shown(text)}”。请核对是不是同一类；确是同一类的，在 names 中写明统一的名称。`,
    en: `The code ${shown(code)} was "${shown(other)}" before and is "${shown(text)}" here. If they are one class, say under names what it is called.`,
  }),
  STANDARDS_SHARED_NAME: ({ text, codes }) => ({
    'zh-CN': `“${shown(text)}”是几个小类共用的名称（${shown(codes)}），只凭名称分不清，未用作关键词。请在 words 中写明各自的说法。`,
    en: `"${shown(text)}" is the name of several classes (${shown(codes)}); it tells none apart and is no word of theirs. Say under words how each is said.`,
  }),
};

/**
 * What a problem of a table says, and what to do about it.
 *
 * @param finding - one of the `problems` of {@link importStandards} or {@link importCategories}
 * @param locale - `zh-CN` or `en`
 * @returns a sentence or two; the code itself where it is none of the importer's
 *
 * @example
 * ```ts
 * import { describeProblem, importStandards } from '@linli/pack-city-standards';
 *
 * const row = { kind: '事件', bigCode: '1', bigName: '市容环境', smallCode: '22', smallName: '非法伐树' };
 * const table = [{ ...row, handler: '园林中心', condition: '正在砍伐', closeCondition: '制止', limit: '1紧急工作时制止' }];
 * const { problems } = importStandards(table, {
 *   id: 'our-city',
 *   city: { 'zh-CN': '某市', en: 'a city' },
 *   from: '2026-01-01',
 *   source: { title: { 'zh-CN': '某市标准', en: 'Standard of a city' } },
 * });
 * problems.map((problem) => [problem.path, describeProblem(problem, 'en')]);
 * // => [['/0/limit', 'The limit "1紧急工作时制止" cannot be read for sure; it may be 1h. Say under limits what it means.']]
 * ```
 */
export function describeProblem(finding: Finding, locale: keyof LocalisedText): string {
  const say = Object.hasOwn(texts, finding.code) ? texts[finding.code as TableProblem] : undefined;
  return say === undefined ? finding.code : say(finding.data)[locale];
}
