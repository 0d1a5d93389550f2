import { nearestName } from '@linli/errors';
import type { FactDeclaration, FactDeclarations, OperatorDefinition, Parameters } from '@linli/rules';

import { requestFacts, type Stage, stageFacts, stages } from '../facts/request-facts.ts';
import type { LocalisedText } from '../localised-text.ts';
import type { en } from '../messages/en.ts';
import { standardRoles } from '../neighbourhood/role.ts';
import { raise } from '../raise.ts';
import type { Category } from './category.ts';
import type { Pack } from './pack.ts';
import type { Plan } from './plan.ts';

/** A plan and the pack whose parameters and sources it refers to. */
export interface PlanOfPack {
  readonly plan: Plan;
  readonly pack: Pack;
}

/** Every name that rules may use: what core knows, and what the packs in use add. */
export interface Vocabulary {
  readonly facts: FactDeclarations;
  readonly operators: readonly OperatorDefinition[];
  readonly roles: ReadonlyMap<string, LocalisedText>;
  readonly categories: ReadonlyMap<string, Category>;
  /** By `pack/plan`. */
  readonly plans: ReadonlyMap<string, PlanOfPack>;
  /** By `pack/parameter`. */
  readonly parameters: Parameters;
}

/**
 * Gathers the names of several packs.
 *
 * @throws LinliError `PACK_DUPLICATE` where a pack is given twice; `PACK_CLASH` where two packs mean different things
 *   by one name
 */
export function vocabularyOf(packs: readonly Pack[]): Vocabulary {
  const ids = new Set<string>();
  const facts = new Map<string, FactDeclaration>(Object.entries(coreFacts()));
  const roles = new Map<string, LocalisedText>(Object.entries(standardRoles));
  const categories = new Map<string, Category>();
  const plans = new Map<string, PlanOfPack>();
  const operators: OperatorDefinition[] = [];
  const parameters: Record<string, Parameters[string]> = {};
  for (const pack of packs) {
    if (ids.has(pack.id)) throw raise('PACK_DUPLICATE', { path: '/id', data: { pack: pack.id } });
    ids.add(pack.id);
    const clash = (kind: string, name: string) =>
      raise('PACK_CLASH', { path: `/${kind}/${name.replaceAll('/', '~1')}`, data: { pack: pack.id, kind, name } });
    for (const [name, declared] of Object.entries(pack.facts)) {
      const declaration = typeof declared === 'string' ? { type: declared } : declared;
      const other = facts.get(name);
      if (other !== undefined && other.type !== declaration.type) throw clash('facts', name);
      if (other === undefined) facts.set(name, declaration);
    }
    for (const [code, category] of Object.entries(pack.categories)) {
      const other = categories.get(code);
      if (other !== undefined && !sameText(other.title, category.title)) throw clash('categories', code);
      if (other === undefined) categories.set(code, category);
    }
    for (const [id, title] of Object.entries(pack.roles)) {
      const other = roles.get(id);
      if (other !== undefined && !sameText(other, title)) throw clash('roles', id);
      roles.set(id, title);
    }
    for (const operator of pack.operators) {
      if (operators.some(({ name }) => name === operator.name)) throw clash('operators', operator.name);
      operators.push(operator);
    }
    for (const [id, plan] of Object.entries(pack.plans)) plans.set(`${pack.id}/${id}`, { plan, pack });
    for (const [id, { values }] of Object.entries(pack.parameters)) {
      parameters[`${pack.id}/${id}`] = values.map(({ from, until, value }) => ({
        value,
        ...(from === undefined ? {} : { from }),
        ...(until === undefined ? {} : { until }),
      }));
    }
  }
  const category = { ...stageFacts.classify.category, values: [...categories.keys()] };
  const lead = { ...stageFacts.assign.lead, values: [...roles.keys()] };
  return {
    facts: { ...Object.fromEntries(facts), ...(category.values.length > 0 ? { category } : {}), lead },
    operators,
    roles,
    categories,
    plans,
    parameters,
  };
}

/** Two packs may share a name when they mean the same by it. */
function sameText(one: LocalisedText, other: LocalisedText): boolean {
  return one['zh-CN'] === other['zh-CN'] && one.en === other.en;
}

function coreFacts(): Record<string, FactDeclaration> {
  const entries = [requestFacts, ...Object.values(stageFacts)].flatMap((facts) =>
    Object.entries<FactDeclaration>(facts),
  );
  return Object.fromEntries(entries);
}

/** The facts a stage may read: everything but what later stages decide. */
export function factsFor(stage: Stage, { facts }: Vocabulary): FactDeclarations {
  const later = new Set(stages.slice(stages.indexOf(stage)).flatMap((name) => Object.keys(stageFacts[name])));
  return Object.fromEntries(Object.entries(facts).filter(([name]) => !later.has(name)));
}

/** Throws the given code, with the nearest valid name, where a name is not among the known ones. */
export function mustKnow(
  code: keyof typeof en,
  name: string,
  known: { has(name: string): boolean; keys(): Iterable<string> },
  path: string,
): void {
  if (!known.has(name)) throw raise(code, { path, data: { name, nearest: nearestName(name, known.keys()) } });
}
