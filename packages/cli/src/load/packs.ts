import { resolve } from 'node:path';

import { definePack, type Pack, type PackInput } from '@linli/core';
import type { LinliError } from '@linli/errors';

import { inFile, isLinliError, raise, reasonOf, systemCode } from '../errors.ts';
import { sizeOf } from '../input/source.ts';
import type { Io } from '../io.ts';
import { isDataFile, readDataFile } from './data-file.ts';
import { importFile, importPackage, isCode, isPath } from './pack-name.ts';

/** A pack that loads, or why it does not. */
export type LoadedPack =
  | { readonly name: string; readonly pack: Pack }
  | { readonly name: string; readonly error: LinliError };

/**
 * Loads packs by name or path, in the order given.
 *
 * @param names - package names, short names, or paths
 * @param io - whose directory paths start from
 * @param uses - packs whose names these may use, besides each other
 * @throws LinliError `PACK_…` with the pack's path before the JSON pointer, `FILE_…`
 */
export async function loadPacks(names: readonly string[], io: Io, uses: readonly Pack[] = []): Promise<Pack[]> {
  return (await loadEach(names, io, uses)).map((loaded) => {
    if ('error' in loaded) throw loaded.error;
    return loaded.pack;
  });
}

/** Loads packs like {@link loadPacks}, but gives what is wrong with each instead of stopping at the first. */
export async function loadEach(names: readonly string[], io: Io, uses: readonly Pack[]): Promise<LoadedPack[]> {
  const read = await Promise.all(names.map(async (name) => ({ name, value: await orError(() => readPack(name, io)) })));
  // A pack written without code cannot import the packs whose names it uses: it may use those beside it.
  const ready = [...uses, ...read.flatMap(({ value }) => (isPack(value) ? [value] : []))];
  const loaded: LoadedPack[] = [];
  for (const { name, value } of read) {
    const pack =
      isPack(value) || isLinliError(value)
        ? value
        : defined(name, value, [...ready, ...(await extendedPack(value, ready, io))]);
    if (isLinliError(pack)) loaded.push({ name, error: pack });
    else {
      loaded.push({ name, pack });
      ready.push(pack);
    }
  }
  return loaded;
}

/** The pack that one extends comes along by itself where it is installed; where not, core says what is missing. */
async function extendedPack(value: unknown, ready: readonly Pack[], io: Io): Promise<Pack[]> {
  const id = fieldOf(value, 'extends');
  if (typeof id !== 'string' || ready.some((pack) => pack.id === id)) return [];
  const pack = await orError(() => readPack(id, io));
  return isPack(pack) ? [pack] : [];
}

async function orError(step: () => Promise<unknown>): Promise<unknown> {
  try {
    return await step();
  } catch (error) {
    if (isLinliError(error)) return error;
    throw error;
  }
}

async function readPack(name: string, io: Io): Promise<unknown> {
  if (!isPath(name)) return packOf(name, () => importPackage(name, io.directory));
  if (isDataFile(name)) return readDataFile(name, 'PACK', io);
  if (!isCode(name)) throw raise('PACK_FILE', { path: name, data: { file: name } });
  await sizeOf(name, io);
  return packOf(name, () => importFile(resolve(io.directory, name)));
}

async function packOf(name: string, importModule: () => Promise<object>): Promise<unknown> {
  let module: object;
  try {
    module = await importModule();
  } catch (error) {
    if (isLinliError(error)) throw error.code === 'PACK_UNKNOWN' ? error : inFile(name, error);
    if (systemCode(error) === 'ERR_UNKNOWN_FILE_EXTENSION') {
      throw raise('PACK_TYPESCRIPT', { path: name, data: { version: process.version } });
    }
    throw raise('PACK_CODE', { path: name, data: { reason: reasonOf(error) }, cause: error });
  }
  if (!('default' in module)) throw raise('PACK_EXPORT', { path: name });
  return module.default;
}

function defined(name: string, value: unknown, ready: readonly Pack[]): Pack | LinliError {
  const uses = ready.filter(
    ({ id }, at) => id !== fieldOf(value, 'id') && ready.findIndex((other) => other.id === id) === at,
  );
  try {
    // Unchecked until `definePack` has read it, which is what it is for.
    return definePack(value as PackInput, { uses });
  } catch (error) {
    if (isLinliError(error)) return inFile(name, error);
    throw error;
  }
}

/** Whether a value has been through `definePack`, which freezes packs and keeps the rules as they were written. */
function isPack(value: unknown): value is Pack {
  return typeof value === 'object' && value !== null && Object.isFrozen(value) && 'authored' in value;
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null
    ? Object.entries(value).find(([key]) => key === name)?.[1]
    : undefined;
}
