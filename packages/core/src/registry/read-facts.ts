import { checkedWith } from '../check.ts';
import { parentOf } from '../names.ts';
import { placeKinds } from '../neighbourhood/place.ts';
import type { EntryFacts } from './entry/entry.ts';
import { type EntryKind, entrySchemas, personalSchemas } from './entry/kinds.ts';
import { raise } from './raise.ts';

/** The codes of input that has not the right form. */
export const formCodes = { key: 'REGISTRY_KEY', value: 'REGISTRY_VALUE' } as const;

/**
 * Reads what an entry says.
 *
 * @param path - JSON pointer of the facts
 * @throws LinliError `REGISTRY_PERSONAL` for a field that may not stand in an event; `REGISTRY_KEY`, `REGISTRY_VALUE`
 */
export function readFacts(kind: EntryKind, facts: unknown, path: string): EntryFacts {
  checkImpersonal(kind, facts, path);
  return checkedWith(raise, entrySchemas[kind], facts, formCodes, path);
}

/** Names and birth dates would stay in the events for ever. */
function checkImpersonal(kind: EntryKind, facts: unknown, path: string): void {
  const schema: { readonly shape: object } | undefined = Object.hasOwn(personalSchemas, kind)
    ? personalSchemas[kind as keyof typeof personalSchemas]
    : undefined;
  if (schema === undefined || typeof facts !== 'object' || facts === null) return;
  const known = Object.keys(entrySchemas[kind].shape);
  const field = Object.keys(facts).find((name) => Object.hasOwn(schema.shape, name) && !known.includes(name));
  if (field !== undefined) throw raise('REGISTRY_PERSONAL', { path: `${path}/${field}`, data: { kind, field } });
}

/** Checks that a place stands below a wider one that is there. */
export function checkPlace(id: string, kind: unknown, kindOf: (id: string) => unknown, path: string): void {
  const parent = parentOf(id);
  if (parent === undefined) return;
  const above = kindOf(parent);
  if (above === undefined) throw raise('REGISTRY_PARENT', { path: `${path}/id`, data: { id, parent } });
  if (rank(above) > rank(kind)) {
    throw raise('REGISTRY_ORDER', { path: `${path}/facts/kind`, data: { id, kind, parent, parentKind: above } });
  }
}

/** From the widest kind to the narrowest. */
function rank(kind: unknown): number {
  return (placeKinds as readonly unknown[]).indexOf(kind);
}
