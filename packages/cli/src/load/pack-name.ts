import { readdir } from 'node:fs/promises';
import { createRequire, isBuiltin } from 'node:module';
import { extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { nearestName } from '@linli/errors';

import { raise } from '../errors.ts';

/** The packs that come with the command line, in order of precedence: the special before the general. */
const shipped = {
  '@linli/pack-one-plus-three': () => import('@linli/pack-one-plus-three'),
  '@linli/pack-emergency': () => import('@linli/pack-emergency'),
  '@linli/pack-whistle': () => import('@linli/pack-whistle'),
  '@linli/pack-responsibility': () => import('@linli/pack-responsibility'),
  '@linli/pack-hotline': () => import('@linli/pack-hotline'),
  '@linli/pack-street-order': () => import('@linli/pack-street-order'),
  '@linli/pack-e-bike': () => import('@linli/pack-e-bike'),
  '@linli/pack-care': () => import('@linli/pack-care'),
  '@linli/pack-dispute': () => import('@linli/pack-dispute'),
  '@linli/pack-assembly': () => import('@linli/pack-assembly'),
  '@linli/pack-renovation': () => import('@linli/pack-renovation'),
  '@linli/pack-sweep': () => import('@linli/pack-sweep'),
  '@linli/pack-volunteers': () => import('@linli/pack-volunteers'),
  '@linli/pack-city-standards': () => import('@linli/pack-city-standards'),
  '@linli/pack-neighbourhood': () => import('@linli/pack-neighbourhood'),
} as const;

/** Their names. */
const shippedPacks: readonly string[] = Object.keys(shipped);

/** The packs that decide where none are named: what every community has. */
export const usualPacks: readonly string[] = ['@linli/pack-one-plus-three', '@linli/pack-neighbourhood'];

/** The names that were asked for; `all` stands for every pack that comes with the command line. */
export function packNames(names: readonly string[] | undefined): readonly string[] {
  return (names ?? usualPacks).flatMap((name) => (name === 'all' ? shippedPacks : [name]));
}

const packageName = /^(?:@[\da-z][\w.-]*\/)?[\da-z][\w.-]*$/i;
const codeEndings = ['.ts', '.mts', '.js', '.mjs'];
const dataEndings = ['.json', '.yaml', '.yml'];

/** Whether the name of a pack is the path of a file. */
export function isPath(name: string): boolean {
  return (
    /^(?:\.{0,2}[/\\]|[a-z]:[/\\])/i.test(name) ||
    [...codeEndings, ...dataEndings].includes(extname(name).toLowerCase())
  );
}

/** Whether a file is run rather than read. */
export function isCode(file: string): boolean {
  return codeEndings.includes(extname(file).toLowerCase());
}

/**
 * Imports the module of a pack: `@city/pack-x`, or `one-plus-three` for `@linli/pack-one-plus-three`. The packs that
 * come with the command line go first, then those installed where it runs.
 *
 * @throws LinliError `PACK_UNKNOWN` with the nearest name
 */
export async function importPackage(name: string, directory: string): Promise<object> {
  const candidates = (name.includes('/') ? [name] : [`@linli/pack-${name}`, name]).filter((each) =>
    packageName.test(each),
  );
  const come = candidates.find((each) => Object.hasOwn(shipped, each)) as keyof typeof shipped | undefined;
  if (come !== undefined) return shipped[come]();
  const { resolve } = createRequire(join(directory, 'package.json'));
  const file = candidates.map((each) => (isBuiltin(each) ? undefined : resolved(each, resolve))).find(Boolean);
  if (file !== undefined) return importFile(file);
  const known = [...shippedPacks, ...(await installedPacks(directory))];
  const nearest = nearestName(name, [...known, ...known.map(shortName)]);
  throw raise('PACK_UNKNOWN', { path: name, data: { pack: name, nearest } });
}

/** Imports the module of a file. */
export async function importFile(file: string): Promise<object> {
  return (await import(pathToFileURL(file).href)) as object;
}

function resolved(name: string, resolve: (name: string) => string): string | undefined {
  try {
    return resolve(name);
  } catch {
    return undefined;
  }
}

function shortName(name: string): string {
  return name.replace(/^@linli\/pack-/, '');
}

async function installedPacks(directory: string): Promise<string[]> {
  const found = await readdir(join(directory, 'node_modules', '@linli')).catch((): string[] => []);
  return found.filter((name) => name.startsWith('pack-')).map((name) => `@linli/${name}`);
}
