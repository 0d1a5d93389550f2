import type { Effect, LocalisedText, Pack } from '@linli/core';
import { type Policy, policyOf } from '@linli/core/policy';
import { type ErrorData, fillText, type Locale } from '@linli/errors';

import { type DocCode, en } from '../messages/doc-en.ts';
import { zhCN } from '../messages/doc-zh-CN.ts';
import { code, plain } from './markdown.ts';

/** What the page is written with: the pack, the names it uses, the reader's language. */
export interface Names {
  readonly pack: Pack;
  readonly locale: Locale;
  /** The author's rules, compiled, to be read as sentences. */
  readonly policy: Policy;
  /** A text of the page. Values are Markdown already. */
  readonly say: (code: DocCode, data?: ErrorData) => string;
  /** Several names in a row. */
  readonly list: (names: readonly string[]) => string;
  readonly category: (code: string) => string;
  readonly role: (role: string) => string;
  /** Several roles of which the first counts that somebody holds. */
  readonly roles: (roles: string | readonly string[]) => string;
  readonly plan: (plan: string) => string;
  readonly step: (step: string) => string;
  /** A tag, a proposal or a piece of evidence. */
  readonly mark: (id: string) => string;
  readonly source: (source: string | undefined) => string;
}

/**
 * Gathers the names of a pack in a language.
 *
 * @param pack - the pack
 * @param uses - packs whose names it uses
 * @param locale - language of the reader
 */
export function namesOf(pack: Pack, uses: readonly Pack[], locale: Locale): Names {
  const policy = policyOf(
    [readable(pack), ...uses.filter(({ id }) => id !== pack.extends).map(withoutRules)],
    (text) => text,
  );
  const { roles, categories, plans } = policy.vocabulary;
  const texts: Readonly<Record<DocCode, string>> = locale === 'en' ? en : zhCN;
  const say: Names['say'] = (text, data = {}) => fillText(texts[text], data);
  const steps = new Map([
    ...pack.rules.flatMap(({ event }) =>
      event.type === 'timebox' && 'step' in event.params ? [[event.params.step, event.params.title] as const] : [],
    ),
    // The first plan that has a step names it.
    ...[...plans.values()]
      .flatMap(({ plan }) => Object.entries(plan.steps))
      .toReversed()
      .map(([id, { title }]) => [id, title] as const),
  ]);
  const marks = new Map(pack.rules.flatMap(({ event }) => markOf(event)));
  const role = (id: string) => plain(roles.get(id)?.[locale] ?? id);
  const titled = (title: LocalisedText | undefined, id: string) =>
    title === undefined ? code(id) : plain(title[locale]);
  return {
    pack,
    locale,
    policy,
    say,
    list: (names) => names.join(say('SEPARATOR')),
    category: (id) => titled(categories.get(id)?.title, id),
    role,
    roles: (some) => [some].flat().map(role).join(say('ELSE')),
    plan: (id) => titled(plans.get(id.includes('/') ? id : `${pack.id}/${id}`)?.plan.title, id),
    step: (id) => titled(steps.get(id), id),
    mark: (id) => titled(marks.get(id), id),
    source: (id) => (id === undefined ? '' : titled(pack.sources[id]?.title, id)),
  };
}

/** The id and the title of what an effect adds beside the decision proper. */
function markOf(event: Effect): [string, LocalisedText][] {
  if (event.type === 'propose') return [[event.params.action, event.params.title]];
  if (event.type === 'tag' && event.params.title) return [[event.params.tag, event.params.title]];
  return event.type === 'require' && event.params.title ? [[event.params.evidence, event.params.title]] : [];
}

/** The pack with its author's rules only, and with nothing dated: every rule can be read, whatever the day. */
function readable(pack: Pack): Pack {
  const undated = Object.entries(pack.parameters).map(([id, parameter]) => {
    const [first] = parameter.values;
    return [id, { ...parameter, values: first === undefined ? [] : [{ value: first.value }] }] as const;
  });
  const rules = authoredRules(pack).map(({ from: _from, until: _until, ...rule }) => rule);
  return { ...pack, parameters: Object.fromEntries(undated), rules };
}

function withoutRules(pack: Pack): Pack {
  return { ...pack, rules: [] };
}

/** The rules that somebody wrote, in order; those that follow from categories stand in the table of categories. */
export function authoredRules({ rules }: Pack): Pack['rules'] {
  return rules.filter(({ meta }) => meta.path.startsWith('/rules/'));
}
