import type { Catalogue } from '@linli/errors';

import type { en } from './en.ts';

/** Chinese texts of `@linli/exchange`, by code. */
export const zhCN: Catalogue<keyof typeof en> = {
  EXCHANGE_SIZE: '文件展开后有 {size} 字节，最多读取 {bound} 字节。请拆成几个文件。',
  EXCHANGE_ROWS: '表格有 {rows} 行，最多读取 {bound} 行。请拆成几个文件。',
  EXCHANGE_CSV: '第 {line} 行不是有效的 CSV：{reason}。请补全引号后重新保存。',
  EXCHANGE_EXCEL: '无法按 Excel 工作簿读取。请另存为 .xlsx，表格放在第一张工作表。',
  EXCHANGE_JSON: '文件不是 JSON 对象列表。请写成 [{ "id": …, … }, …]。',
  EXCHANGE_EMPTY: '文件没有表头。请在第一行写上字段名。',
};
