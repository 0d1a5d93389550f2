import { lookupWith } from '../assembly/acting.ts';
import { raise } from './raise.ts';

export { changed, stamp, unknownType } from '../assembly/acting.ts';

/** The entry with a name, or a refusal. */
export const found = lookupWith(raise);

/** Refuses an id that is taken. */
export function mustBeNew(entries: readonly { readonly entry: string }[], entry: string): void {
  if (entries.some((each) => each.entry === entry)) throw raise('LEDGER_TWICE', { path: '/entry', data: { entry } });
}

/** Refuses a name that a template does not list; where it lists none, any will do. */
export function mustBeListed(list: object, name: string, code: 'LEDGER_TOPIC' | 'LEDGER_NEED', path: string): void {
  const names = Object.keys(list);
  if (names.length > 0) found(names, (each) => each, name, code, path);
}
