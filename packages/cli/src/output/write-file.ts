import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';

import { raise, systemCode } from '../errors.ts';
import type { Session } from '../session.ts';

/**
 * Writes what a command made: to the file it was told, which is named then, else to standard output.
 *
 * @throws LinliError `FILE_WRITE`
 */
export async function writeMade(lines: readonly string[], file: string | undefined, session: Session): Promise<void> {
  const { io, stdout, say } = session;
  if (file === undefined) {
    await stdout.lines(lines);
    return;
  }
  try {
    await writeFile(resolve(io.directory, file), `${lines.join('\n')}\n`);
  } catch (error) {
    throw raise('FILE_WRITE', { path: file, data: { file, reason: systemCode(error) ?? 'unknown' }, cause: error });
  }
  await stdout.lines([say('WRITTEN', { file })]);
}
