import type { Condition, RootCondition } from '@linli/rules';

import { parentOf } from '../names.ts';
import type { Category, Mention } from './category.ts';
import type { Effect } from './effect.ts';
import type { PackRule } from './pack.ts';

type Categories = Readonly<Record<string, Category>>;

/** Priority of a category's classifying rule, and of an author's rule, where none is given. */
export const usualPriority = 10;
/** What a category says by default yields to every rule an author wrote. */
const defaultPriority = 1;

/**
 * The rules that a category tree stands for: `classify:CODE` from its words, and `rate:`, `assign:` and `timebox:CODE`
 * from what it, or the nearest node above it, says about severity, lead and plan.
 */
export function categoryRules(pack: string, categories: Categories): PackRule[] {
  return Object.entries(categories).flatMap(([code, category]) => {
    const make = (priority: number, conditions: RootCondition, event: Effect): PackRule => ({
      name: `${pack}/${event.type}:${code}`,
      title: category.title,
      conditions,
      event,
      priority,
      meta: { pack, path: `/categories/${code.replaceAll('/', '~1')}` },
      ...(category.source === undefined ? {} : { source: category.source }),
      ...(category.allow === undefined ? {} : { allow: category.allow }),
    });
    const mentions = category.mentions === undefined ? [] : [category.mentions].flat();
    const said = mentions.map(conditionsOf);
    const classify: Effect = { type: 'classify', params: { category: code } };
    const decided: RootCondition = { all: [{ fact: 'category', operator: 'equal', value: code }] };
    return [
      ...(said.length === 0 ? [] : [make(category.priority ?? usualPriority, { any: said }, classify)]),
      ...defaultsOf(categories, code).map((effect) => make(defaultPriority, decided, effect)),
    ];
  });
}

function conditionsOf({ any, and, none }: Mention): Condition {
  return {
    all: [
      { fact: 'text', operator: 'mentionsAny', value: any },
      ...listsOf(and).map((words) => ({ fact: 'text', operator: 'mentionsAny', value: words })),
      ...(none === undefined ? [] : [{ fact: 'text', operator: 'mentionsNone', value: none }]),
    ],
  };
}

function listsOf(and: Mention['and']): readonly (readonly string[])[] {
  return (and ?? []).every((entry) => typeof entry === 'string')
    ? and === undefined
      ? []
      : [and as string[]]
    : (and as string[][]);
}

function defaultsOf(categories: Categories, code: string): Effect[] {
  const take = <Key extends keyof Category>(key: Key): Category[Key] => inherited(categories, code, key);
  const effects: Effect[] = [];
  const severity = take('severity');
  if (severity !== undefined) effects.push({ type: 'rate', params: { severity } });
  const assign = {
    lead: take('lead'),
    partners: take('partners'),
    responsibility: take('responsibility'),
    tier: take('tier'),
  };
  const said = Object.fromEntries(Object.entries(assign).filter(([, value]) => value !== undefined));
  if (Object.keys(said).length > 0) effects.push({ type: 'assign', params: said });
  const plan = take('plan');
  if (plan !== undefined) effects.push({ type: 'timebox', params: { plan } });
  return effects;
}

function inherited<Key extends keyof Category>(categories: Categories, code: string, key: Key): Category[Key] {
  const own = categories[code]?.[key] as Category[Key];
  const above = parentOf(code);
  return own !== undefined || above === undefined ? own : inherited(categories, above, key);
}
