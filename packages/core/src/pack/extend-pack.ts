import { raise } from '../raise.ts';
import type { Change } from './change.ts';
import type { Pack } from './pack.ts';
import type { ParsedPack } from './pack-schema.ts';
import { mustKnow } from './vocabulary.ts';

/** A pack's content after what it extends was added, and the names of rules it switches off. */
export interface ExtendedPack {
  readonly parsed: ParsedPack;
  /** Names, without pack, of rules that are switched off. */
  readonly off: ReadonlySet<string>;
}

/**
 * Adds what a pack extends to what it says itself. Its own entries stand beside the inherited ones; what it does
 * otherwise is listed under `changes`, each with a reason. Tests are not inherited: they prove the figures of the
 * other pack.
 *
 * @throws LinliError `PACK_EXTENDS` where the other pack is not at hand; `PACK_PARAMETER`, `PACK_CATEGORY`,
 *   `PACK_RULE` where a change names what the other pack has not; `PACK_CHANGES` for changes without `extends`
 */
export function extendPack(own: ParsedPack, uses: readonly Pack[]): ExtendedPack {
  if (own.extends === undefined) {
    if (own.changes.length > 0) throw raise('PACK_CHANGES', { path: '/changes' });
    return { parsed: own, off: new Set() };
  }
  const known = new Map(uses.map((pack) => [pack.id, pack]));
  mustKnow('PACK_EXTENDS', own.extends, known, '/extends');
  const base = known.get(own.extends);
  if (base === undefined) return { parsed: own, off: new Set() };
  const draft = {
    ...own,
    sources: { ...base.sources, ...own.sources },
    roles: { ...base.roles, ...own.roles },
    facts: { ...base.facts, ...own.facts },
    operators: [...base.operators, ...own.operators],
    plans: { ...base.plans, ...own.plans },
    rounds: { ...base.rounds, ...own.rounds },
    assemblies: { ...base.assemblies, ...own.assemblies },
    ledgers: { ...base.ledgers, ...own.ledgers },
    topics: { ...base.topics, ...own.topics },
    allow: { ...base.allow, ...own.allow },
    parameters: { ...base.parameters, ...own.parameters },
    categories: { ...base.categories, ...own.categories },
    rules: [...base.authored.map((rule) => ({ ...rule, inherited: base.id })), ...own.rules],
  };
  const names = new Map(base.rules.map(({ name }) => [name.slice(base.id.length + 1), name]));
  const off = new Set<string>();
  own.changes.forEach((change, at) => {
    const path = `/changes/${at}`;
    if ('rule' in change) mustKnow('PACK_RULE', change.rule, names, `${path}/rule`);
    if ('off' in change) off.add(change.rule);
    else applyChange(draft, change, path);
  });
  return { parsed: draft, off };
}

function applyChange(draft: ParsedPack, change: Exclude<Change, { off: true }>, path: string): void {
  if ('parameter' in change) {
    const { parameter, values } = change;
    mustKnow('PACK_PARAMETER', parameter, new Map(Object.entries(draft.parameters)), `${path}/parameter`);
    const changed = draft.parameters[parameter];
    if (changed !== undefined) draft.parameters = { ...draft.parameters, [parameter]: { ...changed, values } };
  } else if ('category' in change) {
    const { category, set } = change;
    mustKnow('PACK_CATEGORY', category, new Map(Object.entries(draft.categories)), `${path}/category`);
    const changed = draft.categories[category];
    if (changed !== undefined) draft.categories = { ...draft.categories, [category]: { ...changed, ...set } };
  } else {
    const { rule, priority } = change;
    const authored = new Map(draft.rules.map(({ name }) => [name, name]));
    mustKnow('PACK_RULE', rule, authored, `${path}/rule`);
    draft.rules = draft.rules.map((each) => (each.name === rule ? { ...each, priority } : each));
  }
}
