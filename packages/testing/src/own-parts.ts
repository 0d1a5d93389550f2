import type { Pack, PackRule } from '@linli/core';

import { categoryOf, isDefault, isOfCategory } from './author-path.ts';

/** Which parts of a pack are its author's, rather than taken over unchanged from the pack it extends. */
export interface OwnParts {
  readonly rule: (rule: PackRule) => boolean;
  readonly plan: (id: string) => boolean;
  readonly parameter: (id: string) => boolean;
}

/**
 * Tells what a pack says itself. A pack that extends another is answerable for what it adds and changes; the tests of
 * the other prove the rest.
 *
 * @param pack - the pack
 * @param uses - packs it was defined with, the one it extends among them
 */
export function ownParts(pack: Pack, uses: readonly Pack[] = []): OwnParts {
  const base = uses.find(({ id }) => id === pack.extends);
  const changed = new Set(pack.changes.flatMap((change) => ('rule' in change ? [`${pack.id}/${change.rule}`] : [])));
  const ownCategory = (code: string) => base?.categories[code] !== pack.categories[code];
  return {
    rule(rule) {
      if (!isOfCategory(rule)) return rule.meta.inherited === undefined || changed.has(rule.name);
      const code = categoryOf(rule);
      return isDefault(rule) ? lineage(code).some(ownCategory) : ownCategory(code);
    },
    plan: (id) => base?.plans[id] !== pack.plans[id],
    parameter: (id) => base?.parameters[id] !== pack.parameters[id],
  };
}

/** A category and those above it. */
function lineage(code: string): string[] {
  const cut = code.lastIndexOf('/');
  return cut < 0 ? [code] : [code, ...lineage(code.slice(0, cut))];
}
