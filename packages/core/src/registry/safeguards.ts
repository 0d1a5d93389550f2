import type { EntryFacts } from './entry/entry.ts';
import type { EntryKind } from './entry/kinds.ts';
import { raise } from './raise.ts';

/** Nobody receives for another who has not agreed. */
export function checkAdded(kind: EntryKind, facts: EntryFacts, path: string): void {
  if (kind !== 'proxy') return;
  const consent = facts['consent'] as { readonly by: string } | undefined;
  if (consent?.by !== facts['resident']) {
    throw raise('REGISTRY_CONSENT', { path: `${path}/consent`, data: { resident: facts['resident'] } });
  }
}

/** What belongs to all is put to other use only by a decision. */
export function checkChanged(id: string, before: EntryFacts, changed: EntryFacts, decision: string | undefined): void {
  const otherUse = Object.hasOwn(changed, 'type') || Object.hasOwn(changed, 'shared');
  if (before['shared'] === true && otherUse) mustBeDecided(id, before, decision);
}

/** What belongs to all is taken away only by a decision. */
export function checkEnded(id: string, facts: EntryFacts, decision: string | undefined): void {
  if (facts['shared'] === true) mustBeDecided(id, facts, decision);
}

function mustBeDecided(id: string, { name }: EntryFacts, decision: string | undefined): void {
  if (decision === undefined) throw raise('REGISTRY_DECISION', { path: '/decision', data: { id, name } });
}
