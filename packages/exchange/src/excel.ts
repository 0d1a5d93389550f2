import type { Cell, Table } from '@linli/core/registry';
import { LinliError } from '@linli/errors';
import { readSheet } from 'read-excel-file/universal';
import writeXlsxFile from 'write-excel-file/universal';

import { checkSize, limits } from './limits.ts';
import { raise } from './raise.ts';
import { unpackedSize } from './unpacked-size.ts';

/** Reads the first sheet of a workbook. */
export async function readExcel(bytes: Uint8Array): Promise<Table> {
  try {
    checkSize(unpackedSize(bytes), limits.unpacked);
    const copy = new Uint8Array(bytes);
    const sheet = (await readSheet(copy.buffer)) as unknown as readonly (readonly Cell[])[];
    const [columns = [], ...rows] = sheet;
    return { columns: columns.map((heading) => String(heading ?? '')), rows };
  } catch (error) {
    if (error instanceof LinliError) throw error;
    throw raise('EXCHANGE_EXCEL', { cause: error });
  }
}

/** Writes a workbook with one sheet. Texts are texts: a workbook says which cells are formulas, and none is. */
export async function writeExcel({ columns, rows }: Table): Promise<Uint8Array> {
  const sheet = [columns, ...rows].map((row) => row.map(excelCell));
  const blob = await writeXlsxFile(sheet).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}

function excelCell(cell: Cell) {
  if (cell === null || cell === undefined) return null;
  if (typeof cell === 'number') return { value: cell, type: Number };
  if (typeof cell === 'boolean') return { value: cell, type: Boolean };
  return { value: cell instanceof Date ? cell.toISOString().slice(0, 10) : cell, type: String };
}
