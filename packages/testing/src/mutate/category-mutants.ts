import type { Category, Pack, PackRule } from '@linli/core';

import { categoryOf, isDefault } from '../author-path.ts';
import { classifiedInto } from '../coverage.ts';
import type { OwnParts } from '../own-parts.ts';
import { effectMutations } from './effects.ts';
import { type Mutant, withEffect, withRules } from './mutant.ts';

/** What one category says for itself and for those below it that say nothing of their own. */
interface Saying {
  readonly path: string;
  readonly key: string;
  readonly rules: PackRule[];
}

/** Mistakes in what follows from a category, made where the author wrote it: all that inherit it change with it. */
export function categoryMutants(pack: Pack, own: OwnParts): Mutant[] {
  return [...sayings(pack, own).values()].flatMap(({ path, key, rules }) => {
    const [first] = rules;
    const mutations = first === undefined ? [] : effectMutations(first.event, pack).filter((each) => each.key === key);
    const names = rules.map(({ name }) => name);
    return mutations.map((mutation) => ({
      kind: 'effect' as const,
      path,
      rules: names,
      from: mutation.from,
      ...(mutation.to !== undefined && { to: mutation.to }),
      pack: () => withRules(pack, names, (rule) => withEffect(rule, mutation)),
    }));
  });
}

/** Categories nothing is classified into say nothing. */
function sayings(pack: Pack, own: OwnParts): Map<string, Saying> {
  const reachable = classifiedInto([pack]);
  const found = new Map<string, Saying>();
  for (const rule of pack.rules.filter(
    (each) => isDefault(each) && own.rule(each) && reachable.has(categoryOf(each)),
  )) {
    for (const key of Object.keys(rule.event.params)) {
      const path = `/categories/${sayer(pack, categoryOf(rule), key).replaceAll('/', '~1')}/${key}`;
      const saying = found.get(path) ?? { path, key, rules: [] };
      saying.rules.push(rule);
      found.set(path, saying);
    }
  }
  return found;
}

/** The category itself, or the nearest one above it, that says something about a key. */
function sayer({ categories }: Pick<Pack, 'categories'>, code: string, key: string): string {
  const says = categories[code]?.[key as keyof Category] !== undefined;
  const cut = code.lastIndexOf('/');
  return says || cut < 0 ? code : sayer({ categories }, code.slice(0, cut), key);
}
