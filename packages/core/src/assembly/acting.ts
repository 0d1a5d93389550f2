import { nearestName, type Raise } from '@linli/errors';

import type { DecideContext } from '../stream/decider.ts';
import type { en } from './messages/en.ts';
import { raise } from './raise.ts';

/** When and by whom, as every event has it. */
export function stamp({ at, by }: DecideContext): { readonly at: string; readonly by?: string } {
  return { at: at.toISOString(), ...(by !== undefined && { by }) };
}

/** Looks entries up by name, with the errors of a room. */
export function lookupWith<Code extends string>(raiseAs: Raise<Code>) {
  /** The entry with a name; the given code, with the nearest name, where there is none. */
  return function found<Entry>(
    entries: readonly Entry[],
    nameOf: (entry: Entry) => string,
    name: string,
    code: Code,
    path: string,
  ): Entry {
    const entry = entries.find((each) => nameOf(each) === name);
    if (entry !== undefined) return entry;
    throw raiseAs(code, { path, data: { name, nearest: nearestName(name, entries.map(nameOf)) } });
  };
}

/** The entry with a name, or a refusal. */
export const found = lookupWith(raise);

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

/** The type a command names, where it is one of none that are known; untrusted data may be anything. */
export function unknownType(input: unknown, known: readonly string[]): string | undefined {
  const name = typeof input === 'object' && input !== null && 'type' in input ? input.type : undefined;
  return typeof name === 'string' && !known.includes(name) ? name : undefined;
}
