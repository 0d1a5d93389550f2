import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';

import { packJsonSchema } from '@linli/core/schema';

import { raise, systemCode } from '../errors.ts';
import { printable, printableJson } from '../output/printable.ts';
import { filesOf, packIdOf } from '../scaffold/new-pack.ts';
import { defineCommand } from './command.ts';
import { commonOptions } from './options.ts';

/** `linli pack new NAME`: a package with a pack in it that passes its checks, ready to be rewritten. */
export const packNewCommand = defineCommand({
  options: {
    dir: { type: 'string', value: 'DIR', about: 'OPTION_DIR' },
    yaml: { type: 'boolean', about: 'OPTION_YAML' },
    ts: { type: 'boolean', about: 'OPTION_TS' },
    ...commonOptions,
  },
  examples: ['linli pack new pack-pets', 'linli pack new @city/pack-pets --ts --dir packs/pets'],
  async run([name], { dir, yaml, ts }, session) {
    const { io, say, stdout } = session;
    const id = packIdOf(name);
    if (id === undefined) {
      throw raise('ARG_VALUE', { data: { option: 'NAME', value: name, expected: say('EXPECT_NAME') } });
    }
    if (yaml === true && ts === true) throw raise('ARG_CLASH', { data: { one: '--yaml', other: '--ts' } });
    const folder = dir ?? basename(name);
    const path = resolve(io.directory, folder);
    await refuseTaken(path, folder);
    const year = io.now().getUTCFullYear();
    const files = filesOf({ name, id, form: ts === true ? 'ts' : 'yaml', year }, packJsonSchema());
    for (const [file, content] of Object.entries(files)) await writeNew(join(path, file), content);
    const written = Object.keys(files).map((file) => join(folder, file));
    await stdout.lines(
      session.json
        ? [printableJson({ name, id, folder, files: written })]
        : [...written, say('NEW_NEXT', { folder })].map(printable),
    );
    return 0;
  },
});

/** A folder that is there and not empty is somebody’s work. */
async function refuseTaken(path: string, folder: string): Promise<void> {
  try {
    const taken = await readdir(path);
    if (taken.length > 0) throw raise('NEW_TAKEN', { path: folder, data: { folder } });
  } catch (error) {
    if (systemCode(error) === 'ENOTDIR') throw raise('NEW_TAKEN', { path: folder, data: { folder } });
    if (systemCode(error) !== 'ENOENT') throw error;
  }
}

async function writeNew(file: string, content: string): Promise<void> {
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content, { flag: 'wx' });
  } catch (error) {
    throw raise('FILE_WRITE', { path: file, data: { file, reason: systemCode(error) ?? 'unknown' }, cause: error });
  }
}
