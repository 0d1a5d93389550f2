import { holdsOn } from '../../names.ts';
import type { EntryKind } from './kinds.ts';

/** Plain data of an entry, of whatever kind. */
export type EntryFacts = Readonly<Record<string, unknown>>;

/** What an entry says from a day on: the fields that are new; `null` takes one away. */
export interface Edition {
  readonly from: string;
  readonly facts: EntryFacts;
}

/** An entry from the day it is added to the day it ends. */
export interface Life {
  readonly from: string;
  /** The last day. */
  readonly until?: string | undefined;
  /** In the order of their days; of one day, in the order in which they were recorded. */
  readonly editions: readonly Edition[];
}

/** Everything that is known of one entry, with its history. */
export interface Entry {
  readonly kind: EntryKind;
  readonly id: string;
  /** Its place among all entries, in the order in which they were first added. */
  readonly order: number;
  /** Keys of the personal records that came with it, the newest last. */
  readonly records: readonly string[];
  /** Usually one; an entry that ended may be added anew. */
  readonly lives: readonly Life[];
}

/** By what an entry is found. */
export function entryKey(kind: EntryKind, id: string): string {
  return `${kind}:${id}`;
}

/** The life of an entry that goes on on a day. */
export function lifeOn(entry: Entry | undefined, day: string): Life | undefined {
  return entry?.lives.find((life) => holdsOn(life, day));
}

/** What an entry says on a day of one of its lives. */
export function factsOn(life: Life, day: string): EntryFacts {
  const merged: Record<string, unknown> = {};
  for (const { from, facts } of life.editions) {
    if (from > day) break;
    for (const [name, value] of Object.entries(facts)) {
      if (value === null) delete merged[name];
      else merged[name] = value;
    }
  }
  return merged;
}

/** What an entry said last, however long ago. */
export function latestFacts(entry: Entry): EntryFacts {
  const life = entry.lives.at(-1);
  const last = life?.editions.at(-1)?.from;
  return life === undefined || last === undefined ? {} : factsOn(life, last);
}

/** The life with a further edition at its place. */
export function withEdition(life: Life, edition: Edition): Life {
  const at = life.editions.findIndex(({ from }) => from > edition.from);
  return { ...life, editions: life.editions.toSpliced(at < 0 ? life.editions.length : at, 0, edition) };
}
