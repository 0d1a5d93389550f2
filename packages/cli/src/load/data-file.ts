import { isUtf8 } from 'node:buffer';
import { readFile } from 'node:fs/promises';
import { extname, resolve } from 'node:path';

import { raise } from '../errors.ts';
import { sizeOf, unreadable } from '../input/source.ts';
import type { Io } from '../io.ts';
import { parseJson } from './json.ts';
import { parseYaml } from './yaml.ts';

/** What a file holds decides the codes of its errors: `PACK_YAML`, `DATA_YAML`. */
export type DataKind = 'PACK' | 'DATA';

/** Bytes of the largest pack or calendar, and of the largest neighbourhood. */
const largest: Readonly<Record<DataKind, number>> = { PACK: 16_000_000, DATA: 128_000_000 };

/** Whether a file is read as data, by its ending. */
export function isDataFile(file: string): boolean {
  return ['.json', '.yaml', '.yml'].includes(extname(file).toLowerCase());
}

/**
 * Reads JSON or YAML that nobody has checked yet. Strict: what two readers might understand differently is refused.
 *
 * @throws LinliError `FILE_…` where there is nothing to read; `PACK_…` or `DATA_…` with `file:line`
 */
export async function readDataFile(file: string, kind: DataKind, io: Io): Promise<unknown> {
  if (!isDataFile(file)) throw raise(`${kind}_FILE`, { path: file, data: { file } });
  const size = await sizeOf(file, io);
  if (size > largest[kind]) throw raise('FILE_SIZE', { path: file, data: { file, size, bound: largest[kind] } });
  const bytes = await readFile(resolve(io.directory, file)).catch((error: unknown) => {
    throw unreadable(file, error);
  });
  if (!isUtf8(bytes)) throw raise(`${kind}_ENCODING`, { path: file });
  const text = bytes.toString('utf8').replace(/^\uFEFF/, '');
  return extname(file).toLowerCase() === '.json' ? parseJson(text, file, kind) : parseYaml(text, file, kind);
}
