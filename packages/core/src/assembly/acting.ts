import { nearestName } from '@linli/errors';

import type { DecideContext } from '../stream/decider.ts';
import type { en } from './messages/en.ts';
import { raise } from './raise.ts';

/** When and by whom, as every event has it. */
export function stamp({ at, by }: DecideContext): { readonly at: string; readonly by?: string } {
  return { at: at.toISOString(), ...(by !== undefined && { by }) };
}

/** The entry with a name; the given code, with the nearest name, where there is none. */
export function found<Entry>(
  entries: readonly Entry[],
  nameOf: (entry: Entry) => string,
  name: string,
  code: keyof typeof en,
  path: string,
): Entry {
  const entry = entries.find((each) => nameOf(each) === name);
  if (entry === undefined) throw raise(code, { path, data: { name, nearest: nearestName(name, entries.map(nameOf)) } });
  return entry;
}

/** Throws the given code where a name is not among those of a template. */
export function mustName(names: object, name: string, code: keyof typeof en, path: string): void {
  found(Object.keys(names), (each) => each, name, code, path);
}

/** The list with one entry changed. */
export function changed<Entry>(
  entries: readonly Entry[],
  isIt: (entry: Entry) => boolean,
  change: (entry: Entry) => Partial<Entry>,
): Entry[] {
  return entries.map((entry) => (isIt(entry) ? { ...entry, ...change(entry) } : entry));
}
