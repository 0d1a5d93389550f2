/** A row as it was read from a sheet or a file: cells by header. Numbers are taken as they are written. */
export type TableRow = Readonly<Record<string, unknown>>;

/** What a row of a filing-and-closing standard says. */
export type Column =
  | 'kind'
  | 'bigCode'
  | 'bigName'
  | 'smallCode'
  | 'smallName'
  | 'handler'
  | 'supervisor'
  | 'condition'
  | 'closeCondition'
  | 'limit';

/** The headers under which each column is looked for, the first that the table has. */
const headers: Readonly<Record<Column, readonly string[]>> = {
  kind: ['kind', '类型', '类别'],
  bigCode: ['bigCode', '大类代码', '大类编码'],
  bigName: ['bigName', '大类名称', '大类'],
  smallCode: ['smallCode', '小类代码', '小类编码'],
  smallName: ['smallName', '小类名称', '小类'],
  handler: ['handler', '责任单位', '处置单位', '主管部门'],
  supervisor: ['supervisor', '监管单位', '监督单位', '行业主管部门'],
  condition: ['condition', '立案条件'],
  closeCondition: ['closeCondition', '结案条件', '结案标准'],
  limit: ['limit', '处置时限', '时限', '处理时限'],
};

/** The text of one cell; empty where the table has none. */
export type Cells = Readonly<Record<Column, string>>;

/**
 * Reads the cells of a row by whatever headers the table uses.
 *
 * @param row - the row
 * @param named - headers of this table that are none of the usual ones
 */
export function cellsOf(row: TableRow, named: Partial<Record<Column, string>> = {}): Cells {
  const cell = (column: Column): string => {
    const header = [named[column] ?? [], headers[column]].flat().find((name) => Object.hasOwn(row, name));
    return header === undefined ? '' : textOf(row[header]);
  };
  return {
    kind: cell('kind'),
    bigCode: cell('bigCode'),
    bigName: cell('bigName'),
    smallCode: cell('smallCode'),
    smallName: cell('smallName'),
    handler: cell('handler'),
    supervisor: cell('supervisor'),
    condition: cell('condition'),
    closeCondition: cell('closeCondition'),
    limit: cell('limit'),
  };
}

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

const han = String.raw`[\p{Script=Han}\p{P}]`;

/**
 * A cell without what the sheet put between the words: blanks at the ends, line breaks, blanks between Chinese
 * characters. The words stay as they are.
 */
export function tidy(text: string): string {
  return text
    .trim()
    .replaceAll(/\s+/g, ' ')
    .replaceAll(new RegExp(`(?<=${han}) (?=${han})`, 'gu'), '');
}
